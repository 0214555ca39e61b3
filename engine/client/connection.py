"""Requests to a running engine over loopback, with its errors raised as our own."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.client import HTTPConnection, HTTPException, HTTPResponse
from threading import Event, Thread
from typing import Any
from urllib.parse import urlencode

from engine.domain.cancel import CancelToken
from engine.domain.errors import EngineError
from engine.profile.running import Running

_CONNECT_S = 5.0
_LOOK_EVERY_S = 0.1

Json = dict[str, Any]


class Connection:
    """Speaks to one engine. A request a connection: they cost little on loopback."""

    def __init__(self, running: Running) -> None:
        self._running = running

    def get(self, path: str, **query: Any) -> Any:
        given = {key: value for key, value in query.items() if value is not None}
        return self._whole("GET", f"{path}?{urlencode(given)}" if given else path)

    def post(self, path: str, body: Json | None = None) -> Any:
        return self._whole("POST", path, body or {})

    def patch(self, path: str, body: Json) -> Any:
        return self._whole("PATCH", path, body)

    def whole_bytes(self, method: str, path: str) -> bytes:
        """What is sent in answer, as it is."""
        connection, response = self._send(method, path, {})
        try:
            return response.read()
        except (OSError, HTTPException) as error:
            raise _gone(error) from error
        finally:
            connection.close()

    def put(self, path: str, body: Json) -> Any:
        return self._whole("PUT", path, body)

    def delete(self, path: str) -> Any:
        return self._whole("DELETE", path)

    def events(
        self, method: str, path: str, body: Json | None = None, *, cancel: CancelToken | None = None
    ) -> Iterator[Json]:
        """Server-sent events as they come. Raises :class:`Cancelled` soon after ``cancel``; the
        engine notices that we hung up."""
        connection, response = self._send(method, path, body)
        try:
            with _hanging_up(connection.sock, cancel):
                for line in response:
                    if line.startswith(b"data: "):
                        value = json.loads(line[6:])
                        if value.get("event") == "error":
                            raise _refused(value["error"])
                        yield value
        except (OSError, HTTPException, ValueError) as error:
            if cancel is not None:
                cancel.check()
            raise _gone(error) from error
        finally:
            connection.close()
        if cancel is not None:
            cancel.check()

    def _whole(self, method: str, path: str, body: Json | None = None) -> Any:
        connection, response = self._send(method, path, body)
        try:
            return json.loads(response.read())
        except (OSError, HTTPException) as error:
            raise _gone(error) from error
        finally:
            connection.close()

    def _send(
        self, method: str, path: str, body: Json | None
    ) -> tuple[HTTPConnection, HTTPResponse]:
        connection = HTTPConnection(self._running.host, self._running.port, timeout=_CONNECT_S)
        headers = {"Authorization": f"Bearer {self._running.token}"}
        data = None
        if body is not None:
            data = json.dumps(body).encode()
            headers["Content-Type"] = "application/json"
        try:
            connection.connect()
            connection.sock.settimeout(None)  # loading a model takes as long as it takes
            connection.request(method, f"/api/v1{path}", data, headers)
            response = connection.getresponse()
            if response.status >= 400:
                raise _refused(json.loads(response.read())["error"])
        except (OSError, HTTPException) as error:
            connection.close()
            raise _gone(error) from error
        return connection, response


@contextmanager
def _hanging_up(sock: socket.socket, cancel: CancelToken | None) -> Iterator[None]:
    """Shut the connection when ``cancel`` comes: whoever waits in a read then wakes up."""
    if cancel is None:
        yield
        return
    over = Event()

    def watch() -> None:
        while not over.is_set():
            if cancel.wait(_LOOK_EVERY_S):
                with suppress(OSError):
                    sock.shutdown(socket.SHUT_RDWR)
                return

    Thread(target=watch, name="hang-up", daemon=True).start()
    try:
        yield
    finally:
        over.set()


def _refused(error: Json) -> EngineError:
    code = error["code"]
    if code in EngineError.CODES:
        return EngineError(code, error["message"], hint=error["hint"])
    return EngineError("busy", f"The running engine says: {error['message']}", hint=error["hint"])


def _gone(error: Exception) -> EngineError:
    return EngineError(
        "busy",
        f"The running engine does not answer ({str(error) or type(error).__name__}).",
        hint="Run the command again; a new engine takes over.",
    )
