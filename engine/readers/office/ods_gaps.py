"""Whether an OpenDocument sheet is one that the quick parser must not be given: it has gaps
between its cells that no rectangle can hold, or is broken, and then that parser never ends.

What is empty is written once with a number of repeats. The trap: every honest sheet ends in a
million empty rows, and every row in thousands of empty cells, so only repeats with a value
behind them count.
"""

from __future__ import annotations

import re
from xml.parsers import expat

from engine.domain.errors import ReadError
from engine.readers.office.ooxml import DAMAGED, Package

_CONTENT = "content.xml"
_WIDEST = 1 << 14  # columns
_MOST_CELLS = 8_000_000  # of a rectangle
_ROWS = re.compile(rb'number-rows-repeated="(\d{1,7})"')
_COLUMNS = re.compile(rb'number-columns-repeated="\d{4,}"[^<>]*/?>(?:</[^>]*>)?<[^>]*:value-type=')


def is_hard(data: bytes) -> bool:
    """Also when the gaps would fit, but only just: reading it otherwise loses nothing."""
    if not data.startswith(b"PK") or _CONTENT.encode() not in data:
        return False
    try:
        content = Package(data).data(_CONTENT) or b""
    except (*DAMAGED, ReadError):
        return False
    wide = any(_is_wide(table) for table in content.split(b"</table:table>"))
    return wide or not _is_well_formed(content)


def _is_well_formed(content: bytes) -> bool:
    try:
        expat.ParserCreate().Parse(content, True)
    except expat.ExpatError:
        return False
    return True


def _is_wide(table: bytes) -> bool:
    last = table.rfind(b":value-type=")
    repeats = sum(map(int, _ROWS.findall(table, 0, max(0, last))))
    return repeats > _MOST_CELLS // _WIDEST or _COLUMNS.search(table) is not None
