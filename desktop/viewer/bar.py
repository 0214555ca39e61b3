"""The viewer's two rows of tools: what is shown and what can be done with it; searching in it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.theme.theme import Theme
from desktop.widgets.elided import ElidedLabel
from desktop.widgets.icon_button import IconButton
from desktop.widgets.labels import label


class ViewerBar(QWidget):
    """Signals are what a person asks for."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.title = ElidedLabel(kind="strong", mode=Qt.TextElideMode.ElideRight)
        self.path = ElidedLabel(kind="small")
        self.place = label("", "badge", wrap=False)
        self.number = label("", "small", wrap=False)
        self.previous = IconButton(theme, "up", self.tr("Previous citation (Alt+Up)"))
        self.next = IconButton(theme, "down", self.tr("Next citation (Alt+Down)"))
        self.search_inside = IconButton(theme, "search", self.tr("Search inside (Ctrl+F)"))
        self.smaller = IconButton(theme, "minus", self.tr("Smaller (Ctrl+-)"))
        self.fit = IconButton(theme, "zoom-fit", self.tr("Usual size (Ctrl+0)"))
        self.larger = IconButton(theme, "plus", self.tr("Larger (Ctrl++)"))
        self.copy = IconButton(theme, "copy", self.tr("Copy the passage"))
        self.tasks = IconButton(theme, "tasks", self.tr("What can be done with this text"))
        self.folder = IconButton(theme, "folder-open", self.tr("Show in folder"))
        self.program = IconButton(theme, "external", self.tr("Open in its own program"))
        self.close_button = IconButton(theme, "close", self.tr("Close the viewer (Esc)"))
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.title)
        names.addWidget(self.path)
        top = QHBoxLayout()
        top.addLayout(names, 1)
        top.addWidget(self.close_button)
        tools = QHBoxLayout()
        tools.setSpacing(2)
        for one in (self.place, self.previous, self.number, self.next):
            tools.addWidget(one)
        tools.addStretch(1)
        for button in (self.search_inside, self.smaller, self.fit, self.larger):
            tools.addWidget(button)
        for button in (self.tasks, self.copy, self.folder, self.program):
            tools.addWidget(button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(14, 10, 8, 6)
        rows.setSpacing(4)
        rows.addLayout(top)
        rows.addLayout(tools)


class SearchBar(QWidget):
    """``wanted`` carries what is typed; ``step`` 1 or -1; ``left`` when one is done."""

    wanted = Signal(str)
    step = Signal(int)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.field = QLineEdit(placeholderText=self.tr("Search inside this document"))
        self.field.setAccessibleName(self.tr("Search inside this document"))
        self.field.textChanged.connect(self.wanted)
        self.count = label("", "small", wrap=False)
        previous = IconButton(theme, "up", self.tr("Previous match (Shift+Enter)"))
        following = IconButton(theme, "down", self.tr("Next match (Enter)"))
        away = IconButton(theme, "close", self.tr("End the search (Esc)"))
        previous.clicked.connect(lambda: self.step.emit(-1))
        following.clicked.connect(lambda: self.step.emit(1))
        away.clicked.connect(self.left)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 8, 6)
        row.addWidget(self.field, 1)
        for one in (self.count, previous, following, away):
            row.addWidget(one)

    def say(self, number: int, count: int, more: bool) -> None:
        if not self.field.text().strip():
            self.count.setText("")
        elif count:
            words = self.tr("{0} of {1}…") if more else self.tr("{0} of {1}")
            self.count.setText(words.format(number, count))
        else:
            self.count.setText(self.tr("Searching…") if more else self.tr("No match"))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.step.emit(-1 if back else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
