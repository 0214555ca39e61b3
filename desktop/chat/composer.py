"""The field in which questions are typed, and the button that sends or stops."""

from __future__ import annotations

import re

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QWidget

from desktop.theme.theme import Theme
from desktop.widgets.icon_button import IconButton
from desktop.widgets.labels import set_kind

_LONGEST = 20_000
_MOST_LINES = 8
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


class Composer(QFrame):
    """``asked`` carries the question, ``typed`` what stands in the field, ``stopped`` that the
    running answer should end."""

    asked = Signal(str)
    typed = Signal(str)
    stopped = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("kind", "composer")
        self._running = False
        self.field = QuestionField()
        self.field.setPlaceholderText(self.tr("Ask your files, or type to find a passage"))
        self.field.setAccessibleName(self.tr("Question"))
        self._button = IconButton(theme, "send", self.tr("Ask (Enter)"), colour="on_accent")
        self._button.setProperty("kind", "send")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.addWidget(self.field, 1)
        row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignBottom)
        self.field.sent.connect(self._send)
        self.field.focused.connect(self._show_focus)
        self.field.textChanged.connect(self._changed)
        self.field.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._button.clicked.connect(self._press)
        self._changed()
        self._fit()

    @property
    def text(self) -> str:
        return self.field.toPlainText().strip()

    def put(self, text: str) -> None:
        self.field.setPlainText(cleaned(text))
        self.field.moveCursor(self.field.textCursor().MoveOperation.End)
        self.field.setFocus()

    def show_running(self, *, running: bool) -> None:
        self._running = running
        self._button.show_icon("stop" if running else "send")
        self._button.rename(self.tr("Stop") if running else self.tr("Ask (Enter)"))
        self._changed()

    def _press(self) -> None:
        if self._running:
            self.stopped.emit()
        else:
            self._send()

    def _send(self) -> None:
        question = self.text
        if question and not self._running:
            self.field.clear()
            self.asked.emit(question)

    def _changed(self) -> None:
        self._button.setEnabled(self._running or bool(self.text))
        self.typed.emit(self.text)

    def _fit(self) -> None:
        """As high as what is typed, up to some lines; then it scrolls."""
        lines = max(1, int(self.field.document().size().height()))
        policy = Qt.ScrollBarPolicy
        self.field.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if lines > _MOST_LINES else policy.ScrollBarAlwaysOff
        )
        shown = min(_MOST_LINES, lines)
        self.field.setFixedHeight(shown * self.field.fontMetrics().lineSpacing() + 16)

    def _show_focus(self, focused: bool) -> None:
        set_kind(self, "active", "true" if focused else "false")


class QuestionField(QPlainTextEdit):
    """Enter sends, Shift+Enter begins a new line; what is pasted is plain and of bounded length."""

    sent = Signal()
    focused = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "bare")
        self.setTabChangesFocus(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's names
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.sent.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: object) -> None:  # noqa: N802
        super().focusInEvent(event)  # type: ignore[arg-type]
        self.focused.emit(True)

    def focusOutEvent(self, event: object) -> None:  # noqa: N802
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self.focused.emit(False)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802
        self.insertPlainText(cleaned(source.text()))


def cleaned(text: str) -> str:
    """Without control characters, and no longer than a question can be."""
    return _CONTROL.sub("", text.replace("\r\n", "\n"))[:_LONGEST]
