"""How the cells of any spreadsheet are written in a document: a line a row, parted by `` | ``.

A number is shown as a person sees it, so far as its format is known: ``12.5%`` rather than
``0.125``. The trap: floats carry digits that nobody typed, so twelve are enough.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from functools import lru_cache, partial

from engine.domain.document import Span
from engine.readers.builder import Place

Row = tuple[str, Place, bool]  # the line, its place, whether it may head a table

_FAR_APART = 1_000  # columns; where empty cells between others say nothing


def shown(value: object) -> str:
    """A cell as a person would read it."""
    if isinstance(value, str):
        return " ".join(value.split())
    if isinstance(value, float):
        whole = value.is_integer() and abs(value) < 1e15
        return str(int(value)) if whole else f"{value:.12g}"
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, datetime.datetime):
        midnight = value.time() == datetime.time()
        return value.date().isoformat() if midnight else value.isoformat(" ", "seconds")
    return str(value)


def percent(value: float) -> str:
    """0.125 as ``12.5%``."""
    return f"{shown(round(value * 100.0, 10))}%"


def row_of(
    sheet: str, number: int, cells: Sequence[str], *, first_column: int = 0, heads: bool = False
) -> Row | None:
    """A row's line and place, None if it is empty; ``number`` counts from 1."""
    left, right = 0, len(cells) - 1
    while left <= right and not cells[left]:
        left += 1
    if left > right:
        return None
    while not cells[right]:
        right -= 1
    filled = cells[left : right + 1]
    if right - left > _FAR_APART:  # a stray cell, or a very wide table
        filled = [cell for cell in filled if cell]
    place = partial(place_of, sheet, number, first_column + left, first_column + right)
    return " | ".join(filled), place, heads


def place_of(sheet: str, number: int, left: int, right: int) -> Span:
    """A row's cells, from one column to another."""
    return Span(sheet=sheet, cells=f"{letters(left)}{number}:{letters(right)}{number}")


def plain_line(values: Sequence[object]) -> str:
    """The line of a row of words and numbers as :func:`row_of` would have it, in a third of the
    time; nothing where a cell needs a closer look, or is empty."""
    form = _form(tuple(map(type, values)))
    line = form % tuple(values) if form else ""
    exact = "e+" not in line and "-0" not in line  # 1e+12 is written out, -0 is 0
    clean = "  " not in line and line.isprintable() and line == line.strip()
    return line if exact and clean else ""


@lru_cache(maxsize=1 << 10)
def _form(kinds: tuple[type, ...]) -> str:
    if len(kinds) > _FAR_APART or not {str, float}.issuperset(kinds):
        return ""
    return " | ".join("%.12g" if kind is float else "%s" for kind in kinds)


@lru_cache(maxsize=1 << 15)
def letters(column: int) -> str:
    """0 -> A, 25 -> Z, 26 -> AA."""
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name


def column(name: str) -> int:
    """A -> 0, Z -> 25, AA -> 26."""
    number = 0
    for letter in name:
        number = number * 26 + ord(letter) - 64
    return number - 1
