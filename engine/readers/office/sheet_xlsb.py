"""What a binary Excel workbook (XLSB) says of its cells beside their values: where they lie,
and which are percentages.

The trap: two cells in opposite corners make a rectangle that no memory holds, so each cell is
asked for its place before the sheet is read; a broken one may name a column that no sheet has.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from functools import cached_property
from struct import unpack_from

from engine.domain.errors import ReadError
from engine.readers.office import sheet_formats
from engine.readers.office.cells import Row
from engine.readers.office.ooxml import DAMAGED, Package
from engine.readers.office.scattered import Extent
from engine.readers.office.sheet_percents import Percents

_ROW, _CELL_STYLE, _FORMAT, _SHEET = 0, 47, 44, 156
_CELLS = range(2, 12)  # those with a value
_STYLES, _STYLES_END = 617, 618
_Seen = tuple[Extent, Percents]


class BinaryBook:
    """Asked for a sheet by its name; nothing for one that is damaged."""

    def __init__(self, package: Package) -> None:
        self._package = package
        self._book = package.main_part("xl/workbook.bin")
        self._seen: tuple[str, _Seen] = ("", (Extent(), Percents(array("Q"))))

    def extent(self, sheet: str) -> Extent:
        return self._look(sheet)[0]

    def percents(self, sheet: str) -> Percents:
        return self._look(sheet)[1]

    def scattered_rows(self, sheet: str) -> Iterator[Row]:
        if not self.extent(sheet).is_too_large:
            return iter(())  # no sheet of cells, or a broken one
        raise ReadError(
            "memory",
            f"The cells of the sheet “{sheet}” lie too far apart to be read from this format.",
            "Save the workbook as .xlsx, and Lectern will read that.",
        )

    def remarks(self, sheet: str) -> Iterator[tuple[str, str]]:  # noqa: ARG002 - not kept as XML
        return iter(())

    def _look(self, sheet: str) -> _Seen:
        if self._seen[0] != sheet:
            self._seen = (sheet, self._looked(self._sheets.get(sheet, "")))
        return self._seen[1]

    def _looked(self, path: str) -> _Seen:
        styles = {number for number, kind in enumerate(self._formats) if kind == "percent"}
        places = array("Q")
        row, rows, columns = 0, array("I"), set[int]()
        for kind, body in self._records(path):
            if kind == _ROW and len(body) >= 4:
                row = unpack_from("<I", body)[0]
            elif kind in _CELLS and len(body) >= 8:
                column, style = unpack_from("<II", body)
                rows.append(row)
                columns.add(column)
                if style & 0xFFFFFF in styles and column <= 0xFFFF:
                    places.append(row + 1 << 16 | column)
        if not columns:
            return Extent(), Percents(places)
        extent = Extent(max(rows) - min(rows) + 1, max(columns) - min(columns) + 1)
        return extent, Percents(array("Q", sorted(places)))

    @cached_property
    def _sheets(self) -> dict[str, str]:
        """The part that holds each sheet, by the sheet's name."""
        try:
            paths = {number: path for number, _, path in self._package.related(self._book)}
        except DAMAGED:
            return {}
        found: dict[str, str] = {}
        for kind, body in self._records(self._book):
            if kind == _SHEET:
                number, end = _text(body, 8)
                name, _ = _text(body, end)
                found[name] = paths.get(number, "")
        return found

    @cached_property
    def _formats(self) -> list[sheet_formats.Format]:
        """What the cell styles show, by their numbers."""
        own: dict[int, sheet_formats.Format] = {}
        styles: list[int] = []
        inside = False
        for kind, body in self._records(self._package.beside(self._book, "styles")):
            inside = kind == _STYLES or (inside and kind != _STYLES_END)
            if kind == _FORMAT and len(body) >= 2:
                own[unpack_from("<H", body)[0]] = sheet_formats.of_code(_text(body, 2)[0])
            elif kind == _CELL_STYLE and inside and len(body) >= 4:
                styles.append(unpack_from("<H", body, 2)[0])
        return [
            own[number] if number in own else sheet_formats.built_in(str(number))
            for number in styles
        ]

    def _records(self, path: str) -> Iterator[tuple[int, bytes]]:
        try:
            data = self._package.data(path) or b""
        except DAMAGED:
            return
        at = 0
        while at < len(data):
            kind, at = _number(data, at, 2)
            length, at = _number(data, at, 4)
            yield kind, data[at : at + length]
            at += length


def _number(data: bytes, at: int, most: int) -> tuple[int, int]:
    """A number of seven bits a byte, and where it ends."""
    value = 0
    for place, byte in enumerate(data[at : at + most]):
        value |= (byte & 0x7F) << 7 * place
        if byte < 0x80:
            return value, at + place + 1
    return value, at + most


def _text(body: bytes, at: int) -> tuple[str, int]:
    """Text behind its length, and where it ends."""
    length = int.from_bytes(body[at : at + 4], "little")
    end = at + 4 + 2 * length
    return body[at + 4 : end].decode("utf-16-le", "replace"), end
