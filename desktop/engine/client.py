"""The engine over loopback, without ever waiting: each call is an object that signals.

What is asked for while no engine answers is kept and sent as soon as one does, so that the
window can be used from its first moment.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

from PySide6.QtCore import QByteArray, QObject, QUrl, Signal
from PySide6.QtNetwork import (
    QNetworkAccessManager,
    QNetworkProxy,
    QNetworkReply,
    QNetworkRequest,
)

from desktop.engine.calls import Call, EventStream, Json

if TYPE_CHECKING:
    from engine.profile.running import Running

_Send = Callable[[], None]


class EngineClient(QObject):
    """``connected`` and ``disconnected`` tell whether an engine answers now.

    Paths are below ``/api/v1``: ``client.get("/files", status="failed").then(self._show)``.
    """

    connected = Signal()
    disconnected = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: Running | None = None
        self._waiting: list[_Send] = []
        # A host gets six connections at most from one manager, and streams hold theirs.
        self._short, self._long = QNetworkAccessManager(self), QNetworkAccessManager(self)
        for manager in (self._short, self._long):
            manager.setProxy(QNetworkProxy(QNetworkProxy.ProxyType.NoProxy))

    @property
    def is_connected(self) -> bool:
        return self._running is not None

    def connect_to(self, running: Running) -> None:
        self._running = running
        waiting, self._waiting = self._waiting, []
        for send in waiting:
            send()
        self.connected.emit()

    def disconnect_from(self) -> None:
        if self._running is not None:
            self._running = None
            self.disconnected.emit()

    def get(self, path: str, **query: Any) -> Call:
        return self._call("GET", _with_query(path, query))

    def post(self, path: str, body: Json | None = None) -> Call:
        return self._call("POST", path, body or {})

    def patch(self, path: str, body: Json) -> Call:
        return self._call("PATCH", path, body)

    def put(self, path: str, body: Json) -> Call:
        return self._call("PUT", path, body)

    def delete(self, path: str) -> Call:
        return self._call("DELETE", path)

    def fetch(self, path: str, **query: Any) -> Call:
        """The bytes that stand there, as they are."""
        return self._call("GET", _with_query(path, query), raw=True)

    def send(self, path: str, body: Json) -> Call:
        """Like :meth:`post`, for answers that are bytes."""
        return self._call("POST", path, body, raw=True)

    def stream(self, method: str, path: str, body: Json | None = None, **query: Any) -> EventStream:
        stream = EventStream(self)
        target = _with_query(path, query)

        def send() -> None:
            if not stream.cancelled:
                stream.sent(self._transmit(self._long, method, target, body))

        self._when_connected(send)
        return stream

    def _call(self, method: str, path: str, body: Json | None = None, *, raw: bool = False) -> Call:
        call = Call(self, raw=raw)

        def send() -> None:
            if not call.cancelled:
                call.sent(self._transmit(self._short, method, path, body))

        self._when_connected(send)
        return call

    def _when_connected(self, send: _Send) -> None:
        if self._running is None:
            self._waiting.append(send)
        else:
            send()

    def _transmit(
        self, manager: QNetworkAccessManager, method: str, path: str, body: Json | None
    ) -> QNetworkReply:
        assert self._running is not None
        request = QNetworkRequest(QUrl(f"{self._running.url}/api/v1{path}"))
        request.setRawHeader(b"Authorization", f"Bearer {self._running.token}".encode())
        request.setHeader(QNetworkRequest.KnownHeaders.ContentTypeHeader, "application/json")
        data = QByteArray(b"" if body is None else json.dumps(body).encode())
        return manager.sendCustomRequest(request, QByteArray(method.encode()), data)


def segment(text: str) -> str:
    """``text`` as one segment of a path."""
    return quote(text, safe="")


def _with_query(path: str, query: Json) -> str:
    given = {key: _plain(value) for key, value in query.items() if value is not None}
    return f"{path}?{urlencode(given)}" if given else path


def _plain(value: Any) -> Any:
    return str(value).lower() if isinstance(value, bool) else value
