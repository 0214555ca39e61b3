"""What the user pointed at: roots, the files found below them, and what is inside a file.

The trap: ``archive.zip!/notes.txt`` is shown and stored as a path, but no disk has it; the
catalogue tells it from a folder whose name ends in ``!``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from engine.domain.errors import Failure

DEFAULT_COLLECTION = "default"
INSIDE = "!/"  # between a file and a member of it


class Status(StrEnum):
    """Where a file stands. ``pending`` is also the durable queue of the indexer."""

    PENDING = "pending"
    INDEXED = "indexed"
    SKIPPED = "skipped"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Root:
    """A folder or file that the user added; ``path`` is absolute, ``ignore`` are patterns of
    files below it to leave out, beside those of the settings."""

    id: int
    path: str
    collection: str = DEFAULT_COLLECTION
    ignore: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """A file below a root. ``document_id`` names the document of its own text, if it has one;
    an archive has none. An indexed source with a ``failure`` is read in part only. ``again``:
    it waits to be read anew, whatever is known of it.

    Paths are ``str`` as from :func:`os.fsdecode`: names that are not UTF-8 carry surrogates.
    """

    id: int
    root_id: int
    path: str
    size: int
    mtime_ns: int
    status: Status = Status.PENDING
    document_id: str | None = None
    failure: Failure | None = None
    again: bool = False


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A part of a file: ``member`` is the path of a file inside it (``b/c.txt``, nested
    ``a.zip!/c.txt``), "" for the file itself; a long text has several sections, from 0."""

    member: str = ""
    section: int = 0

    def path_in(self, path: str) -> str:
        """How the place is called, where the file is called ``path``."""
        return f"{path}{INSIDE}{self.member}" if self.member else path


@dataclass(frozen=True, slots=True)
class Unread:
    """A file, or a member of one, that could not be read: whether it was left out on purpose,
    and why."""

    path: str
    status: Status
    failure: Failure


@dataclass(frozen=True, slots=True)
class FileState:
    """What the disk says of a file: the pair whose change means the file changed."""

    path: str
    size: int
    mtime_ns: int
