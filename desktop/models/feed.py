"""The installs of the engine as they happen; taken up again when the engine comes back."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.engine.calls import EventStream, Json
from desktop.engine.client import EngineClient
from engine.domain.model import UNFINISHED, WORKING, Install, from_json

_AGAIN_MS = 1000


class InstallFeed(QObject):
    """``changed`` comes with every change of an install, ``arrived`` when one that was seen at
    work is done. ``installs`` are those that are not finished, oldest first."""

    changed = Signal(object)  # Install
    arrived = Signal(object)  # Install

    def __init__(self, client: EngineClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.installs: dict[str, Install] = {}
        self._client = client
        self._stream: EventStream | None = None
        client.connected.connect(self._follow)
        client.disconnected.connect(self._lose)
        if client.is_connected:
            self._follow()

    def take(self, install: Install) -> None:
        """One that an answer told of, perhaps before the stream does."""
        before = self.installs.get(install.id)
        if install.state in UNFINISHED:
            self.installs[install.id] = install
        else:
            self.installs.pop(install.id, None)
        self.changed.emit(install)
        if install.state == "done" and before is not None:
            self.arrived.emit(install)

    def _follow(self) -> None:
        if self._stream is not None:
            self._stream.cancel()
        stream = self._client.stream("GET", "/models/installs/events")
        stream.arrived.connect(self._take_event)
        stream.ended.connect(self._follow_again)
        stream.failed.connect(self._follow_again)
        self._stream = stream

    def _lose(self) -> None:
        """With its engine all work has stopped; what becomes of it, the next one says."""
        self._stream = None
        for install in list(self.installs.values()):
            if install.state in WORKING:
                del self.installs[install.id]

    def _follow_again(self, _: Any = None) -> None:
        self._stream = None
        QTimer.singleShot(_AGAIN_MS, self, self._follow_if_alone)

    def _follow_if_alone(self) -> None:
        if self._stream is None and self._client.is_connected:
            self._follow()

    def _take_event(self, value: Json) -> None:
        self.take(from_json(Install, value))
