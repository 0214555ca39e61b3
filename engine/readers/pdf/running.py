"""Running heads, footers and page numbers of a PDF, which are no part of its text.

A line is one when it comes back at the edge of many pages, its numbers aside; in a short
document two pages are enough if it stands at the same height and at the very edge of both.
The trap: a table that goes on repeats its header too, so position alone proves nothing.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from engine.readers.pdf.lines import Line

_EDGE = 4  # lines at the top and at the bottom of a page that may be running heads
_LONGEST = 120
_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(r"(?:page|seite|página|pagina|p\.) #(?: ?(?:of|/|von|de|di) ?#)?", re.I)
_LAST_NUMBER = re.compile(r"\b\d{1,4}$")


def without_running_heads(pages: list[list[Line]]) -> list[list[Line]]:
    """The same pages, their running heads, footers and page numbers left out."""
    if len(pages) < 2:
        return pages
    seen = Counter(key for page in pages for key in {_key(line) for line in _edges(page)})
    needed = max(3, min(len(pages) // 5, 10))
    running = {key for key, count in seen.items() if count >= needed}
    running.update(key for key in seen if _PAGE_NUMBER.fullmatch(key))
    running.update(_at_one_place(pages))
    numbered = _numbered(pages)
    trimmed = [_trimmed(page, running, numbered) for page in pages]
    emptied = sum(bool(page) for page in trimmed) * 2 < sum(bool(page) for page in pages)
    return pages if emptied else trimmed  # labels and forms are all alike


def _key(line: Line) -> str:
    return _DIGITS.sub("#", line.text)


def _edges(page: list[Line]) -> list[Line]:
    return page if len(page) <= 2 * _EDGE else page[:_EDGE] + page[-_EDGE:]


def _outermost(page: list[Line]) -> Iterator[Line]:
    """The lines at the very top and bottom of a page that could be furniture."""
    if len(page) > 2:
        top, bottom = max(line.top for line in page), min(line.bottom for line in page)
        for line in _edges(page):
            if (line.top >= top or line.bottom <= bottom) and len(line.text) <= _LONGEST:
                yield line


def _at_one_place(pages: list[list[Line]]) -> Iterator[str]:
    """What stands at the same height at the outer edge of at least half of the pages, and
    is the same or counts them."""
    places: dict[str, list[Line]] = defaultdict(list)
    for page in pages:
        for line in _outermost(page):
            places[_key(line)].append(line)
    for key, lines in places.items():
        if len({line.page for line in lines}) * 2 < max(3, len(pages)):
            continue
        level = max(line.top for line in lines) - min(line.top for line in lines) < 2
        alike = len({line.text for line in lines}) == 1
        if level and (alike or _PAGE_NUMBER.search(key) or _counts(lines)):
            yield key


def _counts(lines: list[Line]) -> bool:
    return len({_page_offset(line) for line in lines} - {None}) == 1 and all(
        _page_offset(line) is not None for line in lines
    )


def _page_offset(line: Line) -> int | None:
    """What parts the number at the end of ``line`` from that of its page."""
    match = _LAST_NUMBER.search(line.text)
    return int(match.group()) - line.page if match else None


def _numbered(pages: list[list[Line]]) -> set[int]:
    """The ids of lines that end in the page's number, however their words change, where
    most pages have such a line at the top, or at the bottom (pages differ in height)."""
    places: defaultdict[tuple[int | None, bool], set[int]] = defaultdict(set)
    for page in pages:
        bottom = min((line.bottom for line in page), default=0.0)
        for line in _outermost(page):
            places[_page_offset(line), line.bottom <= bottom].add(id(line))
    counted = {place: ids for place, ids in places.items() if place[0] is not None}
    most = max(counted.values(), key=len, default=set())
    return most if len(most) >= max(5, len(pages) * 0.6) else set()


def _trimmed(page: list[Line], running: set[str], numbered: set[int]) -> list[Line]:
    dropped: set[str] = set()

    def drops(line: Line) -> bool:
        key = _key(line)
        if id(line) not in numbered and key not in running - dropped:
            return False
        dropped.add(key)
        return True

    first, last = 0, len(page)
    while first < min(_EDGE, last) and drops(page[first]):
        first += 1
    dropped.clear()
    while last > max(first, len(page) - _EDGE) and drops(page[last - 1]):
        last -= 1
    if first == last and len(page) > _EDGE:  # pages that are all alike, such as a form
        return page
    return page[first:last]
