"""The library as a table: which files are wanted, in which order, and what a row shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from engine.domain.errors import Failure
from engine.domain.source import Source, Status

Sort = Literal["path", "name", "status", "size", "modified", "indexed"]
SORTS: tuple[Sort, ...] = get_args(Sort)


@dataclass(frozen=True, slots=True)
class FileFilter:
    """All that is given must fit. ``text`` stands somewhere in the path, whatever its case;
    ``root`` is a root's id; ``kind`` a suffix, or what people call some (``word``, ``mail``)."""

    text: str = ""
    status: Status | None = None
    root: int | None = None
    collection: str | None = None
    kind: str = ""


@dataclass(frozen=True, slots=True)
class FileRow:
    """A file with what became of it. ``indexed`` is when that was settled, in seconds since
    1970 (None: not yet, or before this was kept); ``members`` are the files inside it."""

    source: Source
    indexed: float | None
    media_type: str
    pages: int | None
    passages: int
    members: int


@dataclass(frozen=True, slots=True)
class Member:
    """A file inside a file; ``path`` is its whole name (``archive.zip!/b/c.txt``)."""

    path: str
    member: str
    status: Status
    document_id: str | None
    failure: Failure | None
    passages: int


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What was taken out of the library, with all that is needed to put it back. ``root``:
    it was one itself, and not a place inside one."""

    path: str
    files: int
    root: bool
    collection: str = ""
    ignore: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RootReport:
    """A root as the library shows it: ``scanning`` before the disk was compared with it,
    ``problem`` why it cannot be looked into."""

    id: int
    path: str
    collection: str
    ignore: tuple[str, ...]
    files: dict[Status, int]
    scanning: bool
    problem: Failure | None


@dataclass(frozen=True, slots=True)
class CollectionReport:
    name: str
    roots: int
    files: dict[Status, int]


@dataclass(frozen=True, slots=True)
class IgnorePreview:
    """What other rules would do: how many files would leave the library and come into it, and
    the paths of some."""

    leaving: int
    coming: int
    leaving_paths: tuple[str, ...]
    coming_paths: tuple[str, ...]
