"""A label of one line that is shortened in the middle where it has no room: for names and paths."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

_LEAST_WIDTH = 40


class ElidedLabel(QLabel):
    """Shows the whole text as a tooltip while it is shortened."""

    def __init__(
        self,
        text: str = "",
        kind: str = "",
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle,
    ) -> None:
        super().__init__(text)
        self._mode = mode
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(_LEAST_WIDTH)
        if kind:
            self.setProperty("kind", kind)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 4, self.minimumHeight())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(_LEAST_WIDTH, self.fontMetrics().height() + 4)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        one_line = " ".join(self.text().split())
        shown = self.fontMetrics().elidedText(one_line, self._mode, self.width())
        self.setToolTip(self.text() if shown != one_line else "")
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # of the words
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | self.alignment()
        painter.drawText(self.rect(), int(flags), shown)
