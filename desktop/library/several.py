"""Below the table while several files are chosen: how many, and what can be done with them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.library.chosen import ChosenFiles
from desktop.session import Session
from desktop.widgets.flow import FlowLayout
from desktop.widgets.icon_button import IconButton
from desktop.widgets.labels import label
from desktop.words import count_of


class SeveralPanel(QFrame):
    closed = Signal()

    def __init__(self, session: Session, chosen: ChosenFiles) -> None:
        super().__init__()
        self.setProperty("kind", "panel")
        self._count = label("", "strong", wrap=False)
        self._buttons = QWidget()
        flow = FlowLayout(self._buttons, gap=8)
        for text, act in (
            (self.tr("Ask about these files"), chosen.ask),
            (self.tr("Summarise"), chosen.summarise),
            (self.tr("Read again"), chosen.read_again),
            (self.tr("Copy the paths"), chosen.copy),
            (self.tr("Leave out of the library"), chosen.leave_out),
        ):
            button = QPushButton(text)
            button.clicked.connect(act)
            flow.addWidget(button)
        more = QPushButton(self.tr("More…"))
        more.clicked.connect(
            lambda: chosen.menu().popup(more.mapToGlobal(more.rect().bottomLeft()))
        )
        flow.addWidget(more)
        away = IconButton(session.theme, "close", self.tr("Choose none"))
        away.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.addWidget(self._count, 1)
        head.addWidget(away)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(14, 10, 10, 12)
        rows.setSpacing(6)
        rows.addLayout(head)
        rows.addWidget(self._buttons)
        self.hide()

    @property
    def text(self) -> str:
        return self._count.text()

    def show_count(self, count: int) -> None:
        """Of the files that are chosen; one has its own details."""
        self._count.setText(self.tr("{0} files are chosen").format(count_of(count)))
        self.setVisible(count > 1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """However little room there is, every button can be reached."""
        super().resizeEvent(event)
        self._buttons.setMinimumHeight(self._buttons.heightForWidth(self._buttons.width()))
