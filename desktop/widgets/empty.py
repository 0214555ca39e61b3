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
        middle = QWidget()
        middle.setMaximumWidth(_WIDTH)
        rows = QVBoxLayout(middle)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(10)
        rows.addWidget(self._picture)
        for words in (self._title, self._text):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
            rows.addWidget(words)
        if action is not None:
            button = QPushButton(action[0])
            button.setProperty("kind", "primary")
            button.clicked.connect(action[1])
            rows.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        across = QHBoxLayout()  # a layout of its own: an aligned label would not know its height
        across.addStretch(1)
        across.addWidget(middle, 100)
        across.addStretch(1)
        down = QVBoxLayout(self)
        down.addStretch(1)
        down.addLayout(across)
        down.addStretch(2)
        theme.changed.connect(self._draw)
        self._draw()

    def say(self, title: str, text: str) -> None:
        self._title.setText(title)
        self._text.setText(text)

    def _draw(self) -> None:
        self._picture.setPixmap(self._theme.pixmap(self._icon, self._theme.tokens.muted, 40))
