"""What a reading process does with one file: bytes in, a document's passages out.

Runs in a worker process, so everything here must be cheap to import, and a crash in a parser
costs this file only.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from engine.chunking.chunker import chunk
from engine.chunking.units import CountTokens
from engine.domain.chunk import Chunk
from engine.domain.errors import ReadError
from engine.readers.registry import read
from engine.store.documents import DocumentRow

CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Request:
    """``size`` and ``mtime_ns`` are what the queue knows; a file that differs has changed."""

    path: str
    size: int
    mtime_ns: int
    tokenizer: Path
    max_tokens: int


@dataclass(frozen=True, slots=True)
class Prepared:
    document: DocumentRow
    chunks: tuple[Chunk, ...]


def prepare(request: Request) -> Prepared:
    """Read, understand and cut one file.

    Raises :class:`ReadError`; with the code ``CHANGED`` when it is not the file that was
    queued any more.
    """
    data = bytes_of(request)
    document = read(data, request.path)
    chunks = chunk(
        document,
        count_tokens=token_counter(request.tokenizer),
        max_tokens=request.max_tokens,
    )
    if not chunks:
        raise ReadError("no_text", "There is no text in this file.", "Nothing to do.", skipped=True)
    row = DocumentRow(
        id=hashlib.sha256(data).hexdigest(),
        size=len(data),
        title=document.title,
        media_type=document.media_type,
        pages=document.pages,
        warnings=document.warnings,
    )
    return Prepared(row, tuple(chunks))


def bytes_of(request: Request) -> bytes:
    """The file's bytes, if it is still the file that was queued."""
    try:
        with Path(request.path).open("rb") as file:
            before = os.fstat(file.fileno())
            data = file.read()
            after = os.fstat(file.fileno())
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
    expected = (request.size, request.mtime_ns)
    if any((state.st_size, state.st_mtime_ns) != expected for state in (before, after)):
        raise ReadError(CHANGED, "The file changed while it was read.")
    return data


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
