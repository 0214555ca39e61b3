"""How hard indexing may work: politely, so that the machine stays usable.

Low priority lets everything else go first. On battery, or while other programs keep the
processor busy, indexing also rests between batches, which leaves cores, memory bandwidth and
the fan alone.
"""

from __future__ import annotations

import contextlib
import os
import time

import psutil

from engine.inference.hardware import on_battery

_LOOK_EVERY_S = 2.0
_BUSY_SHARE = 0.5  # of the machine, used by others
_NICE = 5


class Pace:
    """Says how long to rest after a stretch of work. One for each indexing process."""

    def __init__(self, *, polite: bool) -> None:
        self._polite = polite
        self._looked_at = 0.0
        self._factor = 0.0
        self._own = psutil.Process()
        self._own_seconds = 0.0
        if polite:
            with contextlib.suppress(OSError, AttributeError):
                os.nice(max(0, _NICE - os.nice(0)))

    def rest_s(self, worked_s: float) -> float:
        """Seconds to rest after ``worked_s`` seconds of work; 0 on an idle machine on mains."""
        if not self._polite:
            return 0.0
        now = time.monotonic()
        if now - self._looked_at >= _LOOK_EVERY_S:
            self._factor = self._look(now - self._looked_at)
            self._looked_at = now
        return worked_s * self._factor

    def _look(self, elapsed_s: float) -> float:
        if on_battery():
            return 1.0
        total = psutil.cpu_percent() / 100.0
        used = _cpu_seconds(self._own)
        own = (used - self._own_seconds) / max(elapsed_s, 0.1) / (psutil.cpu_count() or 1)
        first_look, self._own_seconds = self._own_seconds == 0.0, used
        others = total - min(own, total)
        return 0.5 if others > _BUSY_SHARE and not first_look else 0.0


def _cpu_seconds(process: psutil.Process) -> float:
    """Processor time of this process and its readers so far."""
    spent = 0.0
    for one in (process, *process.children(recursive=True)):
        with contextlib.suppress(psutil.Error):
            times = one.cpu_times()
            spent += times.user + times.system
    return spent
