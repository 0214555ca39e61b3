"""Which lines of a PDF are headings, and of what level: by wording, size and weight.

The trap: a PDF has no headings, only larger or bolder letters; a document set in bold, or
whose text is all of one size, must not become a heap of headings.
"""

from __future__ import annotations

import re
from collections import Counter
from statistics import median

from engine.readers.pdf_lines import Line

_LONGEST = 120
_NAMED = (
    (1, re.compile(r"(?:PART|Part)\s+[IVX\d]+\b(?!\s+(?:of|to|and)\b)")),
    (1, re.compile(r"(?:CHAPTER|Chapter|Kapitel|Chapitre)\s+[\dIVX]+\b")),
    (2, re.compile(r"(?:ITEM|Item)\s+\d+[A-C]?\s*[.:—–-]")),
    (2, re.compile(r"(?:SECTION|Section|ARTICLE|Article)\s+[\dIVX.]+[.:]?\s")),
    (3, re.compile(r"(?:NOTE|Note)\s+\d+\s*[.:—–-]")),
)
_NUMBERED = re.compile(r"(\d{1,2}(?:\.\d{1,2}){0,3})\.?\s+[^\W\d_]")
_TRAILING_PAGE = re.compile(r"[\s.…]+\d{1,3}$")


class Headings:
    """Knows the body's size and weight, and so what stands out from it."""

    def __init__(self, lines: list[Line]) -> None:
        sizes: Counter[float] = Counter()
        bold = total = 0
        for line in lines:
            sizes[round(line.size * 2) / 2] += len(line.text)
            total += len(line.text)
            bold += len(line.text) if line.bold else 0
        self.body = sizes.most_common(1)[0][0] if sizes else 0.0
        self._bold_counts = bold * 4 < total
        lefts = Counter(round(line.left / 6) for line in lines)
        self._margins = {left for left, count in lefts.items() if count * 20 > len(lines)}
        self._middle = median(line.left + line.right for line in lines) if lines else 0.0

    def level(self, lines: list[Line], text: str) -> int:
        """1 (outermost) to 6 for a heading, 0 for anything else."""
        letters = sum(char.isalpha() for char in text)
        if len(text) > _LONGEST or len(lines) > 3 or letters < 3 or letters * 2 < len(text):
            return 0
        named = self.named_level(text)
        if named:
            return named
        if (
            not (text[0].isalnum() or text[0] in "“‘\"'(¿¡§")
            or text[-1] in ",;"
            or (text[-1] in ".:" and not text[:1].isdigit())
        ):
            return 0
        return self._styled_level(lines, text)

    def named_level(self, text: str) -> int:
        """The level that the wording gives ("Item 2. …"); a line of a table of contents,
        which ends in a page number, is no heading."""
        if len(text) > _LONGEST or _TRAILING_PAGE.search(text):
            return 0
        return next((level for level, pattern in _NAMED if pattern.match(text)), 0)

    def _styled_level(self, lines: list[Line], text: str) -> int:
        ratio = min(line.size for line in lines) / self.body if self.body else 1.0
        bold = self._bold_counts and all(line.bold for line in lines)
        numbered = _NUMBERED.match(text)
        if numbered and (bold or ratio > 1.05):
            return min(6, 2 + numbered.group(1).count("."))
        for level, least in ((1, 1.6), (2, 1.3), (3, 1.12)):
            if ratio >= least:
                return level
        if text.isupper() and len(text) <= 90 and ratio > 0.95:
            return 4
        stands_out = bold and ratio > 0.85 and text[0].isupper()
        return 5 if stands_out and self._at_margin(lines[0]) else 0

    def _at_margin(self, line: Line) -> bool:
        """At a usual left edge or centred: a bold cell of a table stands elsewhere."""
        centred = abs(line.left + line.right - self._middle) < 4 * line.size
        near = {round(line.left / 6) + step for step in (-1, 0, 1)}
        return centred or not near.isdisjoint(self._margins)
