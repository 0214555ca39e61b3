"""The cells of a sheet that are percentages, held small: a sheet may have millions."""

from __future__ import annotations

from array import array
from collections.abc import Iterator


class Percents:
    """Places are ``row << 16 | column``, ascending, rows from 1 and columns from 0; asked for
    row by row, downwards."""

    def __init__(self, places: array[int]) -> None:
        self._places = places
        self._at = 0

    def __len__(self) -> int:
        return len(self._places)

    def columns_of(self, row: int) -> Iterator[int]:
        places = self._places
        while self._at < len(places) and places[self._at] >> 16 < row:
            self._at += 1
        while self._at < len(places) and places[self._at] >> 16 == row:
            yield places[self._at] & 0xFFFF
            self._at += 1
