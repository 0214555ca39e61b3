"""Whether an input was read as it should be: documents that hold their promises, or a reason.

The trap: the registry turns whatever a parser raises into “damaged”, which is right for the
user and hides our own mistakes; so its cause is looked at, and an error that arose in our
code, and that nobody raised on purpose, is a finding.
"""

from __future__ import annotations

import linecache
import traceback
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

import engine
from engine.chunking.chunker import chunk
from engine.domain.document import Document
from engine.domain.errors import ReadError
from engine.readers.parts import Input, Member, Part
from engine.readers.registry import parts

_OURS = str(Path(engine.__file__).parent)
_FOREIGN = ("lxml", "zipfile", "zlib", "calamine", "python_calamine", "pypdfium2", "xml", "json")
_CODES = ("empty", "no_text", "unsupported", "binary", "damaged", "password", "memory")
_MOST_PARTS = 64


def judge(data: bytes, name: str) -> str:
    """Empty when all is well; else what is wrong and where, the same for the same mistake."""
    try:
        for part in islice(parts(Input.of(data, name)), _MOST_PARTS):
            if finding := _judge_part(part):
                return finding
    except ReadError as error:
        return of_refusal(error)
    except MemoryError:
        return "MemoryError"
    return ""


def _judge_part(part: Part) -> str:
    try:
        if isinstance(part, Member):
            part.open()
            return "" if part.name else "a member without a name"
        return next(broken_promises(part.read()), "")
    except ReadError as error:
        return of_refusal(error)


def of_refusal(error: ReadError) -> str:
    if error.failure.code not in _CODES:
        return f"an unknown code: {error.failure.code}"
    if not error.failure.message.strip().endswith("."):
        return f"no sentence: {error.failure.message}"
    cause = error.__cause__
    return _of_accident(cause) if cause is not None and error.failure.code == "damaged" else ""


def _of_accident(error: BaseException) -> str:
    if type(error).__module__.split(".")[0].lstrip("_") in _FOREIGN:
        return ""
    last = traceback.extract_tb(error.__traceback__)[-1]
    if not last.filename.startswith(_OURS) or last.lineno is None:
        return ""
    line = linecache.getline(last.filename, last.lineno).strip()
    if line.startswith("raise "):
        return ""
    place = Path(last.filename).relative_to(_OURS)
    return f"{type(error).__module__}.{type(error).__name__} at {place} in {last.name}: {line}"


def broken_promises(document: Document) -> Iterator[str]:
    text = document.text
    kinds = (
        ("blocks", [(each.start, each.end) for each in document.blocks]),
        ("segments", [(each.start, each.start + each.length) for each in document.segments]),
    )
    for kind, ranges in kinds:
        position = 0
        for start, end in ranges:
            if not position <= start < end <= len(text):
                yield f"{kind} of {document.media_type} do not ascend"
            elif text[position:start].strip():
                yield f"{kind} of {document.media_type} leave text out"
            position = end
        if text[position:].strip():
            yield f"{kind} of {document.media_type} leave text out at the end"
    for passage in chunk(document, count_tokens=_count_tokens, max_tokens=40):
        if not passage.location.spans:
            yield f"a passage of {document.media_type} has no place"


def _count_tokens(texts: Sequence[str]) -> list[int]:
    return [len(text) // 4 + 1 for text in texts]
