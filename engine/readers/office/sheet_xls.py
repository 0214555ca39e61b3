"""What an old Excel workbook (BIFF8) says of its cells beside their values: which are
percentages, and the comments on them.

The trap: a comment is in three places: its cell and author in one record, its text behind a
drawn object, and the two meet in the object's number.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from functools import cached_property
from struct import Struct, error, unpack_from

from engine.readers.office import ole, sheet_formats
from engine.readers.office.cells import Row, letters
from engine.readers.office.scattered import Extent
from engine.readers.office.sheet_percents import Percents

_HEADER = Struct("<HH")  # a record's kind, and its length without these four bytes
_BEGIN, _END, _NOTE, _CONTINUED, _OBJECT, _TEXT = 0x809, 0x0A, 0x1C, 0x3C, 0x5D, 0x1B6
_BEGINS = _BEGIN.to_bytes(2, "little")
_SHEET, _CELL_STYLE, _FORMAT = 0x85, 0xE0, 0x41E
_FORMULA, _NUMBER, _RATIO, _RATIOS = 0x06, 0x203, 0x27E, 0xBD
_OF_BOOK = frozenset({_SHEET, _CELL_STYLE, _FORMAT})
_OF_CELLS = frozenset({_FORMULA, _NUMBER, _RATIO, _RATIOS})
_OF_COMMENTS = frozenset({_NOTE, _CONTINUED, _OBJECT, _TEXT})


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
        sheets, styles = self._book
        places = array("Q")
        for _, kind, body in self._records(sheets.get(sheet), _OF_CELLS) if styles else ():
            if kind != _RATIOS and len(body) >= 6:
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
        last, behind_text = 0, -1
        for at, kind, body in self._records(self._book[0].get(sheet), _OF_COMMENTS):
            if kind == _OBJECT and len(body) >= 8:
                last = unpack_from("<H", body, 6)[0]
            elif kind == _TEXT:
                behind_text = at + 4 + len(body)
            elif kind == _CONTINUED and at == behind_text:
                texts.setdefault(last, _characters(body))
            elif kind == _NOTE and len(body) >= 11:
                row, column, _, number, length = unpack_from("<HHHHH", body)
                text = " ".join(texts.get(number, "").split())
                author = " ".join(_characters(body[10:])[:length].split())
                if text:
                    by = f"Comment by {author}" if author else "Comment"
                    yield f"{letters(column)}{row + 1}", f"{by}: {text}"

    @cached_property
    def _book(self) -> tuple[dict[str, int], set[int]]:
        """Where each sheet begins in the stream; the cell styles that show percent."""
        sheets: dict[str, int] = {}
        own: dict[int, bytes] = {}
        styles: list[int] = []
        for _, kind, body in self._records(0, _OF_BOOK):
            if kind == _SHEET and len(body) > 8:
                sheets[_characters(body[7:])[: body[6]]] = unpack_from("<I", body)[0]
            elif kind == _FORMAT and len(body) > 5:
                own[unpack_from("<H", body)[0]] = body
            elif kind == _CELL_STYLE and len(body) >= 4:
                styles.append(unpack_from("<H", body, 2)[0])
        percents = {number for number in set(styles) if _shows_percent(number, own.get(number))}
        return sheets, {style for style, number in enumerate(styles) if number in percents}

    def _records(self, at: int | None, wanted: frozenset[int]) -> Iterator[tuple[int, int, bytes]]:
        """The wanted records of a sheet, or of the workbook itself, up to its end, each with its
        place; a chart within it has an end of its own. A file has thousands of others."""
        stream, depth = self._stream, 0
        if at is None or not stream.startswith(_BEGINS, at):
            return
        last = len(stream) - _HEADER.size
        while at <= last:
            kind, length = _HEADER.unpack_from(stream, at)
            if kind in wanted:
                yield at, kind, stream[at + 4 : at + 4 + length]
            elif kind == _BEGIN:
                depth += 1
            elif kind == _END:
                depth -= 1
                if not depth:
                    return
            at += 4 + length


def _shows_percent(number: int, own: bytes | None) -> bool:
    """Whether a format does, by its number; ``own`` is its record in the workbook, if any."""
    if own is None:
        return sheet_formats.built_in(str(number)) == "percent"
    code = _characters(own[4:])[: unpack_from("<H", own, 2)[0]]
    return sheet_formats.of_code(code) == "percent"


def _characters(raw: bytes) -> str:
    """A string that says in its first byte whether a character takes two bytes."""
    wide = bool(raw[:1]) and bool(raw[0] & 1)
    return raw[1:].decode("utf-16-le" if wide else "latin-1", "replace")
