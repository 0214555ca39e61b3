"""Cancelling long work: a flag that is looked at between pages, batches and tokens."""

from __future__ import annotations

from threading import Event

from engine.domain.errors import Cancelled


class CancelToken:
    """Set from any thread or signal handler; the working side calls :meth:`check`."""

    def __init__(self) -> None:
        self._event = Event()

    def cancel(self) -> None:
        self._event.set()

    @property
    def cancelled(self) -> bool:
        return self._event.is_set()

    def check(self) -> None:
        """Raise :class:`Cancelled` if :meth:`cancel` was called."""
        if self._event.is_set():
            raise Cancelled

    def wait(self, timeout_s: float) -> bool:
        """Sleep for ``timeout_s`` seconds, or less when cancelled; True when cancelled."""
        return self._event.wait(timeout_s)
