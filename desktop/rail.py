"""The rail on the left: a button for each page, its icon called as the page is."""

from __future__ import annotations

from typing import get_args

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from desktop.standing import PageName
from desktop.theme.theme import Theme

PAGES: tuple[PageName, ...] = get_args(PageName)

_ICON_SIDE = 22
_WIDTH = 76


class Rail(QFrame):
    """``chosen`` carries the name of a page: by a click, or Ctrl and its number."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("kind", "panel")
        self._theme = theme
        self._buttons = QButtonGroup(self)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(8, 12, 8, 12)
        rows.setSpacing(6)
        above: dict[PageName, str] = {
            "ask": self.tr("Ask"),
            "library": self.tr("Library"),
            "tasks": self.tr("Tasks"),
            "models": self.tr("Models"),
        }
        for page, name in above.items():
            rows.addWidget(self._button(page, name))
        rows.addStretch(1)
        rows.addWidget(self._button("settings", self.tr("Settings")))
        theme.changed.connect(self._draw)
        self._draw()

    def mark(self, page: PageName) -> None:
        """Show that this is the page one is at."""
        self._buttons.button(PAGES.index(page)).setChecked(True)

    def add_shortcuts(self, window: QWidget) -> None:
        for number, button in enumerate(map(self._buttons.button, range(len(PAGES))), start=1):
            QShortcut(QKeySequence(f"Ctrl+{number}"), window).activated.connect(button.click)

    def _button(self, page: PageName, name: str) -> QToolButton:
        number = PAGES.index(page)
        button = QToolButton()
        button.setProperty("kind", "nav")
        button.setText(name)
        button.setAccessibleName(name)
        button.setCheckable(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        button.setToolTip(f"{name} (Ctrl+{number + 1})")
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: self.chosen.emit(page))
        self._buttons.addButton(button, number)
        return button

    def _draw(self) -> None:
        side = self._theme.scaled(_ICON_SIDE)
        for button in self._buttons.buttons():
            button.setMinimumWidth(self._theme.scaled(_WIDTH))
            button.setIconSize(QSize(side, side))
            button.setIcon(self._theme.icon(PAGES[self._buttons.id(button)]))
