"""The pages of a PDF, one after the other, and which of them make up a section.

Boundaries depend on the file and on whether text can be recognised, on nothing else, so that
a file that was read half-way goes on where it stopped. The trap: a page without text may be
blank, may show a picture of text, or may have text that no program can read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pypdfium2 as pdfium

from engine.readers.parts import Input
from engine.readers.pdf.file import opened
from engine.readers.pdf.lines import Line
from engine.readers.pdf.notes import Notes, page_notes
from engine.readers.pdf.ocr import shows_something
from engine.readers.pdf.text import page_text

_MOST_PAGES = 400  # a section
_MOST_CHARS = 2_000_000
_MOST_SCANS = 8  # recognising one takes seconds
_PAGES_AN_OPENING = 200


@dataclass(slots=True)
class Page:
    """``scanned``: it shows text, yet has none to trust. ``damaged``: nothing of it, or not
    its text, could be read."""

    number: int
    lines: list[Line] = field(default_factory=list)
    notes: Notes = field(default_factory=Notes)
    scanned: bool = False
    damaged: bool = False

    @property
    def blank(self) -> bool:
        return not (self.lines or self.notes.lines or self.scanned)

    @property
    def chars(self) -> int:
        return sum(len(line.text) for line in self.lines)


def read_pages(source: Input, count: int) -> Iterator[Page]:
    for start in range(0, count, _PAGES_AN_OPENING):
        with opened(source) as pdf:
            for index in range(start, min(count, start + _PAGES_AN_OPENING)):
                yield _read_page(pdf, index)


def _read_page(pdf: Any, index: int) -> Page:
    found = Page(index + 1)
    try:
        page = pdf[index]
    except pdfium.PdfiumError:
        found.damaged = True
        return found
    try:
        text = page_text(page, found.number)
        found.lines = text.lines if text.readable or not text.strange else []
        found.scanned = not text.readable or (not found.lines and shows_something(page))
        found.notes = page_notes(page, found.number, text.text)
    except pdfium.PdfiumError:
        found.damaged = True
    finally:
        page.close()
    return found


def sections(pages: Iterable[Page], *, recognising: bool) -> Iterator[list[Page]]:
    """The pages in groups, none of which is without content unless all pages are."""
    group: list[Page] = []
    chars = scans = 0
    for page in pages:
        if not page.blank and any(not each.blank for each in group):
            too_many = recognising and scans + page.scanned > _MOST_SCANS
            if len(group) >= _MOST_PAGES or chars + page.chars > _MOST_CHARS or too_many:
                yield group
                group, chars, scans = [], 0, 0
        group.append(page)
        chars += page.chars
        scans += page.scanned
    yield group


def damage(pages: list[Page], count: int) -> list[str]:
    """Warnings about the damaged ones of ``pages``; ``count`` is that of the whole file."""
    lost = [page.number for page in pages if page.damaged]
    end = count
    while lost and lost[-1] == end and end > 1:
        lost.pop()
        end -= 1
    found = []
    if len(lost) == 1:
        found.append(f"Page {lost[0]} is damaged and was left out.")
    elif lost:
        found.append(f"Pages {listed(lost)} are damaged and were left out.")
    if end < count:
        found.append(f"Damaged after page {end}; the first {end} pages are indexed.")
    return found


def listed(numbers: list[int]) -> str:
    return ", ".join(map(str, numbers[:20])) + (", …" if len(numbers) > 20 else "")
