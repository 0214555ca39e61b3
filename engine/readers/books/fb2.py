"""FictionBook: sections with titles, paragraphs, poems, tables and notes in one XML file.

The trap: sections nest as deep as the author likes, so the tree is walked by events.
"""

from __future__ import annotations

from typing import Any

from lxml import etree  # type: ignore[import-untyped]

from engine.domain.document import Document
from engine.domain.errors import ReadError
from engine.readers.builder import DocumentBuilder
from engine.readers.office.ooxml import Package, children, first, local, parsed

_PARAGRAPHS = frozenset({"p", "v", "text-author", "date", "td", "th"})
_SKIP = frozenset({"binary", "stylesheet", "description"})


def read(data: bytes, name: str) -> Document:  # noqa: ARG001 - every reader is called alike
    book = _zipped(data) if data.startswith(b"PK") else parsed(data)
    if book is None or local(book) != "FictionBook":
        raise ValueError("not a FictionBook")
    reading = _Reading()
    for body in children(book, "body"):
        reading.read(body)
    if reading.builder.empty:
        raise ReadError("no_text", "There is no text in this book.", skipped=True)
    title = first(book, "book-title")
    return reading.builder.build(
        "application/x-fictionbook+xml", title=_line(title) or None if title is not None else None
    )


def _zipped(data: bytes) -> Any:
    package = Package(data)
    return package.part(next(name for name in package.names if name.endswith(".fb2")))


class _Reading:
    """Goes through a body in order; titles are headings of their section's depth."""

    def __init__(self) -> None:
        self.builder = DocumentBuilder()
        self._depth = 0

    def read(self, body: Any) -> None:
        done: Any = None  # an element whose text is taken already
        for event, element in etree.iterwalk(body, events=("start", "end")):
            if done is not None:
                done = None if event == "end" and element is done else done
                continue
            name = local(element)
            if name in ("section", "poem"):
                self._depth += 1 if event == "start" else -1
            elif event == "start" and self._take(name, element):
                done = element

    def _take(self, name: str, element: Any) -> bool:
        if name == "title":
            if self._depth <= 1:
                self.builder.enter(_line(element))
            level = max(1, min(6, self._depth))
            self.builder.add("heading", _line(element), level=level)
        elif name == "subtitle":
            self.builder.add("heading", _line(element), level=min(6, self._depth + 1))
        elif name == "stanza":
            for each in (*children(element, "title"), *children(element, "subtitle")):
                self.builder.add("heading", _line(each), level=min(6, self._depth + 1))
            verses = [(_line(each), None) for each in element if local(each) in _PARAGRAPHS]
            self.builder.add_lines("paragraph", verses)
        elif name == "table":
            self._add_table(element)
        elif name in _PARAGRAPHS:
            self.builder.add("paragraph", _line(element))
        return name in ("title", "subtitle", "stanza", "table") or name in _PARAGRAPHS | _SKIP

    def _add_table(self, table: Any) -> None:
        self.builder.add_table([_line(cell) for cell in row] for row in children(table, "tr"))


def _line(element: Any) -> str:
    pieces = [" ".join("".join(each.itertext()).split()) for each in children(element, "p")]
    return " ".join(pieces) if any(pieces) else " ".join("".join(element.itertext()).split())
