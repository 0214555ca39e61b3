"""What Lectern sees in one file: its structure and passages, with nothing stored.

Reads as indexing does, in a worker process under the same limits; only the embedder's
tokenizer is needed, so nothing is loaded that takes long.
"""

from __future__ import annotations

import json
import time
from dataclasses import dataclass
from pathlib import Path

from engine.chunking.chunker import chunk
from engine.domain.chunk import Chunk
from engine.domain.document import Document
from engine.domain.errors import ReadError
from engine.domain.source import FileState
from engine.indexing.indexer import CHUNK_TOKENS
from engine.indexing.prepare import Request, bytes_of, token_counter
from engine.indexing.take import left_out
from engine.readers.registry import read
from engine.readers.sandbox import Sandbox
from engine.settings import Settings

_TOKENS_READ = 256  # by an embedder that does not say


@dataclass(frozen=True, slots=True)
class Inspection:
    document: Document
    chunks: tuple[Chunk, ...]
    bytes: int
    read_s: float
    chunk_s: float


def inspect_file(path: Path, embedder: Path, settings: Settings) -> Inspection:
    """Read the file at ``path`` for the embedder in the folder ``embedder``.

    Raises :class:`ReadError` with the reason for which indexing would leave it out.
    """
    status = path.stat()
    state = FileState(str(path), status.st_size, status.st_mtime_ns)
    if failure := left_out(state, status.st_mode, settings.max_file_mb):
        raise ReadError(failure.code, failure.message, failure.hint, skipped=True)
    budget = min(CHUNK_TOKENS, _tokens_read(embedder) - 8)
    request = Request(
        state.path, state.size, state.mtime_ns, embedder / "tokenizer.json", max_tokens=budget
    )
    with Sandbox(
        inspect_request,
        workers=1,
        timeout_s=settings.read_timeout_s,
        memory_bytes=settings.read_memory_mb << 20,
        nice=False,
    ) as sandbox:
        sandbox.submit(0, request)
        while not (done := sandbox.poll(1.0)):
            pass
    (_, result), *_ = done
    if isinstance(result, ReadError):
        raise result
    return result


def inspect_request(request: Request) -> Inspection:
    """The worker's part."""
    data = bytes_of(request)
    count_tokens = token_counter(request.tokenizer)
    began = time.perf_counter()
    document = read(data, request.path)
    read_at = time.perf_counter()
    chunks = chunk(document, count_tokens=count_tokens, max_tokens=request.max_tokens)
    chunked_at = time.perf_counter()
    return Inspection(document, tuple(chunks), len(data), read_at - began, chunked_at - read_at)


def _tokens_read(embedder: Path) -> int:
    """How many tokens of a passage the embedder reads."""
    try:
        config = json.loads((embedder / "sentence_bert_config.json").read_text("utf-8"))
        return max(64, int(config["max_seq_length"]))
    except (OSError, ValueError, KeyError, TypeError):
        return _TOKENS_READ
