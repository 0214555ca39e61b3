"""How far indexing is: files done, the rate, and when it will be finished.

Files differ a thousandfold in size, so the time left is reckoned in bytes, with a fixed cost a
file, over a window that forgets the distant past. Files being embedded count by their share,
or a few large ones would show no rate for minutes and then all at once.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from typing import NamedTuple

from engine.domain.events import Progress

_FILE_COST_BYTES = 4096
_WINDOW_S = 30.0
_MIN_INTERVAL_S = 0.1


class Share(NamedTuple):
    """What is done of the files in hand, as a number of files and of bytes."""

    files: float = 0.0
    bytes: float = 0.0


NOTHING = Share()


class _Mark(NamedTuple):
    at: float
    files: float
    weight: float


class ProgressMeter:
    """Counts finished files; :meth:`due` says when to :meth:`take` a :class:`Progress`, 10 Hz
    at most. Its time begins with the first of either."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._done = 0
        self._weight = 0
        self._marks: deque[_Mark] = deque()
        self._shown_at = -_MIN_INTERVAL_S

    def finished(self, size: int) -> None:
        """One more file of ``size`` bytes is dealt with."""
        if not self._marks:
            self._marks.append(self._mark(NOTHING))
        self._done += 1
        self._weight += size + _FILE_COST_BYTES

    def restart(self, in_hand: Share = NOTHING) -> None:
        """Time stood still meanwhile (a pause): forget the rate."""
        self._marks = deque([self._mark(in_hand)])

    @property
    def done(self) -> int:
        return self._done

    def due(self) -> bool:
        return self._clock() - self._shown_at >= _MIN_INTERVAL_S

    def take(
        self,
        *,
        left: int,
        left_bytes: int,
        current: str,
        paused: bool,
        in_hand: Share = NOTHING,
        share: float = 0.0,
    ) -> Progress:
        """The progress now, with ``left`` files of ``left_bytes`` still to finish, those
        ``in_hand`` among them; of the ``current`` one ``share`` is done."""
        now = self._mark(in_hand)
        self._shown_at = now.at
        while len(self._marks) > 1 and self._marks[1].at <= now.at - _WINDOW_S:
            self._marks.popleft()
        self._marks.append(now)
        since = self._marks[0]
        elapsed = max(now.at - since.at, 1e-6)
        speed = (now.weight - since.weight) / elapsed
        rest = max(0.0, left_bytes + left * _FILE_COST_BYTES - _weight_of(in_hand))
        return Progress(
            done=self._done,
            total=self._done + left,
            rate=max(0.0, round((now.files - since.files) / elapsed, 3)),
            eta_s=round(rest / speed, 1) if speed > 0 and not paused else None,
            paused=paused,
            current=current,
            share=round(min(1.0, share), 3),
        )

    def _mark(self, in_hand: Share) -> _Mark:
        return _Mark(self._clock(), self._done + in_hand.files, self._weight + _weight_of(in_hand))


def _weight_of(share: Share) -> float:
    return share.bytes + share.files * _FILE_COST_BYTES
