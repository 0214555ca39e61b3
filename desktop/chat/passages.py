"""The passages that match what is being typed, shown above the field."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QMenu

from desktop.chat.evidence_cards import EvidenceCards
from desktop.chat.options import Options
from desktop.chat.turn import found_place
from desktop.engine.calls import Call, Json
from desktop.engine.client import EngineClient
from desktop.tasks.menus import add_passage_tasks
from engine.domain import from_wire
from engine.domain.answer import Hit

_DEBOUNCE_MS = 150
_LEAST_LETTERS = 3
_LONGEST = 500  # characters that are searched for while one types
_PASSAGES = 3
_LONGEST_SHOWN = 170  # characters of each


class PassagesAsTyped(EvidenceCards):
    """A search that is no longer asked for is cancelled; one that fails is silent, since Enter
    will say what is wrong. ``opened`` carries places and the number of the one to show,
    ``task_wanted`` what is to be done with a passage, and whether at once."""

    opened = Signal(list, int)
    changed = Signal()  # there are passages now, or none any more
    task_wanted = Signal(object, bool)

    def __init__(self, client: EngineClient) -> None:
        super().__init__(_PASSAGES, _LONGEST_SHOWN)
        self._client = client
        self._hits: list[Hit] = []
        self._call: Call | None = None
        self._text, self._options = "", Options()
        self._wait = QTimer(self, interval=_DEBOUNCE_MS, singleShot=True)
        self._wait.timeout.connect(self._look)
        self.chosen.connect(self._open)
        self.menu_wanted.connect(self._menu)
        self.hide()

    def look_for(self, text: str, options: Options) -> None:
        """``text`` is what stands in the field now."""
        self._cancel()
        self._text, self._options = text, options
        if len(text) < _shortest(text):
            self.forget()
        else:
            self._wait.start()

    def forget(self) -> None:
        self._cancel()
        self._wait.stop()
        self._hits = []
        self.hide()
        self.changed.emit()

    def _look(self) -> None:
        body = {
            "query": self._text[:_LONGEST],
            "limit": _PASSAGES,
            "file": self._options.file,
            "collection": self._options.collection,
        }
        self._call = self._client.post("/search", body)
        self._call.then(self._show, self._nothing)

    def _show(self, value: Json) -> None:
        self._call = None
        self._hits = [from_wire.hit(one) for one in value["hits"]]
        self.show_hits(self._hits)
        self.setVisible(bool(self._hits))
        self.changed.emit()

    def _nothing(self, _: object) -> None:
        self._call = None
        self.forget()

    def _cancel(self) -> None:
        if self._call is not None:
            self._call.cancel()
            self._call = None

    def _menu(self, number: int, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open the source"), lambda: self._open(number))
        menu.addSeparator()
        place = found_place(self._hits[number])
        add_passage_tasks(menu, place, place.text, self.task_wanted.emit)
        menu.popup(at)

    def _open(self, number: int) -> None:
        self.opened.emit([found_place(hit) for hit in self._hits], number)


def _shortest(text: str) -> int:
    """A word of one or two characters says a lot in Chinese or Japanese."""
    return 1 if any(ord(char) >= 0x2E80 for char in text) else _LEAST_LETTERS
