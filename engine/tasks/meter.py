"""How far a task is, and how long the rest will take.

The trap: stages differ in pace, so time left is reckoned from shares of the whole that are set
beforehand, and only once enough of it has passed to say anything.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence

from engine.domain.cancel import CancelToken
from engine.domain.tasks import Working

_EVERY_S = 0.1
_TELLS_FROM = 0.05  # of the whole


class Meter:
    """``stages`` and about what share of the time each takes. Telling is a cancel point."""

    def __init__(
        self,
        stages: Sequence[tuple[str, float]],
        cancel: CancelToken,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        whole = sum(share for _, share in stages)
        self._share = {name: share / whole for name, share in stages}
        names = [name for name, _ in stages]
        self._before = {
            name: sum(self._share[one] for one in names[:place]) for place, name in enumerate(names)
        }
        self._cancel = cancel
        self._clock = clock
        self._began = clock()
        self._told = 0.0

    def at(self, stage: str, done: int, total: int) -> Iterator[Working]:
        """At most ten a second, but always the beginning of a stage."""
        self._cancel.check()
        now = self._clock()
        if done and now - self._told < _EVERY_S:
            return
        self._told = now
        yield Working(stage, done, total, self._left(stage, done, total, now))

    def _left(self, stage: str, done: int, total: int, now: float) -> float | None:
        whole = self._before[stage] + self._share[stage] * done / max(total, 1)
        if whole < _TELLS_FROM:
            return None
        return round((now - self._began) * (1 - whole) / whole, 1)
