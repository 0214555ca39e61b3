"""Who may speak to the engine: the owner's programs on this machine, and nobody else.

Every request needs the token. A web page in the owner's browser can send requests to loopback
too; it has no token, and is told off by its Origin or, where a name of its own leads to
loopback (DNS rebinding), by the Host it asked for. The trap: a refused body must not be read
into memory first, so sizes are checked before and while it comes.
"""

from __future__ import annotations

import secrets
from typing import Any

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from engine.server.problems import problem

MOST_BODY_BYTES = 4 << 20
MOST_REQUESTS = 64
_NAMES = ("127.0.0.1", "localhost", "[::1]")


class Guard:
    """ASGI middleware around the whole application.

    ``port`` is where we listen; ``host`` another name we may be asked under, set by the user;
    ``most`` is how many requests may run at once.
    """

    def __init__(
        self, app: ASGIApp, *, token: str, port: int, host: str = "", most: int = MOST_REQUESTS
    ) -> None:
        self._app = app
        self._most = most
        self._token = token.encode()
        names = (*_NAMES, host) if host else _NAMES
        self._hosts = {f"{name}:{port}" for name in names} | (set(names) if port == 80 else set())
        self._running = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        refusal = self._refusal(Headers(scope=scope))
        if refusal is not None:
            await problem(*refusal)(scope, receive, send)
            return
        self._running += 1
        try:
            await self._bounded(scope, receive, send)
        finally:
            self._running -= 1

    def _refusal(self, headers: Headers) -> tuple[Any, ...] | None:
        """(status, code, message, hint[, headers]) of what is not let in."""
        if headers.get("host", "").lower() not in self._hosts:
            return (403, "forbidden", "Lectern is not served under this host name.",
                    "Use http://127.0.0.1 and the port.")  # fmt: skip
        origin = headers.get("origin")
        if origin is not None and origin.lower().removeprefix("http://") not in self._hosts:
            return (403, "forbidden", "Web pages may not use Lectern.", "")
        if not self._knows(headers.get("authorization", "")):
            return (401, "unauthorized", "The token is missing or wrong.",
                    "Send “Authorization: Bearer TOKEN”; “serve --show-token” prints it.",
                    {"WWW-Authenticate": "Bearer"})  # fmt: skip
        if self._running >= self._most:
            return (503, "overloaded", f"{self._most} requests are running already.",
                    "Try again in a moment.", {"Retry-After": "1"})  # fmt: skip
        if int(headers.get("content-length") or 0) > MOST_BODY_BYTES:
            return _too_large()
        return None

    def _knows(self, authorization: str) -> bool:
        scheme, _, token = authorization.partition(" ")
        given = token.strip().encode("utf-8", "replace")
        return scheme.lower() == "bearer" and secrets.compare_digest(given, self._token)

    async def _bounded(self, scope: Scope, receive: Receive, send: Send) -> None:
        received = 0

        async def counted() -> Message:
            nonlocal received
            message = await receive()
            received += len(message.get("body", b""))
            if received > MOST_BODY_BYTES:  # the application makes it a response
                raise HTTPException(413, f"more than {MOST_BODY_BYTES >> 20} MB came")
            return message

        await self._app(scope, counted, send)


def _too_large() -> tuple[Any, ...]:
    return (413, "too_large", f"A request may have {MOST_BODY_BYTES >> 20} MB at most.",
            "Send less at once.")  # fmt: skip
