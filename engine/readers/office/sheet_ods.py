"""What an OpenDocument workbook says of its cells beside their values: which are percentages,
and the comments on them.

The trap: rows and cells that are alike are written once, with a number of repeats, and every
sheet ends in a million that are empty.
"""

from __future__ import annotations

import io
from array import array
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from lxml import etree  # type: ignore[import-untyped]

from engine.domain.errors import ReadError
from engine.readers.office.cells import Row, letters
from engine.readers.office.ooxml import DAMAGED, Package, attribute, children, local
from engine.readers.office.scattered import Extent
from engine.readers.office.sheet_percents import Percents

_TOLD = (b'"percentage"', b":annotation")
_MOST_REPEATS = 10_000  # of a percentage
_MOST_COLUMNS = 1 << 14


@dataclass(slots=True)
class _Sheet:
    percents: array[int] = field(default_factory=lambda: array("Q"))
    remarks: list[tuple[str, str]] = field(default_factory=list)


class OpenBook:
    """Asked for a sheet by its name; nothing for one that is damaged."""

    def __init__(self, package: Package) -> None:
        self._package = package

    def extent(self, sheet: str) -> Extent:  # noqa: ARG002 - wide gaps were looked for before
        return Extent()

    def scattered_rows(self, sheet: str) -> Iterator[Row]:  # noqa: ARG002
        return iter(())

    def percents(self, sheet: str) -> Percents:
        return Percents(self._sheets.get(sheet, _Sheet()).percents)

    def remarks(self, sheet: str) -> Iterator[tuple[str, str]]:
        yield from self._sheets.get(sheet, _Sheet()).remarks

    @cached_property
    def _sheets(self) -> dict[str, _Sheet]:
        try:
            content = self._package.data("content.xml") or b""
        except (*DAMAGED, ReadError):
            return {}
        found: dict[str, _Sheet] = {}
        if any(each in content for each in _TOLD):
            for name, number, row, times in _rows(content):
                _look(found.setdefault(name, _Sheet()), number, row, times)
        return found


def _rows(content: bytes) -> Iterator[tuple[str, int, Any, int]]:
    """``(sheet, number, row, how often)``, each row gone when the next is asked for."""
    events = etree.iterparse(
        io.BytesIO(content),
        events=("start", "end"),
        tag=("{*}table", "{*}table-row"),
        resolve_entities=False,
        no_network=True,
        recover=True,
    )
    name, number, depth = "", 1, 0
    for event, element in events:
        if local(element) == "table":
            depth += 1 if event == "start" else -1
            if event == "start" and depth == 1:
                name, number = attribute(element, "name"), 1
        elif event == "end" and depth == 1:
            times = _times(element, "rows")
            yield name, number, element, times
            number += times
            element.clear()


def _look(sheet: _Sheet, number: int, row: Any, times: int) -> None:
    column = 0
    for cell in row:
        if column >= _MOST_COLUMNS or local(cell) not in ("table-cell", "covered-table-cell"):
            continue
        width = min(_times(cell, "columns"), _MOST_COLUMNS - column)
        if attribute(cell, "value-type") == "percentage" and width * times <= _MOST_REPEATS:
            places = (at << 16 | column for at in range(number, number + times))
            sheet.percents.extend(place + each for place in places for each in range(width))
        for comment in children(cell, "annotation"):
            if remark := _remark(comment):
                sheet.remarks.append((f"{letters(column)}{number}", remark))
        column += width


def _remark(comment: Any) -> str:
    creator = next((each for each in comment if local(each) == "creator"), None)
    by = " ".join(creator.itertext()).strip() if creator is not None else ""
    text = " ".join(" ".join("".join(each.itertext()) for each in children(comment, "p")).split())
    return (f"Comment by {by}: {text}" if by else f"Comment: {text}") if text else ""


def _times(element: Any, what: str) -> int:
    repeated = attribute(element, f"number-{what}-repeated")
    return max(1, int(repeated)) if repeated.isdigit() else 1
