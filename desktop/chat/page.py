"""The page on which questions are asked: the conversations, the talk, the field.

It puts its parts together and tells each what concerns it; see :class:`~desktop.chat.talk.Talk`
for the conversation, :class:`~desktop.chat.asking.Asking` for the answer under way.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QKeySequence, QResizeEvent, QShortcut, Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop.chat.asking import Asking
from desktop.chat.composer import Composer
from desktop.chat.drafts import Drafts
from desktop.chat.long_paste import LongPaste
from desktop.chat.options import LONGEST_FILE, Options, file_glob
from desktop.chat.passages import PassagesAsTyped
from desktop.chat.talk import Talk
from desktop.chat.talk_bar import TalkBar
from desktop.chat.talk_pages import TalkPages
from desktop.chat.turn import Stage, Turn
from desktop.conversations.panel import ConversationsPanel
from desktop.engine.calls import Json
from desktop.session import Session
from desktop.unwritten import unwritten
from desktop.widgets.empty import EmptyState
from engine.domain.status import StatusReport

if TYPE_CHECKING:
    from desktop.chat.turns_column import TurnsColumn
    from desktop.tasks.wish import Scope

_WIDEST = 820
_PANEL_WIDTH = 260
_LEAST_FOR_BOTH = 720  # pixels; in less, the panel makes room for the talk
_PANEL = "conversations_shown"


class AskPage(QWidget):
    """``open_places`` asks for the viewer, with places and the number of the one to show;
    ``task_wanted`` for something to be done with a passage, at once or after a look at its form;
    ``rested`` tells that an answer is over."""

    open_places = Signal(list, int)
    add_paths = Signal(list)
    rested = Signal()
    task_wanted = Signal(object, bool)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setProperty("kind", "page")
        self._session = session
        self._has_roots = True
        self.talk = Talk(session.client, self)
        self._asking = Asking(session.client, self)
        self._drafts = Drafts(session.preferences)
        self._composer = Composer(session.theme)
        self._found = PassagesAsTyped(session.client)
        self._paste = LongPaste(session.theme)
        self.panel = ConversationsPanel(session)
        self._bar = TalkBar(session.theme)
        self._pages = TalkPages()
        self._nothing = QWidget()
        self._welcome = self._first_run()
        self._start = EmptyState(
            session.theme,
            "ask",
            self.tr("What would you like to know?"),
            self.tr("The answer comes with the passages it rests on, one click away."),
        )
        for page in (self._welcome, self._start, self._nothing):
            self._pages.addWidget(page)
        self._pages.setCurrentWidget(self._start)
        self._lay_out()
        self._connect()
        self._panel_wanted = session.preferences.flag(_PANEL, default=True)
        self._show_panel(shown=self._panel_wanted)
        self._composer.field.know_earlier(self._drafts.questions())
        self._composer.field.setPlainText(self._drafts.draft())

    @cached_property
    def _column(self) -> TurnsColumn:
        """Made with the first turn: the window stands before all that shows answers is loaded."""
        from desktop.chat.turns_column import TurnsColumn

        column = TurnsColumn(self.talk, self._session.theme, widest=_WIDEST)
        column.opened.connect(self._open)
        column.again.connect(lambda turn: self.ask(turn.question))
        column.edit.connect(lambda turn: self._composer.put(turn.question))
        column.rated.connect(self._rate)
        column.said.connect(self._session.banners.notice)
        column.task_wanted.connect(self.task_wanted)
        self._pages.addWidget(column)
        return column

    # What others ask of it

    def forget(self) -> None:
        """Begin anew, with nothing left of what was typed and asked."""
        self.new_conversation()
        self._composer.field.setPlainText("")
        self._composer.field.know_earlier([])
        self._drafts.forget()
        self.panel.refresh()

    def focus_field(self) -> None:
        """Put the cursor where questions are typed."""
        self._composer.field.setFocus()

    def put_in_field(self, text: str) -> None:
        """Put a text that was dropped where questions are typed."""
        self._composer.put(text)

    def restrict_to(self, scope: Scope) -> None:
        """Ask only about these files from now on."""
        file = file_glob(scope.paths)
        if file is not None and len(file) > LONGEST_FILE:
            self._session.banners.warn(
                self.tr("These are too many files to be asked about by name."),
                self.tr("Choose fewer, or ask about the folder or the collection they are in."),
            )
            return
        self._choose(replace(self.talk.options, file=file, collection=scope.collection))
        self.focus_field()

    def new_conversation(self) -> None:
        """Leave the conversation that is shown and begin a new one with the next question."""
        self._leave()
        self.talk.clear()
        self._show_talk()
        self.focus_field()

    def open_conversation(self, conversation: Json, number: int = 0) -> None:
        """Show a kept one, at the turn ``number`` (0: the last)."""
        if conversation["id"] != self.talk.id:
            self._leave()
            self.talk.open(conversation)
            running = self._asking.turn
            if running is not None and self._asking.chat == conversation["id"]:
                self.talk.put(running)
            self._show_talk()
        if number:
            self._column.scroll_to(number - 1)

    def toggle_conversations(self) -> None:
        """Show the list of conversations, ready to search in it, or hide it."""
        self._panel_wanted = self.panel.isHidden()
        self._session.preferences.set(_PANEL, self._panel_wanted)
        self._show_panel(shown=self._panel_wanted)
        if self._panel_wanted:
            self.panel.search.setFocus()
        else:
            self.focus_field()

    @property
    def busy(self) -> bool:
        """Whether an answer is under way."""
        return self._asking.turn is not None

    @property
    def draft(self) -> str:
        """What is typed and not asked."""
        return self._composer.text

    def go_on(self, conversation: Json, draft: str) -> None:
        """Where a window stood before this one."""
        if conversation["id"] is not None:
            self.open_conversation(conversation)
        else:
            self._choose(Options.kept(conversation))
        self._composer.put(draft)

    def save_draft(self) -> None:
        """Keep what is typed but not yet asked."""
        self._drafts.keep(self._composer.text)
        self.panel.stop()

    @property
    def turns(self) -> tuple[Turn, ...]:
        """Those of the conversation that were fetched or asked."""
        return tuple(turn for turn in self.talk.turns if turn is not None)

    def ask(self, question: str) -> None:
        """Ask now, as the next turn of the conversation that is shown."""
        self._found.forget()
        turn = self.talk.add(question)
        self._composer.field.know_earlier(self._drafts.remember(question))
        self._pages.setCurrentWidget(self._column)
        self._column.append()
        self._asking.ask(turn, self.talk.options, self.talk.id, self.talk.when_saved)
        self._show_running()

    # The conversation

    def _leave(self) -> None:
        """What is being answered goes on; what was typed is kept for this conversation."""
        self._drafts.keep(self._composer.text, self.talk.id)

    def _show_talk(self) -> None:
        if self.talk.turns or "_column" in self.__dict__:
            self._column.show_talk()
        self._composer.field.setPlainText(self._drafts.draft(self.talk.id))
        self._show_running()
        self._show_right_page()

    def _show_running(self) -> None:
        self._composer.show_running(running=self.talk.holds(self._asking.turn))

    def _stop(self) -> None:
        if self.talk.holds(self._asking.turn):
            self._asking.stop()

    def _talk_changed(self) -> None:
        self._composer.choices.show_options(self.talk.options)
        self._bar.say(self.talk.title)
        self.panel.show_current(self.talk.id)

    def _renamed(self, conversation: Json) -> None:
        if conversation["id"] == self.talk.id:
            self.talk.begun(conversation)

    def _gone(self, identity: str) -> None:
        if identity == self.talk.id:
            self.new_conversation()

    def _choose(self, options: Options) -> None:
        self.talk.choose(options)
        self._found.look_for(self._composer.text, options)

    # The answer

    def _begun(self, conversation: Json) -> None:
        if self.talk.holds(self._asking.turn):
            self.talk.begun(conversation)
        self.panel.refresh()

    def _draw(self, turn: Turn) -> None:
        self._column.refresh(turn)

    def _ended(self, turn: Turn) -> None:
        self._show_running()
        if turn.stage is Stage.BROKEN and self.talk.holds(turn):
            self.talk.confirm(turn)
        self._column.refresh(turn)
        self.panel.refresh()
        self.rested.emit()

    def _open(self, turn: Turn, number: int) -> None:
        self.open_places.emit(turn.places(), number)

    def _rate(self, turn: Turn, value: int) -> None:
        body = {"rating": value, "number": turn.number}
        call = self._session.client.post(f"/conversations/{self.talk.id}/rating", body)
        call.failed.connect(self._session.banners.error)

    # The field

    def _typed(self, text: str) -> None:
        self._found.look_for(text, self.talk.options)
        self._drafts.typed(text)

    def _save_pasted(self, text: str) -> None:
        place = str(Path.home() / self.tr("Pasted text.txt"))
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the text"), place, "*.txt")
        if not chosen:
            self._paste.offer(text)
            return
        try:
            Path(chosen).write_text(text, "utf-8", errors="replace")
        except OSError as error:
            self._paste.offer(text)
            self._session.banners.error(unwritten(chosen, error.strerror))
        else:
            self.add_paths.emit([chosen])

    # What is shown where

    def _status(self, status: StatusReport) -> None:
        self._has_roots = bool(status.roots)
        self._composer.choices.know_collections([root.collection for root in status.roots])
        self._show_right_page()

    def _ask_for_models(self) -> None:
        self._session.client.get("/models").then(self._composer.choices.know_models)

    def _show_right_page(self) -> None:
        if self.talk.turns:
            self._pages.setCurrentWidget(self._column)
        elif not self._found.isHidden():
            self._pages.setCurrentWidget(self._nothing)  # there is something to look at below
        else:
            self._pages.setCurrentWidget(self._start if self._has_roots else self._welcome)

    def _show_panel(self, *, shown: bool) -> None:
        self.panel.setVisible(shown)
        self._bar.show_panel_state(shown=shown)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's names
        super().resizeEvent(event)
        was_narrow = 0 < event.oldSize().width() < _LEAST_FOR_BOTH
        narrow = self.width() < _LEAST_FOR_BOTH
        if narrow != was_narrow:
            self._show_panel(shown=self._panel_wanted and not narrow)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """The page has the focus for its field; as its proxy that would be all that Tab finds."""
        super().focusInEvent(event)
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

    def _connect(self) -> None:
        composer, asking, session = self._composer, self._asking, self._session
        composer.asked.connect(self.ask)
        composer.typed.connect(self._typed)
        composer.stopped.connect(self._stop)
        composer.choices.chosen.connect(self._choose)
        composer.field.too_long.connect(self._paste.offer)
        self._paste.cut.connect(composer.put)
        self._paste.save.connect(self._save_pasted)
        self._found.opened.connect(self.open_places)
        self._found.task_wanted.connect(self.task_wanted)
        self._found.changed.connect(self._show_right_page)
        asking.changed.connect(self._draw)
        asking.ended.connect(self._ended)
        asking.begun.connect(self._begun)
        self.talk.changed.connect(self._talk_changed)
        self.talk.failed.connect(session.banners.error)
        self.panel.opened.connect(self.open_conversation)
        self.panel.new.connect(self.new_conversation)
        self.panel.changed.connect(self._renamed)
        self.panel.gone.connect(self._gone)
        self.panel.task_wanted.connect(self.task_wanted)
        self._bar.toggle.connect(self.toggle_conversations)
        self._bar.new.connect(self.new_conversation)
        session.feed.status_changed.connect(self._status)
        session.client.connected.connect(self._ask_for_models)
        for keys, act in (("Ctrl+L", self.toggle_conversations), ("Escape", self._stop)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _lay_out(self) -> None:
        foot = QWidget()
        rows = QVBoxLayout(foot)
        rows.setContentsMargins(24, 8, 24, 6)
        rows.setSpacing(8)
        for widget in (self._found, self._paste, self._composer):
            rows.addWidget(widget)
        foot.setMaximumWidth(_WIDEST + 48)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(foot, 100)
        middle.addStretch(1)
        talk = QWidget()
        page = QVBoxLayout(talk)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self._bar)
        page.addWidget(self._pages, 1)
        page.addLayout(middle)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.panel)
        splitter.addWidget(talk)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([_PANEL_WIDTH, 3 * _PANEL_WIDTH])
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(splitter)
