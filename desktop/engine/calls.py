"""One request to the engine, and one stream of events, as objects that signal."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable
from time import perf_counter
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtNetwork import QNetworkReply

from desktop.engine.said import said
from engine.domain.errors import EngineError

translate = QCoreApplication.translate
Json = dict[str, Any]

_ROUND_S = 0.008  # for the events of a stream, in one round of the window's loop


class Call(QObject):
    """A request. ``done`` carries the parsed JSON (or bytes), ``failed`` an
    :class:`EngineError`; exactly one of them comes, unless it is cancelled: then neither."""

    done = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject, *, raw: bool = False) -> None:
        super().__init__(parent)
        self.cancelled = False
        self._over = False
        self._raw = raw
        self._reply: QNetworkReply | None = None

    def then(
        self,
        done: Callable[[Any], object],
        failed: Callable[[EngineError], object] | None = None,
    ) -> Call:
        """Connect both; give bound methods of widgets, so that they are forgotten with them."""
        self.done.connect(done)
        if failed is not None:
            self.failed.connect(failed)
        return self

    def cancel(self) -> None:
        """Nothing comes any more; of one that is over already nothing came to be stopped."""
        if self._over:
            return
        self.cancelled = self._over = True
        if self._reply is not None:
            self._reply.abort()
        self.deleteLater()

    def sent(self, reply: QNetworkReply) -> None:
        """The client has sent it; ``reply`` will finish."""
        self._reply = reply
        reply.finished.connect(self._finished)

    def refuse(self, error: EngineError) -> None:
        self._over = True
        if not self.cancelled:
            self.failed.emit(error)
        self.deleteLater()

    def _finished(self) -> None:
        reply = self._reply
        if reply is None or self.cancelled:
            return
        self._over = True
        body = bytes(reply.readAll().data())
        reply.deleteLater()
        if reply.error() != QNetworkReply.NetworkError.NoError:
            self.refuse(_error(reply, body))
            return
        try:
            value = body if self._raw else json.loads(body)
        except ValueError:
            self.refuse(_gone(translate("calls", "it sent no JSON")))
            return
        self.done.emit(value)
        self.deleteLater()


class EventStream(QObject):
    """Server-sent events: ``arrived`` for each, then ``ended`` or ``failed``; after
    :meth:`cancel` nothing more. Cancelling tells the engine to stop that work."""

    arrived = Signal(object)
    ended = Signal()
    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.cancelled = False
        self._reply: QNetworkReply | None = None
        self._rest = b""
        self._lines: deque[bytes] = deque()
        self._finished_reading = False
        self._go_on = QTimer(self, interval=0, singleShot=True)
        self._go_on.timeout.connect(self._take_lines)

    def cancel(self) -> None:
        self.cancelled = True
        if self._reply is not None:
            self._reply.abort()
        self.deleteLater()

    def sent(self, reply: QNetworkReply) -> None:
        self._reply = reply
        reply.readyRead.connect(self._read)
        reply.finished.connect(self._finished)

    def refuse(self, error: EngineError) -> None:
        if not self.cancelled:
            self.failed.emit(error)
        self.deleteLater()

    def _read(self) -> None:
        if self._reply is None or self._status() >= 400:
            return
        *lines, self._rest = (self._rest + bytes(self._reply.readAll().data())).split(b"\n")
        self._lines += [line for line in lines if line.startswith(b"data: ")]
        if not self._go_on.isActive():
            self._take_lines()

    def _take_lines(self) -> None:
        """What came, as long as the window can wait; the rest in the next round of its loop."""
        until = perf_counter() + _ROUND_S
        while self._lines and not self.cancelled:
            if perf_counter() > until:
                self._go_on.start()
                return
            self._take(json.loads(self._lines.popleft()[6:]))
        if self._finished_reading and not self.cancelled:
            self.ended.emit()
            self.deleteLater()

    def _take(self, value: Json) -> None:
        if value.get("event") == "error":
            error = error_of(value["error"])
            self.cancel()
            self.failed.emit(error)
        else:
            self.arrived.emit(value)

    def _finished(self) -> None:
        reply = self._reply
        if reply is None or self.cancelled:
            return
        if reply.error() != QNetworkReply.NetworkError.NoError:
            while self._lines and not self.cancelled:  # what came before it broke off counts
                self._take(json.loads(self._lines.popleft()[6:]))
            self.refuse(_error(reply, bytes(reply.readAll().data())))
        else:
            self._finished_reading = True
            self._read()
        reply.deleteLater()
        self._reply = None

    def _status(self) -> int:
        reply = self._reply
        assert reply is not None
        return int(reply.attribute(reply_status()) or 0)


def reply_status() -> Any:
    from PySide6.QtNetwork import QNetworkRequest

    return QNetworkRequest.Attribute.HttpStatusCodeAttribute


def error_of(value: Json) -> EngineError:
    """The engine's own error, told again in the language of the window."""
    code = value["code"] if value["code"] in EngineError.CODES else "busy"
    return EngineError(code, said(value["message"]), hint=said(value["hint"]))


def _error(reply: QNetworkReply, body: bytes) -> EngineError:
    try:
        return error_of(json.loads(body)["error"])
    except (ValueError, KeyError, TypeError):
        return _gone(reply.errorString())


def _gone(why: str) -> EngineError:
    return EngineError(
        "busy",
        translate("calls", "The engine does not answer ({0}).").format(why),
        hint=translate("calls", "It is being started again; try once more in a moment."),
    )
