"""Tables of a PDF page: runs of rows, the heads of their columns, labels in between.

Heads of columns are found by wording (dates, units) or by geometry: lines set side by side
go up the page again, and heads stand to the right of where the rows begin. The trap: bold
heads of columns look like headings, and a heading right above a table must stay one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from engine.readers.pdf.headings import Headings
from engine.readers.pdf.lines import Line, Part

# No cell may be read in two ways (a blank within it would be one between cells as well), since
# a line that is no row would be tried in all of them.
_NUMBER = r"(?:[$€£¥]?[^\S \t][$€£¥]?|[$€£¥]?)(?:[(+−-][$€£¥]?)?\d[\d.,]*%?\)?%?"
_CELL = rf"(?:{_NUMBER}|[—–-]{{1,2}}%?|[$€£¥%]|n/?[am]|N/?[AM])"
_ROW = re.compile(rf"(?:^|.*?\s)(?:{_CELL}[ \t]+){{1,40}}(?:bps|pts|x|{_CELL})\s*%?\s*$")
_HEADER_WORD = re.compile(
    r"\b(?:ended|months|quarters?|years?|january|february|march|april|may|june|july|august"
    r"|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec"
    r"|millions|thousands|(?:19|20)\d\d|[0-3]?\d,)(?![\w.])",
    re.IGNORECASE,
)
_FIGURE = re.compile(r"\d,\d{3}|[$€£¥]\s?[\d(]|\d%|\d\.\d|^(?:19|20)\d\d\s\d{1,3}$")
_LABEL_END = re.compile(r"(?:[^.;]|\b[A-Z]\.)$")  # "issued by the U.S." goes on in the next line
_LONGEST_LABEL = 110
_LONGEST_CONTEXT = 300
_MOST_HEADS = 20


def ends_in_numbers(text: str) -> bool:
    """Whether a line ends in two numbers, as a row of figures does."""
    return len(text) < 400 and _ROW.match(text) is not None


def is_header(part: Part) -> bool:
    """Whether these are heads of columns: dates, periods, units."""
    text = part.text
    if len(text) > _LONGEST_LABEL or text[-1] in ".;:" or part.kind == "list_item":
        return False
    if _FIGURE.search(text):
        return False
    return len(_HEADER_WORD.findall(text)) * 3 > len(text.split())


def with_tables(found: list[Part], headings: Headings) -> Iterator[Part]:
    """The same parts, runs of rows and what heads them gathered into tables."""
    in_table = _table_numbers(found, headings)
    for inside, run in groupby(zip(in_table, found, strict=True), key=lambda pair: pair[0]):
        members = [part for _, part in run]
        if inside:
            yield _table(members)
        else:
            yield from members


def _table_numbers(found: list[Part], headings: Headings) -> list[int]:
    """For each part the number of the table it belongs to, 0 for none."""
    tables = [0] * len(found)
    rows = [_is_row(part) for part in found]
    table = last = 0
    for number, row in enumerate(rows):
        if not row:
            continue
        if table and tables[last] and _between(found[last + 1 : number], headings):
            tables[last + 1 : number + 1] = [tables[last]] * (number - last)
        elif any(rows[number + 1 : number + 4]):  # a row alone may be a sentence with numbers
            table += 1
            begin = _head(found, number, last + 1 if table > 1 else 0, headings)
            tables[begin : number + 1] = [table] * (number + 1 - begin)
        last = number
    return tables


def _is_row(part: Part) -> bool:
    return len(part.lines) == 1 and part.lines[0].row and not is_header(part)


def _between(parts: list[Part], headings: Headings) -> bool:
    """Whether these may stand between two rows of one table."""
    return len(parts) <= 3 and all(
        _is_label(part) and not headings.outranks_rows(part) and not is_header(part)
        for part in parts
    )


def _is_label(part: Part) -> bool:
    return len(part.text) <= _LONGEST_LABEL and _LABEL_END.search(part.text) is not None


def _head(found: list[Part], row: int, earliest: int, headings: Headings) -> int:
    """Where the table begins whose first row is ``row``: at the heads of its columns, which
    a few labels ("Net sales:") may part from it."""
    first = found[row].lines[0]
    begin = row
    labels = 0
    heads: list[Line] = []
    while begin > max(earliest, row - _MOST_HEADS):
        above, below = found[begin - 1], found[begin].lines[0]
        if is_header(above) or _heads_columns(above, below, first.left, heads, headings):
            heads += above.lines
            above.head = True
        elif heads or labels == 3 or not _is_row_label(above, below, first, headings):
            break
        else:
            labels += 1
        begin -= 1
    return begin


def _heads_columns(
    part: Part, below: Line, left: float, heads: list[Line], headings: Headings
) -> bool:
    """Whether ``part`` stands beside heads already known, or over the columns of figures."""
    if not _is_label(part) or part.kind == "list_item" or headings.outranks_rows(part):
        return False
    line, last = part.lines[0], part.lines[-1]
    if any(head.top > last.bottom - 1 for head in heads):
        return True
    near = 0 < last.bottom - max([below.top, *(head.top for head in heads)]) < 4 * below.size
    return near and line.left > left + 2 * below.size and not headings.stands_out(part)


def _is_row_label(part: Part, below: Line, row: Line, headings: Headings) -> bool:
    """Whether ``part`` is what a row is about: the first half of its label, or a label over
    the rows that follow."""
    if not _is_label(part) or headings.outranks_rows(part):
        return False
    if part.text[-1] == ":":
        return True
    if len(part.lines) > 1 or not ends_in_numbers(row.text):
        return False
    line = part.lines[0]
    near = 0 < line.bottom - below.top < 2 * below.size
    if below is row and row.text[0].islower():
        return near
    return near and len(part.text) <= 60 and line.bold and not headings.stands_out(part)


def _table(members: list[Part]) -> Part:
    table = Part("table", [], [])
    head: list[str] = []
    for part in members:
        for line, joint in zip(part.lines, part.joints, strict=True):
            table.take(line, joint or ("\n" if table.lines else ""))
        if part.head or is_header(part):
            head.append(part.text)
    if not head and _is_bold_header(members):
        head = [members[0].text]
    context = " ".join(head)
    if len(context) > _LONGEST_CONTEXT:
        context = " ".join(part.text for part in members if is_header(part))
    table.context = context
    return table


def _is_bold_header(members: list[Part]) -> bool:
    """Whether the first row is set in bold and hardly any other."""
    bold = [line.bold for part in members for line in part.lines]
    first = members[0].text
    return (
        len(bold) > 2 and bold[0] and sum(bold) * 3 < len(bold) + 3 and not ends_in_numbers(first)
    )
