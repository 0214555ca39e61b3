"""Tokens' bytes to text that can be shown at once, and when to stop. Pure."""

from __future__ import annotations

from codecs import getincrementaldecoder
from collections.abc import Sequence

_LOOP_TOKENS = 48
_LONGEST_PERIOD = 64
_LOOP_ROUNDS = 3


class PieceStream:
    """Holds back half a character, and what may be the beginning of a stop text."""

    def __init__(self, stop: Sequence[str] = ()) -> None:
        self._decoder = getincrementaldecoder("utf-8")(errors="replace")
        self._stop = tuple(text for text in stop if text)
        self._held = ""
        self.stopped = False

    def feed(self, piece: bytes) -> str:
        """What can be shown now; "" once :attr:`stopped`."""
        return self._release(self._decoder.decode(piece), last=False)

    def finish(self) -> str:
        """What was held back, when nothing more comes."""
        return self._release(self._decoder.decode(b"", final=True), last=True)

    def _release(self, text: str, *, last: bool) -> str:
        if self.stopped:
            return ""
        text = self._held + text
        found = [at for at in (text.find(stop) for stop in self._stop) if at >= 0]
        if found:
            self.stopped = True
            self._held = ""
            return text[: min(found)]
        keep = 0 if last else max((_overlap(text, stop) for stop in self._stop), default=0)
        self._held = text[len(text) - keep :]
        return text[: len(text) - keep]


def is_loop(tokens: Sequence[object]) -> bool:
    """True when ``tokens`` end in the same stretch three times over and more."""
    for period in range(1, _LONGEST_PERIOD + 1):
        span = max(_LOOP_TOKENS, _LOOP_ROUNDS * period)
        if len(tokens) >= span and tokens[-span:-period] == tokens[-span + period :]:
            return True
    return False


def _overlap(text: str, stop: str) -> int:
    """Length of the longest end of ``text`` that begins ``stop``."""
    for size in range(min(len(text), len(stop) - 1), 0, -1):
        if stop.startswith(text[-size:]):
            return size
    return 0
