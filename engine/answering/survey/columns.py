"""What a column holds: numbers, dates or text, settled from all of its cells.

Pure. The trap: one odd cell ("to be agreed") makes no text of a column of amounts, but a sum
has to say that it was left out; so the odd ones are counted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal

from engine.answering.survey.values import (
    CURRENCIES,
    Mark,
    Order,
    date_order,
    decimal_mark,
    is_missing,
    number,
    written_date,
    written_number,
)

Kind = Literal["number", "date", "text"]
_CHECKED_EVERY = 10_000
_MOSTLY = 0.8
_MOST_UNITS = 4
_MONEY = frozenset(CURRENCIES.split())


@dataclass(frozen=True, slots=True)
class Column:
    """``place`` counts from 0. ``odd`` cells are filled, but not of the column's ``kind``;
    ``distinct`` counts different cells; ``units`` are those written in cells ("" for none)."""

    place: int
    name: str
    kind: Kind = "text"
    mark: Mark = ""
    order: Order = ""
    units: frozenset[str] = frozenset()
    odd: int = 0
    filled: int = 0
    distinct: int = 0
    least: float = 0.0
    most: float = 0.0

    @property
    def is_money(self) -> bool:
        return bool(self.units & _MONEY) or bool(set(self.name.lower().split()) & _MONEY)

    @property
    def is_years(self) -> bool:
        """Whether its numbers are years."""
        whole = self.kind == "number" and not self.units - {""}
        return whole and self.least >= 1800 and self.most <= 2200

    @property
    def unsettled(self) -> bool:
        """Whether its numbers could be read in two ways."""
        return self.mark == "?"

    def number(self, cell: str) -> Decimal | None:
        """The cell's number; None where it has none."""
        written = written_number(cell)
        if written is None:
            return None
        value = number(written.digits, self.mark)
        return -value if value is not None and written.negative else value

    def value(self, cell: str) -> float | str | None:
        """What a cell is compared by: a float, an ISO date, or text in one case."""
        if self.kind == "number":
            found = self.number(cell)
            return None if found is None else float(found)
        if self.kind == "date":
            written = written_date(cell)
            day = written.settled(self.order) if written else None
            return day.isoformat() if day else None
        return folded(cell) if not is_missing(cell) else None


def folded(text: str) -> str:
    """Text as it is compared: one case, blanks single."""
    return " ".join(text.casefold().split())


def column_of(
    place: int, name: str, counts: Mapping[str, int], check: Callable[[], None] | None = None
) -> Column:
    """The column whose cells are ``counts`` (a cell's text -> in how many rows). ``check`` is
    called now and then, and may raise: a million different cells take seconds."""
    cells = {cell: n for cell, n in counts.items() if not is_missing(cell)}
    filled = sum(cells.values())
    bare = Column(place, name, filled=filled, distinct=len(cells))
    if not filled:
        return bare
    dates = {cell: day for cell in _watched(cells, check) if (day := written_date(cell))}
    if (held := sum(cells[cell] for cell in dates)) >= _MOSTLY * filled:
        order = date_order(dates.values())
        return replace(bare, kind="date", order=order, odd=filled - held)
    numbers = {
        cell: written for cell in _watched(cells, check) if (written := written_number(cell))
    }
    held = sum(cells[cell] for cell in numbers)
    if held < _MOSTLY * filled or _are_codes(cells):
        return bare
    mark = decimal_mark(each.digits for each in numbers.values())
    units = frozenset(each.unit or ("%" if each.percent else "") for each in numbers.values())
    if len(units) > _MOST_UNITS:  # house numbers and streets, say
        return bare
    found = replace(bare, kind="number", mark=mark, units=units, odd=filled - held)
    return _with_extent(found, cells)


def _watched(cells: Iterable[str], check: Callable[[], None] | None) -> Iterator[str]:
    for seen, cell in enumerate(cells):
        if check is not None and seen % _CHECKED_EVERY == 0:
            check()
        yield cell


def _with_extent(column: Column, cells: Iterable[str]) -> Column:
    values = [value for cell in cells if isinstance(value := column.value(cell), float)]
    return replace(column, least=min(values, default=0.0), most=max(values, default=0.0))


def _are_codes(cells: Iterable[str]) -> bool:
    """Whether figures are names rather than quantities: a leading zero, or very many digits."""
    return any(
        cell.isdigit() and ((len(cell) > 1 and cell[0] == "0") or len(cell) > 15) for cell in cells
    )


def settled_together(
    columns: Sequence[Column], cells: Sequence[Mapping[str, int]], *, typed: bool
) -> list[Column]:
    """The columns of one table, their decimal marks settled by each other where they can be.

    ``typed``: the cells come from a workbook, whose numbers are written with a point.
    """
    sure: set[Mark] = {column.mark for column in columns if column.mark in (".", ",")}
    result = []
    for column in columns:
        if column.kind == "number" and column.mark == "?":
            mark = _settle(sure, cells[column.place], typed=typed)
            settled = _with_extent(replace(column, mark=mark), cells[column.place])
            result.append(settled)
        else:
            result.append(column)
    return result


def _settle(sure: set[Mark], cells: Iterable[str], *, typed: bool) -> Mark:
    if typed:
        return "."
    if len(sure) == 1:
        return "." if "." in sure else ","
    # A whole column of "1,234" is thousands; one of "1.234" may be either.
    return "." if not sure and not any("." in cell for cell in cells) else "?"
