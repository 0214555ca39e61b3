"""The passages of one document, fetched as they are needed: around a place, then both ways.

A document may have a hundred thousand; the window never holds the JSON of more than a few.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop.engine.calls import Call, Json
from desktop.engine.client import EngineClient, segment
from desktop.viewer.finding import find_quote
from desktop.viewer.place import Place
from desktop.viewer.stitching import Piece
from engine.domain.errors import EngineError

BATCH = 24  # passages a call: a screenful or two
_SCAN = 200  # passages a call while one is looked for


class PieceFeed(QObject):
    """``began`` gives the first passages around a place, ``came_before`` and ``came_after`` those
    next to what is there; ``failed`` an :class:`EngineError`."""

    began = Signal(list)
    came_before = Signal(list)
    came_after = Signal(list)
    failed = Signal(object)

    def __init__(self, client: EngineClient, document_id: str, count: int, parent: QObject) -> None:
        super().__init__(parent)
        self.count = count
        self._client = client
        self._path = f"/documents/{segment(document_id)}/passages"
        self._calls: dict[str, Call] = {}

    def begin_at(self, ordinal: int) -> None:
        """Leave what is there and begin around ``ordinal``."""
        self.cancel()
        first = max(0, min(ordinal, self.count - 1) - BATCH // 3)
        self._get("begin", first, BATCH, self.began.emit)

    def fetch_before(self, ordinal: int) -> None:
        """The passages that end before ``ordinal``; nothing while such a call is under way."""
        if ordinal > 0 and not self._calls:
            first = max(0, ordinal - BATCH)
            self._get("before", first, ordinal - first, self.came_before.emit)

    def fetch_after(self, ordinal: int) -> None:
        if ordinal < self.count - 1 and not self._calls:
            self._get("after", ordinal + 1, BATCH, self.came_after.emit)

    def find(self, place: Place, then: Callable[[int], object]) -> None:
        """Call ``then`` with the ordinal of the passage that ``place`` is in (0: not found)."""
        self.cancel()
        if place.ordinal >= 0 or not (place.chunk_id or place.text):
            then(max(0, place.ordinal))
            return
        self._scan(place, 0, then)

    def cancel(self) -> None:
        calls, self._calls = self._calls, {}
        for call in calls.values():
            call.cancel()

    def _scan(self, place: Place, first: int, then: Callable[[int], object]) -> None:
        def look(pieces: list[Piece]) -> None:
            found = next((one.ordinal for one in pieces if holds(one, place)), None)
            if found is not None or first + _SCAN >= self.count:
                then(found or 0)
            else:
                self._scan(place, first + _SCAN, then)

        self._get("scan", first, _SCAN, look)

    def _get(
        self, kind: str, first: int, count: int, then: Callable[[list[Piece]], object]
    ) -> None:
        def take(value: Json) -> None:
            self._calls.pop(kind, None)
            then([Piece.of(one) for one in value["passages"]])

        def fail(error: EngineError) -> None:
            self._calls.pop(kind, None)
            self.failed.emit(error)

        self._calls[kind] = self._client.get(self._path, after=first - 1, limit=count).then(
            take, fail
        )


def holds(piece: Piece, place: Place) -> bool:
    """Whether ``place`` is in this passage."""
    if place.chunk_id:
        return piece.chunk_id == place.chunk_id
    return bool(place.text) and find_quote(piece.text, place.text) is not None
