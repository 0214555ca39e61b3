"""The rows of an Excel sheet whose cells lie far apart, from its XML and one at a time.

Two cells in opposite corners span 17 thousand million; a reader that holds the rectangle
around them needs half a terabyte. The trap: what a sheet declares as its dimension is often
wrong, so its cells are asked.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

from lxml import etree  # type: ignore[import-untyped]

from engine.domain.document import Span
from engine.readers.office.cells import Row, column, letters, percent, shown
from engine.readers.office.ooxml import DAMAGED, Package, attribute, children, local, text_of
from engine.readers.office.sheet_formats import Format

_MOST_CELLS = 8_000_000  # of a rectangle: at 32 bytes each, beside the cells themselves
_MOST_ROWS, _MOST_COLUMNS = 1 << 20, 1 << 14
_PIECE = 1 << 20
_COLUMN = re.compile(rb'r="([A-Z]{1,3})\d')
_PLACE_OF_ANY = re.compile(rb'r="[A-Z]*(\d{1,7})')
_ROW = re.compile(rb'r="(\d{1,7})"')
_ROW_OF_CELL = re.compile(rb'r="[A-Z]{1,3}(\d{1,7})"')
_PLACE = re.compile(r"([A-Z]{1,3})(\d{1,7})")
_NOT_SAID = frozenset({"rPh"})  # how a word is pronounced
_FIRST_DAY = {False: datetime.datetime(1899, 12, 30), True: datetime.datetime(1904, 1, 1)}


@dataclass(frozen=True, slots=True)
class Extent:
    """How many rows and columns lie between the first cell and the last."""

    rows: int = 0
    columns: int = 0

    @property
    def is_too_large(self) -> bool:
        """Whether the rectangle does not fit in a worker's memory."""
        return self.rows * self.columns > _MOST_CELLS


def extent(package: Package, path: str) -> Extent:
    """That of the sheet in the part ``path``; or a larger one, if that is not too large either."""
    bound = _bound(package, path)
    return _exact(package, path) if bound.is_too_large else bound


def _bound(package: Package, path: str) -> Extent:
    """From the digits of the last row and the letter of the last column, as far as nothing
    lies beyond them; huge where that says too little. Most sheets need no more, and to search
    for what is not there takes half as long as to list what is."""
    last_column, digits = "", 1
    for text, cut in _stretches(package, path):
        if not last_column:
            last_column = max(_COLUMN.findall(text, 0, cut), default=b"A").decode()
        last_row = _PLACE_OF_ANY.match(text, text.rfind(b'r="', 0, cut))
        digits = max(digits, len(last_row[1]) if last_row else 1)
        if len(last_column) > 1 or _beyond(last_column, digits, text, cut):
            return Extent(_MOST_ROWS, _MOST_COLUMNS)
    return Extent(10**digits, column(last_column or "A") + 1)


def _beyond(last_column: str, digits: int, text: bytes, cut: int) -> bool:
    return _further(last_column, digits).search(text, 0, cut) is not None


@lru_cache(maxsize=32)
def _further(last_column: str, digits: int) -> re.Pattern[bytes]:
    """A place beyond a column of one letter, or in a row of more digits."""
    after = b"|[%c-Z]" % (ord(last_column) + 1) if last_column < "Z" else b""
    return re.compile(b'r="(?:[A-Z]{2}|[A-Z]*\\d{%d}%b)' % (digits + 1, after))


def _exact(package: Package, path: str) -> Extent:
    columns: set[bytes] = set()
    first_row, last_row = _MOST_ROWS, 0
    for text, cut in _stretches(package, path):
        columns.update(_COLUMN.findall(text, 0, cut))
        if rows := _rows(text, cut, last_row):
            first_row, last_row = min([first_row, *rows]), max([last_row, *rows])
    if not columns:
        return Extent()
    places = [column(name.decode()) for name in columns]
    return Extent(max(0, last_row - first_row) + 1, max(places) - min(places) + 1)


def _stretches(package: Package, path: str) -> Iterator[tuple[bytes, int]]:
    """Pieces of a part, and where the last tag in each ends, which the next piece takes up."""
    rest = b""
    with suppress(*DAMAGED):
        for piece in package.pieces(path, _PIECE):
            text = rest + piece
            cut = max(0, text.rfind(b"<"))
            yield text, cut
            rest = text[cut:][-_PIECE:]


def _rows(text: bytes, end: int, last: int) -> list[int]:
    """The rows in a piece of a sheet: as they are numbered, unless cells say otherwise."""
    rows = list(map(int, _ROW.findall(text, 0, end)))
    digits = len(str(max(rows, default=last)))
    if rows and not re.compile(rb'r="[A-Z]{1,3}\d{%d}' % (digits + 1)).search(text, 0, end):
        return rows
    return rows + list(map(int, _ROW_OF_CELL.findall(text, 0, end)))


class Book:
    """What the cells of a workbook refer to: its strings, its styles, its calendar."""

    def __init__(self, package: Package, path: str, formats: Sequence[Format]) -> None:
        self._package = package
        self._path = path
        self._formats = formats

    def rows(self, sheet: str, path: str) -> Iterator[Row]:
        """The filled cells of each row, however many empty ones lie between them."""
        number = 0
        for row in _elements(self._package, path, "row"):
            given = attribute(row, "r")
            number = int(given) if given.isdigit() and len(given) < 8 else number + 1
            cells = sorted(self._cells(row))
            if cells:
                place = f"{letters(cells[0][0])}{number}:{letters(cells[-1][0])}{number}"
                heads = len(cells) > 1 and not any(is_number for _, _, is_number in cells)
                line = " | ".join(text for _, text, _ in cells)
                yield line, Span(sheet=sheet, cells=place), heads

    def _cells(self, row: Any) -> Iterator[tuple[int, str, bool]]:
        """``(column, text, whether it is more than a word)`` of each cell that says anything."""
        at = -1
        for cell in children(row, "c"):
            place = _PLACE.fullmatch(cell.get("r", ""))
            at = column(place[1]) if place else at + 1
            kind = cell.get("t", "n")
            if text := shown(self._text(cell, kind)):
                yield at, text, kind in ("n", "b", "d")

    def _text(self, cell: Any, kind: str) -> str:
        if kind == "inlineStr":
            return text_of(cell, skip=_NOT_SAID)
        value = next((each.text or "" for each in cell if local(each) == "v"), "").strip()
        if kind == "s":
            known = value.isdigit() and int(value) < len(self._strings)
            return self._strings[int(value)] if known else ""
        if kind in ("b", "e"):
            return shown(value == "1") if kind == "b" else ""
        return self._number(value, cell.get("s", "0")) if kind == "n" else value

    def _number(self, value: str, style: str) -> str:
        try:
            number = float(value)
        except ValueError:
            return value
        known = style.isdigit() and int(style) < len(self._formats)
        format_ = self._formats[int(style)] if known else ""
        if format_ == "percent":
            return percent(number)
        return self._date(number) if format_ == "date" else shown(number)

    def _date(self, days: float) -> str:
        try:
            moment = _FIRST_DAY[self._since_1904] + datetime.timedelta(seconds=round(days * 86400))
        except (OverflowError, ValueError):
            return shown(days)
        return str(moment.time()) if 0 <= days < 1 else shown(moment)

    @cached_property
    def _since_1904(self) -> bool:
        root = self._package.spare(self._path)
        found = root.iter("{*}workbookPr") if root is not None else ()
        return any(attribute(each, "date1904") in ("1", "true") for each in found)

    @cached_property
    def _strings(self) -> list[str]:
        for _, kind, path in self._package.related(self._path):
            if kind == "sharedStrings":
                found = _elements(self._package, path, "si")
                return [text_of(each, skip=_NOT_SAID) for each in found]
        return []


def _elements(package: Package, path: str, name: str) -> Iterator[Any]:
    """The elements of a part that are called so, each gone when the next is asked for."""
    parser = etree.XMLPullParser(
        events=("end",), tag="{*}" + name, resolve_entities=False, no_network=True, recover=True
    )
    with suppress(*DAMAGED, etree.XMLSyntaxError):
        for piece in package.pieces(path, _PIECE):
            parser.feed(piece)
            for _, element in parser.read_events():
                yield element
                element.clear()
                parent = element.getparent()
                while parent is not None and element.getprevious() is not None:
                    del parent[0]
