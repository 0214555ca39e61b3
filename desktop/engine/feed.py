"""What indexing does, for all that show it: one stream, calmed down to what an eye can follow.

The trap: at full speed there are hundreds of events a second; a table that asked for its rows
at each would block the window. So ``changed`` comes twice a second at most.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.engine.calls import EventStream, Json
from desktop.engine.client import EngineClient
from desktop.engine.newest import Newest
from engine.domain import from_wire
from engine.domain.events import Failed, IndexEvent, Notice, Progress
from engine.domain.status import StatusReport

_CALM_MS = 500
_AGAIN_MS = 1000


class LibraryFeed(QObject):
    """``status`` is the newest report (None before the first)."""

    progress = Signal(object)  # Progress
    failed = Signal(object)  # Failed: a file
    notice = Signal(str)
    status_changed = Signal(object)  # StatusReport
    changed = Signal()  # files came, went or changed their state
    refused = Signal(object)  # EngineError: of a pause, or its end

    def __init__(self, client: EngineClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.status: StatusReport | None = None
        self._client = client
        self._newest = Newest(self._report)
        self._stream: EventStream | None = None
        self._sequence = 0
        self._calm = QTimer(self, interval=_CALM_MS, singleShot=True)
        self._calm.timeout.connect(self._tell)
        client.connected.connect(self._follow)
        client.disconnected.connect(self._lose)

    def refresh(self) -> None:
        """Ask for the status now, after something that is no event (a pause, a removal)."""
        self._newest.of(self._client.get("/status"))

    def toggle_pause(self) -> None:
        """Pause indexing, or go on with it."""
        paused = self.status is not None and self.status.paused
        call = self._client.post("/resume" if paused else "/pause")
        call.then(self._paused, self.refused.emit)

    def _paused(self, _: Json) -> None:
        self.refresh()

    def _follow(self) -> None:
        if self._stream is not None:
            self._stream.cancel()
        stream = self._client.stream("GET", "/events", since=self._sequence)
        stream.arrived.connect(self._take)
        stream.ended.connect(self._follow_again)
        stream.failed.connect(self._follow_again)
        self._stream = stream
        self._tell()

    def _lose(self) -> None:
        self._stream = None
        self._sequence = 0  # a new engine counts anew

    def _follow_again(self, _: Any = None) -> None:
        self._stream = None
        QTimer.singleShot(_AGAIN_MS, self, self._follow_if_alone)

    def _follow_if_alone(self) -> None:
        if self._stream is None and self._client.is_connected:
            self._follow()

    def _take(self, value: Json) -> None:
        self._sequence = value["sequence"]
        event: IndexEvent = from_wire.index_event(value)
        match event:
            case Progress():
                self.progress.emit(event)
            case Notice(message):
                self.notice.emit(message)
            case Failed():
                self.failed.emit(event)
        if not self._calm.isActive():
            self._calm.start()

    def _tell(self) -> None:
        self.refresh()
        self.changed.emit()

    def _report(self, value: Json) -> None:
        self.status = from_wire.status(value)
        self.status_changed.emit(self.status)
