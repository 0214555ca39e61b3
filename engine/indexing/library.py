"""The library as its owner arranges it: rows of files, roots, collections, ignore rules.

Nothing is read or embedded here; what changes is left to whoever indexes, through the catalogue.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from engine.domain.cancel import CancelToken
from engine.domain.errors import EngineError
from engine.domain.listing import (
    CollectionReport,
    FileFilter,
    FileRow,
    Forgotten,
    IgnorePreview,
    Member,
    RootReport,
    Sort,
)
from engine.domain.source import Root, Status
from engine.indexing.ignore import IgnoreRules
from engine.indexing.preview import preview
from engine.indexing.rules import LibraryRules
from engine.indexing.user_paths import absolute
from engine.readers.families import BY_SUFFIX
from engine.store import listing, roots, sources
from engine.store.catalog import Catalog, below

_HOLDERS = frozenset({"archive", "mailbox", "email", "msg", "tnef"})  # files with files inside
_LONGEST_NAME = 200
_MOST_PATTERNS = 1000
_LONGEST_PATTERN = 500


class Library:
    """``keep_ignore`` makes patterns those of the settings; ``of_kind`` judges a path by what
    people call kinds of files."""

    def __init__(
        self,
        catalog: Catalog,
        rules: LibraryRules,
        *,
        of_kind: Callable[[str, str], bool],
        keep_ignore: Callable[[tuple[str, ...]], None],
        renamed: Callable[[str, str], None],
    ) -> None:
        self._catalog = catalog
        self._rules = rules
        self._of_kind = of_kind
        self._keep_ignore = keep_ignore
        self._renamed = renamed

    # Files

    def page(
        self,
        wanted: FileFilter,
        *,
        sort: Sort = "path",
        descending: bool = False,
        offset: int = 0,
        limit: int = 200,
    ) -> list[FileRow]:
        """Some rows of the table that ``wanted`` and ``sort`` make."""
        return listing.page(
            self._catalog,
            wanted,
            self._of_kind,
            sort=sort,
            descending=descending,
            offset=offset,
            limit=limit,
        )

    def after(
        self, path: str, *, status: Status | None = None, place: Path | None = None, limit: int
    ) -> list[FileRow]:
        """Every file in turn, from behind ``path`` on, whatever comes and goes meanwhile."""
        bounds = below(str(absolute(place))) if place is not None else ()
        return listing.after(self._catalog, path, status=status, bounds=bounds, limit=limit)

    def counts(self, wanted: FileFilter) -> dict[Status, int]:
        """How many files fit, by status, whatever status is wanted."""
        return listing.counts(self._catalog, wanted, self._of_kind)

    def file(self, number: int) -> FileRow:
        """Raises :class:`EngineError` "not_found" for one that is gone."""
        found = listing.one(self._catalog, number)
        if found is None:
            raise EngineError(
                "not_found",
                "This file is not in the library any more.",
                hint="It may have been moved, deleted or left out.",
            )
        return found

    def members(self, number: int, *, after: str = "", limit: int = 200) -> list[Member]:
        """The files inside an archive, a mailbox or a letter, by name."""
        self.file(number)
        return listing.members(self._catalog, number, after_member=after, limit=limit)

    # Roots and collections

    def roots(self) -> list[RootReport]:
        return roots.reports(self._catalog)

    def collections(self) -> list[CollectionReport]:
        return roots.collections(self._catalog)

    def move(self, root: int | Path, collection: str) -> None:
        """Put a root into another collection, which need not exist before."""
        name = collection_name(collection)
        roots.change(self._catalog, self._root(root), collection=name)

    def rename_collection(self, name: str, new: str) -> int:
        """How many roots that moved; conversations that were asked in it follow. One that is
        called ``new`` already takes them in."""
        name, new = collection_name(name), collection_name(new)
        count = roots.rename_collection(self._catalog, name, new)
        if not count:
            raise EngineError(
                "not_found",
                f"There is no collection “{name}”.",
                hint="“collections list” names them.",
            )
        self._renamed(name, new)
        return count

    # Taking out and putting back

    def forget(self, paths: Sequence[Path]) -> list[Forgotten]:
        """Forget roots, or files and folders inside them; what :meth:`restore` needs.

        Raises :class:`EngineError` "not_found" before anything is forgotten.
        """
        wanted = list(dict.fromkeys(str(absolute(path)) for path in paths))
        found = [roots.of_path(self._catalog, path) for path in wanted]
        for path, root in zip(wanted, found, strict=True):
            if root is None and not sources.any_below(self._catalog, path):
                raise EngineError(
                    "not_found", f"{path} was never added.", hint="“status” lists what was."
                )
        return [
            roots.remove(self._catalog, root)
            if root is not None
            else Forgotten(path, roots.leave_out(self._catalog, path), False)
            for path, root in zip(wanted, found, strict=True)
        ]

    def restore(self, forgotten: Sequence[Forgotten]) -> None:
        """Put back what was forgotten: roots with their collection and rules, files and folders
        where they were."""
        for one in forgotten:
            if one.root:
                collection = collection_name(one.collection)
                roots.add(self._catalog, one.path, collection=collection, ignore=one.ignore)
                roots.keep_left_out(self._catalog, one.left_out)
        roots.take_back_in(self._catalog, [one.path for one in forgotten if not one.root])

    def left_out(self) -> list[str]:
        """Files and folders inside roots that were taken out one by one."""
        return roots.left_out(self._catalog)

    # Ignore rules

    def ignore(self, root: int | Path | None = None) -> tuple[str, ...]:
        """The patterns of a root, or those of the settings, which hold everywhere."""
        return self._rules.patterns(()) if root is None else self._root(root).ignore

    def set_ignore(self, patterns: Sequence[str], root: int | Path | None = None) -> None:
        """Files leave and come at once, where somebody indexes."""
        checked = _checked_patterns(patterns)
        if root is None:
            self._keep_ignore(checked)
            roots.mark_due(self._catalog)
            concerned = roots.every(self._catalog)
        else:
            concerned = [self._root(root)]
            roots.change(self._catalog, concerned[0], ignore=checked)
        holders = [suffix for suffix, family in BY_SUFFIX.items() if family in _HOLDERS]
        sources.requeue_holders(self._catalog, [one.id for one in concerned], holders)

    def preview_ignore(
        self, patterns: Sequence[str], root: int | Path | None = None, *, cancel: CancelToken
    ) -> IgnorePreview:
        """What :meth:`set_ignore` would do. It looks at the disk: that takes a while."""
        checked = _checked_patterns(patterns)
        if root is None:
            return preview(
                self._catalog,
                roots.every(self._catalog),
                lambda one: self._rules.with_patterns((*checked, *one.ignore)),
                cancel=cancel,
            )
        chosen = self._root(root)
        rules = self._rules.with_patterns((*self._rules.patterns(()), *checked))
        return preview(self._catalog, [chosen], _always(rules), cancel=cancel)

    def _root(self, wanted: int | Path) -> Root:
        if isinstance(wanted, int):
            found = roots.of_id(self._catalog, wanted)
            name = "This folder"
        else:
            name = str(absolute(wanted))
            found = roots.of_path(self._catalog, name)
        if found is None:
            raise EngineError(
                "not_found",
                f"{name} is not one of the library's folders.",
                hint="“status” lists them.",
            )
        return found


def _always(rules: IgnoreRules) -> Callable[[Root], IgnoreRules]:
    return lambda _: rules


def collection_name(name: str) -> str:
    """``name`` as it is kept; raises :class:`EngineError` "usage" for one that is none."""
    name = name.strip()
    if not name or len(name) > _LONGEST_NAME or not name.isprintable():
        raise EngineError(
            "usage",
            "A collection needs a name of one line.",
            hint=f"Use at most {_LONGEST_NAME} characters.",
        )
    return name


def _checked_patterns(patterns: Sequence[str]) -> tuple[str, ...]:
    kept = tuple(dict.fromkeys(one.strip("\r\n") for one in patterns if one.strip()))
    for one in kept:
        if len(one) > _LONGEST_PATTERN or "\n" in one or "\0" in one:
            raise EngineError(
                "usage",
                "A pattern is one line of at most 500 characters.",
                hint="Write each pattern on a line of its own, as in .gitignore: *.log",
            )
    if len(kept) > _MOST_PATTERNS:
        raise EngineError(
            "usage",
            f"{len(kept)} patterns are too many; the limit is {_MOST_PATTERNS}.",
            hint="Name folders rather than single files.",
        )
    return kept
