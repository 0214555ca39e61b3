"""What a page shows while there is nothing to show: why, and what to do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.theme.theme import Theme
from desktop.widgets.labels import label

_WIDTH = 460


class EmptyState(QWidget):
    """An icon, a title, a sentence, and a button where there is something to do."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        title: str,
        text: str,
        action: tuple[str, Callable[[], object]] | None = None,
    ) -> None:
        super().__init__()
        self._theme, self._icon = theme, icon
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._title = label(title, "heading")
        self._text = label(text, "muted")
        rows = QVBoxLayout(self)
        rows.setSpacing(10)
        rows.addStretch(1)
        rows.addWidget(self._picture)
        for words in (self._title, self._text):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
            words.setMaximumWidth(_WIDTH)
            row = QHBoxLayout()  # an alignment would take the height that a width needs
            row.addStretch(1)
            row.addWidget(words, 100)
            row.addStretch(1)
            rows.addLayout(row)
        if action is not None:
            button = QPushButton(action[0])
            button.setProperty("kind", "primary")
            button.clicked.connect(action[1])
            rows.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        rows.addStretch(2)
        theme.changed.connect(self._draw)
        self._draw()

    def say(self, title: str, text: str) -> None:
        self._title.setText(title)
        self._text.setText(text)

    def _draw(self) -> None:
        self._picture.setPixmap(self._theme.pixmap(self._icon, self._theme.tokens.muted, 40))
