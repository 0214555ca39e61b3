"""A request about many paths, sent in parts one after the other, and how far it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from desktop.engine.calls import Call, Json
from desktop.engine.client import EngineClient
from engine.domain.errors import EngineError

_PART = 200  # a second's work of the engine at most


class InParts(QObject):
    """``body`` of each part has its items below ``name``. ``went_on`` tells how many items are
    done, of how many; ``finished`` carries the answers to the parts and the number of their
    items, after an error too, which ``failed`` carries before."""

    went_on = Signal(int, int)
    finished = Signal(list, int)
    failed = Signal(object)

    def __init__(
        self,
        client: EngineClient,
        path: str,
        name: str,
        items: Sequence[object],
        body: Json | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._client, self._path, self._name = client, path, name
        self._items, self._body = list(items), body or {}
        self._sent = 0
        self._answers: list[Json] = []
        self._call: Call | None = None

    def start(self) -> None:
        part = self._items[self._sent : self._sent + _PART]
        if not part:
            self._end()
            return
        self._call = self._client.post(self._path, {**self._body, self._name: part})
        self._call.then(self._take, self._fail)

    def stop(self) -> None:
        """Send no more; what was done stays done."""
        del self._items[self._sent + _PART :]

    def _take(self, value: Json) -> None:
        self._answers.append(value)
        self._sent = min(self._sent + _PART, len(self._items))
        self.went_on.emit(self._sent, len(self._items))
        self.start()

    def _fail(self, error: EngineError) -> None:
        self.failed.emit(error)
        self._end()

    def _end(self) -> None:
        self.finished.emit(self._answers, self._sent)
        self.deleteLater()
