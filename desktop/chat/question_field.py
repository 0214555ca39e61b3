"""Where a question is typed: plain, of bounded length, with the earlier ones a key away."""

from __future__ import annotations

import re

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QKeyEvent, Qt, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

LONGEST = 20_000  # characters of a question
_MOST_EARLIER = 100
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


class QuestionField(QPlainTextEdit):
    """Enter sends, Shift+Enter begins a new line, Up and Down go through earlier questions.
    ``too_long`` carries a text that was pasted and is not inserted."""

    sent = Signal()
    focused = Signal(bool)
    too_long = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "bare")
        self.setTabChangesFocus(True)
        self._earlier: list[str] = []
        self._at = 0  # among the earlier ones; their number: what is typed now
        self._typed = ""
        self._going = False
        self.textChanged.connect(self._stay)

    def know_earlier(self, questions: list[str]) -> None:
        """Oldest first."""
        self._earlier = list(dict.fromkeys(questions[::-1]))[:_MOST_EARLIER][::-1]
        self._at = len(self._earlier)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's names
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.sent.emit()
        elif plain and event.key() == Qt.Key.Key_Up and self._on_first_line():
            self._go(-1)
        elif plain and event.key() == Qt.Key.Key_Down and self._at < len(self._earlier):
            self._go(1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: object) -> None:  # noqa: N802
        super().focusInEvent(event)  # type: ignore[arg-type]
        self.focused.emit(True)

    def focusOutEvent(self, event: object) -> None:  # noqa: N802
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self.focused.emit(False)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802
        """HTML comes as its text; what is far too long for a question does not come at all."""
        text = source.text()
        if len(text) + self.document().characterCount() > LONGEST:
            self.too_long.emit(text)
        else:
            self.insertPlainText(cleaned(text))

    def _on_first_line(self) -> bool:
        cursor = self.textCursor()
        return not cursor.hasSelection() and self.cursorRect(cursor).top() <= (
            self.cursorRect(QTextCursor(self.document())).top()
        )

    def _go(self, step: int) -> None:
        at = max(0, min(self._at + step, len(self._earlier)))
        if at == self._at:
            return
        if self._at == len(self._earlier):
            self._typed = self.toPlainText()
        self._at, self._going = at, True
        self.setPlainText(self._earlier[at] if at < len(self._earlier) else self._typed)
        self._going = False
        self.moveCursor(QTextCursor.MoveOperation.End if step > 0 else self._first_line_end())

    def _first_line_end(self) -> QTextCursor.MoveOperation:
        """So that Up goes on to the one before."""
        self.moveCursor(QTextCursor.MoveOperation.Start)
        return QTextCursor.MoveOperation.EndOfLine

    def _stay(self) -> None:
        if not self._going:
            self._at = len(self._earlier)


def cleaned(text: str) -> str:
    """Without control characters, and no longer than a question can be."""
    return _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))[:LONGEST]
