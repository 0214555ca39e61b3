"""Pages: body text with headings, lists and tables, then footnotes, boxes, heads and feet.

The text is extracted; spans count its own lines and characters. The trap: a page-layout
document has no body at all, only boxes that float on its pages.
"""

from __future__ import annotations

from typing import Any

from engine.domain.document import Document
from engine.readers.builder import DocumentBuilder
from engine.readers.iwork import older_xml
from engine.readers.iwork.generations import read_with
from engine.readers.iwork.iwa import Archived, Objects
from engine.readers.iwork.text import Reading
from engine.readers.office.ooxml import children, first

_TYPE = "application/vnd.apple.pages"
_DOCUMENT = 10000


def read(data: bytes, name: str) -> Document:  # noqa: ARG001 - every reader is called alike
    return read_with(data, _modern, _older)


def _modern(objects: Objects) -> Document:
    builder = DocumentBuilder()
    reading = Reading(objects, builder)
    for document in objects.of_kind(_DOCUMENT):
        message = document.message
        body = objects.at(message, 4)
        reading.add_storage(body)
        reading.add_notes()
        for group in objects.at(message, 3).message.messages(1):
            for field in (2, 3, 4):
                for entry in group.messages(field):
                    reading.add_drawing(objects.at(entry, 1))
        _add_margins(objects, reading, body, objects.at(message, 5))
        reading.add_notes()
    return builder.build(_TYPE)


def _add_margins(objects: Objects, reading: Reading, body: Archived, only: Archived) -> None:
    """Heads and feet of every section's pages; those of later sections are often the same."""
    runs = body.message.message(17).messages(1)
    for section in (only, *(objects.at(run, 2) for run in runs)):
        for page in (objects.at(section.message, field) for field in (23, 24, 25)):
            for field in (1, 2):
                for storage in objects.all_at(page.message, field):
                    reading.add_storage(storage)


def _older(root: Any) -> Document:
    reading = older_xml.Reading(root, DocumentBuilder())
    for body in children(root, "text-storage"):
        reading.add_storage(body)
    for drawings in children(root, "drawables"):
        for page in children(drawings, "page-group"):
            reading.add_drawings(page)
    for listed in children(root, "annotations"):
        for annotation in children(listed, "annotation"):
            reading.add_comment(annotation)
    for margin in ("headers", "footers"):
        for each in children(root, margin):
            reading.add_drawings(each)
    metadata = first(root, "metadata")
    title = first(metadata, "title") if metadata is not None else None
    return reading.builder.build(_TYPE, title=older_xml.string_in(title) or None)
