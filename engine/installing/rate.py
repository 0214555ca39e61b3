"""How fast something comes."""

from __future__ import annotations

import time


class Rate:
    """Bytes a second over the last few seconds."""

    def __init__(self, window_s: float = 5.0) -> None:
        self._window_s = window_s
        self._marks: list[tuple[float, int]] = []

    def at(self, done: int) -> float:
        now = time.monotonic()
        if self._marks and done < self._marks[-1][1]:
            self._marks.clear()  # begun anew
        self._marks.append((now, done))
        while len(self._marks) > 2 and now - self._marks[0][0] > self._window_s:
            self._marks.pop(0)
        began, before = self._marks[0]
        return (done - before) / (now - began) if now - began > 0.2 else 0.0
