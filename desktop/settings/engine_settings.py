"""The engine's settings as the window knows them: read once, changed one by one, taken back
when the engine refuses.

The trap: what a person sets is not so before the engine has said so. ``values`` are the
confirmed ones; after a refusal whoever shows one shows that again.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.engine.calls import Json
from desktop.engine.client import EngineClient
from engine.domain.errors import EngineError

_DEBOUNCE_MS = 400


class EngineSettings(QObject):
    """``loaded`` comes when all are known, again after the engine was started anew; ``changed``
    carries the name of one that the engine has taken, ``refused`` one that it did not, and the
    :class:`EngineError`."""

    loaded = Signal()
    changed = Signal(str)
    refused = Signal(str, object)

    def __init__(self, client: EngineClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.values: Json = {}
        self.described: dict[str, Json] = {}
        self._client = client
        self._wanted: Json = {}
        self._asked = False
        self._wait = QTimer(self, interval=_DEBOUNCE_MS, singleShot=True)
        self._wait.timeout.connect(self.send)
        client.connected.connect(self._connected)

    @property
    def known(self) -> bool:
        return bool(self.values and self.described)

    def load(self) -> None:
        """Ask the engine for all of them."""
        self._asked = True
        self._client.get("/settings/schema").then(self._describe)
        self._client.get("/settings").then(self._take_all)

    def load_once(self) -> None:
        """The same, unless it was done already."""
        if not self._asked:
            self.load()

    def set(self, name: str, value: Any) -> None:
        """Wish for a value; it is sent in a moment, together with what is changed meanwhile."""
        if self.known and value == self.values.get(name) and name not in self._wanted:
            return
        self._wanted[name] = value
        self._wait.start()

    def send(self) -> None:
        """Send at once what waits. One by one, so that one refusal concerns one setting."""
        self._wait.stop()
        wanted, self._wanted = self._wanted, {}
        for name, value in wanted.items():
            call = self._client.patch("/settings", {"values": {name: value}})
            call.done.connect(lambda values, name=name: self._took(name, values))
            call.failed.connect(lambda error, name=name: self._refuse(name, error))

    def _connected(self) -> None:
        """Another engine; what is asked for before the first one is up comes by itself."""
        if self.known:
            self.load()

    def _describe(self, value: list[Json]) -> None:
        self.described = {one["name"]: one for one in value}
        self._tell_loaded()

    def _take_all(self, value: Json) -> None:
        self.values = value
        self._tell_loaded()

    def _tell_loaded(self) -> None:
        if self.known:
            self.loaded.emit()

    def _took(self, name: str, values: Json) -> None:
        """Of several that are sent at once each answer is sure of its own alone."""
        self.values = self.values | {name: values[name]}
        self.changed.emit(name)

    def _refuse(self, name: str, error: EngineError) -> None:
        self.refused.emit(name, error)
