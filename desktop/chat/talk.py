"""The conversation that is shown: its turns, fetched as they come into view, and its options.

The traps: a question that was refused may or may not have been written down by the engine, which
decides the number of the next turn; so it is asked. And two calls may arrive in either order; so
options are saved one after the other, and a question waits until they are.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop.chat.options import Options
from desktop.chat.turn import Turn, kept_turn
from desktop.engine.calls import Call, Json
from desktop.engine.client import EngineClient
from engine.domain.errors import EngineError

_PAGE = 20


class Talk(QObject):
    """``turns`` holds None for those that were not fetched yet; ``loaded`` tells the first and
    the last one (from 0) that came."""

    loaded = Signal(int, int)
    failed = Signal(object)  # EngineError
    changed = Signal()  # its id, title or options

    def __init__(self, client: EngineClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.id: str | None = None
        self.title = ""
        self.turns: list[Turn | None] = []
        self.options = Options()
        self._client = client
        self._calls: dict[int, Call] = {}
        self._saving: Call | None = None
        self._unsaved = False
        self._when_saved: list[Callable[[], object]] = []

    def clear(self) -> None:
        """Begin a new one with the next question; the options stay."""
        self._forget_calls()
        self.id, self.title, self.turns = None, "", []
        self.changed.emit()

    def open(self, conversation: Json) -> None:
        """A kept one, from its wire form; its turns come as they are wanted."""
        self._forget_calls()
        self.id, self.title = conversation["id"], conversation["title"]
        self.turns = [None] * conversation["turns"]
        self.options = Options.kept(conversation)
        self.changed.emit()

    def conversation(self) -> Json:
        """As :meth:`open` takes it."""
        kept = {"id": self.id, "title": self.title, "turns": len(self.turns)}
        return {**kept, **self.options.conversation()}

    def begun(self, conversation: Json) -> None:
        """The engine keeps it from now on; what was chosen meanwhile too."""
        self.id, self.title = conversation["id"], conversation["title"]
        if self.options != Options.kept(conversation):
            self._save()
        self.changed.emit()

    def choose(self, options: Options) -> None:
        """Ask so from now on, also when the conversation is opened again."""
        if options == self.options:
            return
        self.options = options
        if self.id is not None:
            self._save()
        self.changed.emit()

    def when_saved(self, act: Callable[[], object]) -> None:
        """Do it once the engine knows the options."""
        if self._saving is None:
            act()
        else:
            self._when_saved.append(act)

    def add(self, question: str) -> Turn:
        """One more turn at the end."""
        numbers = (turn.number for turn in self.turns if turn is not None)
        last = max(numbers, default=0)
        unknown = next((n for n in range(len(self.turns), 0, -1) if self.turns[n - 1] is None), 0)
        turn = Turn(question, number=max(last, unknown) + 1)
        self.turns.append(turn)
        return turn

    def holds(self, turn: Turn | None) -> bool:
        return any(one is turn for one in self.turns if one is not None)

    def put(self, turn: Turn) -> None:
        """A turn of it that is being answered now."""
        self.turns += [None] * (turn.number - len(self.turns))
        self.turns[turn.number - 1] = turn

    def want(self, number: int) -> None:
        """Fetch the turn at ``number`` (from 0), with those around it."""
        first = number // _PAGE * _PAGE
        if self.id is None or first in self._calls:
            return
        path = f"/conversations/{self.id}/turns"
        call = self._client.get(path, first=first + 1, limit=_PAGE)
        self._calls[first] = call.then(lambda value: self._take(first, value), self._fail)

    def confirm(self, turn: Turn) -> None:
        """Find out whether a turn that broke off was written down."""
        if self.id is None:
            turn.number = 0
            return

        def told(value: Json) -> None:
            if not value["exchanges"]:
                turn.number = 0

        path = f"/conversations/{self.id}/turns"
        self._client.get(path, first=turn.number, limit=1).then(told)

    def _save(self) -> None:
        self._unsaved = self._saving is not None
        if self._saving is None:
            call = self._client.patch(f"/conversations/{self.id}", self.options.conversation())
            self._saving = call
            call.then(lambda _: self._saved(call), lambda error: self._not_saved(call, error))

    def _saved(self, call: Call) -> None:
        if call is not self._saving:  # of a conversation that was left
            return
        self._saving = None
        if self._unsaved and self.id is not None:
            self._save()
            return
        waiting, self._when_saved = self._when_saved, []
        for act in waiting:
            act()

    def _not_saved(self, call: Call, error: EngineError) -> None:
        if call is self._saving:
            self._unsaved = False
        self._saved(call)
        self.failed.emit(error)

    def _take(self, first: int, value: Json) -> None:
        self._calls.pop(first, None)
        last = first - 1
        for one in value["exchanges"]:
            at = one["number"] - 1
            if at < len(self.turns) and self.turns[at] is None:
                self.turns[at] = kept_turn(one)
                last = max(last, at)
        if last >= first:
            self.loaded.emit(first, last)

    def _fail(self, error: EngineError) -> None:
        self._calls.clear()  # asked for again when they come into view again
        self.failed.emit(error)

    def _forget_calls(self) -> None:
        for call in self._calls.values():
            call.cancel()
        self._calls.clear()
        self._saving, self._unsaved, self._when_saved = None, False, []
