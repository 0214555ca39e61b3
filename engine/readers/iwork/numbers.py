"""Numbers: each table of each sheet by its rows, with the header row as context.

A row's place is its sheet and cells. The trap: a sheet holds several tables, each with a
cell A1 of its own, so a place is one within its table, whose name stands before it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from engine.domain.document import Document, Span
from engine.readers.builder import DocumentBuilder
from engine.readers.iwork import older_xml
from engine.readers.iwork.generations import read_with
from engine.readers.iwork.iwa import Objects
from engine.readers.iwork.tables import TABLE, Table
from engine.readers.iwork.text import Reading
from engine.readers.office.cells import Row, row_of
from engine.readers.office.ooxml import attribute

_TYPE = "application/vnd.apple.numbers"
_DOCUMENT, _FORM = 1, 3


def read(data: bytes, name: str) -> Document:  # noqa: ARG001 - every reader is called alike
    return read_with(data, _modern, _older)


def _modern(objects: Objects) -> Document:
    builder = DocumentBuilder()
    reading = Reading(objects, builder)
    for document in objects.of_kind(_DOCUMENT):
        sheets = list(objects.all_at(document.message, 1))
        for sheet in sheets:
            message = sheet.message.message(1) if sheet.kind == _FORM else sheet.message
            name = message.text(1).strip() or "Sheet"
            reading.span = Span(sheet=name)
            drawings = list(objects.all_at(message, 2))
            if drawings and len(sheets) > 1:
                builder.add("heading", name, span=reading.span, level=1)
            for drawing in drawings:
                if drawing.kind == TABLE:
                    _add_modern(builder, reading, Table(objects, drawing, reading.text_of), name)
                else:
                    reading.add_drawing(drawing)
    return builder.build(_TYPE, title="")


def _add_modern(builder: DocumentBuilder, reading: Reading, table: Table, sheet: str) -> None:
    found = (
        row_of(sheet, number, cells, heads=number <= table.header_rows)
        for number, cells in table.rows()
    )
    _add_table(builder, table.name, sheet, found)
    for comment in table.comments():
        reading.add_comment(comment)


def _add_table(
    builder: DocumentBuilder, name: str, sheet: str, found: Iterator[Row | None]
) -> None:
    rows = [row for row in found if row is not None]
    if rows:
        builder.add("heading", name, span=Span(sheet=sheet), level=2)
        header = max((line for line, _, heads in rows if heads), key=_columns, default="")
        builder.add_rows([row[0] for row in rows], [row[1] for row in rows], context=header)


def _columns(line: str) -> int:
    """Of several header rows, the one with the most cells names the columns."""
    return line.count(" | ")


def _older(root: Any) -> Document:
    builder = DocumentBuilder()
    reading = older_xml.Reading(root, builder)
    workspaces = list(root.iter("{*}workspace"))
    for workspace in workspaces:
        name = attribute(workspace, "workspace-name") or "Sheet"
        reading.span = Span(sheet=name)
        if len(workspaces) > 1:
            builder.add("heading", name, span=reading.span, level=1)
        for model in workspace.iter("{*}tabular-model"):
            shown = attribute(model, "name-is-visible") == "true"
            headers = attribute(model, "num-header-rows")
            rows = (
                row_of(name, number, cells, heads=headers.isdigit() and number <= int(headers))
                for number, cells in reading.rows(model)
            )
            _add_table(builder, attribute(model, "name") if shown else "", name, rows)
        reading.add_drawings(workspace, tables=False)
    return builder.build(_TYPE, title="")
