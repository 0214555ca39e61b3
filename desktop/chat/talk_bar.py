"""Above the talk: its title, the way to the other conversations, and to a new one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.theme.theme import Theme
from desktop.widgets.elided import ElidedLabel
from desktop.widgets.icon_button import IconButton


class TalkBar(QWidget):
    toggle = Signal()
    new = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._panel = IconButton(theme, "panel", "")
        self._panel.clicked.connect(self.toggle)
        self._new = IconButton(theme, "new-chat", self.tr("New conversation (Ctrl+N)"))
        self._new.clicked.connect(self.new)
        self._title = ElidedLabel("", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 2, 12, 6)
        row.setSpacing(6)
        for widget in (self._panel, self._new):
            row.addWidget(widget)
        row.addWidget(self._title, 1)

    def say(self, title: str) -> None:
        self._title.setText(title)

    def show_panel_state(self, *, shown: bool) -> None:
        """The panel has a button of its own for what is new."""
        self._new.setVisible(not shown)
        self._panel.rename(
            self.tr("Hide the conversations (Ctrl+L)")
            if shown
            else self.tr("Show the conversations (Ctrl+L)")
        )
