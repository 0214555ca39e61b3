"""What a workbook's cell styles make of a number: a percentage, a date, or nothing else.

The trap: a format's code may hold letters and percent signs that mean nothing, quoted or in
brackets, such as ``[Red]0 "days"``.
"""

from __future__ import annotations

import re
from typing import Any, Literal

from engine.readers.office.ooxml import attribute, children, first

Format = Literal["", "percent", "date"]

_PERCENT_IDS = frozenset({9, 10})  # built in: 0% and 0.00%
_DATE_IDS = frozenset({*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)})
_MEANINGLESS = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]', re.IGNORECASE)
_DATE = re.compile(r"[ymdhs]", re.IGNORECASE)


def of_styles(styles: Any) -> list[Format]:
    """The format of each cell style, by the style's number."""
    listed = first(styles, "cellXfs")
    if listed is None:
        return []
    own = {
        attribute(each, "numFmtId"): of_code(attribute(each, "formatCode"))
        for each in styles.iter("{*}numFmt")
    }
    numbers = (attribute(style, "numFmtId") for style in children(listed, "xf"))
    return [own[number] if number in own else built_in(number) for number in numbers]


def of_code(code: str) -> Format:
    """What a format such as ``0.0%`` or ``yyyy-mm-dd`` shows."""
    meant = _MEANINGLESS.sub("", code.partition(";")[0])
    if "%" in meant:
        return "percent"
    return "date" if _DATE.search(meant) and "general" not in meant.lower() else ""


def built_in(number: str) -> Format:
    if not number.isdigit():
        return ""
    if int(number) in _PERCENT_IDS:
        return "percent"
    return "date" if int(number) in _DATE_IDS else ""
