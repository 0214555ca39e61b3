"""From events on disk to the queue: the watcher's hints, resolved by looking.

The roots are read again now and then, since another process may add or remove some.
"""

from __future__ import annotations

import time
from collections.abc import Iterator

from engine.domain.cancel import CancelToken
from engine.domain.events import IndexEvent
from engine.domain.source import Root
from engine.indexing.rules import LibraryRules
from engine.indexing.sync import sync_path, sync_root
from engine.indexing.watcher import Watcher
from engine.settings import Settings
from engine.store import roots
from engine.store.catalog import Catalog

_ROOTS_EVERY_S = 1.0


class WatchFeed:
    """A watcher over the catalogue's roots; a context manager."""

    def __init__(self, catalog: Catalog, settings: Settings, rules: LibraryRules) -> None:
        self._catalog = catalog
        self._rules = rules
        self._watcher = Watcher(
            rules_of=rules.of, rescan_s=settings.rescan_s, poll_s=settings.poll_s
        )
        self._roots: dict[int, Root] = {}
        self._roots_read_at = -_ROOTS_EVERY_S

    def __enter__(self) -> WatchFeed:
        return self

    def __exit__(self, *_: object) -> None:
        self._watcher.close()

    def poll(self, timeout_s: float, cancel: CancelToken) -> Iterator[IndexEvent]:
        """Queue what changed; wait at most ``timeout_s`` for something to happen."""
        self._read_roots()
        changes = self._watcher.changes(timeout_s)
        for path in changes.paths:
            yield from sync_path(self._catalog, path, self._rules, cancel=cancel)
        for root_id in changes.rescan:
            if root_id in self._roots:
                root = self._roots[root_id]
                yield from sync_root(self._catalog, root, self._rules, cancel=cancel)

    def _read_roots(self) -> None:
        if time.monotonic() - self._roots_read_at < _ROOTS_EVERY_S:
            return
        self._roots_read_at = time.monotonic()
        found = roots.every(self._catalog)
        if found != list(self._roots.values()):
            self._roots = {root.id: root for root in found}
            self._watcher.set_roots(found)
