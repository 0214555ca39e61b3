"""What a reading process does with one file: its parts, one by one, as passages.

Runs in a worker process, so everything here must be cheap to import, and a crash in a parser
costs this file only. What the catalogue knows already, from a reading that was interrupted, is
passed over.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import BinaryIO, Protocol

from engine.chunking.chunker import chunk
from engine.chunking.units import CountTokens
from engine.domain.chunk import Chunk
from engine.domain.document import Document
from engine.domain.errors import ReadError
from engine.domain.source import Place
from engine.readers.expansion import Leaf, expand
from engine.readers.parts import Input
from engine.store.documents import DocumentRow

CHANGED = "changed"
_READ_WHOLE_BYTES = 32 << 20


class Queued(Protocol):
    """A file as the queue knows it: one that differs has changed."""

    @property
    def path(self) -> str: ...
    @property
    def size(self) -> int: ...
    @property
    def mtime_ns(self) -> int: ...
    @property
    def passwords(self) -> tuple[str, ...]: ...


@dataclass(frozen=True, slots=True)
class Request:
    """``size`` and ``mtime_ns`` are what the queue knows; a file that differs has changed.

    ``known`` are the documents of parts that need not be read again, ``ignore`` patterns of
    members to leave out, ``passwords`` are tried on what is locked.
    """

    path: str
    size: int
    mtime_ns: int
    tokenizer: Path
    max_tokens: int
    known: Mapping[Place, str] = field(default_factory=dict)
    ignore: tuple[str, ...] = ()
    passwords: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Prepared:
    """A part that was read and cut. After it, ``share`` (0 to 1) of the file is done."""

    place: Place
    share: float
    document: DocumentRow
    chunks: tuple[Chunk, ...]


@dataclass(frozen=True, slots=True)
class Known:
    """A part that is in the catalogue already."""

    place: Place
    share: float
    document_id: str


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A part that cannot be read, and why."""

    place: Place
    share: float
    error: ReadError


Piece = Prepared | Known | Unreadable


def prepare(request: Request) -> Iterator[Piece]:
    """Read, understand and cut one file, part by part.

    Raises :class:`ReadError`; with the code ``CHANGED`` when it is not the file that was
    queued any more.
    """
    with opened(request) as source:
        for leaf in leaves(request, source):
            place, document_id = Place(leaf.member, leaf.section), document_id_of(leaf)
            if document_id and request.known.get(place) == document_id:
                yield Known(place, leaf.share, document_id)
                continue
            try:
                yield _prepared(request, leaf, place, document_id)
            except ReadError as error:
                yield Unreadable(place, leaf.share, error)


def _prepared(request: Request, leaf: Leaf, place: Place, document_id: str) -> Prepared:
    document = document_of(leaf)
    chunks = passages(request, document)
    row = DocumentRow(
        id=document_id,
        size=request.size if leaf.data is None else len(leaf.data),
        title=document.title,
        media_type=document.media_type,
        pages=document.pages,
        warnings=document.warnings,
    )
    return Prepared(place, leaf.share, row, chunks)


def leaves(request: Request, source: Input) -> Iterator[Leaf]:
    """All that is to be indexed of an opened file."""
    ignored = _ignored(request.ignore)
    return expand(source, wanted=lambda member: not ignored(member), key=_digest(source))


def document_of(leaf: Leaf) -> Document:
    """The text of a part; raises the :class:`ReadError` that says why there is none."""
    if leaf.read is None:
        raise leaf.failure or _no_text()
    return leaf.read()


def passages(request: Request, document: Document) -> tuple[Chunk, ...]:
    """The document cut for the embedder; raises :class:`ReadError` when nothing is left."""
    count_tokens = token_counter(request.tokenizer)
    chunks = chunk(document, count_tokens=count_tokens, max_tokens=request.max_tokens)
    if not chunks:
        raise _no_text()
    return tuple(chunks)


def document_id_of(leaf: Leaf) -> str:
    """Only a document that is all there is in its file is known by the file's hash alone, so
    that a copy of the file may be taken for it unread."""
    alone = leaf.member or leaf.section or leaf.share >= 1.0 or not leaf.key
    return leaf.key if alone else f"{leaf.key}#0"


def _no_text() -> ReadError:
    return ReadError("no_text", "There is no text in this file.", "Nothing to do.", skipped=True)


@contextmanager
def opened(request: Queued) -> Iterator[Input]:
    """The file, if it is still the file that was queued, and is so to the end."""
    try:
        with Path(request.path).open("rb") as file:
            _check_same(request, file)
            yield _input(request, file)
            _check_same(request, file)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise ReadError(CHANGED, "The file is gone.") from error
    except PermissionError as error:
        raise ReadError(
            "unreadable",
            "You are not allowed to read this file.",
            "Change its permissions, or ask its owner.",
        ) from error
    except OSError as error:
        raise ReadError(
            "unreadable",
            f"The disk could not deliver this file ({error.strerror}).",
            "Check the drive, then run reindex for this file.",
        ) from error


def _input(request: Queued, file: BinaryIO) -> Input:
    if request.size > _READ_WHOLE_BYTES:
        return Input(file, request.path, request.passwords)
    data = file.read()
    _check_same(request, file)
    return Input.of(data, request.path, request.passwords)


def _check_same(request: Queued, file: BinaryIO) -> None:
    state = os.fstat(file.fileno())
    if (state.st_size, state.st_mtime_ns) != (request.size, request.mtime_ns):
        raise ReadError(CHANGED, "The file changed while it was read.")


def _digest(source: Input) -> str:
    source.file.seek(0)
    digest = hashlib.sha256()
    while piece := source.file.read(1 << 20):
        digest.update(piece)
    return digest.hexdigest()


@lru_cache(maxsize=1)
def _ignored(patterns: tuple[str, ...]) -> Callable[[str], bool]:
    """Whether the user's own patterns leave out a path inside a file."""
    if not patterns:
        return lambda _: False
    from pathspec import GitIgnoreSpec

    spec = GitIgnoreSpec.from_lines(patterns)
    return spec.match_file


@lru_cache(maxsize=1)
def token_counter(tokenizer: Path) -> CountTokens:
    """Counts the tokens of many texts at once, as the embedder would."""
    from tokenizers import Tokenizer

    loaded = Tokenizer.from_file(str(tokenizer))
    loaded.no_truncation()
    loaded.no_padding()

    def count(texts: Sequence[str]) -> list[int]:
        cleaned = [text.encode("utf-8", "replace").decode() for text in texts]
        encoded = loaded.encode_batch_fast(cleaned, add_special_tokens=False)
        return [len(encoding.ids) for encoding in encoded]

    return count
