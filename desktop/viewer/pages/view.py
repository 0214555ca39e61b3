"""Pages one below the other, with areas marked on them: PDFs and pictures.

Qt's own PDF view draws nothing of ours over its pages. This one draws what is visible only,
so that 5,000 pages cost no more than five. Paper stays white in the dark theme, and marks are
multiplied with it: the text under them stays as black as it was.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea

from desktop.theme.theme import Theme
from desktop.theme.tokens import LIGHT
from desktop.viewer.pages.geometry import Column, fit_width
from desktop.viewer.pages.images import bounded
from desktop.viewer.pages.marks import Areas

_SMALLEST, _LARGEST = 0.1, 8.0  # pixels a point
_STEP = 1.2
_BAR = 4.0  # pixels: the line beside the current passage
_AHEAD = 0.33  # of the view's height: where a passage is brought to


class PageView(QAbstractScrollArea):
    """``wanted`` asks for pictures: (page, QSize) each, first things first; ``page_changed``
    tells the page at the top."""

    wanted = Signal(list)
    page_changed = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._sizes: Sequence[QSizeF] = ()
        self._images: dict[int, QImage] = {}
        self._marks: Areas = {}
        self._current: Areas = {}
        self._matches: Areas = {}
        self._match: Areas = {}
        self.selection: tuple[int, list[QPolygonF]] | None = None
        self._fit = True
        self._page = -1
        self.column = Column((), 1.0, 1.0)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().setSingleStep(48)
        self.horizontalScrollBar().setSingleStep(48)
        theme.changed.connect(self.viewport().update)

    # What is shown

    def show_pages(self, sizes: Sequence[QSizeF]) -> None:
        self._sizes = sizes
        self._set_column(self.column.scale)
        self._lay_out()

    def take_image(self, page: int, image: QImage) -> None:
        self._images[page] = image
        self.viewport().update()

    def mark(self, others: Areas, current: Areas) -> None:
        self._marks, self._current = others, current
        self.viewport().update()

    def mark_matches(self, matches: Areas, current: Areas) -> None:
        self._matches, self._match = matches, current
        self.viewport().update()

    def reveal(self, areas: Areas, page: int = 0) -> None:
        """Scroll to the first of ``areas``, or to the top of ``page`` where there are none."""
        first = min(areas, default=page)
        if not 0 <= first < len(self._sizes):
            return
        rect = self.column.page_rect(first)
        if areas.get(first):
            rect = self.column.to_view(first, areas[first][0]).boundingRect()
            room = self.viewport().height() * _AHEAD
        else:
            room = 8.0
        self.verticalScrollBar().setValue(round(rect.top() - room))
        bar, width = self.horizontalScrollBar(), self.viewport().width()
        if not bar.value() <= rect.left() <= rect.right() <= bar.value() + width:
            bar.setValue(round(rect.left() - width * 0.1))

    # Zoom

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Keep the point ``at`` of the viewport (its middle, if none) where it is."""
        self._fit = False
        self._scale_to(self.column.scale * factor, at)

    def zoom_steps(self, steps: int) -> None:
        self.zoom(_STEP**steps)

    def fit(self) -> None:
        self._fit = True
        self._scale_to(fit_width(self._sizes, self.viewport().width()), QPointF(0, 0))

    def _scale_to(self, scale: float, at: QPointF | None) -> None:
        if not self._sizes:
            return
        point = at or QPointF(self.viewport().rect().center())
        there = point + self._origin()
        page = self.column.page_at(there.y())
        on_page = self.column.to_page(page, there)
        self._set_column(min(max(scale, _SMALLEST), _LARGEST))
        moved = self.column.transform(page).map(on_page) - point
        self.horizontalScrollBar().setValue(round(moved.x()))
        self.verticalScrollBar().setValue(round(moved.y()))
        self._moved()

    def _lay_out(self) -> None:
        if self._fit:
            self.fit()
        elif self._sizes:
            self._set_column(self.column.scale)
        self._moved()

    def _set_column(self, scale: float) -> None:
        size = self.viewport().size()
        self.column = Column(self._sizes, scale, size.width())
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setRange(0, max(0, round(self.column.width - size.width())))
        across.setPageStep(size.width())
        down.setRange(0, max(0, round(self.column.height - size.height())))
        down.setPageStep(size.height())

    # Where one is

    def _origin(self) -> QPointF:
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def page_point(self, position: QPoint) -> tuple[int, QPointF]:
        """The page under a point of the viewport, and where on it, in points."""
        there = QPointF(position) + self._origin()
        page = self.column.page_at(there.y())
        return page, self.column.to_page(page, there)

    def visible_pages(self) -> range:
        if not self._sizes:
            return range(0)
        top = self._origin().y()
        return self.column.visible(top, top + self.viewport().height())

    def _moved(self) -> None:
        seen = self.visible_pages()
        if not seen:
            return
        near = [page for page in (seen.stop, seen.start - 1) if 0 <= page < len(self._sizes)]
        self.wanted.emit([(page, self._pixels(page)) for page in [*seen, *near]])
        for page in [one for one in self._images if one not in seen and one not in near]:
            del self._images[page]
        middle = self.column.page_at(self._origin().y() + self.viewport().height() / 2)
        if middle != self._page:
            self._page = middle
            self.page_changed.emit(middle)
        self.viewport().update()

    def _pixels(self, page: int) -> QSize:
        size = self.column.page_rect(page).size() * self.devicePixelRatioF()
        return bounded(size.width(), size.height())

    # Drawing

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(self._theme.tokens.panel))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.translate(-self._origin())
        for page in self.visible_pages():
            self._draw_page(painter, page)
        if self.hasFocus():
            painter.resetTransform()
            painter.setPen(QPen(QColor(self._theme.tokens.focus), 2))
            painter.drawRect(QRectF(QRect(self.viewport().rect())).adjusted(1, 1, -1, -1))

    def _draw_page(self, painter: QPainter, page: int) -> None:
        rect = self.column.page_rect(page)
        painter.fillRect(rect, Qt.GlobalColor.white)
        if (image := self._images.get(page)) is not None:
            painter.drawImage(rect, image)
        painter.save()
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for areas, colour in (
            (self._marks, LIGHT.mark),
            (self._current, LIGHT.mark_current),
            (self._matches, LIGHT.accent_soft),
            (self._match, "#9cc9ea"),
        ):
            self._fill(painter, page, areas.get(page, []), colour)
        if self.selection is not None and self.selection[0] == page:
            self._fill(painter, page, self.selection[1], "#a9cdf0")
        painter.restore()
        self._draw_bar(painter, page)
        painter.setPen(QPen(QColor(self._theme.tokens.border), 1))
        painter.drawRect(rect)

    def _fill(self, painter: QPainter, page: int, areas: list[QPolygonF], colour: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        for area in areas:
            painter.drawPolygon(self.column.to_view(page, area))

    def _draw_bar(self, painter: QPainter, page: int) -> None:
        """A line beside the current passage, for those who do not see its colour."""
        areas = self._current.get(page)
        if not areas:
            return
        rects = [self.column.to_view(page, area).boundingRect() for area in areas]
        top, bottom = min(r.top() for r in rects), max(r.bottom() for r in rects)
        left = self.column.page_rect(page).left() - _BAR - 2
        bar = QRectF(left, top, _BAR, bottom - top)
        painter.fillRect(bar, QColor(self._theme.tokens.accent))

    # Events

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:  # noqa: N802 - Qt's name
        self._moved()

    def resizeEvent(self, _: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        self._lay_out()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(_STEP ** (event.angleDelta().y() / 120), event.position())
            event.accept()
        else:
            super().wheelEvent(event)
