"""Where characters of a PDF page stand, and how they are set, asked of PDFium one by one.

The trap: a page may be written sideways or upside down; :meth:`Probe.face` turns its
coordinates so that what is read from left to right goes from left to right.
"""

from __future__ import annotations

import ctypes
import re
from collections import Counter
from typing import Any

import pypdfium2.raw as pdfium

_BOLD_NAME = re.compile(rb"bold|black|heavy|demi|cmbx|-medi\b", re.IGNORECASE)
_SAMPLE = 9


class Probe:
    """Asks one text page, its C buffers reused."""

    def __init__(self, raw: Any) -> None:
        self._raw = raw
        self._numbers = [ctypes.c_double() for _ in range(4)]
        self._matrix = pdfium.FS_MATRIX()
        self._name = ctypes.create_string_buffer(128)
        self._flags = ctypes.c_int()
        self._turn = 0

    def face(self, starts: list[int]) -> None:
        """Turn the page as most of its lines, which begin at ``starts``, are turned."""
        sample = starts[:: len(starts) // _SAMPLE + 1]
        turns = Counter(map(self._turn_of, sample))
        self._turn = turns.most_common(1)[0][0] if turns else 0

    def _turn_of(self, index: int) -> int:
        """Quarter turns, counter-clockwise."""
        if not pdfium.FPDFText_GetMatrix(self._raw, index, self._matrix):
            return 0
        along, up = self._matrix.a, self._matrix.b
        if abs(along) >= abs(up):
            return 2 if along < 0 and self._matrix.d < 0 else 0
        return 1 if up > 0 else 3

    def box(self, index: int) -> tuple[float, float, float]:
        """Left and right edge, and the baseline."""
        left, right, bottom, top = self._numbers
        if not pdfium.FPDFText_GetCharBox(self._raw, index, left, right, bottom, top):
            return 0.0, 0.0, 0.0
        edges = left.value, right.value, bottom.value, top.value
        x, y = left, bottom
        if not pdfium.FPDFText_GetCharOrigin(self._raw, index, x, y):
            x.value, y.value = edges[0], edges[2]
        match self._turn:
            case 0:
                return edges[0], edges[1], y.value
            case 1:
                return edges[2], edges[3], -x.value
            case 2:
                return -edges[1], -edges[0], -y.value
            case _:
                return -edges[3], -edges[2], x.value

    def size(self, index: int) -> float:
        size = float(pdfium.FPDFText_GetFontSize(self._raw, index))
        if pdfium.FPDFText_GetMatrix(self._raw, index, self._matrix):
            return size * float(abs(self._matrix.d) or abs(self._matrix.b) or 1.0)
        return size

    def is_bold(self, index: int) -> bool:
        pdfium.FPDFText_GetFontInfo(self._raw, index, self._name, len(self._name), self._flags)
        return _BOLD_NAME.search(self._name.value) is not None

    def is_known(self, index: int) -> bool:
        """Whether its font says what character it is."""
        return bool(pdfium.FPDFText_HasUnicodeMapError(self._raw, index) != 1)
