"""The text of a PDF page by lines, with PDFium's index of every character and its geometry.

One call fetches a page's text; geometry is asked for at the ends of each line only. The trap:
PDFium's text and its character list are two sequences. They nearly always run in step; where
they do not (a character left out or put in, or one beyond the basic plane), indices are
translated one by one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pypdfium2.raw as pdfium

from engine.readers.pdf.letters import with_true_letters
from engine.readers.pdf.lines import Line
from engine.readers.pdf.probe import Probe

_LINE_END = re.compile(r"\r\n|\r|\n")
_STRANGE = re.compile(r"[\x00-\x01\x03-\x08\x0e-\x1f\ufffd\ue000-\uf8ff]")
_SAMPLE = 24  # characters of a page
# One to one: whatever a PDF's fonts map to control characters reads as a blank.
_CONTROL = re.compile(r"[\x00\x01\x03-\x09\x0b\x0c\x0e-\x1f\x7f-\xa0]")


@dataclass(frozen=True, slots=True)
class PageText:
    """``readable`` is false when the page's fonts do not say what its letters are; ``strange``
    is what then stands in their place: no letters at all."""

    text: str
    lines: list[Line]
    readable: bool
    strange: bool


def page_text(page: Any, number: int) -> PageText:
    """All lines of ``page`` that hold text, in the order of its content."""
    text_page = page.get_textpage()
    try:
        text: str = text_page.get_text_range()
        indices = _indices(text_page, text)
        probe = Probe(text_page.raw)
        plain = _CONTROL.sub(" ", text).replace("\x02", "\ufffe")
        spans = list(_spans(plain))
        probe.face([indices[start] for start, _ in spans])
        shown = with_true_letters(plain, indices, probe)
        lines = [_line(probe, number, shown[start:end], indices[start:end]) for start, end in spans]
        lines = _rejoined(lines, spans, plain, indices)
        strange = _is_strange(text)
        return PageText(text, lines, not strange and _says_letters(probe, lines), strange)
    finally:
        text_page.close()


def _is_strange(text: str) -> bool:
    """Whether hardly anything of ``text`` is a character that means something."""
    odd = len(_STRANGE.findall(text))
    return odd * 2 > len(text) - text.count(" ") - text.count("\r") - text.count("\n")


def _says_letters(probe: Probe, lines: list[Line]) -> bool:
    """Whether the fonts say of any character, of some looked at, what it is."""
    step = len(lines) // _SAMPLE + 1
    looked_at = [line.indices[len(line.indices) // 2] for line in lines[::step]]
    return not looked_at or any(probe.is_known(index) for index in looked_at)


def _line(probe: Probe, page: int, text: str, indices: range | tuple[int, ...]) -> Line:
    first, last = indices[0], indices[-1]
    left, start_right, top = probe.box(first)
    end_left, right, bottom = probe.box(last)
    if end_left < left:  # from right to left: mirrored, so that all else holds
        left, right = -start_right, -end_left
    bold = probe.is_bold(first) and (first == last or probe.is_bold(last))
    return Line(page, text, indices, left, right, top, bottom, probe.size(first), bold)


def _rejoined(
    lines: list[Line], spans: list[tuple[int, int]], text: str, indices: range | tuple[int, ...]
) -> list[Line]:
    """The lines, put together again where PDFium breaks one after a raised figure."""
    found: list[Line] = []
    for number, line in enumerate(lines):
        gap = _gap(found[-1], line) if found else None
        if gap is None:
            found.append(line)
            continue
        between = range(spans[number - 1][1], spans[number][0])
        blank = next((at for at in between if text[at] == " "), between[0] if gap > 0.2 else None)
        _append(found[-1], line, None if blank is None else indices[blank])
    return found


def _gap(left: Line, right: Line) -> float | None:
    """How far ``right`` begins from where ``left`` ends, in terms of their size, if they
    stand on one line and hardly apart."""
    size = left.size or 1.0
    gap = (right.left - left.right) / size
    level = min(abs(right.top - left.top), abs(right.top - left.bottom)) < 0.1 * size
    return gap if level and -0.2 < gap < 0.35 else None


def _append(left: Line, right: Line, blank: int | None) -> None:
    between = () if blank is None else (blank,)
    left.text += " " * len(between) + right.text
    left.indices = (*left.indices, *between, *right.indices)
    left.right, left.bottom = right.right, right.bottom
    left.bold = left.bold and right.bold


def _spans(text: str) -> Iterator[tuple[int, int]]:
    """``(start, end)`` of each line, without blanks at its ends."""
    start = 0
    for end, after in (*((m.start(), m.end()) for m in _LINE_END.finditer(text)), (len(text), 0)):
        line = text[start:end]
        body = line.strip()
        if body.strip("\ufffe"):
            first = start + len(line) - len(line.lstrip())
            yield first, first + len(body)
        start = after


def _indices(text_page: Any, text: str) -> range | tuple[int, ...]:
    """PDFium's character index for every character of ``text``."""
    count = text_page.count_chars()
    if count == len(text) and max(text, default="") <= "\uffff":
        return range(count)
    found = []
    unit = 0
    for char in text:
        found.append(max(0, pdfium.FPDFText_GetCharIndexFromTextIndex(text_page.raw, unit)))
        unit += 2 if char > "\uffff" else 1
    return tuple(found)
