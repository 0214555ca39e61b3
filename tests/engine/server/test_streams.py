"""Whoever hangs up stops the work; whoever reads slowly holds nobody."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from threading import Event
from typing import Any

import pytest

from engine.domain.cancel import CancelToken
from engine.domain.errors import EngineError
from engine.domain.events import Progress, Removed
from engine.server.indexing import EventLog
from engine.server.streams import Streams


def piece(number: int) -> dict[str, Any]:
    return {"event": "piece", "number": number}


def test_leaving_the_loop_stops_the_work_at_its_next_item() -> None:
    made: list[int] = []
    stopped = Event()

    def endless(cancel: CancelToken) -> Iterator[dict[str, Any]]:
        try:
            for number in range(10**9):
                cancel.wait(0.001)
                made.append(number)
                yield piece(number)
        finally:
            stopped.set()

    async def look() -> int:
        streams = Streams()
        items = streams.items(endless)
        await anext(items)
        await items.aclose()
        return len(made)

    seen = asyncio.run(look())
    assert stopped.wait(5)
    assert len(made) <= seen + 2


def test_a_slow_reader_does_not_hold_the_worker() -> None:
    finished = Event()

    def quick(cancel: CancelToken) -> Iterator[dict[str, Any]]:
        for number in range(1000):
            yield piece(number)
        finished.set()

    async def read_one() -> list[int]:
        items = Streams().items(quick)
        first = await anext(items)
        assert first is not None
        assert await asyncio.to_thread(finished.wait, 5)  # though we read no more
        return [first["number"], *[item["number"] async for item in items if item]]

    assert asyncio.run(read_one()) == list(range(1000))


@pytest.mark.parametrize("error", [EngineError("no_model", "None.", hint="Get one."), KeyError(1)])
def test_an_error_is_the_last_event(error: Exception) -> None:
    def failing(_: CancelToken) -> Iterator[dict[str, Any]]:
        yield piece(1)
        raise error

    async def read() -> list[dict[str, Any] | None]:
        return [item async for item in Streams().items(failing)]

    first, last = asyncio.run(read())
    assert first == piece(1)
    assert last is not None
    assert last["error"]["code"] == ("no_model" if isinstance(error, EngineError) else "internal")


def test_events_are_numbered_and_progress_is_thinned() -> None:
    log = EventLog(kept=3)
    assert log.after(0, 0.0) == []
    log.append(Removed("a"))
    log.append(Progress(1, 9, 1.0, None))
    log.append(Progress(2, 9, 1.0, None))
    log.append(Removed("b"))
    assert [number for number, _ in log.after(0, 0.0)] == [1, 3, 4]
    assert [number for number, _ in log.after(3, 0.0)] == [4]
    assert log.last == 4
