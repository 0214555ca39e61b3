"""From the lines of all pages to blocks: running heads dropped, wraps found, tables kept.

Everything here judges by a line's geometry and wording; nothing touches PDFium. The trap:
both errors cost. A wrap that is missed cuts sentences; rows that are joined make a table
unreadable. So a line is a row when it ends in two numbers, or is much wider than its letters
would need, since there are gaps between its cells.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from statistics import median

from engine.domain.document import BlockKind
from engine.readers.pdf.flow import Flow
from engine.readers.pdf.headings import Headings, settle_levels
from engine.readers.pdf.lines import Line, Part
from engine.readers.pdf.order import in_reading_order
from engine.readers.pdf.running import without_running_heads
from engine.readers.pdf.tables import ends_in_numbers, is_header, with_tables

_ITEM = re.compile(r"(?:[•‣▪●○◦∙■□–—*-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s")
_CLAUSE = re.compile(r"(?:\d{1,2}(?:\.\d{1,2}){1,3}\.?|§+\s?\d+\w?)\s+[“‘\"'(]?[^\W\d_a-zß-ÿ]")
_NEW_PARAGRAPH = 1.3  # times the usual distance of two lines


def parts(pages: list[list[Line]], notes: list[list[list[Line]]] | None = None) -> list[Part]:
    """The blocks of a whole document, in order; ``notes`` of a page follow it."""
    pages = without_running_heads([in_reading_order(page) for page in pages])
    _mark_rows(pages)
    headings = Headings([line for page in pages for line in page])
    usual = _leading([pair for page in pages for pair in pairwise(page)])
    flow = Flow()
    for page, of_page in zip(pages, notes or [[]] * len(pages), strict=True):
        leading = _leading(list(pairwise(page)), usual)
        for part in _page_parts(page, leading or 1.2, headings):
            flow.take(part)
        flow.end_page([_note(lines) for lines in of_page])
    settle_levels(flow.parts)
    return flow.parts


def _note(lines: list[Line]) -> Part:
    return Part("paragraph", lines, ["", *("\n" for _ in lines[1:])])


def _page_parts(page: list[Line], leading: float, headings: Headings) -> list[Part]:
    found = list(with_tables(list(_paragraphs(page, leading)), headings))
    for part in found:
        part.head = is_header(part)
    headings.mark(found)
    return found


def _paragraphs(page: list[Line], leading: float) -> Iterator[Part]:
    """Lines joined where a line break merely wraps, or stands between close short lines."""
    current: Part | None = None
    for number, line in enumerate(page):
        if current is None:
            current = Part(_kind(line), [line])
            continue
        joint = _joint(page, number, current, leading)
        if joint:
            current.take(line, joint)
        else:
            yield current
            current = Part(_kind(line), [line])
    if current:
        yield current


def _kind(line: Line) -> BlockKind:
    return "list_item" if _ITEM.match(line.text) else "paragraph"


def _mark_rows(pages: list[list[Line]]) -> None:
    """Find the lines that are rows, by wording or by the room they take per character."""
    lines = [line for page in pages for line in page]
    widths = [_width(line) for line in lines if len(line.text) >= 50]
    usual = median(widths) if widths else 0.0
    for line in lines:
        widest = usual * (2.2 if line.text.isupper() else 1.6)
        gappy = bool(usual) and len(line.text) >= 8 and _width(line) > widest
        line.row = gappy or ends_in_numbers(line.text)


def _width(line: Line) -> float:
    """Width of a character in terms of the letters' size."""
    return (line.right - line.left) / (len(line.text) * (line.size or 1.0))


def _leading(pairs: list[tuple[Line, Line]], usual: float = 0.0) -> float:
    """The usual distance between two lines of running text, in terms of their size: where a
    sentence goes on, if that is seen often enough; else ``usual``; else between any two."""
    wraps: list[float] = []
    others: list[float] = []
    for above, below in pairs:
        gap = above.bottom - below.top
        if 2 < gap < 3 * below.size + 4 and abs(above.size - below.size) < 0.1:
            flows = below.text[0].islower() and above.text[-1] not in ".!?:;"
            (wraps if flows else others).append(gap / (below.size or 1.0))
    if len(wraps) >= 3:
        return median(wraps)
    return usual or (median(wraps + others) if wraps or others else 0.0)


def _joint(page: list[Line], number: int, current: Part, leading: float) -> str:
    """What joins line ``number`` to ``current``: a blank, or nothing when it begins anew."""
    above, below = page[number - 1], page[number]
    if above.row or below.row or _ITEM.match(below.text):
        return ""
    gap = (above.bottom - below.top) / (leading * (above.size or 1.0))
    flows = below.text[0].islower() and above.text[-1] not in ".!?:"
    if not 0 < gap <= (2.6 if flows else _NEW_PARAGRAPH) or not _look_alike(above, below):
        return ""
    if _CLAUSE.match(below.text) and (gap > 1.15 or above.text[-1] in ".;:!?)"):
        return ""
    indent = below.left - above.left
    hanging = len(current.lines) == 1 and current.kind == "list_item"
    if indent > 0.7 * below.size and not hanging and len(current.lines) > 1:
        return ""
    return " " if _was_full(page, number, flows) else ""


def _look_alike(above: Line, below: Line) -> bool:
    if above.bold != below.bold and not below.text[0].islower():
        return False
    return abs(above.size - below.size) <= 0.12 * above.size


def _was_full(page: list[Line], number: int, flows: bool) -> bool:
    """Whether the next line's first word would not have fitted on the line above; where the
    sentence ``flows`` on, a line that is not clearly short will do."""
    above, below = page[number - 1], page[number]
    near = page[max(0, number - 3) : number + 3]
    overlapping = [
        line.right for line in near if line.left < above.right and line.right > above.left
    ]
    edge = max(overlapping, default=above.right)
    if flows and above.right > above.left + 0.8 * (edge - above.left):
        return True
    width = (below.right - below.left) / max(1, len(below.text))
    word = len(below.text.split(maxsplit=1)[0])
    spare = 5 if flows else 1
    return above.right + (word + spare) * width * 0.9 > edge
