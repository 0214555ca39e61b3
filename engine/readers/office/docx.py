"""Word documents: headings by style, paragraphs, lists, tables, then notes, comments, margins.

The text is extracted; spans count its own lines and characters. The trap: a heading is known
by its style's outline level or built-in name, which may be inherited and whose identifier is
in the author's language ("berschrift1").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from engine.domain.document import BlockKind, Document
from engine.domain.errors import ReadError
from engine.readers.builder import DocumentBuilder
from engine.readers.encodings.decoding import decode
from engine.readers.office.margins import worth_keeping
from engine.readers.office.ooxml import (
    DAMAGED,
    Package,
    Related,
    Texts,
    attribute,
    children,
    first,
    local,
    parsed,
    text_of,
)
from engine.readers.office.ooxml_drawings import comments, drawn
from engine.readers.web import html

_SKIP = frozenset({"Fallback", "del", "delText", "instrText", "pPr", "rPr", "moveFrom", "rt"})
_MARGINS = ("header", "footer")
_HEADING = re.compile(r"heading (\d)$", re.IGNORECASE)
_STYLE = b"<w:style "
_OTHER_STYLE = re.compile(rb'[^>]*w:type="(?:table|character|numbering)"')
_CONTAINERS = frozenset({"sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo"})


def read(data: bytes, name: str) -> Document:  # noqa: ARG001 - every reader is called alike
    package = Package(data)
    main = package.main_part("word/document.xml")
    root = package.part(main)
    if root is None:
        raise ValueError("there is no document in the package")
    found = package.related(main)
    related = {kind: path for _, kind, path in found}
    styles = _Styles(_paragraph_styles(package.data(related.get("styles", "word/styles.xml"))))
    builder = DocumentBuilder()
    body = first(root, "body")
    texts = Texts(root, skip=_SKIP)
    for element in _blocks(body if body is not None else root):
        if local(element) == "tbl":
            _add_table(builder, element, texts)
        elif local(element) == "altChunk":
            _add_chunk(builder, package, found, element)
        else:
            _add_paragraph(builder, element, styles, texts)
    for notes in ("footnotes", "endnotes"):
        _add_notes(builder, package.part(related.get(notes, "")), styles)
    for text in drawn(package, main):
        builder.add("paragraph", text)
    remarks = package.spare(related.get("comments", ""))
    for _, remark in comments(remarks, {}) if remarks is not None else ():
        builder.add("paragraph", remark)
    _add_margins(builder, [package.spare(path) for _, kind, path in found if kind in _MARGINS])
    return builder.build(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        title=_title(package),
    )


def _title(package: Package) -> str | None:
    core = package.part("docProps/core.xml")
    title = first(core, "title") if core is not None else None
    return title.text.strip() or None if title is not None and title.text else None


def _blocks(parent: Any) -> Iterator[Any]:
    """Paragraphs, tables and files put in, in order, also those inside content controls."""
    for element in parent:
        name = local(element)
        if name in ("p", "tbl", "altChunk"):
            yield element
        elif name in _CONTAINERS:
            yield from _blocks(element)


def _paragraph_styles(data: bytes | None) -> Any:
    """The part that holds the styles, those of paragraphs only: what is left out before it is
    parsed is most of it, and it is often the longest part of a short letter."""
    if data is None:
        return None
    opening, *styles = data.split(_STYLE)
    latent, _, after = opening.partition(b"<w:latentStyles ")
    kept = [latent, after.partition(b"</w:latentStyles>")[2]]
    for style in styles:
        if _OTHER_STYLE.match(style):
            kept.append(style.partition(b"</w:style>")[2])
        else:
            kept += (_STYLE, style)
    return parsed(b"".join(kept))


class _Styles:
    """What paragraph styles say of headings and lists, inheritance included."""

    def __init__(self, styles: Any) -> None:
        self._styles: dict[str, Any] = {}
        self._levels: dict[str, int] = {}  # of styles that paragraphs have asked for
        for style in children(styles, "style") if styles is not None else ():
            self._styles[attribute(style, "styleId")] = style

    def of(self, properties: Any) -> int:
        """1 to 9 for a heading, 0 for anything else."""
        if properties is None:
            return 0
        level = _outline(properties)
        if level is not None:
            return level
        style = next(children(properties, "pStyle"), None)
        identifier = attribute(style, "val") if style is not None else ""
        if identifier not in self._levels:
            self._levels[identifier] = self._of_style(identifier)
        return self._levels[identifier]

    def listed(self, properties: Any) -> bool:
        """Whether a paragraph is an item of a list, by itself or by its style."""
        if any(True for _ in children(properties, "numPr")):
            return True
        style = next(children(properties, "pStyle"), None)
        identifier = attribute(style, "val") if style is not None else ""
        return any(first(each, "numPr") is not None for each in self._inherited(identifier))

    def _of_style(self, identifier: str) -> int:
        for style in self._inherited(identifier):
            name = next((attribute(each, "val") for each in children(style, "name")), "")
            match = _HEADING.match(name)
            if match or name.lower() == "title":
                return int(match.group(1)) if match else 1
            properties = next(children(style, "pPr"), None)
            level = _outline(properties) if properties is not None else None
            if level is not None:
                return level
        return 0

    def _inherited(self, identifier: str) -> Iterator[Any]:
        """A style and those that it is based on."""
        for _ in range(10):  # styles may inherit in a circle
            style = self._styles.get(identifier)
            if style is None:
                return
            yield style
            based = next(children(style, "basedOn"), None)
            identifier = attribute(based, "val") if based is not None else ""


def _outline(properties: Any) -> int | None:
    """The outline level written here: 0 to 8 are headings, 9 is body text."""
    level = next(children(properties, "outlineLvl"), None)
    value = attribute(level, "val") if level is not None else ""
    if not value.isdigit():
        return None
    return int(value) + 1 if int(value) < 9 else 0


def _add_paragraph(builder: DocumentBuilder, element: Any, styles: _Styles, texts: Texts) -> None:
    text = texts.of(element).strip()
    properties = next(element.iterchildren("{*}pPr"), None)
    level = styles.of(properties)
    if level:
        builder.add("heading", " ".join(text.split()), level=level)
    elif text:
        listed = properties is not None and styles.listed(properties)
        kind: BlockKind = "list_item" if listed else "paragraph"
        text = "- " + text if listed else text
        if "\n" in text:
            builder.add_lines(kind, [(line, None) for line in text.split("\n")])
        else:
            builder.add(kind, text)


def _add_table(builder: DocumentBuilder, table: Any, texts: Texts) -> None:
    builder.add_table(
        texts.rows(table)
        or [
            [" ".join(texts.of(cell).split()) for cell in _inside(row, "tc")]
            for row in _inside(table, "tr")
            if not _is_deleted(row)
        ]
    )


def _inside(parent: Any, name: str) -> Iterator[Any]:
    """The rows of a table or the cells of a row, also those inside content controls."""
    for element in parent:
        if local(element) == name:
            yield element
        elif local(element) in _CONTAINERS:
            yield from _inside(element, name)


def _is_deleted(row: Any) -> bool:
    """Whether a tracked change took the row out."""
    return any(True for each in children(row, "trPr") for _ in children(each, "del"))


def _add_chunk(
    builder: DocumentBuilder, package: Package, found: list[Related], chunk: Any
) -> None:
    """A web page or a text that was put in as a file, and stands so until Word saves anew."""
    wanted = attribute(chunk, "id")
    path = next((path for identifier, _, path in found if identifier == wanted), "")
    with suppress(ReadError, *DAMAGED):  # it costs itself only
        data = package.data(path) or b""
        if path.endswith((".html", ".htm", ".xhtml")):
            html.add_text(builder, html.decoded(data))
        elif path.endswith(".txt"):
            lines = decode(data).splitlines()
            builder.add_lines("paragraph", ((line, None) for line in lines))


def _add_margins(builder: DocumentBuilder, margins: list[Any]) -> None:
    """Heads and feet of pages."""
    texts = (text_of(part, skip=_SKIP) for part in margins if part is not None)
    for text in worth_keeping(texts):
        lines = [(" ".join(line.split()), None) for line in text.split("\n")]
        builder.add_lines("paragraph", lines)


def _add_notes(builder: DocumentBuilder, notes: Any, styles: _Styles) -> None:
    if notes is None:
        return
    texts = Texts(notes, skip=_SKIP)
    for note in notes:
        if attribute(note, "type") in ("", "normal"):
            for paragraph in children(note, "p"):
                _add_paragraph(builder, paragraph, styles, texts)
