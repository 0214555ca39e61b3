"""Indexing on mains power only, where the user wants that: waiting, and saying so.

Files go on being looked for meanwhile, so that what waits is known; nothing is read or embedded.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

from engine.domain.cancel import CancelToken
from engine.domain.events import Notice
from engine.indexing import control
from engine.inference.hardware import on_battery
from engine.store.catalog import Catalog

_LOOK_EVERY_S = 2.0
_STEP_S = 0.3


class Mains:
    """``wanted`` is the setting; ``battery`` tells whether the machine runs on its battery."""

    def __init__(
        self, catalog: Catalog, *, wanted: bool, battery: Callable[[], bool] = on_battery
    ) -> None:
        self._catalog = catalog
        self._wanted = wanted
        self._battery = battery
        self._looked_at = -_LOOK_EVERY_S
        self._missing = False
        self._said = False

    def missing(self) -> bool:
        """Whether indexing has to wait for mains power now."""
        if not self._wanted:
            return False
        now = time.monotonic()
        if now - self._looked_at >= _LOOK_EVERY_S:
            self._looked_at, self._missing = now, self._battery()
            if self._said and not self._missing:
                self._said = False
                control.work(self._catalog)
        return self._missing

    def rest(self, cancel: CancelToken) -> Iterator[Notice]:
        """Wait for a moment; the first time say why. Raises :class:`Cancelled`."""
        control.rest(self._catalog)
        if not self._said:
            self._said = True
            yield Notice("Indexing waits for mains power, as the setting “mains_only” says.")
        cancel.wait(_STEP_S)
        cancel.check()
