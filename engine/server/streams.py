"""A generator of events in a thread of its own, sent as server-sent events.

The trap: whoever reads slowly must not hold the model for the others, so the thread never
waits for its reader; what it has made waits in memory, which an answer's length bounds. And
whoever hangs up must stop the work: the token is cancelled, and the generator ends at its next
check, within one generated token.
"""

from __future__ import annotations

import asyncio
import json
import logging
import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Any

from starlette.responses import Response, StreamingResponse

from engine.domain.cancel import CancelToken
from engine.domain.errors import Cancelled, EngineError
from engine.domain.wire import Json, error_json
from engine.server.problems import of_code, overloaded

log = logging.getLogger("lectern")

Produce = Callable[[CancelToken], Iterator[Json]]
EVENT_STREAM = "text/event-stream"
ALSO_STREAMED: dict[int | str, dict[str, Any]] = {
    200: {
        "content": {"application/json": {}, EVENT_STREAM: {}},
        "description": "JSON, or server-sent events with `stream: true`.",
    }
}
_END = object()
_ALIVE_EVERY_S = 15.0
_LOOK_EVERY_S = 0.02


class Streams:
    """Threads for the streams of one server; ``close`` cancels all that run."""

    def __init__(self, most: int = 32) -> None:
        self._threads = ThreadPoolExecutor(most, thread_name_prefix="stream")
        self._running: set[CancelToken] = set()
        self._most = most

    @property
    def full(self) -> bool:
        return len(self._running) >= self._most

    def close(self) -> None:
        for cancel in list(self._running):
            cancel.cancel()
        self._threads.shutdown(wait=False, cancel_futures=True)

    def end_all(self, timeout_s: float) -> None:
        """Cancel what runs now and wait for it to end, ``timeout_s`` at most."""
        running = set(self._running)
        for cancel in running:
            cancel.cancel()
        deadline = time.monotonic() + timeout_s
        while running & self._running and time.monotonic() < deadline:
            time.sleep(_LOOK_EVERY_S)

    async def items(self, produce: Produce) -> AsyncGenerator[Json | None]:
        """What ``produce`` yields; None now and then while there is nothing, and an error
        event at the end of one that failed. Leaving the loop cancels the work."""
        cancel = CancelToken()
        ready: asyncio.Queue[Any] = asyncio.Queue()
        loop = asyncio.get_running_loop()

        def put(item: object) -> None:
            with suppress(RuntimeError):  # the server has closed its loop
                loop.call_soon_threadsafe(ready.put_nowait, item)

        def work() -> None:
            try:
                for item in produce(cancel):
                    put(item)
                    cancel.check()
            except Cancelled:
                pass
            except EngineError as error:
                put(error_json(error))
            except Exception:
                log.exception("A stream failed.")
                put(_broken())
            finally:
                self._running.discard(cancel)
                put(_END)

        self._running.add(cancel)
        self._threads.submit(work)
        try:
            while True:
                try:
                    item = await asyncio.wait_for(ready.get(), _ALIVE_EVERY_S)
                except TimeoutError:
                    yield None
                    continue
                if item is _END:
                    return
                yield item
        finally:
            cancel.cancel()

    async def respond(self, produce: Produce) -> Response:
        """``produce``'s events in the form of server-sent events, named by their ``event``.

        An error before the first event is an answer with its own status instead.
        """
        if self.full:
            return overloaded()
        items = self.items(produce)
        first = await anext(items, None)
        if first is not None and first["event"] == "error":
            return of_code(first["error"])
        return StreamingResponse(
            _sse_body(first, items), media_type=EVENT_STREAM, headers={"Cache-Control": "no-store"}
        )


async def _sse_body(first: Json | None, rest: AsyncGenerator[Json | None]) -> AsyncIterator[str]:
    try:
        if first is not None:
            yield sse(first)
        async for item in rest:
            yield ": alive\n\n" if item is None else sse(item)
    finally:
        await rest.aclose()


def sse(item: Json) -> str:
    return f"event: {item['event']}\ndata: {json.dumps(item)}\n\n"


def _broken() -> Json:
    error = {"code": "internal", "message": "Something in Lectern broke.", "hint": "See the log."}
    return {"event": "error", "error": error}
