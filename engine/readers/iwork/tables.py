"""The cells of a table in Pages, Keynote and Numbers since 2013.

A row is a run of cell records, found by a list of offsets, one a column. The trap: there are
two layouts of a record; files of 2013 to 2018 have only the older one, later ones both.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from struct import unpack, unpack_from

from engine.readers.iwork.iwa import NOTHING, Archived, Objects
from engine.readers.iwork.protobuf import Message
from engine.readers.office.cells import percent, shown

_EPOCH = datetime.datetime(2001, 1, 1)  # Apple's, without a time zone
_NUMBER, _TEXT, _DATE, _BOOL, _DURATION, _RICH, _CURRENCY = 2, 3, 5, 6, 7, 9, 10
_PERCENT_FORMAT, _CURRENCY_FORMAT = 258, 257
_ROWS_OF_TILE = 256
_MOST_CELLS = 5_000_000
_LONGEST_RECORD = 256  # bytes; every field that is known ends before

TABLE, TABLE_IN_TEXT = 6000, 6007  # the kinds of objects that are tables
TextOf = Callable[[Archived], str]


class Table:
    """``name`` is empty where it is not shown; ``header_rows`` head the columns."""

    def __init__(self, objects: Objects, info: Archived, text_of: TextOf) -> None:
        described = info.message if info.kind == TABLE else info.message.message(1)
        model = objects.at(described, 2)
        self._objects = objects
        self._store = model.message.message(4)
        self._text_of = text_of
        shown_name = model.message.number(22, default=1)
        self.name = model.message.text(8).strip() if shown_name else ""
        self.header_rows = model.message.number(9)
        self._strings = {key: entry.text(3) for key, entry in self._listed(4)}
        self._rich = dict(self._listed(17))
        self._formats = {key: entry.message(6) for key, entry in self._listed(22)}
        self._old_formats = {key: entry.message(6) for key, entry in self._listed(11)}

    def rows(self) -> Iterator[tuple[int, list[str]]]:
        """Number (from 1) and cells of each row that is stored, in order; ValueError when they
        are too many to be true."""
        left = _MOST_CELLS
        for number, row in sorted(self._stored(), key=lambda found: found[0]):
            cells = self._cells(row)
            left -= len(cells)
            if left < 0:
                raise ValueError("the table claims too many cells")
            yield number + 1, cells

    def comments(self) -> Iterator[Archived]:
        for _, entry in self._listed(19):
            yield self._objects.at(entry, 10)

    def _stored(self) -> Iterator[tuple[int, Message]]:
        """Each tile's rows once, however often a hostile table may list it."""
        tiles = self._store.message(3)
        size = tiles.number(2) or _ROWS_OF_TILE
        listed = ((tile.number(1), self._objects.at(tile, 2)) for tile in tiles.messages(1))
        for number, tile in {tile.number: (number, tile) for number, tile in listed}.values():
            for row in tile.message.messages(5):
                yield number * size + row.number(1), row

    def _listed(self, field: int) -> Iterator[tuple[int, Message]]:
        """The entries of one of the table's lists, also those in its segments."""
        found = self._objects.at(self._store, field)
        further = {each.number: each.message for each in self._objects.all_at(found.message, 4)}
        parts = [found.message, *further.values()]
        for number, part in enumerate(parts):
            for entry in part.messages(3 if number == 0 else 4):
                yield entry.number(1), entry

    def _cells(self, row: Message) -> list[str]:
        records, offsets, newer = row.data(6), row.data(7), True
        if not records:
            records, offsets, newer = row.data(3), row.data(4), False
        step = 4 if row.number(8) else 1
        cells: list[str] = []
        for column, offset in enumerate(unpack_from(f"<{len(offsets) // 2}H", offsets)):
            if offset != 0xFFFF and offset * step + 12 <= len(records):
                cells += [""] * (column - len(cells))
                record = records[offset * step : offset * step + _LONGEST_RECORD]
                cells.append(self._newer(record) if newer else self._older(record))
        return cells

    def _newer(self, record: bytes) -> str:
        """A record of version 5: its values stand in the order of the bits that name them."""
        kind, flags = record[1], unpack_from("<I", record, 8)[0]
        at, values = 12, {}
        for bit in range(20):
            if flags >> bit & 1:
                size = 16 if bit == 0 else 8 if bit < 3 else 4
                values[bit] = record[at : at + size]
                at += size
        number = _decimal(values[0]) if 0 in values else _double(values.get(1, b""))
        listed = {bit: int.from_bytes(values[bit], "little") for bit in values if bit > 2}
        if kind in (_NUMBER, _CURRENCY):
            return _formatted(number, self._formats.get(listed.get(13, listed.get(14, -1))))
        return self._shown(kind, number, _double(values.get(2, b"")), listed.get(3), listed.get(4))

    def _older(self, record: bytes) -> str:
        """A record up to version 4: what it refers to, then its value."""
        kind, flags = record[1], unpack_from("<I", record, 4)[0]
        before = 12 + 4 * (flags & 0x2D8E).bit_count()
        rich = int.from_bytes(record[before : before + 4], "little") if flags & 0x200 else None
        value = record[before + (4 if flags & 0x200 else 0) :]
        number = _double(value[:8])
        if kind == _NUMBER:
            at = 12 + 4 * (flags & 0x82).bit_count()
            key = int.from_bytes(record[at : at + 4], "little") if flags & 4 else -1
            return _formatted(number, self._old_formats.get(key))
        return self._shown(kind, number, number, int.from_bytes(value[:4], "little"), rich)

    def _shown(
        self, kind: int, number: float, seconds: float, text: int | None, rich: int | None
    ) -> str:
        if kind == _TEXT:
            return shown(self._strings.get(text or 0, ""))
        if kind == _RICH:
            return shown(self._rich_text(rich or 0))
        if kind == _DATE:
            return _date(seconds)
        if kind == _BOOL:
            return shown(number > 0)
        return _duration(number) if kind == _DURATION else ""

    def _rich_text(self, key: int) -> str:
        entry = self._rich.get(key)
        payload = self._objects.at(entry, 9) if entry is not None else NOTHING
        return self._text_of(self._objects.at(payload.message, 1))


def _double(data: bytes) -> float:
    return float(unpack("<d", data)[0]) if len(data) == 8 else 0.0


def _decimal(data: bytes) -> float:
    """IEEE 754's decimal of 128 bits, as a float."""
    if len(data) < 16:
        return 0.0
    exponent = ((data[15] & 0x7F) << 7 | data[14] >> 1) - 0x1820
    digits = int.from_bytes(data[:14], "little") | (data[14] & 1) << 112
    return float(f"{'-' if data[15] & 0x80 else ''}{digits}e{exponent}")


def _formatted(number: float, form: Message | None) -> str:
    kind = form.number(1) if form is not None else 0
    if kind == _PERCENT_FORMAT:
        return percent(number)
    if form is not None and kind == _CURRENCY_FORMAT and form.text(3):
        return f"{shown(number)} {form.text(3)}"
    return shown(number)


def _date(seconds: float) -> str:
    try:
        return shown(_EPOCH + datetime.timedelta(seconds=round(seconds)))
    except (OverflowError, ValueError):
        return ""


def _duration(seconds: float) -> str:
    return str(datetime.timedelta(seconds=seconds)) if abs(seconds) < 1e12 else ""
