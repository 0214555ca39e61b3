"""Spreadsheets and CSV: a line a row, cells parted by `` | ``, the header row as context.

A row's place is its sheet and cells (``A2:C2``); in a CSV file its lines. A long file is
several sections of so many rows each. The trap: a worksheet's used area need not begin at A1,
so rows and columns are counted from its start.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import islice
from pathlib import PurePath

import python_calamine as calamine

from engine.domain.document import Document, Span
from engine.domain.errors import ReadError
from engine.readers.builder import DocumentBuilder
from engine.readers.office import delimited, odf, ods_gaps
from engine.readers.office.cells import Row, percent, place_of, plain_line, row_of, shown
from engine.readers.office.sheet_details import Details, details_of
from engine.readers.parts import Input, Part, Section
from engine.readers.refusals import sealed

ROWS_OF_SECTION = 20_000
_ROWS_FOR_HEADER = 10
_CSV = (".csv", ".tsv", ".tab")
_CSV_TYPE, _BOOK_TYPE = "text/csv", "application/vnd.ms-excel"


@dataclass
class _Stretch:
    """Some rows of one sheet. ``name`` is empty where the sheet is the only one."""

    name: str
    header: str
    rows: list[Row]
    remarks: list[tuple[str, Span]] = field(default_factory=list)


Stretches = Iterator[tuple[_Stretch, float]]  # and how much of the file is done after it


def parts(source: Input, *, rows_of_section: int = ROWS_OF_SECTION) -> Iterator[Part]:
    """Sections of at most ``rows_of_section`` rows, in order."""
    if PurePath(source.name).suffix.lower() in _CSV and source.head[:2] != b"PK":
        yield from _sections(_delimited(source, rows_of_section), _CSV_TYPE, rows_of_section)
    elif ods_gaps.is_hard(source.data()):
        yield Section(lambda: odf.read(source.data(), source.name))
    else:
        yield from _sections(_workbook(source, rows_of_section), _BOOK_TYPE, rows_of_section)


def _sections(found: Stretches, media_type: str, most: int) -> Iterator[Section]:
    waiting: list[_Stretch] = []
    share = 0.0
    for stretch, done in found:
        if sum(len(each.rows) for each in waiting) >= most and stretch.rows:
            yield Section(partial(_document, waiting, media_type), share)
            waiting = []
        waiting.append(stretch)
        share = done
    if not waiting:
        raise ReadError("no_text", "There is nothing in this spreadsheet.", skipped=True)
    yield Section(partial(_document, waiting, media_type))


def _document(stretches: Sequence[_Stretch], media_type: str) -> Document:
    builder = DocumentBuilder()
    for each in stretches:
        if each.name:
            builder.add("heading", each.name, span=Span(sheet=each.name), level=1)
        lines, places = [row[0] for row in each.rows], [row[1] for row in each.rows]
        builder.add_rows(lines, places, context=each.header)
        for remark, span in each.remarks:
            builder.add("paragraph", remark, span=span)
    return builder.build(media_type, title="")


def _delimited(source: Input, most: int) -> Stretches:
    rows, done = delimited.rows_of(source)
    yield from _stretches("", rows, lambda _: done(), first=most, most=most)


def _workbook(source: Input, most: int) -> Stretches:
    data = source.data()
    workbook = _opened(data)
    details = details_of(data)
    names = list(workbook.sheet_names)
    left = most
    for order, name in enumerate(names):
        extent = details.extent(name)
        sheet = None if extent.is_too_large else _sheet(workbook, name)
        if sheet is None:
            rows, height = details.scattered_rows(name), extent.rows
        else:
            rows, height = _sheet_rows(sheet, name, details), sheet.total_height
        done = _progress(order, len(names), height)
        shown_name = name if len(names) > 1 else ""
        for stretch, share in _stretches(shown_name, rows, done, first=left, most=most):
            left = left - len(stretch.rows) or most
            yield stretch, share
        if remarks := list(details.remarks(name)):
            yield _Stretch("", "", [], [(text, _span(name, at)) for at, text in remarks]), done(-1)


def _sheet(workbook: calamine.CalamineWorkbook, name: str) -> calamine.CalamineSheet | None:
    """None for what is no sheet of cells (a chart, a macro), or is broken."""
    try:
        return workbook.get_sheet_by_name(name)
    except (calamine.CalamineError, OSError):
        return None


def _progress(order: int, sheets: int, height: int) -> Callable[[int], float]:
    """How much of a workbook is done after so many rows of a sheet, -1 for all of them."""
    return lambda row: (order + (1.0 if row < 0 else min(1.0, row / max(1, height)))) / sheets


def _span(sheet: str, cells: str) -> Span:
    return Span(sheet=sheet, cells=cells or None)


def _stretches(
    name: str, rows: Iterator[Row], done: Callable[[int], float], *, first: int, most: int
) -> Stretches:
    """The rows of a sheet, ``first`` of them and then as many as a section holds."""
    count, header, taken = first, None, 0
    while found := list(islice(rows, count)):
        if header is None:
            header = next((line for line, _, heads in found[:_ROWS_FOR_HEADER] if heads), "")
        taken += len(found)
        yield _Stretch(name, header, found), done(taken)
        count = most


def _opened(data: bytes) -> calamine.CalamineWorkbook:
    try:
        return calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
    except calamine.CalamineError as error:
        if "password" not in f"{type(error).__name__} {error}".lower():
            raise
        raise sealed() from error


def _sheet_rows(sheet: calamine.CalamineSheet, name: str, details: Details) -> Iterator[Row]:
    """The trap: this is done a million times for one file."""
    first = (sheet.start or (0, 0))[1]
    percents = details.percents(name)
    any_percents, given = len(percents) > 0, 0
    for number, values in enumerate(sheet.iter_rows(), start=1):
        shown_as_percent = list(percents.columns_of(number)) if any_percents else ()
        heads = given < _ROWS_FOR_HEADER and _may_head(values)
        line = "" if shown_as_percent else plain_line(values)
        row: Row | None
        if line:
            row = line, partial(place_of, name, number, first, first + len(values) - 1), heads
        else:
            cells = _cells(values, (column - first for column in shown_as_percent))
            row = row_of(name, number, cells, first_column=first, heads=heads)
        if row is not None:
            given += 1
            yield row


def _cells(values: Sequence[object], percents: Iterable[int]) -> list[str]:
    cells = ["" if value == "" else shown(value) for value in values]
    for at in percents:
        if 0 <= at < len(cells) and isinstance(number := values[at], float | int):
            cells[at] = percent(number)
    return cells


def _may_head(values: Sequence[object]) -> bool:
    filled = [value for value in values if value not in ("", None)]
    return len(filled) > 1 and all(isinstance(value, str) for value in filled)
