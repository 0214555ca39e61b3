"""What an old Excel workbook (BIFF8) says of its cells beside their values: which are
percentages, and the comments on them.

The trap: a comment is in three places: its cell and author in one record, its text behind a
drawn object, and the two meet in the object's number.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from functools import cached_property
from struct import error, unpack_from

from engine.readers.office import ole, sheet_formats
from engine.readers.office.cells import Row, letters
from engine.readers.office.scattered import Extent
from engine.readers.office.sheet_percents import Percents

_BEGIN, _END, _NOTE, _CONTINUED, _OBJECT, _TEXT = 0x809, 0x0A, 0x1C, 0x3C, 0x5D, 0x1B6
_SHEET, _CELL_STYLE, _FORMAT = 0x85, 0xE0, 0x41E
_FORMULA, _NUMBER, _RATIO, _RATIOS = 0x06, 0x203, 0x27E, 0xBD


class OldBook:
    """Asked for a sheet by its name; nothing for one that is damaged."""

    def __init__(self, data: bytes) -> None:
        try:
            self._stream = ole.Compound(data).stream("Workbook") or b""
        except (ValueError, IndexError, error):  # the cells may still be read
            self._stream = b""

    def extent(self, sheet: str) -> Extent:  # noqa: ARG002 - 65,536 rows of 256 cells fit
        return Extent()

    def scattered_rows(self, sheet: str) -> Iterator[Row]:  # noqa: ARG002
        return iter(())

    def percents(self, sheet: str) -> Percents:
        places = array("Q")
        styles = {number for number, kind in enumerate(self._formats) if kind == "percent"}
        for kind, body in self._records(self._sheets.get(sheet)) if styles else ():
            if kind in (_NUMBER, _RATIO, _FORMULA) and len(body) >= 6:
                row, column, style = unpack_from("<HHH", body)
                if style in styles:
                    places.append(row + 1 << 16 | column)
            elif kind == _RATIOS and len(body) >= 4:
                row, first = unpack_from("<HH", body)
                for number in range((len(body) - 6) // 6):
                    if unpack_from("<H", body, 4 + 6 * number)[0] in styles:
                        places.append(row + 1 << 16 | first + number)
        return Percents(array("Q", sorted(places)))

    def remarks(self, sheet: str) -> Iterator[tuple[str, str]]:
        """``(cell, "Comment by Ann: text")`` of each comment."""
        texts: dict[int, str] = {}
        last, reading = 0, False
        for kind, body in self._records(self._sheets.get(sheet)):
            if kind == _OBJECT and len(body) >= 8:
                last = unpack_from("<H", body, 6)[0]
            elif kind == _CONTINUED and reading:
                texts.setdefault(last, _characters(body))
            elif kind == _NOTE and len(body) >= 11:
                row, column, _, number, length = unpack_from("<HHHHH", body)
                text = " ".join(texts.get(number, "").split())
                author = " ".join(_characters(body[10:])[:length].split())
                if text:
                    by = f"Comment by {author}" if author else "Comment"
                    yield f"{letters(column)}{row + 1}", f"{by}: {text}"
            reading = kind == _TEXT

    @cached_property
    def _sheets(self) -> dict[str, int]:
        """Where each sheet begins in the stream."""
        return {
            _characters(body[7:])[: body[6]]: unpack_from("<I", body)[0]
            for kind, body in self._records(0)
            if kind == _SHEET and len(body) > 8
        }

    @cached_property
    def _formats(self) -> list[sheet_formats.Format]:
        """What the cell styles show, by their numbers."""
        own: dict[int, sheet_formats.Format] = {}
        styles: list[int] = []
        for kind, body in self._records(0):
            if kind == _FORMAT and len(body) > 5:
                number, length = unpack_from("<HH", body)
                own[number] = sheet_formats.of_code(_characters(body[4:])[:length])
            elif kind == _CELL_STYLE and len(body) >= 4:
                styles.append(unpack_from("<H", body, 2)[0])
        return [
            own[number] if number in own else sheet_formats.built_in(str(number))
            for number in styles
        ]

    def _records(self, at: int | None) -> Iterator[tuple[int, bytes]]:
        """The records of a sheet, or of the workbook itself, up to its end; a chart within it
        has an end of its own."""
        stream, depth = self._stream, 0
        while at is not None and at + 4 <= len(stream):
            kind, length = unpack_from("<HH", stream, at)
            depth += (kind == _BEGIN) - (kind == _END)
            if depth <= 0:
                return
            yield kind, stream[at + 4 : at + 4 + length]
            at += 4 + length


def _characters(raw: bytes) -> str:
    """A string that says in its first byte whether a character takes two bytes."""
    wide = bool(raw[:1]) and bool(raw[0] & 1)
    return raw[1:].decode("utf-16-le" if wide else "latin-1", "replace")
