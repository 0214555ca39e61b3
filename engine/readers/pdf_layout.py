"""From the lines of all pages to blocks: running heads dropped, wraps found, tables kept.

Everything here judges by a line's geometry and wording; nothing touches PDFium. The trap:
both errors cost. A wrap that is missed cuts sentences; rows that are joined make a table
unreadable. So a line is a row when it ends in two numbers, or is much wider than its letters
would need, since there are gaps between its cells.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby, pairwise
from statistics import median

from engine.domain.document import BlockKind
from engine.readers.pdf_headings import Headings
from engine.readers.pdf_lines import Line

_EDGE = 4  # lines at the top and at the bottom of a page that may be running heads
_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(r"(?:page|seite|página|pagina|p\.) #(?: ?(?:of|/|von|de|di) ?#)?", re.I)
_CELL = r"(?:[$€£¥]?\s?[(+−-]?[$€£¥]?\d[\d.,]*%?\)?%?|[—–-]{1,2}%?|[$€£¥%]|n/?[am]|N/?[AM])"
_ROW = re.compile(rf"(?:^|.*?\s)(?:{_CELL}[ \t]+){{1,40}}(?:bps|pts|x|{_CELL})\s*%?\s*$")
_ITEM = re.compile(r"(?:[•‣▪●○◦∙■□–—*-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s")
_HEADER_WORD = re.compile(
    r"\b(?:ended|months|quarters?|years?|january|february|march|april|may|june|july|august"
    r"|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec"
    r"|millions|thousands|(?:19|20)\d\d|[0-3]?\d,)(?![\w.])",
    re.IGNORECASE,
)
_LONGEST_LABEL = 110


@dataclass(slots=True)
class Part:
    """A block in the making: ``lines`` with what stands before each (a blank for a wrap)."""

    kind: BlockKind
    lines: list[Line]
    joints: list[str] = field(default_factory=lambda: [""])
    level: int = 0
    context: str = ""

    def take(self, line: Line, joint: str) -> None:
        self.lines.append(line)
        self.joints.append(joint)

    @property
    def text(self) -> str:
        return "".join(j + line.text for j, line in zip(self.joints, self.lines, strict=True))


def parts(pages: list[list[Line]]) -> list[Part]:
    """The blocks of a whole document, in order."""
    pages = _without_running_heads(pages)
    _mark_rows(pages)
    headings = Headings([line for page in pages for line in page])
    found: list[Part] = []
    for page in pages:
        for part in _tables(_paragraphs(page), headings):
            if found and (_goes_on(found[-1], part) or _is_second_line(found[-1], part)):
                found[-1].take(part.lines[0], " ")
                for line, joint in zip(part.lines[1:], part.joints[1:], strict=True):
                    found[-1].take(line, joint)
            else:
                found.append(part)
    return found


def _is_second_line(above: Part, below: Part) -> bool:
    """Whether a heading in large letters goes on."""
    last, next_ = above.lines[-1], below.lines[0]
    alike = above.kind == below.kind == "heading" and above.level == below.level <= 3
    return (
        alike
        and abs(last.size - next_.size) < 0.1
        and last.page == next_.page
        and 0 < last.bottom - next_.top < 1.5 * last.size
        and not below.text[0].isdigit()
        and len(above.text) + len(below.text) < 200
    )


def _without_running_heads(pages: list[list[Line]]) -> list[list[Line]]:
    """Lines that come back at the edges of many pages, their numbers aside, are left out."""
    seen = Counter(key for page in pages for key in {_key(line) for line in _edges(page)})
    needed = max(3, min(len(pages) // 5, 10))
    running = {key for key, count in seen.items() if count >= needed}
    if len(pages) > 1:
        running.update(key for key in seen if _PAGE_NUMBER.fullmatch(key))
    return [_trimmed(page, running) for page in pages] if running else pages


def _key(line: Line) -> str:
    return _DIGITS.sub("#", line.text)


def _edges(page: list[Line]) -> list[Line]:
    return page if len(page) <= 2 * _EDGE else page[:_EDGE] + page[-_EDGE:]


def _trimmed(page: list[Line], running: set[str]) -> list[Line]:
    first, last = 0, len(page)
    dropped: set[str] = set()
    while first < min(_EDGE, last) and _key(page[first]) in running - dropped:
        dropped.add(_key(page[first]))
        first += 1
    dropped.clear()
    while last > max(first, len(page) - _EDGE) and _key(page[last - 1]) in running - dropped:
        dropped.add(_key(page[last - 1]))
        last -= 1
    return page[first:last]


def _paragraphs(page: list[Line]) -> Iterator[Part]:
    """Lines joined where a line break merely wraps, or stands between close short lines."""
    leading = _leading(page)
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
        line.row = gappy or (len(line.text) < 400 and _ROW.match(line.text) is not None)


def _width(line: Line) -> float:
    """Width of a character in terms of the letters' size."""
    return (line.right - line.left) / (len(line.text) * (line.size or 1.0))


def _leading(page: list[Line]) -> float:
    """The usual distance between two lines of running text."""
    gaps = [above.bottom - below.top for above, below in pairwise(page)]
    usual = [gap for gap, line in zip(gaps, page, strict=False) if 2 < gap < 3 * line.size + 4]
    return median(usual) if usual else 12.0


def _joint(page: list[Line], number: int, current: Part, leading: float) -> str:
    """What joins line ``number`` to ``current``: a blank, or nothing when it begins anew."""
    above, below = page[number - 1], page[number]
    if above.row or below.row or _ITEM.match(below.text):
        return ""
    gap = above.bottom - below.top
    flows = below.text[0].islower() and above.text[-1] not in ".!?:"
    if not 0 < gap <= (2.6 if flows else 1.4) * leading:
        return ""
    if above.bold != below.bold and not below.text[0].islower():
        return ""
    if abs(above.size - below.size) > 0.12 * above.size:
        return ""
    indent = below.left - above.left
    hanging = len(current.lines) == 1 and current.kind == "list_item"
    if indent > 0.7 * below.size and not hanging and len(current.lines) > 1:
        return ""
    return " " if _was_full(page, number) else ""


def _was_full(page: list[Line], number: int) -> bool:
    """Whether the next line's first word would not have fitted on the line above."""
    above, below = page[number - 1], page[number]
    near = page[max(0, number - 3) : number + 3]
    overlapping = [
        line.right for line in near if line.left < above.right and line.right > above.left
    ]
    edge = max(overlapping, default=above.right)
    width = (below.right - below.left) / max(1, len(below.text))
    word = len(below.text.split(maxsplit=1)[0])
    return above.right + (word + 1) * width * 0.9 > edge


def _goes_on(above: Part, below: Part) -> bool:
    """Whether a paragraph runs over a page break."""
    if below.kind != "paragraph" or above.kind not in ("paragraph", "list_item"):
        return False
    if above.lines[-1].page == below.lines[0].page or len(above.text) < 40:
        return False
    return above.text.rstrip()[-1] not in ".!?:。！？" and below.text[0].islower()


def _tables(paragraphs: Iterator[Part], headings: Headings) -> Iterator[Part]:
    """The same parts, runs of rows and what heads them gathered into tables."""
    pending: list[Part] = []
    found = list(paragraphs)
    in_table = _table_rows(found, headings)
    for inside, run in groupby(zip(in_table, found, strict=True), key=lambda pair: pair[0]):
        members = [part for _, part in run]
        if inside:
            pending.append(_table(members))
        else:
            pending.extend(members)
    for part in pending:
        if part.kind == "paragraph" and not _is_header(part):
            level = headings.level(part.lines, part.text)
            if level:
                part.kind, part.level = "heading", level
        yield part


def _table_rows(found: list[Part], headings: Headings) -> list[int]:
    """For each part the number of the table it belongs to, 0 for none."""
    tables = [0] * len(found)
    rows = [len(part.lines) == 1 and part.lines[0].row and not _is_header(part) for part in found]
    table = last = 0
    for number, row in enumerate(rows):
        if not row:
            continue
        if table and tables[last] and _between(found[last + 1 : number], headings):
            tables[last + 1 : number + 1] = [tables[last]] * (number - last)
        elif _is_start(rows, number):
            table += 1
            begin = _head(found, number, last + 1 if table > 1 else 0)
            tables[begin : number + 1] = [table] * (number + 1 - begin)
        last = number
    return tables


def _is_start(rows: list[bool], number: int) -> bool:
    """One row alone may be a sentence that ends in numbers; a table has a second one near."""
    return any(rows[number + 1 : number + 4])


def _between(parts_: list[Part], headings: Headings) -> bool:
    """Whether these may stand between two rows of one table."""
    return len(parts_) <= 3 and all(
        _is_label(part) and not headings.named_level(part.text) and not _is_header(part)
        for part in parts_
    )


def _is_label(part: Part) -> bool:
    return len(part.text) <= _LONGEST_LABEL and part.text[-1] not in ".;"


def _head(found: list[Part], row: int, earliest: int) -> int:
    """Where the table begins whose first row is ``row``: at its column heads, which a few
    labels ("Net sales:") may part from it."""
    begin = row
    labels = 0
    while begin > max(earliest, row - 14):
        above = found[begin - 1]
        if not _is_header(above):
            labels += 1
            if labels > 3 or above.text[-1] != ":" or not _is_label(above):
                break
        begin -= 1
    return begin


def _is_header(part: Part) -> bool:
    """Whether these are heads of columns: dates, periods, units."""
    text = part.text
    if len(text) > _LONGEST_LABEL or text[-1] in ".;:" or part.kind == "list_item":
        return False
    return len(_HEADER_WORD.findall(text)) * 3 > len(text.split())


def _table(members: list[Part]) -> Part:
    table = Part("table", [], [])
    head: list[str] = []
    for part in members:
        for line, joint in zip(part.lines, part.joints, strict=True):
            table.take(line, joint or ("\n" if table.lines else ""))
        if _is_header(part):
            head.append(part.text)
    table.context = " ".join(head)
    return table
