"""Passages back to the rows of tables they were cut from, exactly, however long the table.

Pure. Rows are read from the catalogue's passages, not from the file again: both hold the very
lines that a reader made of the cells, and every passage's segments say where a row begins and
ends, also where a long row was cut in two. The trap: a line is a row's cells joined by `` | ``,
so a cell that holds this mark itself makes a row too long for its table; such a row is given as
``odd``, never guessed at.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from engine.answering.survey.values import is_missing, written_date, written_number
from engine.domain.document import Span
from engine.store.passage_rows import Passage

SEPARATOR = " | "
_HEADER_WITHIN = 10  # rows
_MOST_COLUMNS = 200
_RULE = re.compile(r"[|:=+\s-]*")
_CELLS = re.compile(r"([A-Z]+)(\d+):([A-Z]+)(\d+)")


@dataclass(slots=True)
class Line:
    """One line of a document. ``start`` and ``end`` are offsets into the text of the passage
    ``ordinal`` (of its first piece, where a row was cut in two)."""

    text: str
    span: Span
    ordinal: int
    start: int
    end: int
    document_id: str


@dataclass(frozen=True, slots=True)
class Row:
    """``cells`` from the table's first column on. ``odd``: they do not fit the table."""

    cells: tuple[str, ...]
    line: Line
    odd: bool = False


@dataclass(frozen=True, slots=True)
class Header:
    """A table begins: its columns' names, its sheet's name ("" where it has none)."""

    names: tuple[str, ...]
    line: Line
    sheet: str = ""
    first_column: int = 0


def lines_of(passages: Iterable[Passage]) -> Iterator[Line]:
    """The lines of one document, put together again where a passage ended inside one."""
    waiting: Line | None = None
    reached = -1
    for passage in passages:
        for number, segment in enumerate(passage.segments):
            place = passage.start + segment.start
            if place < reached:
                continue  # passages may overlap
            text = passage.text[segment.start : segment.start + segment.length]
            if waiting and number == 0 and _same_row(waiting.span, segment.span):
                waiting.text += " " * (place - reached) + text
            else:
                if waiting:
                    yield waiting
                end = segment.start + segment.length
                waiting = Line(
                    text, segment.span, passage.ordinal, segment.start, end, passage.document_id
                )
            reached = place + segment.length
    if waiting:
        yield waiting


def _same_row(left: Span, right: Span) -> bool:
    if left.cells or right.cells:
        return (left.sheet, left.cells) == (right.sheet, right.cells)
    return left.first_line is not None and left.first_line == right.first_line


def tables_of(lines: Iterable[Line], *, is_sheet: bool) -> Iterator[Header | Row]:
    """Each table's header, then its rows. ``is_sheet``: every line is a row of a table."""
    reading = _Reading(is_sheet=is_sheet)
    for line in lines:
        yield from reading.take(line)
    yield from reading.end()


class _Reading:
    """Collects the first rows of a run until its header is known, then passes rows on."""

    def __init__(self, *, is_sheet: bool) -> None:
        self._is_sheet = is_sheet
        self._first: list[Line] = []
        self._header: Header | None = None
        self._last: Line | None = None
        self._sheet = ""

    def take(self, line: Line) -> Iterator[Header | Row]:
        if not self._is_row(line):
            yield from self.end()
            return
        if self._sheet_name(line) or self._begins_another(line):
            yield from self.end()
            self._sheet = line.span.sheet or ""
            if line.span.sheet and not line.span.cells:
                return
        if _RULE.fullmatch(line.text):
            return
        self._last = line
        if self._header is not None:
            yield from self._row(line)
            return
        self._first.append(line)
        if len(self._first) >= _HEADER_WITHIN:
            yield from self._settle()

    def end(self) -> Iterator[Header | Row]:
        """The run is over; what waits for a header gets one now or never."""
        if self._first:
            yield from self._settle()
        self._first, self._header, self._last = [], None, None

    def _is_row(self, line: Line) -> bool:
        if self._is_sheet or SEPARATOR in line.text:
            return True
        return "|" in line.text and _RULE.fullmatch(line.text) is not None

    def _sheet_name(self, line: Line) -> bool:
        """Whether a line opens another sheet: its name, or its first row."""
        return self._is_sheet and (line.span.sheet or "") != self._sheet

    def _begins_another(self, line: Line) -> bool:
        """Whether a second table begins below the first, after an empty row."""
        if self._last is None or self._header is None:
            return False
        gap = _row_number(line.span) - _row_number(self._last.span) > 1
        return gap and _may_head(_cells(line)) and not _may_head(_cells(self._last))

    def _settle(self) -> Iterator[Header | Row]:
        place = _header_among(self._first)
        waiting, self._first = self._first, []
        if place is None:
            return
        line = waiting[place]
        names = tuple(_cells(line)[:_MOST_COLUMNS])
        self._header = Header(names, line, self._sheet, _first_column(line.span))
        yield self._header
        for each in waiting[place + 1 :]:
            yield from self._row(each)

    def _row(self, line: Line) -> Iterator[Row]:
        assert self._header is not None
        cells = _cells(line)
        shift = _first_column(line.span) - self._header.first_column
        width = _width(line.span)
        odd = shift < 0 or bool(width and width != len(cells))
        cells = [""] * max(0, shift) + cells
        extra = any(cells[len(self._header.names) :])
        yield Row(tuple(cells[: len(self._header.names)]), line, odd or extra)


def _cells(line: Line) -> list[str]:
    text = line.text
    if text.startswith("|") and text.rstrip().endswith("|"):  # as Markdown writes them
        return [cell.strip() for cell in text.strip().strip("|").split("|")]
    while text.endswith(" |"):
        text = text[:-2]
    return [cell.strip() for cell in text.split(SEPARATOR)]


def _first_column(span: Span) -> int:
    match = _CELLS.fullmatch(span.cells or "")
    return _column(match[1]) if match else 0


def _width(span: Span) -> int:
    """How many cells a sheet's row has; 0 where its place does not say."""
    match = _CELLS.fullmatch(span.cells or "")
    return _column(match[3]) - _column(match[1]) + 1 if match else 0


def _column(name: str) -> int:
    number = 0
    for letter in name:
        number = number * 26 + ord(letter) - 64
    return number - 1


def _row_number(span: Span) -> int:
    match = _CELLS.fullmatch(span.cells or "")
    return int(match[2]) if match else span.first_line or 0


def _header_among(lines: list[Line]) -> int | None:
    """Which of a table's first lines names its columns."""
    rows = [_cells(line) for line in lines]
    width = max(sum(map(bool, cells)) for cells in rows)
    if width == 1:
        return 0 if len(rows) > 1 and _is_name(rows[0][0]) else None
    for place, cells in enumerate(rows[:-1] if len(rows) > 1 else []):
        if sum(map(bool, cells)) * 2 > width and _may_head(cells):
            return place
    return None


def _may_head(cells: list[str]) -> bool:
    filled = [cell for cell in cells if cell]
    return len(filled) > 1 and all(map(_is_name, filled)) and not all(map(_is_year, filled))


def _is_name(cell: str) -> bool:
    if _is_year(cell):
        return True
    return not is_missing(cell) and written_number(cell) is None and written_date(cell) is None


def _is_year(cell: str) -> bool:
    return len(cell) == 4 and cell.isdigit() and cell[:2] in ("19", "20")
