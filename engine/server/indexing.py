"""Indexing while the server runs: one thread that keeps up with the disk, and who watches it.

The trap: whoever adds a folder and then asks for the events must not miss those in between;
so the last events are kept with their numbers, and a reader says from which on.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Iterator
from threading import Condition, Thread

from engine.domain.cancel import CancelToken
from engine.domain.errors import Cancelled, EngineError
from engine.domain.events import IndexEvent, Progress
from engine.service import Engine

log = logging.getLogger("lectern")

_KEPT = 5000
_LOOK_EVERY_S = 0.25
_SETTLE_S = 0.5  # a file is marked as done a moment before its event is told
_RETRY_S = 2.0


class EventLog:
    """The last events of indexing, numbered from 1; safe from several threads."""

    def __init__(self, kept: int = _KEPT) -> None:
        self._events: deque[tuple[int, IndexEvent]] = deque(maxlen=kept)
        self._last = 0
        self._changed = Condition()

    @property
    def last(self) -> int:
        """The number of the newest event; 0 when there was none."""
        with self._changed:
            return self._last

    def append(self, event: IndexEvent) -> None:
        with self._changed:
            self._last += 1
            newest = self._events[-1] if self._events else None
            if newest and isinstance(event, Progress) and isinstance(newest[1], Progress):
                self._events.pop()  # of a row of progress the last says all
            self._events.append((self._last, event))
            self._changed.notify_all()

    def after(self, number: int, timeout_s: float) -> list[tuple[int, IndexEvent]]:
        """The events since ``number``, waited for ``timeout_s`` at most."""
        with self._changed:
            if self._last <= number:
                self._changed.wait(timeout_s)
            return [(place, event) for place, event in self._events if place > number]


class BackgroundIndexing:
    """Indexes and watches the profile's folders in a thread until closed."""

    def __init__(self, engine: Engine) -> None:
        self.events = EventLog()
        self._engine = engine
        self._cancel = CancelToken()
        self._thread = Thread(target=self._run, name="indexing", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def close(self, timeout_s: float) -> None:
        """Stop at the next safe point; what is indexed stays, the rest waits in the queue."""
        self._cancel.cancel()
        self._thread.join(timeout_s)

    def follow(
        self, since: int, cancel: CancelToken, *, until_idle: bool
    ) -> Iterator[tuple[int, IndexEvent]]:
        """Events from number ``since`` on; with ``until_idle`` until nothing is left to do."""
        while not cancel.cancelled and not self._cancel.cancelled:
            idle = until_idle and self._engine.idle()
            news = self.events.after(since, _SETTLE_S if idle else _LOOK_EVERY_S)
            for number, event in news:
                since = number
                yield number, event
            if idle and all(isinstance(event, Progress) for _, event in news):
                return

    def _run(self) -> None:
        while not self._cancel.cancelled:
            try:
                for event in self._engine.watch(cancel=self._cancel):
                    self.events.append(event)
            except Cancelled:
                return
            except EngineError as error:
                # Another process indexes at the moment, or the disk is full: it may pass.
                log.warning("Indexing waits: %s", error.message)
            except Exception:
                log.exception("Indexing failed; it is tried again.")
            self._cancel.wait(_RETRY_S)
