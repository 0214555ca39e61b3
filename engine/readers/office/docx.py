"""Word documents: headings by style, paragraphs, lists, tables, then notes, comments, margins.

The text is extracted; spans count its own lines and characters. The trap: a heading is known
by its style's outline level or built-in name, which may be inherited and whose identifier is
in the author's language ("berschrift1").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from engine.domain.document import Document
from engine.readers.builder import DocumentBuilder
from engine.readers.office.margins import worth_keeping
from engine.readers.office.ooxml import (
    Package,
    Texts,
    attribute,
    children,
    first,
    local,
    text_of,
)
from engine.readers.office.ooxml_drawings import comments, drawn

_SKIP = frozenset({"Fallback", "del", "delText", "instrText", "pPr", "rPr", "moveFrom", "rt"})
_MARGINS = ("header", "footer")
_HEADING = re.compile(r"heading (\d)$", re.IGNORECASE)
_CONTAINERS = frozenset({"sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo"})


def read(data: bytes, name: str) -> Document:  # noqa: ARG001 - every reader is called alike
    package = Package(data)
    main = package.main_part("word/document.xml")
    root = package.part(main)
    if root is None:
        raise ValueError("there is no document in the package")
    found = list(package.related(main))
    related = {kind: path for _, kind, path in found}
    styles = _Styles(package.part(related.get("styles", "word/styles.xml")))
    builder = DocumentBuilder()
    body = first(root, "body")
    texts = Texts(root, skip=_SKIP)
    for element in _blocks(body if body is not None else root):
        if local(element) == "tbl":
            _add_table(builder, element, texts)
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
    """Paragraphs and tables in order, also those inside content controls."""
    for element in parent:
        name = local(element)
        if name in ("p", "tbl"):
            yield element
        elif name in _CONTAINERS:
            yield from _blocks(element)


class _Styles:
    """What paragraph styles say of headings and lists, inheritance included."""

    def __init__(self, styles: Any) -> None:
        self._styles: dict[str, Any] = {}
        for style in children(styles, "style") if styles is not None else ():
            self._styles[attribute(style, "styleId")] = style

    def of(self, paragraph: Any) -> int:
        """1 to 9 for a heading, 0 for anything else."""
        properties = next(children(paragraph, "pPr"), None)
        if properties is None:
            return 0
        level = _outline(properties)
        if level is not None:
            return level
        style = next(children(properties, "pStyle"), None)
        return self._of_style(attribute(style, "val")) if style is not None else 0

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
    level = styles.of(element)
    if level:
        builder.add("heading", " ".join(text.split()), level=level)
    elif text:
        properties = next(children(element, "pPr"), None)
        listed = properties is not None and styles.listed(properties)
        lines = [(line, None) for line in text.split("\n")]
        if listed:
            lines[0] = ("- " + lines[0][0].lstrip(), None)
        builder.add_lines("list_item" if listed else "paragraph", lines)


def _add_table(builder: DocumentBuilder, table: Any, texts: Texts) -> None:
    rows = []
    for row in children(table, "tr"):
        cells = [texts.of_cell(cell) for cell in _cells(row)]
        if any(cells):
            rows.append(" | ".join(cells))
    head = rows[0] if len(rows) > 2 and " | " in rows[0] else ""
    builder.add_lines("table", [(row, None) for row in rows], context=head)


def _cells(row: Any) -> Iterator[Any]:
    for element in row:
        if local(element) == "tc":
            yield element
        elif local(element) in _CONTAINERS:
            yield from _cells(element)


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
