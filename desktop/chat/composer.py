"""The field in which questions are typed, what is chosen for them, and the button that sends or
stops."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from desktop.chat.choices_row import ChoicesRow
from desktop.chat.question_field import QuestionField, cleaned
from desktop.theme.theme import Theme
from desktop.widgets.icon_button import IconButton
from desktop.widgets.labels import set_kind

_MOST_LINES = 8


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
        self.field.setToolTip(
            self.tr("Enter asks, Shift+Enter begins a new line, Up brings back earlier questions.")
        )
        self.choices = ChoicesRow()
        self._button = IconButton(theme, "send", self.tr("Ask (Enter)"), colour="on_accent")
        self._button.setProperty("kind", "send")
        foot = QHBoxLayout()
        foot.addWidget(self.choices, 1)
        foot.addWidget(self._button, 0, Qt.AlignmentFlag.AlignBottom)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 8, 8, 8)
        rows.setSpacing(2)
        rows.addWidget(self.field)
        rows.addLayout(foot)
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
        self._button.rename(self.tr("Stop (Esc)") if running else self.tr("Ask (Enter)"))
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
