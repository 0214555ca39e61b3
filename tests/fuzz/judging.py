"""Whether an input was read as it should be: documents that hold their promises, or a reason.

The trap: the registry turns whatever a parser raises into “damaged”, which is right for the
user and hides our own mistakes; so its cause is looked at, and an error that arose in our
code, and that nobody raised on purpose, is a finding.
"""

from __future__ import annotations

import linecache
import traceback
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path

import engine
from engine.chunking.chunker import chunk
from engine.domain.chunk import Chunk
from engine.domain.document import Document, Span
from engine.domain.errors import ReadError
from engine.readers.encodings.decoding import decode
from engine.readers.expansion import Leaf, expand
from engine.readers.families import HOLDERS, Family
from engine.readers.parts import Input, Section
from engine.readers.registry import _UNSTORABLE, parts
from engine.readers.sniffing import sniff

_OURS = str(Path(engine.__file__).parent)
_FOREIGN = ("lxml", "zipfile", "zlib", "lzma", "tarfile", "calamine", "python_calamine")
_FOREIGN += ("pypdfium2", "xml", "json", "csv", "PIL", "pyo3_runtime")
_CODES = ("empty", "no_text", "unsupported", "binary", "damaged", "password", "memory")
_CODES += ("too_large", "too_deep")
_OWN_TEXT: tuple[Family, ...] = ("text", "markdown", "markup", "code", "data")
_MOST_PARTS = 64
_MOST_TOKENS = 40


def judge(data: bytes, name: str) -> str:
    """Empty when all is well; else what is wrong and where, the same for the same mistake."""
    try:
        family = sniff(Input.of(data, name))
        if family in HOLDERS:
            return next(_broken_leaves(Input.of(data, name)), "")
        original = decode(data) if family in _OWN_TEXT else None
        for part in islice(parts(Input.of(data, name)), _MOST_PARTS):
            if isinstance(part, Section):
                for finding in broken_promises(part.read(), original):
                    return finding
    except ReadError as error:
        return of_refusal(error)
    except MemoryError:
        return "MemoryError"
    except Exception as error:
        return f"not refused: {_of_accident(error) or repr(error)}"
    return ""


def judge_call(call: Callable[[bytes], None], data: bytes) -> str:
    """The same for one of our parsers, which may refuse by raising what it likes."""
    try:
        call(data)
    except ReadError as error:
        return of_refusal(error)
    except AssertionError as error:
        return str(error)
    except MemoryError:
        return "MemoryError"
    except Exception as error:
        return _of_accident(error)
    return ""


def _broken_leaves(source: Input) -> Iterator[str]:
    """All that lies in a file; pictures are left to tests, since recognising takes seconds."""
    share, seen = 0.0, set[tuple[str, int]]()
    for leaf in islice(expand(source), _MOST_PARTS):
        if not share - 1e-9 <= leaf.share <= 1 + 1e-9:
            yield "shares do not ascend"
        if (leaf.member, leaf.section) in seen and leaf.failure is None:
            yield "a place twice"
        share = leaf.share
        seen.add((leaf.member, leaf.section))
        yield from _broken_leaf(leaf)


def _broken_leaf(leaf: Leaf) -> Iterator[str]:
    if leaf.failure is not None:
        yield from filter(None, [of_refusal(leaf.failure)])
    elif leaf.read and not _is_picture(leaf):
        try:
            yield from broken_promises(leaf.read())
        except ReadError as error:
            yield from filter(None, [of_refusal(error)])


def _is_picture(leaf: Leaf) -> bool:
    return leaf.data is not None and sniff(Input.of(leaf.data, leaf.member)) in ("image", "pdf")


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
    if line.startswith("raise ") or ".decompress(" in line:
        return ""
    place = Path(last.filename).relative_to(_OURS)
    return f"{type(error).__module__}.{type(error).__name__} at {place} in {last.name}: {line}"


def broken_promises(document: Document, original: str | None = None) -> Iterator[str]:
    """``original`` is the decoded file, of a document whose spans are offsets into it."""
    text = document.text
    kinds = (
        ("blocks", [(each.start, each.end) for each in document.blocks]),
        ("segments", [(each.start, each.start + each.length) for each in document.segments]),
    )
    for kind, ranges in kinds:
        yield from _gaps(f"{kind} of {document.media_type}", text, ranges)
    passages = chunk(document, count_tokens=_count_tokens, max_tokens=_MOST_TOKENS)
    ranges = [(each.start, each.end) for each in passages]
    yield from _gaps(f"passages of {document.media_type}", text, ranges)
    for passage in passages:
        yield from _misplaced(passage, document.media_type, original)


def _gaps(what: str, text: str, ranges: list[tuple[int, int]]) -> Iterator[str]:
    position = 0
    for start, end in ranges:
        if not position <= start < end <= len(text):
            yield f"{what} do not ascend"
        elif text[position:start].strip():
            yield f"{what} leave text out"
        position = end
    if text[position:].strip():
        yield f"{what} leave text out at the end"


def _misplaced(passage: Chunk, kind: str, original: str | None) -> Iterator[str]:
    if passage.tokens > _MOST_TOKENS and len(passage.text) > 1:
        yield f"a passage of {kind} is too long"
    spans = passage.location.spans
    if not spans or any(span == Span() for span in spans):
        yield f"a passage of {kind} has no place"
    if original is None or not spans:
        return
    span = spans[0]
    if _storable(original[span.start : span.end]) != _storable(passage.text):
        yield f"a passage of {kind} stands elsewhere"
    lines = (span.first_line, span.last_line)
    ends = (span.start or 0, span.end or 0)
    if lines != tuple(original.count("\n", 0, end) + 1 for end in ends):
        yield f"a passage of {kind} stands on other lines"


def _storable(text: str) -> str:
    return _UNSTORABLE.sub("\ufffd", text)


def _count_tokens(texts: Sequence[str]) -> list[int]:
    return [len(text) // 4 + 1 for text in texts]
