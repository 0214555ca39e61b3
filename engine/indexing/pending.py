"""Dirty paths on their way from the watcher to the indexer: coalesced, debounced, bounded.

Pure: times are handed in. A path is ready when nothing has happened to it for ``debounce_s``,
or when it has waited four times as long without coming to rest; what becomes ready one by
one is handed out in batches. A folder swallows what
happens below it, and a root with too much to say becomes one whole rescan; so memory is
bounded and nothing is lost.
"""

from __future__ import annotations

import math
import os
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Changes:
    """Where to look again. Hints: only the disk says what happened.

    ``paths`` are files and folders, which may be gone by now; a folder stands for all below
    it. ``rescan`` are the ids of roots to scan as a whole.
    """

    paths: frozenset[str] = frozenset()
    rescan: frozenset[int] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.paths or self.rescan)


@dataclass(slots=True)
class _Dirty:
    first: float
    last: float
    folder: bool = False


@dataclass(slots=True)
class _RootState:
    paths: dict[str, _Dirty] = field(default_factory=dict)
    folders: int = 0
    whole: _Dirty | None = None


class Pending:
    """What has changed since it was last taken."""

    def __init__(self, *, debounce_s: float, max_paths: int) -> None:
        self.debounce_s = debounce_s
        self.longest_s = 4 * debounce_s
        self.max_paths = max_paths
        self._roots: dict[int, _RootState] = {}
        self._next_batch = -math.inf

    def __len__(self) -> int:
        return sum(len(r.paths) + (r.whole is not None) for r in self._roots.values())

    def mark(self, root_id: int, path: str, now: float, *, folder: bool = False) -> None:
        """Something happened to ``path``, a file or a ``folder`` and all below it."""
        root = self._roots.setdefault(root_id, _RootState())
        if root.whole is not None:
            root.whole.last = now
            return
        if root.folders and (above := self._folder_above(root, path)) is not None:
            above.last = now
            return
        dirty = root.paths.setdefault(path, _Dirty(now, now))
        dirty.last = now
        if folder and not dirty.folder:
            dirty.folder = True
            root.folders += 1
        if len(root.paths) > self.max_paths:
            self.mark_whole(root_id, now, first=min(d.first for d in root.paths.values()))

    def mark_whole(self, root_id: int, now: float, *, first: float | None = None) -> None:
        """All of the root must be scanned."""
        root = self._roots.setdefault(root_id, _RootState())
        root.paths.clear()
        root.folders = 0
        if root.whole is None:
            root.whole = _Dirty(now if first is None else first, now)
        root.whole.last = now

    def forget(self, root_id: int) -> None:
        """The root is watched no more."""
        self._roots.pop(root_id, None)

    def take(self, now: float) -> Changes:
        """All that is ready; it is handed out once."""
        paths: set[str] = set()
        rescan: set[int] = set()
        if now < self._next_batch:
            return Changes()
        for root_id, root in list(self._roots.items()):
            if root.whole is not None:
                if self._ready_at(root.whole) <= now:
                    rescan.add(root_id)
                    del self._roots[root_id]
                continue
            ready = [p for p, dirty in root.paths.items() if self._ready_at(dirty) <= now]
            for path in ready:
                root.folders -= root.paths.pop(path).folder
            paths.update(ready)
            if not root.paths:
                del self._roots[root_id]
        if paths or rescan:
            self._next_batch = now + self.debounce_s
        return Changes(frozenset(paths), frozenset(rescan))

    def next_ready(self) -> float | None:
        """When :meth:`take` has something next, if nothing more happens."""
        times = [
            self._ready_at(dirty)
            for root in self._roots.values()
            for dirty in ([root.whole] if root.whole is not None else root.paths.values())
        ]
        return max(min(times), self._next_batch) if times else None

    def _ready_at(self, dirty: _Dirty) -> float:
        return min(dirty.last + self.debounce_s, dirty.first + self.longest_s)

    def _folder_above(self, root: _RootState, path: str) -> _Dirty | None:
        above, _, name = path.rpartition(os.sep)
        while name and above:
            dirty = root.paths.get(above)
            if dirty is not None and dirty.folder:
                return dirty
            above, _, name = above.rpartition(os.sep)
        return None
