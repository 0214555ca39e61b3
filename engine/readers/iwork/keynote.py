"""Keynote: a slide's title as heading, its text and tables, then the presenter's notes.

Every block stands at its slide's number. The trap: slides form a tree that is written as a
list with depths in new files and as nodes with children in old ones.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from engine.domain.document import Document, Span
from engine.readers.builder import DocumentBuilder
from engine.readers.iwork import older_xml
from engine.readers.iwork.generations import read_with
from engine.readers.iwork.iwa import Archived, Objects
from engine.readers.iwork.text import Reading
from engine.readers.office.ooxml import children, first

_TYPE = "application/vnd.apple.keynote"
_SHOW = 2
_MOST_SLIDES = 100_000


def read(data: bytes, name: str) -> Document:  # noqa: ARG001 - every reader is called alike
    return read_with(data, _modern, _older)


def _modern(objects: Objects) -> Document:
    builder = DocumentBuilder()
    reading = Reading(objects, builder)
    number = 0
    for show in objects.of_kind(_SHOW):
        for number, slide in enumerate(_slides(objects, show), start=1):
            reading.span = Span(slide=number)
            _add_slide(objects, reading, slide)
    return builder.build(_TYPE, pages=number)


def _slides(objects: Objects, show: Archived) -> Iterator[Archived]:
    """In the order of the navigator."""
    tree = show.message.message(3)
    waiting = [*objects.all_at(tree, 2)] or [objects.at(tree, 1)]
    waiting.reverse()
    seen: set[int] = set()
    while waiting and len(seen) < _MOST_SLIDES:
        node = waiting.pop()
        if node.number in seen:
            continue
        seen.add(node.number)
        slide = objects.at(node.message, 2)
        if slide.number:
            yield slide
        waiting += reversed([*objects.all_at(node.message, 1)])


def _add_slide(objects: Objects, reading: Reading, slide: Archived) -> None:
    message = slide.message
    reading.add_heading(objects.at(message, 5), level=1)
    number = objects.at(message, 20).number
    for field in (6, 30, 42, 7):  # body, object, then everything else
        for drawing in objects.all_at(message, field):
            if drawing.number and drawing.number != number:
                reading.add_drawing(drawing)
    note = objects.at(message, 27)
    reading.add_storage(objects.at(note.message, 1))
    reading.add_notes()


def _older(root: Any) -> Document:
    reading = older_xml.Reading(root, DocumentBuilder())
    slides = first(root, "slide-list")
    number = 0
    for number, slide in enumerate(children(slides, "slide") if slides is not None else (), 1):
        reading.span = Span(slide=number)
        for title in children(slide, "title-placeholder"):
            reading.add_heading(title)
        for kind in ("body-placeholder", "object-placeholder", "page", "sticky-notes", "notes"):
            for part in children(slide, kind):
                reading.add_drawings(part)
    return reading.builder.build(_TYPE, pages=number)
