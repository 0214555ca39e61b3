"""Searching all passages of a document, page by page, while the window stays usable.

Only where matches stand is kept, not the text.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from desktop.engine.calls import Call, Json
from desktop.engine.client import EngineClient, segment
from desktop.viewer.finding import matches

_PAGE = 100
_MOST = 5000  # matches


@dataclass(frozen=True, slots=True, order=True)
class Match:
    """``text[start:end]`` of the passage with this ordinal."""

    ordinal: int
    start: int
    end: int


class PieceSearch(QObject):
    """``changed`` when there are more matches, or all pages have been looked through."""

    changed = Signal()

    def __init__(self, client: EngineClient, document_id: str, parent: QObject) -> None:
        super().__init__(parent)
        self._client = client
        self._path = f"/documents/{segment(document_id)}/passages"
        self._call: Call | None = None
        self.query = ""
        self.matches: list[Match] = []

    @property
    def running(self) -> bool:
        return self._call is not None

    def start(self, query: str) -> None:
        self.cancel()
        self.query, self.matches = query, []
        if query.strip():
            self._next(-1)
        self.changed.emit()

    def cancel(self) -> None:
        if self._call is not None:
            self._call.cancel()
            self._call = None

    def _next(self, after: int) -> None:
        self._call = self._client.get(self._path, after=after, limit=_PAGE).then(
            self._take, self._stop
        )

    def _take(self, value: Json) -> None:
        self._call = None
        shown_to = 0
        for one in value["passages"]:
            overlap = max(0, shown_to - one["start"])
            for start, end in matches(one["text"], self.query):
                if end > overlap:  # else the passage before has it
                    self.matches.append(Match(one["ordinal"], start, end))
            shown_to = max(shown_to, one["end"])
        if value["next"] is not None and len(self.matches) < _MOST:
            self._next(value["next"])
        self.changed.emit()

    def _stop(self, _: object) -> None:
        self._call = None
        self.changed.emit()
