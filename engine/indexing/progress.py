"""How far indexing is: files done, the rate, and when it will be finished.

Files differ a thousandfold in size, so the time left is reckoned in bytes, with a fixed cost a
file, over a window that forgets the distant past.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

from engine.domain.events import Progress

_FILE_COST_BYTES = 4096
_WINDOW_S = 30.0
_MIN_INTERVAL_S = 0.1


class ProgressMeter:
    """Counts finished files; :meth:`due` gives a :class:`Progress` at 10 Hz at most."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._marks: deque[tuple[float, int, int]] = deque([(clock(), 0, 0)])
        self._done = 0
        self._weight = 0
        self._shown_at = -_MIN_INTERVAL_S

    def finished(self, size: int) -> None:
        """One more file of ``size`` bytes is dealt with."""
        self._done += 1
        self._weight += size + _FILE_COST_BYTES
        self._marks.append((self._clock(), self._done, self._weight))
        while len(self._marks) > 2 and self._marks[1][0] < self._clock() - _WINDOW_S:
            self._marks.popleft()

    def restart(self) -> None:
        """Time stood still meanwhile (a pause): forget the rate."""
        self._marks = deque([(self._clock(), self._done, self._weight)])

    @property
    def done(self) -> int:
        return self._done

    def due(self) -> bool:
        return self._clock() - self._shown_at >= _MIN_INTERVAL_S

    def take(self, *, left: int, left_bytes: int, current: str, paused: bool) -> Progress:
        """The progress now, with ``left`` files of ``left_bytes`` still to do."""
        self._shown_at = now = self._clock()
        since, done, weight = self._marks[0]
        elapsed = max(now - since, 1e-6)
        speed = (self._weight - weight) / elapsed
        rest = left_bytes + left * _FILE_COST_BYTES
        return Progress(
            done=self._done,
            total=self._done + left,
            rate=round((self._done - done) / elapsed, 2),
            eta_s=round(rest / speed, 1) if speed > 0 and not paused else None,
            paused=paused,
            current=current,
        )
