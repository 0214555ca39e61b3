"""A column of rows of any height, of which only those near the eye exist as widgets.

The trap: a row's height is known only once it is made. Until then it is estimated; when the
truth differs, what the reader looks at stays where it is and the rest moves. And making a row
takes longer than a frame may, so those not yet in view are made one at a time, and a row that
left the view is used again for another.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QWidget

_ESTIMATE = 220
_KEPT_SCREENS = 1.0
_STEP = 48
_NEAR_END = 40
_SPARE = 8  # rows kept to be used again


class VirtualColumn(QAbstractScrollArea):
    """``make(row)`` builds the widget of a row; it must know its height for a width.
    ``reuse(widget, row)`` has a widget show another row; False where that cannot be.

    ``at_end`` tells whether the reader is at the foot, where new text should be followed.
    """

    end_changed = Signal(bool)

    def __init__(
        self,
        make: Callable[[int], QWidget],
        *,
        widest: int,
        gap: int = 18,
        reuse: Callable[[QWidget, int], bool] = lambda _widget, _row: False,
    ) -> None:
        super().__init__()
        self._make, self._reuse, self._widest, self._gap = make, reuse, widest, gap
        self._spare: list[QWidget] = []
        self._heights: list[int] = []
        self._tops: list[int] = []
        self._rows: dict[int, QWidget] = {}
        self._at_end = True
        self._settling = False
        self._again = QTimer(self, interval=0, singleShot=True)
        self._again.timeout.connect(self.settle)
        self._ahead = QTimer(self, interval=0, singleShot=True)
        self._ahead.timeout.connect(self._make_one_ahead)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.verticalScrollBar().setSingleStep(_STEP)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]

    # What it holds

    @property
    def count(self) -> int:
        return len(self._heights)

    @property
    def at_end(self) -> bool:
        return self._at_end

    def row(self, number: int) -> QWidget | None:
        """The widget of a row, if it exists now."""
        return self._rows.get(number)

    def rows(self) -> list[QWidget]:
        """The widgets that exist now."""
        return list(self._rows.values())

    def reset(self, count: int, estimates: Sequence[int] = ()) -> None:
        """Hold ``count`` new rows and show the last of them."""
        self._drop(list(self._rows))
        self._heights = list(estimates) or [_ESTIMATE] * count
        self._at_end = True
        self.settle()

    def append(self) -> None:
        """One more row at the end, which is shown."""
        self._heights.append(_ESTIMATE)
        self._at_end = True
        self.settle()

    def extend(self, count: int) -> None:
        """``count`` more rows at the end; the reader stays where they are."""
        self._heights.extend([_ESTIMATE] * count)
        self._again.start()

    def remake(self, number: int) -> None:
        """Build a row anew: what it shows has changed altogether."""
        gone = self._rows.pop(number, None)
        if gone is not None:
            gone.removeEventFilter(self)
            gone.hide()
            gone.deleteLater()
        self._again.start()

    def truncate(self, count: int) -> None:
        """Forget the rows from ``count`` on."""
        self._drop([number for number in self._rows if number >= count])
        del self._heights[count:]
        self._again.start()

    def scroll_to(self, number: int) -> None:
        if 0 <= number < self.count:
            self._at_end = number == self.count - 1
            self.verticalScrollBar().setValue(self._tops[number])
            self.settle()

    def scroll_to_start(self) -> None:
        """What comes at the end is not followed until the reader goes there."""
        self.verticalScrollBar().setValue(0)
        self._at_end = False
        self.settle()

    def scroll_to_end(self) -> None:
        self._at_end = True
        self.settle()

    # Keeping the widgets where they belong

    def settle(self) -> None:
        """Make the rows that are near, forget those that are far, and put all in place."""
        if self._settling:
            return
        self._settling = True
        try:
            for _ in range(3):  # a row's true height may bring others into view
                if not self._pass():
                    break
        finally:
            self._settling = False
        if self._missing() >= 0:
            self._ahead.start()

    def _make_one_ahead(self) -> None:
        """The nearest row that may come into view next, while nothing else is to be done."""
        number = self._missing()
        if number >= 0 and not self._settling:
            self._settling = True
            anchor = self._anchor()
            self._measure(number)
            self._set_range()
            self._return_to(anchor)
            self._place()
            self._settling = False
            self._ahead.start()

    def _missing(self) -> int:
        """-1 when there is none."""
        self._compute_tops()
        first, last = self._near(_KEPT_SCREENS)
        seen_first, seen_last = self._near(0)
        missing = [number for number in range(first, last + 1) if number not in self._rows]
        return min(
            missing,
            key=lambda number: min(abs(number - seen_first), abs(number - seen_last)),
            default=-1,
        )

    def _pass(self) -> bool:
        anchor = self._anchor()
        kept_first, kept_last = self._near(_KEPT_SCREENS)
        self._drop([number for number in self._rows if not kept_first <= number <= kept_last])
        first, last = self._near(0)
        changed = False
        for number in range(first, last + 1):
            changed |= self._measure(number)
        self._set_range()
        self._return_to(anchor)
        self._place()
        return changed

    def _anchor(self) -> tuple[int, int]:
        """The row at the top of the view, and how far into it the view begins."""
        self._compute_tops()
        value = self.verticalScrollBar().value()
        number = min(self._row_at(value), max(0, self.count - 1))
        return (number, value - self._tops[number]) if self.count else (0, 0)

    def _near(self, screens: float) -> tuple[int, int]:
        """The first and last row that are in view, or so many screens above or below it."""
        height = self.viewport().height()
        value = self._end() if self._at_end else self.verticalScrollBar().value()
        top, bottom = value - height * screens, value + height * (1 + screens)
        if not self.count:
            return 0, -1
        return self._row_at(top), min(self._row_at(bottom), self.count - 1)

    def _row_at(self, y: float) -> int:
        """The first row that ends below ``y``; the number of rows if none does."""
        return bisect_right(self._tops, y + self._gap, 1, self.count + 1) - 1

    def _measure(self, number: int) -> bool:
        widget = self._rows.get(number)
        if widget is None:
            widget = self._rows[number] = self._widget_for(number)
            widget.show()
        width = self._row_width()
        height = widget.heightForWidth(width) if widget.hasHeightForWidth() else -1
        if height < 0:
            height = widget.sizeHint().height()
        if height == self._heights[number]:
            return False
        self._heights[number] = height
        return True

    def _widget_for(self, number: int) -> QWidget:
        if self._spare:
            widget = self._spare.pop()
            if self._reuse(widget, number):
                return widget
            self._spare.append(widget)
        widget = self._make(number)
        widget.setParent(self.viewport())
        widget.installEventFilter(self)
        return widget

    def _set_range(self) -> None:
        self._compute_tops()
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setRange(0, self._end())

    def _return_to(self, anchor: tuple[int, int]) -> None:
        bar = self.verticalScrollBar()
        if self._at_end:
            bar.setValue(self._end())
        elif anchor[0] < self.count:
            bar.setValue(self._tops[anchor[0]] + anchor[1])

    def _place(self) -> None:
        width = self._row_width()
        spare = self.viewport().width() - width
        left = min((self.width() - width) // 2, spare)  # in the middle, scroll bar or not
        value = self.verticalScrollBar().value()
        for number, widget in self._rows.items():
            widget.setGeometry(left, self._tops[number] - value, width, self._heights[number])

    def _compute_tops(self) -> None:
        steps = [self._gap, *(height + self._gap for height in self._heights)]
        self._tops = list(accumulate(steps))

    def _end(self) -> int:
        return max(0, (self._tops[-1] if self._tops else 0) - self.viewport().height())

    def _row_width(self) -> int:
        return max(200, min(self._widest, self.viewport().width() - 48))

    def _drop(self, numbers: list[int]) -> None:
        for number in numbers:
            widget = self._rows.pop(number, None)
            if widget is not None:
                widget.hide()
                self._spare.append(widget)
        while len(self._spare) > _SPARE:
            gone = self._spare.pop(0)
            gone.removeEventFilter(self)
            gone.deleteLater()

    # What moves it

    def _scrolled(self) -> None:
        if self._settling:
            return
        at_end = self.verticalScrollBar().value() >= self.verticalScrollBar().maximum() - _NEAR_END
        if at_end != self._at_end:
            self._at_end = at_end
            self.end_changed.emit(at_end)
        self.settle()

    def _focus_moved(self, _: QWidget | None, now: QWidget | None) -> None:
        """Whoever walks by Tab sees where they are."""
        if now is None or now is self or not self.isAncestorOf(now):
            return
        top = now.mapTo(self.viewport(), now.rect().topLeft()).y()
        over = top + min(now.height(), self.viewport().height()) - self.viewport().height()
        bar = self.verticalScrollBar()
        if top < 0:
            bar.setValue(bar.value() + top - self._gap)
        elif over > 0:
            bar.setValue(bar.value() + over + self._gap)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        shown = watched in self._rows.values()
        if event.type() == QEvent.Type.LayoutRequest and shown and not self._again.isActive():
            self._again.start()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self.settle()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802 - Qt's name
        """Rows are moved by :meth:`settle`."""
