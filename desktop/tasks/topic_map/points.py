"""The documents on the map: where each lies, and which lie near a place. No Qt.

The trap: the pointer asks at every move; of 20,000 points only those of the nearest cells of a
grid are looked at.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from math import hypot

from desktop.engine.calls import Json
from desktop.library.names import name_of

_CELLS = 64


@dataclass(slots=True)
class Points:
    """Lists of one length; a point is its number in them. Places are in the unit square."""

    x: list[float] = field(default_factory=list)
    y: list[float] = field(default_factory=list)
    topic: list[int] = field(default_factory=list)
    document: list[str] = field(default_factory=list)
    path: list[str] = field(default_factory=list)
    order: list[str] = field(default_factory=list)  # what files are listed by: their names
    _cells: dict[tuple[int, int], list[int]] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.x)

    def add(self, documents: Sequence[Json]) -> None:
        for one in documents:
            number = len(self.x)
            self.x.append(one["x"])
            self.y.append(one["y"])
            self.topic.append(one["topic"])
            self.document.append(one["document_id"])
            self.path.append(one["path"])
            self.order.append(name_of(one["path"]).casefold())
            cell = int(one["x"] * _CELLS), int(one["y"] * _CELLS)
            self._cells.setdefault(cell, []).append(number)

    def nearest(self, x: float, y: float, reach_x: float, reach_y: float) -> int | None:
        """The point nearest to a place, none farther than ``reach`` in each direction; both are
        as long for the eye."""
        best, least = None, 1.0
        for number in self.within(x - reach_x, y - reach_y, x + reach_x, y + reach_y):
            far = hypot((self.x[number] - x) / reach_x, (self.y[number] - y) / reach_y)
            if far <= least:
                best, least = number, far
        return best

    def within(self, left: float, top: float, right: float, bottom: float) -> list[int]:
        """The points of a rectangle."""
        found: list[int] = []
        columns = range(max(0, int(left * _CELLS)), min(_CELLS, int(right * _CELLS)) + 1)
        for row in range(max(0, int(top * _CELLS)), min(_CELLS, int(bottom * _CELLS)) + 1):
            for column in columns:
                found += [
                    number
                    for number in self._cells.get((column, row), ())
                    if left <= self.x[number] <= right and top <= self.y[number] <= bottom
                ]
        return found

    def of_topics(self, topics: frozenset[int]) -> list[int]:
        return [number for number, topic in enumerate(self.topic) if topic in topics]
