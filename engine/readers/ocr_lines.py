"""Lines of text that were recognised in a picture, in the order in which they are read.

Boxes are left, top, right, bottom as fractions of the picture as shown. The trap: recognition
finds pieces, not lines; what stands side by side on one line is joined here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Recognised:
    """A piece of a line, where it stands, and how sure (0 to 1) its reading is."""

    text: str
    box: Box
    confidence: float


def rows(pieces: Iterable[Recognised]) -> list[list[Recognised]]:
    """The pieces by lines, top to bottom, each line left to right."""
    found: list[list[Recognised]] = []
    for piece in sorted(pieces, key=_middle):
        if found and _same_line(found[-1][-1], piece):
            found[-1].append(piece)
        else:
            found.append([piece])
    return [sorted(row, key=lambda each: each.box[0]) for row in found]


def _middle(piece: Recognised) -> float:
    return (piece.box[1] + piece.box[3]) / 2


def _same_line(left: Recognised, right: Recognised) -> bool:
    lower = min(left.box[3] - left.box[1], right.box[3] - right.box[1])
    return abs(_middle(left) - _middle(right)) < lower / 2
