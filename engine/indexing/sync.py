"""Bring the catalogue's list of files up to what the disk says."""

from __future__ import annotations

from collections.abc import Iterator

from engine.domain.cancel import CancelToken
from engine.domain.events import IndexEvent, Notice, Removed, Scanned
from engine.domain.source import FileState, Root
from engine.indexing.ignore import IgnoreRules
from engine.indexing.scanner import diff, is_within, scan
from engine.store import roots, sources
from engine.store.catalog import Catalog


def sync_root(
    catalog: Catalog, root: Root, rules: IgnoreRules, *, cancel: CancelToken
) -> Iterator[IndexEvent]:
    """Compare one whole root with the disk; new and changed files are queued."""
    yield from _sync(catalog, root, rules, below=None, cancel=cancel)
    roots.mark_scanned(catalog, root)


def sync_path(
    catalog: Catalog, path: str, rules: IgnoreRules, *, cancel: CancelToken
) -> Iterator[IndexEvent]:
    """The same for one file or folder below some root; anything else is no business of ours."""
    owners = [root for root in roots.every(catalog) if is_within(path, root.path)]
    if owners:
        nearest = max(owners, key=lambda root: len(root.path))
        yield from _sync(catalog, nearest, rules, below=path, cancel=cancel)


def _sync(
    catalog: Catalog, root: Root, rules: IgnoreRules, *, below: str | None, cancel: CancelToken
) -> Iterator[IndexEvent]:
    inner = [
        other.path
        for other in roots.every(catalog)
        if other.id != root.id and is_within(other.path, root.path)
    ]
    exclude = [*inner, *roots.left_out(catalog)]
    found: list[FileState] = []
    unseen: list[str] = list(inner)
    for item in scan(root, rules, cancel=cancel, exclude=exclude, below=below):
        if isinstance(item, FileState):
            found.append(item)
        else:
            unseen.append(item.path)
            yield Notice(_problem_text(item.path, item.failure.message, item.failure.hint))
    known = sources.known(catalog, root) if below is None else sources.known_below(catalog, below)
    changes = diff(found, known, unseen=unseen)
    sources.enqueue(catalog, root, (*changes.new, *changes.changed))
    sources.forget(catalog, changes.gone)
    if below is None or changes.new or changes.changed or changes.gone:
        yield Scanned(len(found), len(changes.new), len(changes.changed), len(changes.gone))
    for path in changes.gone:
        yield Removed(path)


def _problem_text(path: str, message: str, hint: str) -> str:
    return f"{path}: {message} {hint}".strip()
