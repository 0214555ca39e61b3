"""What the user pointed at: roots, and the files found below them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from engine.domain.errors import Failure

DEFAULT_COLLECTION = "default"


class Status(StrEnum):
    """Where a file stands. ``pending`` is also the durable queue of the indexer."""

    PENDING = "pending"
    INDEXED = "indexed"
    SKIPPED = "skipped"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Root:
    """A folder or file that the user added; ``path`` is absolute."""

    id: int
    path: str
    collection: str = DEFAULT_COLLECTION


@dataclass(frozen=True, slots=True)
class Source:
    """A file below a root. ``document_id`` is the SHA-256 of the bytes last indexed, if any.

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


@dataclass(frozen=True, slots=True)
class FileState:
    """What the disk says of a file: the pair whose change means the file changed."""

    path: str
    size: int
    mtime_ns: int
