"""The files a survey goes through: everything in scope that is still as it was indexed."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from time import monotonic

from engine.domain.events import Surveyed
from engine.domain.source import INSIDE
from engine.retrieval.filters import Filter
from engine.retrieval.scope import resolve
from engine.store.catalog import Catalog
from engine.store.inventory import Held, held

_EVERY_S = 0.1


@dataclass(frozen=True, slots=True)
class File:
    """A file or a member of one, with its documents (a long one has several) in order."""

    path: str
    documents: tuple[str, ...]
    media_type: str
    title: str
    size: int
    mtime_ns: int

    @property
    def name(self) -> str:
        return PurePath(self.path).name


@dataclass(frozen=True, slots=True)
class Present:
    """``files`` can be read now; ``changed`` more are left out, since they are no longer on disk
    as they were indexed."""

    files: tuple[File, ...]
    changed: int = 0

    @property
    def total(self) -> int:
        return len(self.files) + self.changed

    @property
    def note(self) -> str:
        """What a reader should know of those left out."""
        if not self.changed:
            return ""
        files = "1 file was" if self.changed == 1 else f"{self.changed:,} files were"
        return f"{files} left out, having changed since being indexed."


def library(
    catalog: Catalog,
    collection: str | None = None,
    file_glob: str | None = None,
    filters: Sequence[Filter] = (),
) -> list[File]:
    """The files in scope, as the catalogue has them.

    Raises :class:`EngineError` ("not_found") when no indexed file is in scope.
    """
    scope = resolve(catalog, collection, file_glob, filters)
    found: dict[str, list[Held]] = {}
    for one in held(catalog, collection=collection):
        if scope.shown(one.document_id, (one.path,)):
            found.setdefault(one.path, []).append(one)
    return [_file(places) for places in found.values()]


def still_there(files: Sequence[File]) -> Present:
    """``files`` held against the disk, with one ``stat`` each: so only those that are needed."""
    looked_at: dict[str, bool] = {}
    present = [file for file in files if _as_indexed(file, looked_at)]
    return Present(tuple(present), len(files) - len(present))


def _file(places: Sequence[Held]) -> File:
    first = places[0]
    return File(
        first.path,
        tuple(one.document_id for one in places),
        first.media_type,
        first.title,
        first.size,
        first.mtime_ns,
    )


def _as_indexed(file: File, looked_at: dict[str, bool]) -> bool:
    outer = _on_disk(file.path)
    if outer not in looked_at:
        try:
            status = os.stat(outer)  # noqa: PTH116 - names need not be UTF-8
            looked_at[outer] = (status.st_size, status.st_mtime_ns) == (file.size, file.mtime_ns)
        except OSError:
            looked_at[outer] = False
    return looked_at[outer]


def _on_disk(path: str) -> str:
    """The file that ``path`` lies in; a folder's name may end in ``!`` too."""
    outer = path
    while INSIDE in outer and not os.path.exists(outer):  # noqa: PTH110
        outer = outer.rpartition(INSIDE)[0]
    return outer


class Pace:
    """Says how far a survey is, ten times a second at most."""

    def __init__(self, total: int, clock: Callable[[], float] = monotonic) -> None:
        self._total = total
        self._clock = clock
        self._said = float("-inf")

    def at(self, done: int, current: str) -> Iterator[Surveyed]:
        now = self._clock()
        if now - self._said >= _EVERY_S:
            self._said = now
            yield Surveyed(done, self._total, current)

    def end(self) -> Surveyed:
        return Surveyed(self._total, self._total)
