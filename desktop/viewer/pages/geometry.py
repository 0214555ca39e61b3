"""Where pages lie in a scrolled column, and which point of a page is which of the view.

Pages are measured in points (1/72 inch) as they are shown, turned pages already turned;
``scale`` is pixels of the view a point. Pure arithmetic.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPolygonF, QTransform

MARGIN = 14.0  # pixels round the column
SPACING = 12.0  # pixels between two pages


class Column:
    """Pages one below the other, in the middle of a view ``width`` pixels wide."""

    def __init__(self, sizes: Sequence[QSizeF], scale: float, width: float) -> None:
        self.scale = scale
        self._sizes = sizes
        widest = max((size.width() for size in sizes), default=0.0) * scale
        self.width = max(width, widest + 2 * MARGIN)
        heights = (size.height() * scale + SPACING for size in sizes)
        self._tops = list(accumulate(heights, initial=MARGIN))
        self.height = self._tops[-1] - SPACING + MARGIN

    def page_rect(self, page: int) -> QRectF:
        """The page in the column's pixels; pages count from 0 here."""
        size = self._sizes[page]
        width = size.width() * self.scale
        left = (self.width - width) / 2
        return QRectF(left, self._tops[page], width, size.height() * self.scale)

    def page_at(self, y: float) -> int:
        """The page at this height, or the one above the gap that it falls in."""
        return max(0, min(bisect_right(self._tops, y) - 1, len(self._sizes) - 1))

    def visible(self, top: float, bottom: float) -> range:
        return range(self.page_at(top), self.page_at(bottom) + 1)

    def transform(self, page: int) -> QTransform:
        """From points of the page to pixels of the column."""
        rect = self.page_rect(page)
        return QTransform(self.scale, 0, 0, self.scale, rect.x(), rect.y())

    def to_page(self, page: int, point: QPointF) -> QPointF:
        rect = self.page_rect(page)
        return (point - rect.topLeft()) / self.scale

    def to_view(self, page: int, polygon: QPolygonF) -> QPolygonF:
        return self.transform(page).map(polygon)


def fit_width(sizes: Sequence[QSizeF], width: float) -> float:
    """The scale at which the widest page fills the view."""
    widest = max((size.width() for size in sizes), default=0.0)
    return max(0.05, (width - 2 * MARGIN) / widest) if widest > 0 else 1.0
