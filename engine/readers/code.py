"""Source code: a block a top-level definition, by indentation and blank lines alone.

No grammar per language: a block begins at an unindented line that follows a blank line, and
small neighbours stay together. The trap: comments and decorators above a definition belong
to it, which the rule gives by itself as long as no blank line stands between them.
"""

from __future__ import annotations

from collections.abc import Iterator

from engine.domain.document import Block, Document
from engine.readers.text import document, lines

_SMALLEST_BLOCK = 200
_CLOSING = ("}", ")", "]", "end", "</")


def read_text(text: str, name: str) -> Document:
    return document(text, tuple(_blocks(text)), "text/x-source", title=name)


def _blocks(text: str) -> Iterator[Block]:
    start = end = -1
    after_blank = False
    for begin, stop in lines(text):
        line = text[begin:stop]
        if not line.strip():
            after_blank = True
            continue
        opens = after_blank and not line[0].isspace() and not line.startswith(_CLOSING)
        if opens and end - start >= _SMALLEST_BLOCK:
            yield Block("code", start, end)
            start = -1
        if start < 0:
            start = begin
        end, after_blank = stop, False
    if start >= 0:
        yield Block("code", start, end)
