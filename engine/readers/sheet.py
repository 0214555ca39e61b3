"""Spreadsheets and CSV: a line a row, cells parted by `` | ``, the header row as context.

A row's place is its sheet and cells (``A2:C2``); in a CSV file its lines. The trap: a
worksheet's used area need not begin at A1, so rows and columns are counted from its start.
"""

from __future__ import annotations

import csv
import datetime
import io
from collections.abc import Iterable, Iterator, Sequence
from pathlib import PurePath

import python_calamine as calamine

from engine.domain.document import Document, Span
from engine.domain.errors import ReadError
from engine.readers.builder import DocumentBuilder
from engine.readers.decoding import decode

_DELIMITERS = ",;\t|"
_ROWS_FOR_HEADER = 10
_CSV = (".csv", ".tsv", ".tab")

Row = tuple[str, Span, bool]  # the line, its place, whether it may head a table


def read(data: bytes, name: str) -> Document:
    builder = DocumentBuilder()
    if PurePath(name).suffix.lower() in _CSV and not data.startswith(b"PK\x03\x04"):
        _add_rows(builder, _csv_rows(decode(data)))
        media_type = "text/csv"
    else:
        media_type = "application/vnd.ms-excel"
        _add_workbook(builder, data)
    if builder.empty:
        raise ReadError("no_text", "There is nothing in this spreadsheet.", skipped=True)
    return builder.build(media_type, title="")


def _add_workbook(builder: DocumentBuilder, data: bytes) -> None:
    try:
        workbook = calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
    except calamine.CalamineError as error:
        if "password" not in f"{type(error).__name__} {error}".lower():
            raise
        raise ReadError(
            "password",
            "This spreadsheet is protected with a password.",
            "Open it in a spreadsheet program and save a copy without a password.",
        ) from error
    names = list(workbook.sheet_names)
    for name in names:
        rows = list(_sheet_rows(workbook, name))
        if rows and len(names) > 1:
            builder.add("heading", name, span=Span(sheet=name), level=1)
        _add_rows(builder, rows)


def _add_rows(builder: DocumentBuilder, rows: Iterable[Row]) -> None:
    found = list(rows)
    header = next((line for line, _, heads in found[:_ROWS_FOR_HEADER] if heads), "")
    builder.add_lines("table", [(line, span) for line, span, _ in found], context=header)


def _sheet_rows(workbook: calamine.CalamineWorkbook, name: str) -> Iterator[Row]:
    try:
        sheet = workbook.get_sheet_by_name(name)
    except calamine.CalamineError:  # a chart or a macro sheet
        return
    first_row, first_column = sheet.start or (0, 0)
    for number, values in enumerate(sheet.to_python(skip_empty_area=True), start=first_row + 1):
        cells = [shown(value) for value in values]
        filled = [column for column, cell in enumerate(cells) if cell]
        if filled:
            left, right = filled[0], filled[-1]
            place = (
                f"{_letters(first_column + left)}{number}:{_letters(first_column + right)}{number}"
            )
            line = " | ".join(cells[left : right + 1])
            yield line, Span(sheet=name, cells=place), _may_head(values)


def _csv_rows(text: str) -> Iterator[Row]:
    delimiter = max(_DELIMITERS, key=text[:10_000].count)
    csv.field_size_limit(10_000_000)
    reader = csv.reader(io.StringIO(text), delimiter=delimiter)
    last = 0
    for values in reader:
        cells = [" ".join(value.split()) for value in values]
        if any(cells):
            span = Span(first_line=last + 1, last_line=reader.line_num)
            numeric = any(cell.replace(".", "").replace(",", "").isdigit() for cell in cells)
            yield " | ".join(cells).rstrip(" |"), span, not numeric and sum(map(bool, cells)) > 1
        last = reader.line_num


def _may_head(values: Sequence[object]) -> bool:
    filled = [value for value in values if value not in ("", None)]
    return len(filled) > 1 and all(isinstance(value, str) for value in filled)


def shown(value: object) -> str:
    """A cell as a person would read it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else f"{value:.12g}"
    if isinstance(value, datetime.datetime):
        midnight = value.time() == datetime.time()
        return value.date().isoformat() if midnight else value.isoformat(" ", "seconds")
    return " ".join(str(value).split())


def _letters(column: int) -> str:
    """0 -> A, 25 -> Z, 26 -> AA."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
