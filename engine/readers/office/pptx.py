"""PowerPoint: a slide's title as heading, its text, tables and charts, then notes and comments.

Every block stands at its slide's number. The trap: slides are ordered by the presentation's
list, not by the numbers in their file names.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from engine.domain.document import Document, Span
from engine.domain.errors import ReadError
from engine.readers.builder import DocumentBuilder
from engine.readers.office.ooxml import Package, attribute, children, first, local, text_of
from engine.readers.office.ooxml_drawings import authors, comments, drawn

_SKIP = frozenset({"Fallback", "pPr", "rPr"})
_TITLES = ("title", "ctrTitle")
_FURNITURE = ("sldNum", "dt", "ftr", "hdr", "sldImg")


def read(data: bytes, name: str) -> Document:  # noqa: ARG001 - every reader is called alike
    package = Package(data)
    builder = DocumentBuilder()
    known = authors(package, package.main_part("ppt/presentation.xml"))
    number = 0
    for number, path in enumerate(_slides(package), start=1):
        slide = package.part(path)
        if slide is not None:
            _add_slide(builder, slide, Span(slide=number))
            for text in drawn(package, path):
                builder.add("paragraph", text, span=Span(slide=number))
            _add_notes(builder, package, path, Span(slide=number))
            _add_comments(builder, package, path, known, Span(slide=number))
    if builder.empty:
        raise ReadError("no_text", "There is no text in this presentation.", skipped=True)
    return builder.build(
        "application/vnd.openxmlformats-officedocument.presentationml.presentation", pages=number
    )


def _slides(package: Package) -> Iterator[str]:
    main = package.main_part("ppt/presentation.xml")
    paths = {identifier: path for identifier, _, path in package.related(main)}
    root = package.part(main)
    listed = first(root, "sldIdLst") if root is not None else None
    for slide in listed if listed is not None else ():
        for key, value in slide.attrib.items():
            if key.endswith("}id") and value in paths:
                yield paths[value]


def _add_slide(builder: DocumentBuilder, slide: Any, span: Span) -> None:
    shapes = list(_shapes(slide))
    for shape in shapes:
        if _placeholder(shape) in _TITLES:
            title = " ".join(text_of(shape, skip=_SKIP).split())
            builder.add("heading", title, span=span, level=1)
    for shape in shapes:
        if local(shape) == "graphicFrame":
            _add_table(builder, shape, span)
        elif _placeholder(shape) not in (*_TITLES, *_FURNITURE):
            _add_paragraphs(builder, shape, span)


def _shapes(slide: Any) -> Iterator[Any]:
    """Shapes in order, those inside groups too."""
    fallback: Any = None
    for element in slide.iter("{*}Fallback", "{*}sp", "{*}graphicFrame"):
        if local(element) == "Fallback":
            fallback = element
        elif not _is_below(element, fallback):
            yield element


def _is_below(element: Any, ancestor: Any) -> bool:
    return ancestor is not None and any(each is ancestor for each in element.iterancestors())


def _placeholder(shape: Any) -> str:
    placeholder = first(shape, "ph")
    return attribute(placeholder, "type") if placeholder is not None else ""


def _add_paragraphs(builder: DocumentBuilder, shape: Any, span: Span) -> None:
    lines = []
    for paragraph in shape.iter("{*}p"):
        text = " ".join(text_of(paragraph, skip=_SKIP).split())
        if text:
            lines.append((text, span))
    builder.add_lines("paragraph", lines)


def _add_table(builder: DocumentBuilder, frame: Any, span: Span) -> None:
    rows = (
        [" ".join(text_of(cell, skip=_SKIP).split()) for cell in children(row, "tc")]
        for row in frame.iter("{*}tr")
    )
    builder.add_table(rows, span=span)


def _add_notes(builder: DocumentBuilder, package: Package, path: str, span: Span) -> None:
    for _, kind, target in package.related(path):
        notes = package.part(target) if kind == "notesSlide" else None
        for shape in _shapes(notes) if notes is not None else ():
            if _placeholder(shape) not in _FURNITURE:
                _add_paragraphs(builder, shape, span)


def _add_comments(
    builder: DocumentBuilder, package: Package, path: str, known: dict[str, str], span: Span
) -> None:
    for _, kind, target in package.related(path):
        part = package.spare(target) if kind == "comments" else None
        for _, remark in comments(part, known) if part is not None else ():
            builder.add("paragraph", remark, span=span)
