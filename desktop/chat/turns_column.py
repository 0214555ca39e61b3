"""The talk as a column of its turns, of which those near the eye exist as widgets."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from desktop.chat.formulas import Formulas
from desktop.chat.preview import Preview
from desktop.chat.talk import Talk
from desktop.chat.turn import Turn
from desktop.chat.turn_view import TurnView
from desktop.theme.theme import Theme
from desktop.widgets.labels import label
from desktop.widgets.virtual_column import VirtualColumn

_COMING_PX = 160  # a turn is seldom lower: not more are fetched than are then seen


class TurnsColumn(VirtualColumn):
    """What a person does with a turn is told as by :class:`TurnView`."""

    opened = Signal(object, int)
    again = Signal(object)
    edit = Signal(object)
    rated = Signal(object, int)
    said = Signal(str)
    task_wanted = Signal(object, bool)

    def __init__(self, talk: Talk, theme: Theme, *, widest: int) -> None:
        super().__init__(self._make_view, widest=widest, reuse=self._reuse_view)
        self._talk, self._theme = talk, theme
        self.preview = Preview(self)
        self._formulas = Formulas(self)
        self.setAccessibleName(self.tr("Conversation"))
        self.verticalScrollBar().valueChanged.connect(self.preview.hide)
        talk.loaded.connect(self._loaded)

    def show_talk(self) -> None:
        """Another one, from its end."""
        self.preview.hide()
        self.reset(len(self._talk.turns))

    def refresh(self, turn: Turn) -> None:
        """Show a turn as it is now."""
        for view in self.rows():
            if isinstance(view, TurnView) and view.turn is turn:
                view.refresh()
        self.settle()

    def _make_view(self, number: int) -> QWidget:
        turn = self._talk.turns[number]
        if turn is None:
            self._talk.want(number)
            coming = label(self.tr("Fetching…"), "small")
            coming.setMinimumHeight(_COMING_PX)
            return coming
        view = TurnView(turn, self._theme, self.preview, self._formulas)
        view.opened.connect(self.opened)
        view.again.connect(self.again)
        view.edit.connect(self.edit)
        view.rated.connect(self.rated)
        view.said.connect(self.said)
        view.task_wanted.connect(self.task_wanted)
        return view

    def _reuse_view(self, view: QWidget, number: int) -> bool:
        turn = self._talk.turns[number]
        if turn is None or not isinstance(view, TurnView):
            return False
        view.take(turn)
        return True

    def _loaded(self, first: int, last: int) -> None:
        for number in range(first, last + 1):
            if self.row(number) is not None:
                self.remake(number)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        super().hideEvent(event)
        self.preview.hide()
