"""A small button that can be chosen: of several ways, kinds, filters. Wide enough for the bold
letters that it has then, so that nothing moves or is cut."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QPushButton


class Chip(QPushButton):
    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setProperty("kind", "filter")
        self.setCheckable(True)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        usual = QFontMetrics(self.font()).horizontalAdvance(self.text())
        wider = QFontMetrics(bold).horizontalAdvance(self.text()) - usual
        return super().sizeHint() + QSize(max(0, wider) + 2, 0)
