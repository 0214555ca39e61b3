"""The text on show, with a line beside the current passage for those who do not see its colour."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QTextEdit

from desktop.theme.theme import Theme

_LEFT, _WIDTH = 6, 4  # pixels


class TextPage(QTextEdit):
    """``beside`` is what the line stands beside: a passage's first and last stretch."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.beside: tuple[QTextCursor, QTextCursor] | None = None

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        if self.beside is None:
            return
        first, last = self.beside
        begin = QTextCursor(first)
        begin.setPosition(first.selectionStart())
        top, bottom = self.cursorRect(begin).top(), self.cursorRect(last).bottom()
        painter = QPainter(self.viewport())
        bar = QRect(_LEFT, top, _WIDTH, bottom - top)
        painter.fillRect(bar, QColor(self._theme.tokens.accent))
