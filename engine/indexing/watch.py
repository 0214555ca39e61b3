"""The watch on one root: how watchdog's events become dirty paths of that root.

The trap: watchdog reports the path that it was told to watch, even after the folder was
moved elsewhere, and says nothing when another one takes its place. So a watch remembers
which folder it is on, and :meth:`Watch.moved` compares.
"""

from __future__ import annotations

import errno
import os
import stat
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import watchdog.events
from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers.api import BaseObserver, ObservedWatch

from engine.domain.source import Root
from engine.indexing.ignore import IgnoreRules
from engine.indexing.mounts import on_network_drive

# Not opened, closed unwritten or "folder modified", which only repeats what its entries say.
_EVENTS = [
    getattr(watchdog.events, name)
    for name in (
        *("FileCreatedEvent", "FileModifiedEvent", "FileMovedEvent", "FileDeletedEvent"),
        *("DirCreatedEvent", "DirMovedEvent", "DirDeletedEvent", "FileClosedEvent"),
        *("FileAttribEvent", "DirAttribEvent"),  # since watchdog 7
    )
    if hasattr(watchdog.events, name)
]


class DirtySink(Protocol):
    def __call__(self, root_id: int, path: str, *, folder: bool, whole: bool) -> None: ...


@dataclass(frozen=True, slots=True)
class Sink:
    """Where a watch's findings go. Called from watchdog's threads."""

    rules_of: Callable[[Root], IgnoreRules]
    dirty: DirtySink
    lost: Callable[[int], None]


class Watch:
    """One root, watched or (``polled``) not. ``due`` is when it is to be scanned as a whole."""

    def __init__(self, root: Root, sink: Sink) -> None:
        self.root = root
        self.polled = False
        self.due = 0.0
        self._sink = sink
        self._identity: tuple[str, int, int] | None = None
        self._handler: FileSystemEventHandler | None = None
        self._observed: ObservedWatch | None = None

    def attach(
        self,
        observer: BaseObserver | None,
        make_observer: Callable[[], BaseObserver],
        *,
        shun_network: bool,
    ) -> None:
        """Start watching, unless the root is missing or better polled.

        OSError says that the system has no watches left.
        """
        self._identity = _identity(self.root.path)
        self.polled = observer is None
        if self._identity is None or observer is None:
            return
        real = self._identity[0]
        if shun_network and on_network_drive(real):
            self.polled = True
            return
        single = not Path(real).is_dir()
        place = os.path.dirname(real) if single else real  # noqa: PTH120 - not always UTF-8
        handler = _Handler(self.root, real, self._sink, single=single)
        try:
            self._observed = observer.schedule(
                handler, place, recursive=not single, event_filter=_EVENTS
            )
            self._handler = handler
            _probe(make_observer, place)
        except OSError as error:
            if error.errno not in (errno.ENOENT, errno.ENOTDIR):
                raise
            self._identity = None  # gone meanwhile

    def detach(self, observer: BaseObserver | None, others: Iterable[Watch]) -> None:
        """Stop watching; files in one folder share its watch."""
        observed, self._observed = self._observed, None
        handler, self._handler = self._handler, None
        if observer is None or observed is None or handler is None:
            return
        if any(other._observed == observed for other in others):
            observer.remove_handler_for_watch(handler, observed)
        else:
            observer.unschedule(observed)

    def moved(self) -> bool:
        """Whether the root appeared, vanished or is another folder now.

        A polled root is not asked: a network drive that hangs would hang us.
        """
        return not self.polled and _identity(self.root.path) != self._identity


class _Handler(FileSystemEventHandler):
    def __init__(self, root: Root, real: str, sink: Sink, *, single: bool) -> None:
        self._root = root
        self._real = real
        self._inside = os.path.join(real, "")  # noqa: PTH118 - keeps the separator
        self._prefix = os.path.join(root.path, "")  # noqa: PTH118
        self._sink = sink
        self._single = single

    def dispatch(self, event: FileSystemEvent) -> None:
        for raw in (event.src_path, event.dest_path):
            if raw:
                self._look(os.fsdecode(raw), event)

    def _look(self, path: str, event: FileSystemEvent) -> None:
        root_id = self._root.id
        if path == self._real:
            if self._single:
                self._sink.dirty(root_id, self._root.path, folder=False, whole=False)
            else:
                self._sink.lost(root_id)
            return
        if self._single or not path.startswith(self._inside):
            return
        rules = self._sink.rules_of(self._root)
        relative = path[len(self._inside) :]
        above, _, name = relative.rpartition(os.sep)
        folder = event.is_directory
        if rules.is_ignore_file(name):  # other files are left out below it now
            relative, folder = above, True
        if not relative:
            self._sink.dirty(root_id, self._root.path, folder=True, whole=True)
        elif not rules.ignores(relative, folder=folder):
            self._sink.dirty(root_id, self._prefix + relative, folder=folder, whole=False)


def _identity(path: str) -> tuple[str, int, int] | None:
    """Which folder stands at ``path``; a file has none that outlasts a save."""
    try:
        real = os.path.realpath(path)
        status = Path(real).stat()
    except OSError:
        return None
    return (real, status.st_dev, status.st_ino if stat.S_ISDIR(status.st_mode) else 0)


def _probe(make_observer: Callable[[], BaseObserver], place: str) -> None:
    """Fail if the system has no watches left.

    watchdog passes over folders below the root that it could not watch, so when the last
    watch is spent the root may be watched in part, and nobody would know.
    """
    if sys.platform != "linux":
        return
    probe = make_observer()
    try:
        probe.schedule(FileSystemEventHandler(), place, event_filter=_EVENTS)
        probe.start()
    finally:
        probe.stop()
        if probe.is_alive():
            probe.join()
