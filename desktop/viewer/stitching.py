"""The passages of a document set together again to the text that the engine read.

Passages come in order; they may overlap, and the blanks between two of them are in neither.
How many there were is known from their offsets, and what they were from their lines: in a
source file a passage that begins two lines further down and four characters in was indented.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from engine.domain import from_wire
from engine.domain.document import Location

CELL = " | "
_ITEM = re.compile(r"\s*(?:[-*•·]|\d+[.)])\s")


@dataclass(frozen=True, slots=True)
class Piece:
    """A passage; ``text`` is the document's from ``start`` to ``end``."""

    ordinal: int
    start: int
    end: int
    text: str
    headings: tuple[str, ...] = ()
    context: str = ""
    chunk_id: str = ""
    location: Location = field(default_factory=Location)

    @classmethod
    def of(cls, value: dict[str, Any]) -> Piece:
        return cls(
            value["ordinal"],
            value["start"],
            value["end"],
            value["text"],
            tuple(value["headings"]),
            value["context"],
            value["chunk_id"],
            from_wire.location(value["location"]),
        )


@dataclass(frozen=True, slots=True)
class Stitched:
    """What a passage adds to the text before it: ``gap``, then ``piece.text[skip:]``."""

    piece: Piece
    gap: str = ""
    skip: int = 0

    @property
    def text(self) -> str:
        return self.gap + self.piece.text[self.skip :]

    @property
    def start(self) -> int:
        """The offset of :attr:`text` in the document's text."""
        return self.piece.start + self.skip - len(self.gap)


def stitch(pieces: Iterable[Piece], before: Piece | None = None) -> Iterator[Stitched]:
    """The passages with what joins them; ``before`` is the one already shown above them."""
    for piece in pieces:
        if before is None:
            yield Stitched(piece)
        else:
            skip = min(max(0, before.end - piece.start), len(piece.text))
            yield Stitched(piece, _gap(before, piece), skip)
        if before is None or piece.end > before.end:
            before = piece


def _gap(above: Piece, below: Piece) -> str:
    """As many blanks as stood there."""
    length = below.start - above.end
    if length <= 0:
        return ""
    lines = _lines_between(above, below)
    if lines is not None and lines <= length:
        return "\n" * lines + " " * (length - lines)
    if length == 1:
        return "\n" if _begins_a_line(above, below) else " "
    return "\n" * length


def _lines_between(above: Piece, below: Piece) -> int | None:
    if not above.location.spans or not below.location.spans:
        return None
    last, first = above.location.spans[-1], below.location.spans[0]
    if last.start is None or last.last_line is None or first.first_line is None:
        return None  # lines without characters are those of another text, such as a table's file
    lines = first.first_line - last.last_line
    return lines if lines >= 0 else None


def _begins_a_line(above: Piece, below: Piece) -> bool:
    row_above = CELL in above.text.rpartition("\n")[2]
    row_below = CELL in below.text.partition("\n")[0]
    return bool(below.context) or (row_above and row_below) or _ITEM.match(below.text) is not None
