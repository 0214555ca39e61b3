"""The page on which questions are asked: the talk, passages as one types, the field."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.chat.asking import Asking, Options
from desktop.chat.composer import Composer
from desktop.chat.evidence_cards import EvidenceCards
from desktop.chat.formulas import Formulas
from desktop.chat.preview import Preview
from desktop.chat.turn import Turn
from desktop.chat.turn_view import TurnView
from desktop.engine.calls import Call, Json
from desktop.session import Session
from desktop.viewer.place import Place
from desktop.widgets.empty import EmptyState
from desktop.widgets.labels import label
from desktop.widgets.virtual_column import VirtualColumn
from engine.domain import from_wire
from engine.domain.answer import Hit
from engine.domain.status import StatusReport

_WIDEST = 820
_DEBOUNCE_MS = 150
_LEAST_LETTERS = 3
_PASSAGES = 3


class AskPage(QWidget):
    """``open_places`` asks for the viewer, with places and the number of the one to show."""

    open_places = Signal(list, int)
    add_paths = Signal(list)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setProperty("kind", "page")
        self._session = session
        self._turns: list[Turn] = []
        self._chat: str | None = None
        self._file: str | None = None
        self._hits: list[Hit] = []
        self._search: Call | None = None
        self._asking = Asking(session.client, self)
        self._preview = Preview(self)
        self._formulas = Formulas(self)
        self._column = VirtualColumn(self._make_view, widest=_WIDEST)
        self._column.setAccessibleName(self.tr("Conversation"))
        self._composer = Composer(session.theme)
        self._found = EvidenceCards(_PASSAGES)
        self._scope = QPushButton()
        self._scope.setProperty("kind", "chip")
        self._pages = QStackedWidget()
        self._welcome = self._first_run()
        self._start = EmptyState(
            session.theme,
            "ask",
            self.tr("What would you like to know?"),
            self.tr("The answer comes with the passages it rests on, one click away."),
        )
        for page in (self._welcome, self._start, self._column):
            self._pages.addWidget(page)
        self._pages.setCurrentWidget(self._start)
        self._lay_out()
        self._wait = QTimer(self, interval=_DEBOUNCE_MS, singleShot=True)
        self._wait.timeout.connect(self._look)
        self._composer.asked.connect(self.ask)
        self._composer.typed.connect(self._typed)
        self._composer.stopped.connect(self._asking.stop)
        self._found.chosen.connect(self._open_found)
        self._scope.clicked.connect(self._lift_restriction)
        self._asking.changed.connect(self._refresh)
        self._asking.ended.connect(self._ended)
        self._asking.begun.connect(self._begun)
        session.feed.status_changed.connect(self._status)
        self._composer.field.setPlainText(session.preferences.text("draft"))

    # What others ask of it

    def focus_field(self) -> None:
        """Put the cursor where questions are typed."""
        self._composer.field.setFocus()

    def put_in_field(self, text: str) -> None:
        """Put a text that was dropped where questions are typed."""
        self._composer.put(text)

    def restrict_to(self, path: str) -> None:
        """Ask only in this file or folder from now on."""
        self._file = path
        self._scope.setText(self.tr("Only in {0}  ✕").format(path.replace("&", "&&")))
        self._scope.show()
        self.focus_field()

    def new_conversation(self) -> None:
        """Leave the conversation that is shown and begin a new one with the next question."""
        self._asking.stop()
        self._turns, self._chat = [], None
        self._column.reset(0)
        self._show_right_page()
        self.focus_field()

    def save_draft(self) -> None:
        """Keep what is typed but not yet asked."""
        self._session.preferences.set("draft", self._composer.text)

    @property
    def turns(self) -> tuple[Turn, ...]:
        return tuple(self._turns)

    def ask(self, question: str) -> None:
        """Ask now, as the next turn of the conversation that is shown."""
        self._wait.stop()
        self._forget_passages()
        turn = Turn(question, number=len(self._turns) + 1)
        self._turns.append(turn)
        self._pages.setCurrentWidget(self._column)
        self._column.append()
        self._composer.show_running(running=True)
        self._asking.ask(turn, Options(file=self._file), self._chat)

    # The answer

    def _begun(self, chat: str) -> None:
        self._chat = chat

    def _make_view(self, number: int) -> TurnView:
        view = TurnView(self._turns[number], self._session.theme, self._preview, self._formulas)
        view.opened.connect(self._open)
        view.again.connect(lambda turn: self.ask(turn.question))
        view.edit.connect(lambda turn: self._composer.put(turn.question))
        view.rated.connect(self._rate)
        return view

    def _refresh(self, turn: Turn) -> None:
        for number in range(self._column.count):
            view = self._column.row(number)
            if isinstance(view, TurnView) and view.turn is turn:
                view.refresh()
        self._column.settle()

    def _ended(self, turn: Turn) -> None:
        self._composer.show_running(running=False)
        self._refresh(turn)

    def _open(self, turn: Turn, number: int) -> None:
        self.open_places.emit(turn.places(), number)

    def _rate(self, turn: Turn, value: int) -> None:
        body = {"rating": value, "number": turn.number}
        call = self._session.client.post(f"/conversations/{self._chat}/rating", body)
        call.failed.connect(self._session.banners.error)

    # Passages as one types

    def _typed(self, text: str) -> None:
        if self._search is not None:
            self._search.cancel()  # what it would find is no longer asked for
            self._search = None
        if len(text) < _LEAST_LETTERS:
            self._wait.stop()
            self._forget_passages()
        else:
            self._wait.start()

    def _look(self) -> None:
        body = {"query": self._composer.text, "limit": _PASSAGES, "file": self._file}
        self._search = self._session.client.post("/search", body)
        self._search.then(self._show_found, self._nothing_found)

    def _show_found(self, value: Json) -> None:
        self._search = None
        self._hits = [from_wire.hit(one) for one in value["hits"]]
        self._found.show_hits(self._hits)
        self._found.setVisible(bool(self._hits))

    def _nothing_found(self, _: object) -> None:
        """A search while typing fails silently; Enter says what is wrong."""
        self._search = None
        self._forget_passages()

    def _forget_passages(self) -> None:
        self._hits = []
        self._found.hide()

    def _open_found(self, number: int) -> None:
        places = [
            Place(one.document_id, one.path, one.title, one.text, one.location, one.rank)
            for one in self._hits
        ]
        self.open_places.emit(places, number)

    # What is shown where

    def _status(self, status: StatusReport) -> None:
        self._has_roots = bool(status.roots)
        self._show_right_page()

    _has_roots = True

    def _show_right_page(self) -> None:
        if self._turns:
            self._pages.setCurrentWidget(self._column)
        else:
            self._pages.setCurrentWidget(self._start if self._has_roots else self._welcome)

    def _lift_restriction(self) -> None:
        self._file = None
        self._scope.hide()
        self.focus_field()

    def _first_run(self) -> EmptyState:
        return EmptyState(
            self._session.theme,
            "lock",
            self.tr("Answers from your own files"),
            self.tr(
                "Drop a folder here, or choose one. Lectern reads what is in it and answers with "
                "the passages it found. Nothing leaves this machine. You can ask while it reads."
            ),
            (self.tr("Choose a folder…"), self._choose_folder),
        )

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder"))
        if folder:
            self.add_paths.emit([folder])

    def _lay_out(self) -> None:
        foot = QWidget()
        rows = QVBoxLayout(foot)
        rows.setContentsMargins(24, 0, 24, 6)
        rows.setSpacing(8)
        for widget in (self._found, self._scope, self._composer):
            rows.addWidget(widget)
        rows.addWidget(
            label(self.tr("Enter asks · Shift+Enter begins a new line · Ctrl+N new talk"), "small")
        )
        foot.setMaximumWidth(_WIDEST + 48)
        self._found.hide()
        self._scope.hide()
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(foot, 100)
        middle.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self._pages, 1)
        page.addLayout(middle)
