"""The lines of a PDF page: their text, PDFium's index of every character, and their geometry.

One call fetches a page's text; geometry is asked for at the ends of each line only, which
costs a millisecond a page. The trap: PDFium's text and its character list are two sequences.
They nearly always run in step; where they do not (a character left out or put in, or one
beyond the basic plane), indices are translated one by one.
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pypdfium2.raw as pdfium

from engine.domain.document import BlockKind

_LINE_END = re.compile(r"\r\n|\r|\n")
_BOLD_NAME = re.compile(rb"bold|black|heavy|demi|cmbx|-medi\b", re.IGNORECASE)
# One to one: whatever a PDF's fonts map to control characters reads as a blank.
_CONTROLS = {code: " " for code in (*range(0x20), *range(0x7F, 0xA1)) if code not in (0x02,)}
_CONTROLS[0x02] = "\ufffe"


@dataclass(slots=True)
class Line:
    """``text[i]`` is PDFium's character ``indices[i]`` of ``page`` (which counts from 1).

    ``top`` and ``bottom`` are the baselines of its first and last character: a word that
    PDFium mended over a line break (``\\ufffe`` marks the place) makes them differ.
    """

    page: int
    text: str
    indices: range | tuple[int, ...]
    left: float
    right: float
    top: float
    bottom: float
    size: float
    bold: bool
    row: bool = False  # a row of a table; found out by the layout


@dataclass(slots=True)
class Part:
    """A block in the making: ``lines`` with what stands before each (a blank for a wrap)."""

    kind: BlockKind
    lines: list[Line]
    joints: list[str] = field(default_factory=lambda: [""])
    level: int = 0
    context: str = ""
    head: bool = False  # heads the columns of a table

    def take(self, line: Line, joint: str) -> None:
        self.lines.append(line)
        self.joints.append(joint)

    @property
    def text(self) -> str:
        return "".join(j + line.text for j, line in zip(self.joints, self.lines, strict=True))


def page_lines(page: Any, number: int) -> list[Line]:
    """All lines of ``page`` that hold text, in the order of its content."""
    text_page = page.get_textpage()
    try:
        text: str = text_page.get_text_range()
        indices = _indices(text_page, text)
        probe = _Probe(text_page.raw)
        return [
            probe.line(number, text[start:end].translate(_CONTROLS), indices[start:end])
            for start, end in _spans(text)
        ]
    finally:
        text_page.close()


def _spans(text: str) -> Iterator[tuple[int, int]]:
    """``(start, end)`` of each line, without blanks at its ends."""
    start = 0
    for end, after in (*((m.start(), m.end()) for m in _LINE_END.finditer(text)), (len(text), 0)):
        line = text[start:end].translate(_CONTROLS)
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


class _Probe:
    """Asks one text page for geometry, its C buffers reused."""

    def __init__(self, raw: Any) -> None:
        self._raw = raw
        self._numbers = [ctypes.c_double() for _ in range(4)]
        self._matrix = pdfium.FS_MATRIX()
        self._name = ctypes.create_string_buffer(128)
        self._flags = ctypes.c_int()

    def line(self, page: int, text: str, indices: range | tuple[int, ...]) -> Line:
        first, last = indices[0], indices[-1]
        left, start_right, top = self._box(first)
        end_left, right, bottom = self._box(last)
        if end_left < left:  # from right to left: mirrored, so that all else holds
            left, right = -start_right, -end_left
        bold = self._is_bold(first) and (first == last or self._is_bold(last))
        return Line(page, text, indices, left, right, top, bottom, self._size(first), bold)

    def _box(self, index: int) -> tuple[float, float, float]:
        """Left and right edge, and the baseline."""
        left, right, bottom, top = self._numbers
        if not pdfium.FPDFText_GetCharBox(self._raw, index, left, right, bottom, top):
            return 0.0, 0.0, 0.0
        edges = left.value, right.value
        if pdfium.FPDFText_GetCharOrigin(self._raw, index, left, bottom):
            return *edges, bottom.value
        return *edges, bottom.value

    def _size(self, index: int) -> float:
        size = float(pdfium.FPDFText_GetFontSize(self._raw, index))
        if pdfium.FPDFText_GetMatrix(self._raw, index, self._matrix):
            return size * float(abs(self._matrix.d) or abs(self._matrix.b) or 1.0)
        return size

    def _is_bold(self, index: int) -> bool:
        pdfium.FPDFText_GetFontInfo(self._raw, index, self._name, len(self._name), self._flags)
        return _BOLD_NAME.search(self._name.value) is not None
