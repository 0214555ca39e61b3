"""Above the table: a field that filters by words of the path, a choice of kinds, and the statuses
with counts."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.library.states import state_of_status
from desktop.session import Session
from desktop.widgets.flow import FlowLayout
from desktop.widgets.inputs import Choices
from desktop.words import count_of
from engine.domain.source import Status

_DEBOUNCE_MS = 200
_LONGEST = 200
_ORDER = (None, Status.INDEXED, Status.PENDING, Status.FAILED, Status.SKIPPED)


class FilterBar(QWidget):
    """``changed`` comes when other files are wanted, 200 ms after the last key."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Filter by name or folder"))
        self.field.setAccessibleName(self.tr("Filter by name or folder"))
        self.field.setClearButtonEnabled(True)
        self.field.setMaxLength(_LONGEST)
        self._soon = QTimer(self, interval=_DEBOUNCE_MS, singleShot=True)
        self._soon.timeout.connect(self.changed)
        self.field.textChanged.connect(lambda _: self._soon.start())
        self.kinds = self._choice_of_kinds()
        self._chips = QButtonGroup(self)
        chips = FlowLayout(gap=6)
        for number, status in enumerate(_ORDER):
            chip = QPushButton(self._word(status))
            chip.setProperty("kind", "filter")
            chip.setCheckable(True)
            chip.setChecked(status is None)
            self._chips.addButton(chip, number)
            chips.addWidget(chip)
        self._chips.idClicked.connect(lambda _: self.changed.emit())
        self._chips.buttonToggled.connect(lambda chip, _: chip.updateGeometry())  # bold is wider
        holder = QWidget()
        holder.setLayout(chips)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.field, 1)
        first.addWidget(self.kinds)
        rows.addLayout(first)
        rows.addWidget(holder)
        session.theme.changed.connect(self._draw)
        self._draw()

    @property
    def text(self) -> str:
        return self.field.text().strip()

    @property
    def status(self) -> Status | None:
        return _ORDER[max(0, self._chips.checkedId())]

    @property
    def kind(self) -> str:
        """As the engine calls it, "" for all of them."""
        return str(self.kinds.currentData())

    def clear(self) -> None:
        """Everything is wanted again."""
        self.kinds.setCurrentIndex(0)
        self._chips.button(0).setChecked(True)
        self.field.clear()
        self._soon.stop()
        self.changed.emit()

    def show_only(self, status: Status) -> None:
        self._chips.button(_ORDER.index(status)).setChecked(True)
        self.changed.emit()

    def show_counts(self, counts: dict[Status, int]) -> None:
        for number, status in enumerate(_ORDER):
            count = sum(counts.values()) if status is None else counts[status]
            self._chips.button(number).setText(f"{self._word(status)}  {count_of(count)}")

    def _choice_of_kinds(self) -> Choices:
        kinds = Choices()
        kinds.setAccessibleName(self.tr("Kind of file"))
        for kind, word in (
            ("", self.tr("All kinds")),
            ("pdf", self.tr("PDF")),
            ("word", self.tr("Word, ODT, RTF")),
            ("sheet", self.tr("Sheets and tables")),
            ("slides", self.tr("Slides")),
            ("mail", self.tr("E-mail")),
            ("image", self.tr("Pictures")),
            ("text", self.tr("Plain text")),
            ("web", self.tr("Web pages")),
            ("code", self.tr("Code")),
            ("book", self.tr("Books")),
            ("archive", self.tr("Archives")),
        ):
            kinds.addItem(word, kind)
        kinds.activated.connect(lambda _: self.changed.emit())
        return kinds

    def _word(self, status: Status | None) -> str:
        return self.tr("All") if status is None else state_of_status(status).word

    def _draw(self) -> None:
        for number, status in enumerate(_ORDER):
            if status is not None:
                state = state_of_status(status)
                colour = getattr(self._session.theme.tokens, state.colour)
                self._chips.button(number).setIcon(self._session.theme.icon(state.icon, colour))
