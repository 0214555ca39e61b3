"""How far the cells of a worksheet lie apart, before a library lays out all between them.

The trap: sheets are often formatted to their last row, so only cells that hold something
count; and they may be millions, so they are looked at one by one only where it matters.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from engine.domain.errors import ReadError

_MOST_CELLS = 30_000_000  # 24 bytes each
_LONGEST_TAG = 300
_ROW = re.compile(rb"<(?:\w+:)?row\s[^<>]{0,200}?\br\s?=\s?[\"'](\d{1,20})")
_PLACE = rb"\br\s?=\s?[\"']([A-Za-z]{1,40})(\d{1,20})"  # however far out, which libraries bear
_COLUMN = re.compile(_PLACE.replace(rb"(\d{1,20})", rb"\d"))
_FILLED = re.compile(
    rb"<(?:\w+:)?c\s[^<>]{0,200}?" + _PLACE + rb"[^<>]{0,200}>\s*<(?:\w+:)?(?:v|f|is)\b"
)


def check(pieces: Callable[[], Iterator[bytes]]) -> None:
    """Raises ReadError for a sheet that spans too many cells; ``pieces`` gives its XML anew."""
    rows, columns = {1}, {1}
    for text in _overlapping(pieces()):
        numbers = [int(number) for number in _ROW.findall(text)]
        rows |= {min(numbers, default=1), max(numbers, default=1)}
        columns |= {column(letters) for letters in set(_COLUMN.findall(text))}
    if max(rows) * max(columns) > _MOST_CELLS and _filled(pieces()) > _MOST_CELLS:
        raise ReadError(
            "memory",
            "A sheet of this workbook spans more cells than Lectern can lay out.",
            "Often one stray cell stands far from the others; delete it and save the file.",
        )


def _filled(pieces: Iterator[bytes]) -> int:
    """The cells between the outermost that hold something."""
    left = top = 1 << 256
    right = bottom = 0
    for text in _overlapping(pieces):
        for letters, row in _FILLED.findall(text):
            left, right = min(left, column(letters)), max(right, column(letters))
            top, bottom = min(top, int(row)), max(bottom, int(row))
    return max(0, right - left + 1) * max(0, bottom - top + 1)


def _overlapping(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """The pieces, each with the end of the one before it, so that no tag is cut."""
    before = b""
    for piece in pieces:
        text = before + piece
        yield text
        before = text[-_LONGEST_TAG:]


def column(letters: bytes) -> int:
    """A -> 1, Z -> 26, AA -> 27."""
    found = 0
    for letter in letters.upper():
        found = found * 26 + letter - 64
    return found
