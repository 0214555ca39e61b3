"""What is offered when a text was pasted that is too long for a question."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from desktop.chat.question_field import LONGEST, cleaned
from desktop.theme.theme import Theme
from desktop.widgets.icon_button import IconButton
from desktop.widgets.labels import label
from desktop.words import count_of


class LongPaste(QFrame):
    """``cut`` carries the beginning that a question has room for, ``save`` all of the text, which
    is to become a file of the library."""

    cut = Signal(str)
    save = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._text = ""
        self.setProperty("kind", "banner")
        self.setProperty("tone", "warning")
        self._said = label("", "strong")
        hint = label(
            self.tr("It was not put into the field. As a file in the library you can ask about it.")
        )
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._said)
        words.addWidget(hint)
        keep = QPushButton(self.tr("Save as a file and add…"))
        keep.clicked.connect(lambda: self._end(self.save, self._text))
        shorten = QPushButton(self.tr("Use its beginning"))
        shorten.clicked.connect(lambda: self._end(self.cut, cleaned(self._text)))
        away = IconButton(theme, "close", self.tr("Dismiss"))
        away.clicked.connect(self._dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.addLayout(words, 1)
        for button in (keep, shorten, away):
            row.addWidget(button)
        self.hide()

    def offer(self, text: str) -> None:
        self._text = text
        said = self.tr("This text has {0} characters; a question has room for {1}.")
        self._said.setText(said.format(count_of(len(text)), count_of(LONGEST)))
        self.setAccessibleName(self._said.text())
        self.show()

    def _end(self, signal: object, text: str) -> None:
        self._dismiss()
        signal.emit(text)  # type: ignore[attr-defined]

    def _dismiss(self) -> None:
        self._text = ""
        self.hide()
