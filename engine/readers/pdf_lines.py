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
_STRANGE = re.compile(r"[\x00-\x01\x03-\x08\x0e-\x1f\ufffd\ue000-\uf8ff]")
_SAMPLE = 24  # characters of a page
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
    box: tuple[float, float, float, float] | None = None  # of a note, which has no indices


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
        probe = _Probe(text_page.raw)
        lines = [
            probe.line(number, text[start:end].translate(_CONTROLS), indices[start:end])
            for start, end in _spans(text)
        ]
        strange = _is_strange(text)
        return PageText(text, lines, not strange and probe.knows_letters(lines), strange)
    finally:
        text_page.close()


def _is_strange(text: str) -> bool:
    """Whether hardly anything of ``text`` is a character that means something."""
    odd = len(_STRANGE.findall(text))
    return odd * 2 > len(text) - text.count(" ") - text.count("\r") - text.count("\n")


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

    def knows_letters(self, lines: list[Line]) -> bool:
        """Whether the fonts say of any character, of some looked at, what it is."""
        step = len(lines) // _SAMPLE + 1
        looked_at = [line.indices[len(line.indices) // 2] for line in lines[::step]]
        unknown = (pdfium.FPDFText_HasUnicodeMapError(self._raw, at) == 1 for at in looked_at)
        return not looked_at or not all(unknown)

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
