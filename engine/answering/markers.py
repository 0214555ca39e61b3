"""Citation markers in streamed text: known numbers pass, invented ones never show.

Pure. The trap: a marker may arrive in pieces (``[``, ``1``, ``]``), so text is held back from
an opening bracket until it is clear what it is.
"""

from __future__ import annotations

import re
from collections.abc import Collection

MARKER = re.compile(r"\[(\d{1,3})\]")
_MARKERS = re.compile(rf"(?:\s*{MARKER.pattern})+")
_GROUP = re.compile(r" ?\[\s*(?:passages?|sources?)?\s*(\d{1,3}(?:\s*[,;]\s*\d{1,3})*)\s*\]", re.I)
_LONGEST = 48
_BEGUN = re.compile(r" ?\[[\w\s,;]*$| $")


def without_markers(text: str) -> str:
    """On one line, and no gap before a full stop where a marker was."""
    return " ".join(_MARKERS.sub("", text).split())


class MarkerFilter:
    """Feed it pieces; what it gives back holds only markers of ``known`` passages."""

    def __init__(self, known: Collection[int]) -> None:
        self._known = known
        self._held = ""

    def feed(self, piece: str) -> str:
        text = self._held + piece
        begun = _BEGUN.search(text, max(0, len(text) - _LONGEST))
        cut = begun.start() if begun else len(text)
        self._held = text[cut:]
        return self._cleaned(text[:cut])

    def flush(self) -> str:
        """The rest, once the model has stopped."""
        rest, self._held = self._held, ""
        return self._cleaned(rest)

    def _cleaned(self, text: str) -> str:
        return _GROUP.sub(self._marker, text)

    def _marker(self, match: re.Match[str]) -> str:
        numbers = [int(number) for number in re.findall(r"\d+", match.group(1))]
        kept = "".join(f"[{n}]" for n in dict.fromkeys(numbers) if n in self._known)
        return f" {kept}" if kept and match.group().startswith(" ") else kept


def numbers_in(text: str) -> list[int]:
    return list(dict.fromkeys(int(number) for number in MARKER.findall(text)))
