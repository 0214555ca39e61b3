"""Indexing while the server runs: one thread that keeps up with the disk, and who watches it.

The traps: whoever adds a folder and then asks for the events must not miss those in between;
so the last events are kept with their numbers, and a reader says from which on. And low
priority, once taken, cannot be given back by the thread that took it; so each run has a thread
of its own, started by one that never indexes.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Condition, Event, Thread

from engine.domain.cancel import CancelToken
from engine.domain.errors import Cancelled, EngineError
from engine.domain.events import IndexEvent, Notice, Progress
from engine.service import Engine

log = logging.getLogger("lectern")

_KEPT = 5000
_LOOK_EVERY_S = 0.25
_SETTLE_S = 0.5  # a file is marked as done a moment before its event is told
_RETRY_S = 2.0
_STILL_S = 30.0


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

    def clear(self) -> None:
        """Forget all; numbers go on."""
        with self._changed:
            self._events.clear()

    def after(self, number: int, timeout_s: float) -> list[tuple[int, IndexEvent]]:
        """The events since ``number``, waited for ``timeout_s`` at most."""
        with self._changed:
            if self._last <= number:
                self._changed.wait(timeout_s)
            return [(place, event) for place, event in self._events if place > number]


class BackgroundIndexing:
    """Indexes and watches the profile's folders in the background until closed."""

    def __init__(self, engine: Engine) -> None:
        self.events = EventLog()
        self._engine = engine
        self._closing = CancelToken()
        self._again = CancelToken()  # ends the present run, and another one begins
        self._free = Event()  # unset while somebody needs indexing to stand still
        self._free.set()
        self._resting = Event()  # set while no run is under way
        self._said = ""
        self._thread = Thread(target=self._keep_on, name="indexing", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def close(self, timeout_s: float) -> None:
        """Stop at the next safe point; what is indexed stays, the rest waits in the queue."""
        self._closing.cancel()
        self._again.cancel()
        self._free.set()
        self._thread.join(timeout_s)

    def restart(self) -> None:
        """Go on with the settings as they are now, soon."""
        self._again.cancel()

    @contextmanager
    def standing_still(self) -> Iterator[None]:
        """Nothing is indexed within.

        Raises :class:`EngineError` ("busy") when indexing finds no safe point in time.
        """
        self._free.clear()
        self._again.cancel()
        try:
            if self._thread.is_alive() and not self._resting.wait(_STILL_S):
                raise EngineError(
                    "busy", "Indexing does not come to a stop.", hint="Try again in a moment."
                )
            yield
        finally:
            self._free.set()

    def follow(
        self, since: int, cancel: CancelToken, *, until_idle: bool
    ) -> Iterator[tuple[int, IndexEvent]]:
        """Events from number ``since`` on; with ``until_idle`` until nothing is left to do."""
        while not cancel.cancelled and not self._closing.cancelled:
            idle = until_idle and self._engine.idle()
            news = self.events.after(since, _SETTLE_S if idle else _LOOK_EVERY_S)
            for number, event in news:
                since = number
                yield number, event
            if idle and all(isinstance(event, Progress) for _, event in news):
                return

    def _keep_on(self) -> None:
        while not self._closing.cancelled:
            self._resting.set()
            self._free.wait()
            self._resting.clear()
            self._again = CancelToken()
            if not self._free.is_set() or self._closing.cancelled:
                continue  # somebody called between the two
            run = Thread(target=self._run, args=(self._again,), name="indexing-run", daemon=True)
            run.start()
            run.join()
        self._resting.set()

    def _run(self, cancel: CancelToken) -> None:
        try:
            for event in self._engine.watch(cancel=cancel):
                self.events.append(event)
                self._said = ""
        except Cancelled:
            return
        except EngineError as error:
            # Another process indexes at the moment, or the disk is full: it may pass.
            log.warning("Indexing waits: %s", error)
            if error.message != self._said:
                self._said = error.message
                self.events.append(Notice(f"Indexing waits. {error.message} {error.hint}".strip()))
        except Exception:
            log.exception("Indexing failed; it is tried again.")
        cancel.wait(_RETRY_S)
