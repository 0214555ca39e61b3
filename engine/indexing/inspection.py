"""What Lectern sees in one file: its structure and passages, with nothing stored.

Reads as indexing does, in a worker process under the same limits; only the embedder's
tokenizer is needed, so nothing is loaded that takes long.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from engine.domain.chunk import Chunk
from engine.domain.document import Document
from engine.domain.errors import ReadError
from engine.domain.source import FileState, Place
from engine.indexing.indexer import CHUNK_TOKENS
from engine.indexing.prepare import Request, document_of, leaves, opened, passages
from engine.indexing.take import left_out
from engine.readers.expansion import Leaf
from engine.readers.isolation.sandbox import alone
from engine.settings import Settings

_TOKENS_READ = 256  # by an embedder that does not say


@dataclass(frozen=True, slots=True)
class Inspection:
    """One part of a file; ``bytes`` are those of the file or the member that it is in."""

    place: Place
    document: Document
    chunks: tuple[Chunk, ...]
    bytes: int
    read_s: float
    chunk_s: float


@dataclass(frozen=True, slots=True)
class Unseen:
    """A part of a file in which nothing can be read, and why."""

    place: Place
    error: ReadError


def inspect_file(
    path: Path, embedder: Path, settings: Settings, *, passwords: tuple[str, ...] = ()
) -> Iterator[Inspection | Unseen]:
    """Read the file at ``path``, part by part, for the embedder in the folder ``embedder``.

    Raises :class:`ReadError` with the reason for which indexing would leave the file out, or
    would keep no more than the parts that came before.
    """
    status = path.stat()
    state = FileState(str(path), status.st_size, status.st_mtime_ns)
    if failure := left_out(state, status.st_mode, settings.max_file_mb):
        raise ReadError(failure.code, failure.message, failure.hint, skipped=True)
    request = Request(
        state.path,
        state.size,
        state.mtime_ns,
        embedder / "tokenizer.json",
        min(CHUNK_TOKENS, _tokens_read(embedder) - 8),
        ignore=settings.ignore,
        passwords=passwords,
    )
    yield from alone(
        inspect_request,
        request,
        timeout_s=settings.read_timeout_s,
        memory_bytes=settings.read_memory_mb << 20,
    )


def inspect_request(request: Request) -> Iterator[Inspection | Unseen]:
    """The worker's part."""
    with opened(request) as source:
        for leaf in leaves(request, source):
            try:
                yield _inspected(request, leaf)
            except ReadError as error:
                yield Unseen(Place(leaf.member, leaf.section), error)


def _inspected(request: Request, leaf: Leaf) -> Inspection:
    began = time.perf_counter()
    document = document_of(leaf)
    read_at = time.perf_counter()
    chunks = passages(request, document)
    chunked_at = time.perf_counter()
    size = request.size if leaf.data is None else len(leaf.data)
    place = Place(leaf.member, leaf.section)
    return Inspection(place, document, chunks, size, read_at - began, chunked_at - read_at)


def _tokens_read(embedder: Path) -> int:
    """How many tokens of a passage the embedder reads."""
    try:
        config = json.loads((embedder / "sentence_bert_config.json").read_text("utf-8"))
        return max(64, int(config["max_seq_length"]))
    except (OSError, ValueError, KeyError, TypeError):
        return _TOKENS_READ
