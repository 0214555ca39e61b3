"""Below the table: what is known of the chosen file, what is wrong with it, and what to do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.engine.calls import Call, Json
from desktop.engine.client import segment
from desktop.engine.said import said_of
from desktop.library.model import FilesModel
from desktop.library.names import shown
from desktop.library.states import state_of, state_of_status
from desktop.session import Session
from desktop.widgets.elided import ElidedLabel
from desktop.widgets.flow import FlowLayout
from desktop.widgets.icon_button import IconButton
from desktop.widgets.labels import label, set_kind
from desktop.words import count_of, size, when
from engine.domain import from_wire
from engine.domain.errors import EngineError
from engine.domain.listing import FileRow, Member
from engine.domain.source import Status

_SOON_MS = 120
_AGAIN_MS = 1000
_MEMBERS = 100
_MOST_MEMBERS = 1000
_LIST_HEIGHT = 120
_WARNINGS = 3

Act = Callable[[FileRow], object]


class DetailsPanel(QFrame):
    """The signals say what is wanted to be done with the file; ``open_member`` carries one of
    those inside it."""

    open_files = Signal()
    open_outside = Signal()
    show_in_folder = Signal()
    read_again = Signal()
    leave_out = Signal()
    ask_in = Signal()
    open_member = Signal(object)
    closed = Signal()

    def __init__(self, session: Session, model: FilesModel) -> None:
        super().__init__()
        self.setProperty("kind", "panel")
        self._session = session
        self._model = model
        self._row: FileRow | None = None
        self._calls: list[Call] = []
        self._members: list[Member] = []  # those that are listed
        self._next: str | None = None  # from where more of them go on
        self._icon = QLabel()
        self._name = ElidedLabel("", "strong")
        self._facts = label("", "small")
        self._reason = label("", selectable=True)
        self._advice = label("", "strong", selectable=True)
        self._warnings = label("", "warning", selectable=True)
        self.members = QListWidget()
        self.members.setAccessibleName(self.tr("Files inside this file"))
        self.members.setMaximumHeight(_LIST_HEIGHT)
        self.members.itemActivated.connect(self._open_member)
        self.more = QPushButton(self.tr("Show more"))
        self.more.clicked.connect(self._ask_more)
        self._soon = QTimer(self, interval=_SOON_MS, singleShot=True)
        self._soon.timeout.connect(self._ask)
        self._lay_out()
        session.theme.changed.connect(self._draw)
        session.client.connected.connect(self._soon.start)  # what was asked before is lost
        self.hide()

    @property
    def row(self) -> FileRow | None:
        return self._row

    @property
    def reason(self) -> str:
        """What it says is wrong, and what to do."""
        return f"{self._reason.text()} {self._advice.text()}".strip()

    def show_file(self, row: FileRow | None) -> None:
        """Show this file, or nothing."""
        same = row is not None and self._row is not None and row.source.id == self._row.source.id
        if row == self._row:
            return
        self._row = row
        self.setVisible(row is not None)
        if row is None:
            self._forget()
            return
        self._name.setText(shown(row.source.path))
        failure = said_of(row.source.failure) if row.source.failure is not None else None
        self._reason.setText(failure.message if failure is not None else "")
        self._advice.setText(failure.hint if failure is not None else "")
        for words in (self._reason, self._advice):
            words.setVisible(bool(words.text()))
        self._facts.setText(" · ".join(self._known(row)))
        self._draw()
        if not same:
            self._forget()
        self._soon.start()

    def _known(self, row: FileRow) -> list[str]:
        facts = [state_of(row).word, size(row.source.size)]
        facts.append(self.tr("changed {0}").format(when(row.source.mtime_ns / 1e9)))
        if content := self._model.content(row):
            facts.append(content)
        if row.indexed is not None and row.source.status is not Status.PENDING:
            facts.append(self.tr("looked at {0}").format(when(row.indexed)))
        return facts

    # What the engine knows beyond the row

    def _ask(self) -> None:
        row = self._row
        if row is None:
            return
        for call in self._calls:
            call.cancel()
        self._calls.clear()
        if row.source.document_id is not None:
            path = f"/documents/{segment(row.source.document_id)}"
            self._keep(self._session.client.get(path)).done.connect(self._show_warnings)
        if row.members:
            self._ask_members(None, max(_MEMBERS, len(self._members))).connect(self._list_members)
        elif self._members:
            self._list_members({"members": [], "next": None})

    def _ask_more(self) -> None:
        self.more.hide()
        self._ask_members(self._next, _MEMBERS).connect(self._add_members)

    def _ask_members(self, after: str | None, limit: int) -> SignalInstance:
        assert self._row is not None
        path = f"/files/{self._row.source.id}/members"
        limit = min(limit, _MOST_MEMBERS)
        return self._keep(self._session.client.get(path, after=after, limit=limit)).done

    def _keep(self, call: Call) -> Call:
        self._calls.append(call)
        call.failed.connect(self._ask_later)
        return call

    def _ask_later(self, error: EngineError) -> None:
        if error.code != "not_found":
            QTimer.singleShot(_AGAIN_MS, self, self._soon.start)

    def _show_warnings(self, value: Json) -> None:
        warnings = list(value["warnings"])
        text = "\n".join(warnings[:_WARNINGS])
        if more := warnings[_WARNINGS:]:
            text += "\n" + self.tr("… and {0} more").format(count_of(len(more)))
        self._warnings.setText(text)
        self._warnings.setVisible(bool(text))

    def _list_members(self, value: Json) -> None:
        """Those that a file has now; where they are the ones that are listed, nothing moves."""
        if [from_wire.member(one) for one in value["members"]] == self._members:
            value = value | {"members": []}
        else:
            self._members.clear()
            self.members.clear()
        self._add_members(value)

    def _add_members(self, value: Json) -> None:
        for one in map(from_wire.member, value["members"]):
            self._members.append(one)
            self.members.addItem(self._item(one))
        self._next = value["next"]
        self.members.setVisible(bool(self._members))
        self.more.setVisible(self._next is not None)

    def _item(self, one: Member) -> QListWidgetItem:
        state = state_of_status(one.status)
        text = f"{shown(one.member)} – {state.word}"
        if one.failure is not None:
            text = f"{text}: {said_of(one.failure).message}"
        item = QListWidgetItem(text)
        colour = getattr(self._session.theme.tokens, state.colour)
        item.setIcon(self._session.theme.icon(state.icon, colour))
        item.setData(_MEMBER, one)
        return item

    def _open_member(self, item: QListWidgetItem) -> None:
        one: Member = item.data(_MEMBER)
        self.open_member.emit(one)

    def _forget(self) -> None:
        for call in self._calls:
            call.cancel()
        self._calls.clear()
        self._next = None
        self._members.clear()
        self.members.clear()
        for widget in (self.members, self.more, self._warnings):
            widget.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """However little room there is, every button can be reached."""
        super().resizeEvent(event)
        self._buttons.setMinimumHeight(self._buttons.heightForWidth(self._buttons.width()))

    # Putting together

    def _draw(self) -> None:
        if self._row is None:
            return
        state, theme = state_of(self._row), self._session.theme
        self._icon.setPixmap(theme.pixmap(state.icon, getattr(theme.tokens, state.colour), 20))
        failed = self._row.source.status is Status.FAILED
        set_kind(self._reason, "kind", "danger" if failed else "")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        away = IconButton(self._session.theme, "close", self.tr("Close the details"))
        away.clicked.connect(self.closed)
        head.addWidget(self._icon)
        head.addWidget(self._name, 1)
        head.addWidget(away)
        self._buttons = QWidget()
        flow = FlowLayout(self._buttons, gap=8)
        for text, told in (
            (self.tr("Open"), self.open_files),
            (self.tr("Open in its program"), self.open_outside),
            (self.tr("Show in folder"), self.show_in_folder),
            (self.tr("Read again"), self.read_again),
            (self.tr("Leave out of the library"), self.leave_out),
            (self.tr("Ask in this file"), self.ask_in),
        ):
            button = QPushButton(text)
            button.clicked.connect(lambda _=False, told=told: told.emit())
            flow.addWidget(button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(14, 10, 10, 12)
        rows.setSpacing(6)
        rows.addLayout(head)
        for widget in (self._facts, self._reason, self._advice, self._warnings):
            rows.addWidget(widget)
        rows.addWidget(self.members)
        rows.addWidget(self.more)
        rows.addWidget(self._buttons)


_MEMBER = 0x0101
