"""Plain text: the document's text is the decoded file itself, so every offset is exact.

Blocks are paragraphs between blank lines. A short line alone between paragraphs, without a
full stop, is taken for a heading. The trap: nothing may be moved or cleaned here, or spans
would no longer be offsets into the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from engine.domain.document import Block, Document
from engine.readers.builder import first_heading, line_segments

_LIST_MARK = re.compile(r"[ \t]*(?:[-*+•‣▪–.]|\d{1,3}[.)]|[a-zA-Z][.)])[ \t]+\S")
_LONGEST_HEADING = 80
_SENTENCE_END = ".,;!?…。！？"


def read_text(text: str, name: str) -> Document:  # noqa: ARG001 - every reader is called alike
    return document(text, tuple(with_headings(text, paragraphs(text))), "text/plain")


def document(text: str, blocks: tuple[Block, ...], media_type: str, title: str = "") -> Document:
    """A Document over a file that is its own text."""
    title = title or first_heading(text, blocks)
    return Document(text, blocks, line_segments(text), media_type, title)


def paragraphs(text: str) -> Iterator[Block]:
    """Runs of lines that are not blank; list items are blocks of their own."""
    start = end = -1
    is_item = False
    for begin, stop in lines(text):
        blank = not text[begin:stop].strip()
        item = not blank and _LIST_MARK.match(text, begin, stop) is not None
        if (blank or item) and start >= 0:
            yield Block("list_item" if is_item else "paragraph", start, end)
            start = -1
        if not blank:
            if start < 0:
                start, is_item = begin, item
            end = stop
    if start >= 0:
        yield Block("list_item" if is_item else "paragraph", start, end)


def lines(text: str) -> Iterator[tuple[int, int]]:
    """``(start, end)`` of every line, its line end left out."""
    start = 0
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        yield start, end
        start = end + 1


def with_headings(text: str, blocks: Iterable[Block]) -> Iterator[Block]:
    """The same blocks, lone title-like lines turned into headings."""
    found = list(blocks)
    for number, block in enumerate(found):
        following = found[number + 1] if number + 1 < len(found) else None
        if _is_heading(text, block, following) or (number == 0 and _is_title(text, found)):
            yield Block("heading", block.start, block.end, level=1 if number == 0 else 2)
        else:
            yield block


def _is_heading(text: str, block: Block, following: Block | None) -> bool:
    line = text[block.start : block.end].strip()
    if block.kind != "paragraph" or following is None or following.kind == "code":
        return False
    if (
        len(line) > _LONGEST_HEADING
        or "\n" in line
        or line[-1] in _SENTENCE_END + "："
        or "|" in line
    ):
        return False
    longer = following.end - following.start >= 2 * len(line)
    return longer and _is_wording(line)


def _is_title(text: str, found: list[Block]) -> bool:
    """Whether the first line is the document's title, over a salutation or whatever stands
    first: short, alone, and no salutation or sentence itself."""
    line = text[found[0].start : found[0].end].strip()
    if found[0].kind != "paragraph" or len(found) < 3 or "\n" in line or "|" in line:
        return False
    if len(line) > _LONGEST_HEADING or line[-1] in _SENTENCE_END + ":：、，；":
        return False
    follows = max(block.end - block.start for block in found[1:6])
    return follows >= 3 * len(line) and _is_wording(line)


def _is_wording(line: str) -> bool:
    return sum(char.isalpha() for char in line) > len(line) // 2
