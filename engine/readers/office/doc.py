"""Word 97 to 2003: text by its table of pieces, headings by style, lists and tables.

The text is extracted; spans count its own lines and characters. The trap: what a paragraph
is stands at the *file position* of its last character, not at its place in the text, and a
file that was saved quickly has its text in pieces out of order.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from struct import error, unpack_from
from typing import NamedTuple

from engine.domain.document import Document
from engine.readers.builder import DocumentBuilder
from engine.readers.office.ole import Compound
from engine.readers.refusals import locked

_KINDS = (0xA5EC, 0xA5DC)  # Word 97 and its successors; Word 6 and 95
_WORD_97 = 0xC1
_ENCRYPTED, _TABLE_1 = 0x0100, 0x0200
_STYLES, _PARAGRAPHS, _PIECES = 1, 13, 33  # places in the header's list of parts
_TITLE = 62
_BREAKS = re.compile("([\r\x07\x0c\x13\x14\x15])")
_CHARACTERS = str.maketrans(
    {"\x0b": "\n", "\x1e": "-", "\x0e": "\n", "\xa0": " ", "\t": " "}
    | dict.fromkeys(map(chr, (*range(9), *range(15, 30), 31)), "")
)
_OLD_HEADER, _HEADER = 32, 426  # bytes of the text stream that are looked at
_OPERANDS = {0: 1, 1: 1, 2: 2, 3: 4, 4: 2, 5: 2, 7: 3}
_IN_TABLE, _ENDS_ROW, _LISTED, _OUTLINE, _TABLE_LAYOUT = 0x2416, 0x2417, 0x460B, 0x2640, 0xD608


class _Properties(NamedTuple):
    level: int = 0
    listed: bool = False
    in_table: bool = False
    ends_row: bool = False


@dataclass(frozen=True, slots=True)
class _Piece:
    """``text[start:]`` stands at ``position`` in the file, ``width`` bytes a character."""

    text: str
    position: int
    width: int


def read(data: bytes, name: str) -> Document:  # noqa: ARG001 - every reader is called alike
    compound = Compound(data)
    main = compound.stream("WordDocument")
    if main is None or len(main) < _OLD_HEADER or unpack_from("<H", main)[0] not in _KINDS:
        raise ValueError("there is no text stream")
    version, flags = unpack_from("<H", main, 2)[0], unpack_from("<H", main, 10)[0]
    if flags & _ENCRYPTED:
        raise locked()
    if version < _WORD_97:
        return _built(_old_paragraphs(main))
    if len(main) < _HEADER:
        raise ValueError("the header is cut off")
    table = compound.stream("1Table" if flags & _TABLE_1 else "0Table") or b""
    lookup = _Lookup(main, table)
    pieces = [piece for part in _parts(main) for piece in _pieces(main, table, *part)]
    return _built(_paragraphs(pieces, lookup))


def _old_paragraphs(main: bytes) -> Iterator[tuple[str, str, _Properties]]:
    """Word 6 and 95: one stretch of Western text."""
    start, end = unpack_from("<II", main, 24)
    piece = _Piece(main[start:end].decode("cp1252", "replace"), start, 1)
    return _paragraphs([piece], None)


def _built(paragraphs: Iterator[tuple[str, str, _Properties]]) -> Document:
    builder = DocumentBuilder()
    table = _Table()
    for text, mark, properties in paragraphs:
        if mark == "\x07" or properties.in_table:
            table.take(text, mark, ends_row=properties.ends_row)
        else:
            table.leave(builder)
            _add_paragraph(builder, text, properties)
    table.leave(builder)
    return builder.build("application/msword")


class _Table:
    """The rows of the table that the text is in."""

    def __init__(self) -> None:
        self._rows: list[list[str]] = []
        self._cells: list[str] = []
        self._cell: list[str] = []

    def take(self, text: str, mark: str, *, ends_row: bool) -> None:
        if ends_row:
            self._end_row()
            return
        self._cell += text.split()
        if mark == "\x07":
            self._cells.append(" ".join(self._cell))
            self._cell = []

    def leave(self, builder: DocumentBuilder) -> None:
        """Write what was taken, if anything."""
        if not (self._rows or self._cells or self._cell):
            return
        self._cells += [" ".join(self._cell)] if self._cell else []
        self._end_row()
        rows, self._rows = self._rows, []
        builder.add_table(rows)

    def _end_row(self) -> None:
        self._rows.append(self._cells)
        self._cells, self._cell = [], []


def _add_paragraph(builder: DocumentBuilder, text: str, properties: _Properties) -> None:
    text = text.strip()
    if properties.level and text:
        builder.add("heading", " ".join(text.split()), level=properties.level)
    elif text:
        lines = ("- " + text if properties.listed else text).split("\n")
        kind = "list_item" if properties.listed else "paragraph"
        builder.add_lines(kind, [(line, None) for line in lines])  # type: ignore[arg-type]


def _parts(main: bytes) -> list[tuple[int, int]]:
    """Character ranges of the text and footnotes, then of comments, endnotes and boxes;
    headers stand between them."""
    text, notes, headers, macros, comments, endnotes, boxes = unpack_from("<7I", main, 76)
    second = text + notes + headers + macros
    return [(0, text + notes), (second, second + comments + endnotes + boxes)]


def _part(main: bytes, table: bytes, number: int) -> bytes:
    start, size = unpack_from("<II", main, 154 + 8 * number)
    return table[start : start + size]


def _pieces(main: bytes, table: bytes, first: int, last: int) -> Iterator[_Piece]:
    """The pieces of the characters from ``first`` to ``last``."""
    listed = _part(main, table, _PIECES)
    at = 0
    while at + 3 <= len(listed) and listed[at] == 1:  # exceptions, which change no text
        at += 3 + unpack_from("<H", listed, at + 1)[0]
    at += 5
    count = (len(listed) - at - 4) // 12
    if count < 1:
        raise ValueError("the list of pieces is missing")
    bounds = unpack_from(f"<{count + 1}I", listed, at)
    for number in range(count):
        position = unpack_from("<I", listed, at + 4 * (count + 1) + 8 * number + 2)[0]
        width = 1 if position & 0x40000000 else 2
        position = (position & 0x3FFFFFFF) // (2 if width == 1 else 1)
        start, end = max(first, bounds[number]), min(last, bounds[number + 1])
        if start < end:
            begin = position + (start - bounds[number]) * width
            raw = main[begin : begin + (end - start) * width]
            text = raw.decode("cp1252" if width == 1 else "utf-16-le", "replace")
            yield _Piece(text, begin, width)


def _paragraphs(
    pieces: list[_Piece], lookup: _Lookup | None
) -> Iterator[tuple[str, str, _Properties]]:
    """``(text, mark that ends it, properties)``; the codes of fields are left out."""
    parts: list[str] = []
    codes: list[bool] = []  # open fields; True while in the code of one
    for piece in pieces:
        at = 0
        for run in _BREAKS.split(piece.text):
            if run == "\x13":
                codes.append(True)
            elif run == "\x14" and codes:
                codes[-1] = False
            elif run == "\x15" and codes:
                codes.pop()
            elif run in ("\r", "\x07", "\x0c"):
                position = piece.position + at * piece.width
                properties = lookup.at(position) if lookup else _Properties()
                yield "".join(parts), run, properties
                parts = []
            elif run and not any(codes):
                parts.append(run.translate(_CHARACTERS))
            at += len(run)
    yield "".join(parts), "\r", _Properties()


class _Lookup:
    """What the paragraph is that ends at a file position."""

    def __init__(self, main: bytes, table: bytes) -> None:
        self._levels = _style_levels(_part(main, table, _STYLES))
        found: dict[int, _Properties] = {}
        listed = _part(main, table, _PARAGRAPHS)
        count = max(0, len(listed) - 4) // 8
        for number in range(count):
            page = unpack_from("<I", listed, 4 * (count + 1) + 4 * number)[0] & 0x3FFFFF
            self._read_page(main[page * 512 : page * 512 + 512], found)
        self._starts = sorted(found)
        self._found = [found[start] for start in self._starts]

    def at(self, position: int) -> _Properties:
        index = bisect_right(self._starts, position) - 1
        return self._found[index] if index >= 0 else _Properties()

    def _read_page(self, page: bytes, found: dict[int, _Properties]) -> None:
        if len(page) < 512:
            return
        count = min(page[511], 29)
        known = {0: _Properties()}  # paragraphs that are alike share a place in the page
        for start, at in zip(
            unpack_from(f"<{count}I", page), page[4 * (count + 1) :: 13], strict=False
        ):
            if at not in known:
                known[at] = self._parsed(page, at * 2)
            found[start] = known[at]

    def _parsed(self, page: bytes, at: int) -> _Properties:
        size = 2 * page[at] - 1
        if page[at] == 0:
            at += 1
            size = 2 * page[at]
        raw = page[at + 1 : at + 1 + size]
        if len(raw) < 2:
            return _Properties()
        changes = dict(_changes(raw[2:]))
        outline = changes.get(_OUTLINE)
        level = self._levels.get(unpack_from("<H", raw)[0], 0)
        if outline is not None:
            level = outline + 1 if outline < 9 else 0
        return _Properties(
            level=level,
            listed=bool(changes.get(_LISTED)),
            in_table=bool(changes.get(_IN_TABLE)),
            ends_row=bool(changes.get(_ENDS_ROW)),
        )


def _changes(raw: bytes) -> Iterator[tuple[int, int]]:
    """``(property, first number of its value)`` of a list of property changes."""
    at = 0
    while at + 3 <= len(raw):
        kind = unpack_from("<H", raw, at)[0]
        at += 2
        if kind == _TABLE_LAYOUT:
            size = unpack_from("<H", raw, at)[0] + 1 if at + 2 <= len(raw) else len(raw)
        else:
            size = _OPERANDS.get(kind >> 13) or raw[at] + 1
        yield kind, int.from_bytes(raw[at : at + size], "little")
        at += size


def _style_levels(sheet: bytes) -> dict[int, int]:
    """The levels of the styles that are headings, by themselves or by what they build on."""
    own: dict[int, int] = {}
    based: dict[int, int] = {}
    try:
        at = 2 + unpack_from("<H", sheet)[0]
        count = unpack_from("<H", sheet, 2)[0]
        for number in range(count):
            size = unpack_from("<H", sheet, at)[0]
            if size >= 4:
                kind, base = unpack_from("<HH", sheet, at + 2)
                own[number], based[number] = kind & 0xFFF, base >> 4
            at += 2 + size + size % 2
    except error:
        pass  # cut off: what was read stands
    levels: dict[int, int] = {}
    for number in range(10):  # the first styles are the built-in headings in every file
        own.setdefault(number, number)
    for number in own:
        style = number
        for _ in range(10):  # styles may build on each other in a circle
            kind = own.get(style, 0)
            if 1 <= kind <= 9 or kind == _TITLE:
                levels[number] = kind if kind <= 9 else 1
                break
            style = based.get(style, 0xFFF)
    return levels
