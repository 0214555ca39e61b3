"""A card about one model: its name, facts, words about it, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
)

from desktop.widgets.elided import ElidedLabel
from desktop.widgets.labels import label, set_kind


class Card(QFrame):
    """Text on the left, buttons on the right; lines without words take no room."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._title = ElidedLabel("", "strong")
        self._title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._badge = label("", "badge", wrap=False)
        self._facts = _narrow(label("", "small"))
        self._lines: dict[str, QLabel] = {}
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addWidget(self._badge)
        head.addStretch(1)
        self._words = QVBoxLayout()
        self._words.setSpacing(3)
        self._words.addLayout(head)
        self._words.addWidget(self._facts)
        self.buttons = QVBoxLayout()
        self.buttons.setSpacing(6)
        self.buttons.setAlignment(Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 12, 12)
        row.setSpacing(14)
        column = QVBoxLayout()
        column.addLayout(self._words)
        column.addStretch(1)
        row.addLayout(column, 1)
        row.addLayout(self.buttons)

    def head(self, title: str, facts: str, badge: str = "") -> None:
        self._title.setText(title)
        self._facts.setText(facts)
        self._badge.setText(badge)
        self._badge.setVisible(bool(badge))
        self.setAccessibleName(", ".join(filter(None, (title, badge, facts))))

    def line(self, name: str, text: str, kind: str = "") -> None:
        """A line of words of its own, replaced when it is told again; "" takes it away."""
        if name not in self._lines:
            self._lines[name] = _narrow(label("", kind, selectable=True))
            self._words.addWidget(self._lines[name])
        shown = self._lines[name]
        shown.setText(text)
        shown.setVisible(bool(text))
        set_kind(shown, "kind", kind)

    def button(self, text: str, kind: str = "") -> QPushButton:
        made = QPushButton(text)
        if kind:
            made.setProperty("kind", kind)
        self.buttons.addWidget(made)
        return made

    def text(self) -> str:
        """All that can be read on it."""
        shown = [self._title, self._badge, self._facts, *self._lines.values()]
        return "\n".join(one.text() for one in shown if one.text())


def _narrow(made: QLabel) -> QLabel:
    """A label that gets as narrow as its place, however long its longest word is."""
    policy = made.sizePolicy()
    policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
    policy.setHeightForWidth(True)
    made.setSizePolicy(policy)
    return made
