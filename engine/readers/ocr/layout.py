"""Recognised pieces of text in the order in which they are read.

Pieces side by side make a row, rows a block; columns of running text are read one after the
other. The trap: prices beside goods look like columns, too, but are read across, so a column
must hold several long lines.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from statistics import median

Box = tuple[float, float, float, float]

_COLUMN_ROWS = 4
_COLUMN_WIDTH = 8.0  # times the height of a line
_BLOCK_GAP = 0.6  # times the height of a line


@dataclass(frozen=True, slots=True)
class Recognised:
    """A piece of a line. ``box`` is left, top, right, bottom as fractions (0 to 1) of the
    picture as it is shown, ``confidence`` (0 to 1) how sure its reading is, ``joint`` what
    parts it from the piece read before it: a blank, a line end or an empty line."""

    text: str
    box: Box
    confidence: float
    joint: str = "\n"


@dataclass(frozen=True, slots=True)
class Piece:
    """What was recognised, and where it would stand if the page lay straight and upright."""

    found: Recognised
    left: float
    right: float
    middle: float
    height: float

    @property
    def width(self) -> float:
        return self.right - self.left


Row = list[Piece]


def in_order(pieces: Sequence[Piece]) -> list[Recognised]:
    """The pieces as they are read, each with its joint."""
    return [piece for region in _regions(pieces) for piece in _joined(_rows(region))]


def _regions(pieces: Sequence[Piece]) -> Iterator[Sequence[Piece]]:
    """Stretches of rows that run over the whole width of theirs: columns, and what spans them."""
    gutter = _gutter(pieces)
    if gutter is None:
        yield pieces
        return
    spanning = [each for each in pieces if each.left < gutter < each.right]
    rest = [each for each in pieces if not each.left < gutter < each.right]
    for row in [*_rows(spanning), None]:
        end = min(each.middle for each in row) if row else float("inf")
        above = [each for each in rest if each.middle < end]
        rest = [each for each in rest if each.middle >= end]
        yield from _regions([each for each in above if each.right <= gutter])
        yield from _regions([each for each in above if each.right > gutter])
        if row:
            yield row


def _gutter(pieces: Sequence[Piece]) -> float | None:
    """Where a line from top to bottom parts two columns, crossing next to nothing."""
    if len(pieces) < 2 * _COLUMN_ROWS:
        return None
    best: tuple[int, float] | None = None
    for at in sorted({piece.left for piece in pieces}):
        crossing = sum(each.left < at < each.right for each in pieces)
        if crossing <= len(pieces) // 6 and (best is None or crossing < best[0]):
            left = [each for each in pieces if each.right <= at]
            right = [each for each in pieces if each.left >= at]
            if _is_column(left) and _is_column(right):
                best = crossing, at
    return best and best[1]


def _is_column(pieces: Sequence[Piece]) -> bool:
    if len(pieces) < _COLUMN_ROWS:
        return False
    return median(each.width / each.height for each in pieces) >= _COLUMN_WIDTH


def _rows(pieces: Iterable[Piece]) -> list[Row]:
    """The pieces by lines, top to bottom, each line left to right."""
    rows: list[Row] = []
    for piece in sorted(pieces, key=lambda each: each.middle):
        if rows and _beside(rows[-1], piece):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return [sorted(row, key=lambda each: each.left) for row in rows]


def _beside(row: Row, piece: Piece) -> bool:
    """On one line: level with the row, and not over or under any piece of it."""
    level = sum(each.middle for each in row) / len(row)
    near = piece.middle - level < min(piece.height, *(each.height for each in row)) / 2
    return near and all(_apart(each, piece) for each in row)


def _apart(one: Piece, other: Piece) -> bool:
    overlap = min(one.right, other.right) - max(one.left, other.left)
    return overlap < min(one.width, other.width) / 2


def _joined(rows: Sequence[Row]) -> Iterator[Recognised]:
    above: Row | None = None
    for row in rows:
        yield replace(row[0].found, joint="\n" if above and _follows(above, row) else "\n\n")
        for piece in row[1:]:
            yield replace(piece.found, joint=" ")
        above = row


def _follows(above: Row, row: Row) -> bool:
    """Whether two rows belong to one block: near each other, and of about one size."""
    upper, lower = (median(each.height for each in each_row) for each_row in (above, row))
    gap = _level(row) - _level(above) - (upper + lower) / 2
    alike = max(upper, lower) < 1.7 * min(upper, lower)
    return alike and gap < _BLOCK_GAP * min(upper, lower)


def _level(row: Row) -> float:
    return median(each.middle for each in row)
