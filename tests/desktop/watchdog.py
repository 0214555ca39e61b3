"""How late the event loop is: whoever holds it up is seen as a timer that fires late.

    with Watchdog() as watchdog:
        ...  # let the loop run
    print(watchdog.worst_ms, watchdog.percentile(95))

On a machine with other work the system itself is late at times; measure on an idle loop as well
and compare.
"""

from __future__ import annotations

import time
from types import TracebackType
from typing import Self

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer

TICK_MS = 5


class Watchdog(QObject):
    """Measures how late a timer of 5 ms fires, from :meth:`start` to :meth:`stop`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.late_ms: list[float] = []
        self.cpu_s = 0.0
        self._clock = QElapsedTimer()
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        self.late_ms.clear()
        self._clock.start()
        self.cpu_s = -time.thread_time()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        self.cpu_s += time.thread_time()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    @property
    def worst_ms(self) -> float:
        return max(self.late_ms, default=0.0)

    def percentile(self, share: float) -> float:
        """How late at most in ``share`` per cent of the ticks."""
        if not self.late_ms:
            return 0.0
        ordered = sorted(self.late_ms)
        return ordered[min(len(ordered) - 1, round(len(ordered) * share / 100))]

    def over(self, limit_ms: float) -> int:
        """How often the loop was held up for longer than this."""
        return sum(late > limit_ms for late in self.late_ms)

    def _tick(self) -> None:
        passed = self._clock.nsecsElapsed() / 1e6
        self._clock.restart()
        self.late_ms.append(max(0.0, passed - TICK_MS))
