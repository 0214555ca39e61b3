"""Where the disk has changed, as hints: a file or folder to look at, or a root to scan again.

Events are never believed: they say where to look, and the caller's stat() says what is so.
That is why atomic saves, partial writes and renamed trees need no case of their own here.
And since events get lost (full queues, watches that could not be set, network drives), every
root is also due for a whole scan now and then; a root that cannot be watched is only that.

The traps: our own reading must cause no events, so opening and closing unwritten files is
not asked for; and watchdog calls from threads of its own while it holds its lock, so nothing
here may call watchdog while holding ``_state``.
"""

from __future__ import annotations

import logging
import math
import threading
import time
import warnings
from collections.abc import Callable, Sequence
from types import TracebackType
from typing import Literal, Self

from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver

from engine.domain.source import Root
from engine.indexing.ignore import IgnoreRules
from engine.indexing.pending import Changes, Pending
from engine.indexing.watch import Sink, Watch

__all__ = ["Changes", "Watcher"]

# A rebuilt watch misses what happened while it was rebuilt.
_AFTER_OVERFLOW_S = 10.0


class Watcher:
    """Watches roots. One thread calls :meth:`changes` in a loop; the rest is for any thread.

    A root that is new here is reported once for a whole scan, after it is watched, so that
    nothing falls between the scan and the watch. ``polling``: True never watches, "auto"
    does not watch network drives.
    """

    def __init__(
        self,
        *,
        rules_of: Callable[[Root], IgnoreRules] | None = None,
        debounce_s: float = 0.4,
        polling: bool | Literal["auto"] = "auto",
        rescan_s: float = 600.0,
        poll_s: float = 60.0,
        check_s: float = 2.0,
        max_paths: int = 2000,
        observer: Callable[[], BaseObserver] = Observer,
    ) -> None:
        self._rules_of = rules_of or (lambda _: IgnoreRules())
        self._polling = polling
        self._rescan_s = rescan_s
        self._poll_s = poll_s
        self._check_s = check_s
        self._make_observer = observer
        self._observer: BaseObserver | None = None

        self._state = threading.Condition()  # guards these four, for moments only
        self._pending = Pending(debounce_s=debounce_s, max_paths=max_paths)
        self._lost: set[int] = set()
        self._overflowed = False
        self._closed = False

        self._table = threading.RLock()  # guards these two, while watchdog works as well
        self._watches: dict[int, Watch] = {}
        self._next_check = 0.0

        self._overflow_signal = _OverflowSignal(self._on_overflow)
        # watchdog meets a folder twice when several are made at once, and says so.
        warnings.filterwarnings("ignore", "Callback with id", RuntimeWarning)

    def set_roots(self, roots: Sequence[Root]) -> None:
        """Watch these roots and no others; those already watched stay as they are."""
        wanted = {root.id: root for root in roots}
        with self._table:
            if self._closed:
                return
            for root_id, watch in list(self._watches.items()):
                if wanted.get(root_id) != watch.root:
                    self._remove(root_id)
            for root in roots:
                if root.id not in self._watches:
                    self._add(root)

    def changes(self, timeout_s: float) -> Changes:
        """What to look at again, as soon as there is something; empty after ``timeout_s``.

        Returns at once, and empty, when the watcher is closed.
        """
        deadline = time.monotonic() + timeout_s
        while True:
            next_check = self._upkeep()
            with self._state:
                now = time.monotonic()
                changes = self._pending.take(now)
                if changes or self._closed or now >= deadline:
                    return changes
                if not self._lost and not self._overflowed:
                    ready = self._pending.next_ready()
                    until = min(deadline, next_check, math.inf if ready is None else ready)
                    self._state.wait(max(0.0, until - now))

    def polled(self) -> frozenset[int]:
        """The ids of the roots that are not watched, only scanned every ``poll_s``."""
        with self._table:
            return frozenset(i for i, watch in self._watches.items() if watch.polled)

    def close(self) -> None:
        """Stop all threads; waiting calls return."""
        with self._state:
            self._closed = True
            self._state.notify_all()
        with self._table:
            self._stop_observer()
            self._watches.clear()
        self._overflow_signal.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _add(self, root: Root) -> None:
        watch = Watch(root, Sink(self._rules_of, self._on_dirty, self._on_lost))
        self._watches[root.id] = watch
        self._attach(watch)

    def _remove(self, root_id: int) -> None:
        watch = self._watches.pop(root_id)
        watch.detach(self._observer, self._watches.values())
        with self._state:
            self._pending.forget(root_id)
            self._lost.discard(root_id)

    def _attach(self, watch: Watch) -> None:
        """Watch it if that is possible, then have it scanned, at once."""
        watch.detach(self._observer, self._watches.values())
        try:
            if self._observer is None and self._polling is not True:
                observer = self._make_observer()
                observer.start()
                self._observer = observer
            watch.attach(self._observer, self._make_observer, shun_network=self._polling == "auto")
        except OSError:  # out of watches or of instances: other programs need some as well
            watch.detach(self._observer, self._watches.values())
            watch.polled = True
        self._mark_whole(watch, at_once=True)

    def _stop_observer(self) -> None:
        observer, self._observer = self._observer, None
        for watch in self._watches.values():
            watch.detach(None, ())
        if observer is not None:
            observer.stop()
            observer.join()

    def _mark_whole(self, watch: Watch, *, at_once: bool = False) -> None:
        now = time.monotonic()
        watch.due = now + (self._poll_s if watch.polled else self._rescan_s)
        with self._state:
            first = now - self._pending.longest_s if at_once else now
            self._pending.mark_whole(watch.root.id, now, first=first)
            self._state.notify_all()

    def _upkeep(self) -> float:
        """Take up lost and reappeared roots and scans that are due; when to come again."""
        with self._state:
            lost, self._lost = self._lost, set()
            overflowed, self._overflowed = self._overflowed, False
        with self._table:
            now = time.monotonic()
            if not lost and not overflowed and now < self._next_check:
                return self._next_check
            if self._observer is not None and not _works(self._observer):
                self._stop_observer()
                lost = set(self._watches)
            for watch in list(self._watches.values()):
                due = now >= watch.due
                if watch.root.id in lost or watch.moved() or (due and watch.polled):
                    self._attach(watch)  # one that is polled may be watchable by now
                elif overflowed and not watch.polled:
                    self._mark_whole(watch)
                    watch.due = now + min(_AFTER_OVERFLOW_S, self._rescan_s)
                elif due:
                    self._mark_whole(watch, at_once=True)
            next_due = min((watch.due for watch in self._watches.values()), default=math.inf)
            self._next_check = min(next_due, now + self._check_s)
            return self._next_check

    def _on_dirty(self, root_id: int, path: str, *, folder: bool, whole: bool) -> None:
        now = time.monotonic()
        with self._state:
            idle = not self._pending
            if whole:
                self._pending.mark_whole(root_id, now)
            else:
                self._pending.mark(root_id, path, now, folder=folder)
            if idle:  # whoever waits already knows when to look again
                self._state.notify_all()

    def _on_lost(self, root_id: int) -> None:
        with self._state:
            self._lost.add(root_id)
            self._state.notify_all()

    def _on_overflow(self) -> None:
        with self._state:
            self._overflowed = True
            self._state.notify_all()


def _works(observer: BaseObserver) -> bool:
    """Whether all of watchdog's threads live; one that dies of a bug leaves only silence."""
    reader = getattr(observer, "_inotify_fd", observer)
    return all(thread.is_alive() for thread in (observer, reader, *observer.emitters))


class _OverflowSignal(logging.Handler):
    """The kernel's queue was full and events are lost: watchdog says so in its log only."""

    def __init__(self, tell: Callable[[], None]) -> None:
        super().__init__(logging.WARNING)
        self._tell = tell
        self._logger = logging.getLogger("watchdog.observers.inotify_c")
        self._logger.addHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        if "overflow" in record.getMessage():
            self._tell()

    def close(self) -> None:
        self._logger.removeHandler(self)
        super().close()
