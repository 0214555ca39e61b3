"""Bring the catalogue's list of files up to what the disk says."""

from __future__ import annotations

from collections.abc import Iterator

from engine.domain.cancel import CancelToken
from engine.domain.errors import Failure
from engine.domain.events import IndexEvent, Notice, Removed, Scanned
from engine.domain.source import FileState, Root
from engine.indexing.ignore import IgnoreRules
from engine.indexing.rules import LibraryRules
from engine.indexing.scanner import diff, scan
from engine.store import roots, sources
from engine.store.catalog import Catalog


def sync_root(
    catalog: Catalog, root: Root, rules: LibraryRules, *, cancel: CancelToken
) -> Iterator[IndexEvent]:
    """Compare one whole root with the disk; new and changed files are queued."""
    problems: dict[str, Failure] = {}
    scanned = _sync(catalog, root, rules.of(root), below=None, cancel=cancel, problems=problems)
    yield from scanned
    roots.mark_scanned(catalog, root, problems.get(root.path))


def sync_path(
    catalog: Catalog, path: str, rules: LibraryRules, *, cancel: CancelToken
) -> Iterator[IndexEvent]:
    """The same for one file or folder below some root; anything else is no business of ours."""
    nearest = roots.nearest(catalog, path)
    if nearest is not None:
        yield from _sync(catalog, nearest, rules.of(nearest), below=path, cancel=cancel)


def borders(catalog: Catalog, root: Root) -> tuple[list[str], list[str]]:
    """The roots inside ``root``, and all paths where a scan of it ends."""
    inner = roots.inside(catalog, root)
    return inner, [*inner, *roots.left_out(catalog)]


def _sync(
    catalog: Catalog,
    root: Root,
    rules: IgnoreRules,
    *,
    below: str | None,
    cancel: CancelToken,
    problems: dict[str, Failure] | None = None,
) -> Iterator[IndexEvent]:
    inner, exclude = borders(catalog, root)
    found: list[FileState] = []
    unseen: list[str] = list(inner)
    for item in scan(root, rules, cancel=cancel, exclude=exclude, below=below):
        if isinstance(item, FileState):
            found.append(item)
        else:
            unseen.append(item.path)
            if problems is not None:
                problems[item.path] = item.failure
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
