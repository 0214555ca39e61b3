"""Markdown: like plain text its own original, with headings, lists, tables and fenced code.

Line by line rather than through a parser: a syntax tree would lose the offsets. The trap:
marks (``#``, ``|``, ``-``) stay in the text, since the text is the file; whoever shows a
heading strips them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from engine.domain.document import Block, BlockKind, Document
from engine.readers.builder import one_line
from engine.readers.text.plain import document, lines

_FENCE = re.compile(r"[ ]{0,3}(`{3,}|~{3,})")
_HEADING = re.compile(r"[ ]{0,3}(#{1,6})(?:[ \t]|$)")
_ITEM = re.compile(r"[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\S")
_SETEXT = re.compile(r"[ ]{0,3}(=+|-+)[ \t]*$")
_FRONT_TITLE = re.compile(r"^title:[ \t]*[\"']?(.+?)[\"']?[ \t]*$", re.MULTILINE)


def read_text(text: str, name: str) -> Document:  # noqa: ARG001 - every reader is called alike
    front = _front_matter_end(text)
    blocks = tuple(_blocks(text, front))
    named = _FRONT_TITLE.search(text, 0, front)
    return document(text, blocks, "text/markdown", one_line(named.group(1)) if named else "")


def _front_matter_end(text: str) -> int:
    """Where the YAML block at the top ends, 0 when there is none."""
    if not text.startswith("---\n"):
        return 0
    end = text.find("\n---\n", 3)
    return end + 5 if 0 <= end < 10_000 else 0


@dataclass(slots=True)
class _Open:
    """The block being gathered."""

    kind: BlockKind
    start: int
    end: int
    level: int = 0


def _blocks(text: str, front: int) -> Iterator[Block]:
    current: _Open | None = _Open("code", 0, front - 1) if front else None
    fence = ""
    for start, end in lines(text):
        if start < front:
            continue
        line = text[start:end]
        if fence and current:
            current.end = end
            if line.strip().startswith(fence) and not line.strip().strip(fence[0]):
                fence = ""
                yield _closed(text, current)
                current = None
            continue
        setext = _SETEXT.match(line) if current and current.kind == "paragraph" else None
        if setext and current:
            yield Block("heading", current.start, end, level=1 if setext.group(1)[0] == "=" else 2)
            current = None
            continue
        opened = _opening(line, start, end, current)
        if opened is None and line.strip() and current:
            current.end = end
            continue
        if current:
            yield _closed(text, current)
        current = opened
        if opened and opened.kind == "code":
            fence = _FENCE.match(line).group(1)  # type: ignore[union-attr]
    if current:
        yield _closed(text, current)


def _opening(line: str, start: int, end: int, current: _Open | None) -> _Open | None:
    """The block that ``line`` opens; None when it is blank or goes on with ``current``."""
    if not line.strip():
        return None
    if _FENCE.match(line):
        return _Open("code", start, end)
    heading = _HEADING.match(line)
    if heading:
        return _Open("heading", start, end, level=len(heading.group(1)))
    if _ITEM.match(line):
        return _Open("list_item", start, end)
    kind: BlockKind = "table" if line.lstrip().startswith("|") else "paragraph"
    if (
        current is None
        or current.kind == "heading"
        or (current.kind == "table") != (kind == "table")
    ):
        return _Open(kind, start, end)
    return None


def _closed(text: str, block: _Open) -> Block:
    context = ""
    if block.kind == "table":
        context = text[block.start : block.end].partition("\n")[0].strip().strip("|").strip()
    return Block(block.kind, block.start, block.end, block.level, context)
