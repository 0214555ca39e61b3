"""A question as it stands above its answer, with the way to change it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from desktop.chat.answer_browser import AnswerBrowser
from desktop.chat.markdown import plain
from desktop.theme.theme import Theme
from desktop.widgets.icon_button import IconButton

_LONGEST = 700  # characters that are shown of a question before one asks for all of it


class QuestionBubble(QFrame):
    """``edit``: the question is to be put into the field."""

    edit = Signal()

    def __init__(self, question: str, theme: Theme) -> None:
        super().__init__()
        self._question, self._theme, self._whole = "", theme, True
        self.setProperty("kind", "question")
        self._text = AnswerBrowser()
        self._text.setAccessibleName(self.tr("Question"))
        self._more = QPushButton(self.tr("Show all of the question"))
        self._more.setProperty("kind", "link")
        self._more.clicked.connect(self._show_whole)
        change = IconButton(theme, "edit", self.tr("Edit and ask again"), side=15)
        change.clicked.connect(self.edit)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self._text)
        column.addWidget(self._more)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 8, 10)
        row.addLayout(column, 1)
        row.addWidget(change)
        self.ask(question)

    def ask(self, question: str) -> None:
        """Show this one; the beginning of a very long one."""
        self._question = question
        self._whole = len(question) <= _LONGEST
        self._more.setVisible(not self._whole)
        self.refresh()

    def refresh(self) -> None:
        """In the theme's size of text."""
        text = self._question if self._whole else f"{self._question[:_LONGEST].rstrip()}…"
        self._text.show_html(plain(text), self._theme.text_px)

    def _show_whole(self) -> None:
        self._whole = True
        self._more.hide()
        self.refresh()
