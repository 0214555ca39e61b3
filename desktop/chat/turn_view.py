"""A question and its answer as they are shown, and what can be done with them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from desktop.chat.answer_view import AnswerView
from desktop.chat.evidence_cards import EvidenceCards
from desktop.chat.formulas import Formulas
from desktop.chat.preview import Preview
from desktop.chat.question_bubble import QuestionBubble
from desktop.chat.sources_row import SourcesRow
from desktop.chat.turn import Stage, Turn
from desktop.engine.said import said
from desktop.tasks.menus import add_passage_tasks
from desktop.theme.theme import Theme
from desktop.widgets.icon_button import IconButton
from desktop.widgets.labels import label, set_kind


class TurnView(QWidget):
    """Draws a :class:`Turn`; :meth:`refresh` after it changed."""

    opened = Signal(object, int)  # Turn, the number of the place
    again = Signal(object)  # Turn: answer it anew
    edit = Signal(object)  # Turn: put its question into the field
    rated = Signal(object, int)
    said = Signal(str)  # what was done, in words
    task_wanted = Signal(object, bool)  # what is to be done with a passage, and whether at once

    def __init__(self, turn: Turn, theme: Theme, preview: Preview, formulas: Formulas) -> None:
        super().__init__()
        self.turn = turn
        self._theme, self._preview = theme, preview
        self._question = QuestionBubble(turn.question, theme)
        self._understood = label("", "small")
        self._state = label("", "small")
        self._cards = EvidenceCards()
        self._answer = AnswerView(theme, formulas, self._menu)
        self._notes = label("", "small")
        self._sources = SourcesRow()
        self._actions = self._build_actions()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        for widget in (self._question, self._understood, self._cards, self._answer, self._state,
                       self._notes, self._sources, self._actions):  # fmt: skip
            rows.addWidget(widget)
        rows.addStretch(1)
        self._cards.chosen.connect(self._open)
        self._sources.chosen.connect(self._open)
        self._sources.pointed.connect(self._point_at_source)
        self._sources.menu_wanted.connect(self._passage_menu)
        self._cards.menu_wanted.connect(self._passage_menu)
        self._question.edit.connect(lambda: self.edit.emit(self.turn))
        self._answer.followed.connect(self._follow)
        self._answer.pointed.connect(self._point)
        theme.changed.connect(self._redraw)
        self.refresh()

    def take(self, turn: Turn) -> None:
        """Show another turn from now on."""
        self.turn = turn
        self._question.ask(turn.question)
        self.refresh()

    def refresh(self) -> None:
        """Show the turn as it is now."""
        turn = self.turn
        self._understood.setText(self.tr("Understood as: {0}").format(turn.understood))
        self._understood.setVisible(bool(turn.understood))
        self._show_state()
        self._cards.setVisible(turn.running and not turn.text and bool(turn.hits))
        if self._cards.isVisibleTo(self):
            self._cards.show_hits(turn.hits)
        self._show_text()
        self._show_notes()
        self._sources.show_places(turn.places() if turn.text or not turn.running else [])
        self._actions.setVisible(not turn.running)
        self._show_rating()

    # Parts

    def _build_actions(self) -> QWidget:
        actions = QWidget()
        row = QHBoxLayout(actions)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self._retry = QPushButton(self.tr("Try again"))
        self._retry.clicked.connect(lambda: self.again.emit(self.turn))
        row.addWidget(self._retry)
        copy = IconButton(self._theme, "copy", self.tr("Copy with sources"), side=16)
        copy.clicked.connect(lambda: self._copy(with_sources=True))
        renew = IconButton(self._theme, "refresh", self.tr("Answer again"), side=16)
        renew.clicked.connect(lambda: self.again.emit(self.turn))
        self._good = IconButton(self._theme, "good", self.tr("Good answer"), side=16)
        self._bad = IconButton(self._theme, "bad", self.tr("Bad answer"), side=16)
        for button, value in ((self._good, 1), (self._bad, -1)):
            button.setCheckable(True)
            button.clicked.connect(lambda checked, value=value: self._rate(value if checked else 0))
        for button in (copy, renew, self._good, self._bad):
            row.addWidget(button)
        self._signature = label("", "small", wrap=False)
        row.addStretch(1)
        row.addWidget(self._signature)
        return actions

    # What it says

    def _show_state(self) -> None:
        turn = self.turn
        said, kind = "", "small"
        match turn.stage:
            case Stage.WAITING:
                said = self.tr("Writing…") if turn.hits else self.tr("Looking for passages…")
            case Stage.READING if turn.survey is not None:
                said = self.tr("Reading {0} of {1} files").format(
                    turn.survey.done, turn.survey.total
                )
            case Stage.STOPPED:
                said = self.tr("This answer was stopped before its end.")
            case Stage.BROKEN if turn.error is not None:
                said = f"{turn.error.message} {turn.error.hint}".strip()
                kind = "danger"
            case Stage.BROKEN:
                said, kind = self.tr("This answer broke off."), "danger"
        self._state.setText(said)
        self._state.setVisible(bool(said))
        set_kind(self._state, "kind", kind)
        self._retry.setVisible(turn.stage in (Stage.BROKEN, Stage.STOPPED))

    def _show_text(self) -> None:
        self._answer.setVisible(bool(self.turn.text))
        if self.turn.text:
            self._answer.show_turn(self.turn)

    def _redraw(self) -> None:
        self._question.refresh()
        self.refresh()

    def _show_notes(self) -> None:
        answer = self.turn.answer
        notes: list[str] = []
        if answer is not None:
            if answer.coverage is not None:
                notes.append(
                    self.tr("Read {0} of {1} {2}.").format(
                        answer.coverage.read, answer.coverage.total, answer.coverage.unit
                    )
                )
                notes.append(answer.coverage.note)
            if answer.uncertain:
                notes.append(
                    self.tr("The files may not answer this; these are the nearest passages.")
                )
            if answer.left_out:
                notes.append(
                    self.tr("%n sentence(s) without support were left out.", "", answer.left_out)
                )
        self._notes.setText(" ".join(note for note in notes if note))
        self._notes.setVisible(bool(self._notes.text()))
        self._signature.setText(self._signed())

    def _signed(self) -> str:
        turn = self.turn
        if not turn.text or turn.running or turn.stage is Stage.BROKEN:
            return ""
        if turn.abstained:
            return self.tr("Not in your files")
        if not turn.composed:
            return self.tr("Quoted from your files")
        doubtful = sum(not verdict.supported for verdict in turn.verdicts)
        if doubtful:
            return self.tr("%n sentence(s) not supported", "", doubtful)
        return self.tr("Every sentence checked against your files") if turn.verdicts else ""

    # What it does

    def _open(self, number: int) -> None:
        self._preview.hide()
        self.opened.emit(self.turn, number)

    def _follow(self, link: str) -> None:
        kind, _, number = link.partition(":")
        if kind == "cite":
            self._open(int(number))
        elif kind == "copy":
            self.said.emit(self.tr("The code is copied."))

    def _point(self, link: str, at: QPoint) -> None:
        kind, _, number = link.partition(":")
        if kind == "cite" and int(number) < len(self.turn.citations):
            self._preview.show_place(self.turn.places()[int(number)], at)
        elif kind == "why" and int(number) < len(self.turn.verdicts):
            self._preview.show_words(
                self.tr("Not supported"), said(self.turn.verdicts[int(number)].reason), at
            )
        else:
            self._preview.hide()

    def _point_at_source(self, number: int, at: QPoint) -> None:
        places = self.turn.places()
        if 0 <= number < len(places):
            self._preview.show_place(places[number], at)
        else:
            self._preview.hide()

    def _copy(self, *, with_sources: bool) -> None:
        QGuiApplication.clipboard().setText(self.turn.as_text(with_sources=with_sources))
        self.said.emit(
            self.tr("The answer is copied, with its sources.")
            if with_sources and self.turn.citations
            else self.tr("The answer is copied.")
        )

    def _menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Copy with sources"), lambda: self._copy(with_sources=True))
        menu.addAction(self.tr("Copy the text only"), lambda: self._copy(with_sources=False))
        menu.addAction(self.tr("Answer again"), lambda: self.again.emit(self.turn))
        menu.exec(at)

    def _passage_menu(self, number: int, at: QPoint) -> None:
        places = self.turn.places()
        if not 0 <= number < len(places):
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open the source"), lambda: self._open(number))
        menu.addSeparator()
        place = places[number]
        add_passage_tasks(menu, place, place.text, self.task_wanted.emit)
        menu.popup(at)

    def _rate(self, value: int) -> None:
        self.turn.rating = value
        self._show_rating()
        self.rated.emit(self.turn, value)

    def _show_rating(self) -> None:
        for button, value in ((self._good, 1), (self._bad, -1)):
            button.setChecked(self.turn.rating == value)
            button.setEnabled(self.turn.number > 0)
