"""Serving a profile: the lock, the socket, and a clean end.

The trap: streams keep their connections open for as long as they like, so an end that waited
for them would never come; they are cancelled first.
"""

from __future__ import annotations

import errno
import os
import signal
import socket
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import uvicorn

from engine.domain.errors import EngineError
from engine.profile.running import Running, ServingLock, find, token_of
from engine.server.app import application
from engine.server.streams import Streams
from engine.service import Engine

DEFAULT_PORT = 7727
LOOPBACK = "127.0.0.1"
_GRACE_S = 1
# A search changes threads some twenty times (the index works in its own). Where others compute,
# each change waits this long for the interpreter; Python's own 5 ms would add up to a tenth of
# a second.
_SWITCH_S = 0.0005


def serve(
    home: Path,
    *,
    port: int | None = None,
    host: str = LOOPBACK,
    ready: Callable[[Running], None],
    open_engine: Callable[[], Engine],
) -> None:
    """Serve the profile until SIGTERM or SIGINT; ``ready`` is told where.

    ``port`` None takes :data:`DEFAULT_PORT`, or any when that is taken; 0 takes any. Raises
    :class:`EngineError` "busy" when the profile is served already, or the port is taken.
    """
    home.mkdir(parents=True, exist_ok=True)
    sys.setswitchinterval(_SWITCH_S)
    with _serving(home) as lock, _listening(host, port) as listener, open_engine() as engine:
        running = Running(os.getpid(), listener.getsockname()[1], token_of(home), host)
        streams = Streams()
        app = application(
            engine, token=running.token, port=running.port, host=_name(host), streams=streams
        )
        config = uvicorn.Config(
            app,
            log_level="warning",
            access_log=False,  # paths and questions are nobody's business
            lifespan="on",
            timeout_graceful_shutdown=_GRACE_S,
            server_header=False,
        )
        server = _Server(config, streams)
        with _told_to_stop_once():
            lock.publish(running)
            ready(running)
            server.run(sockets=[listener])


class _Server(uvicorn.Server):
    """Ends the streams itself, before it waits for its connections to close."""

    def __init__(self, config: uvicorn.Config, streams: Streams) -> None:
        super().__init__(config)
        self._streams = streams

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._streams.end_all(0.0)
        await super().shutdown(sockets)


@contextmanager
def _told_to_stop_once() -> Iterator[None]:
    """uvicorn ends on a signal and then raises it again, which would end us before we have
    tidied up."""
    before = {
        number: signal.signal(number, lambda *_: None) for number in (signal.SIGINT, signal.SIGTERM)
    }
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@contextmanager
def _serving(home: Path) -> Iterator[ServingLock]:
    lock = ServingLock(home)
    if not lock.acquire():
        other = find(home)
        where = f" at {other.url} (process {other.pid})" if other else ""
        raise EngineError(
            "busy",
            f"Lectern is serving this profile already{where}.",
            hint="Use that one; commands find it by themselves.",
        )
    try:
        yield lock
    finally:
        lock.release()


@contextmanager
def _listening(host: str, port: int | None) -> Iterator[socket.socket]:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # The protocol by name, or asyncio takes it for none that wants TCP_NODELAY, and every
    # response waits 40 ms for an acknowledgement.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name != "nt":
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        _bind(listener, host, port)
        listener.listen(128)  # whoever reads the address may connect at once
        yield listener
    finally:
        listener.close()


def _bind(listener: socket.socket, host: str, port: int | None) -> None:
    try:
        listener.bind((host, DEFAULT_PORT if port is None else port))
    except OSError as error:
        if port is None and error.errno == errno.EADDRINUSE:
            listener.bind((host, 0))
            return
        raise EngineError(
            "busy",
            f"Lectern cannot listen on {host}:{port} ({error.strerror}).",
            hint="Choose another port with --port, or 0 for any that is free.",
        ) from error


def _name(host: str) -> str:
    return "" if host in (LOOPBACK, "localhost", "::1", "0.0.0.0", "::") else host  # noqa: S104
