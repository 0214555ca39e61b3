"""Calling LanceDB, whose own interface is asynchronous, from ordinary code.

LanceDB's synchronous interface crosses to its event loop and back some ten times for one query,
and where others compute each crossing waits for the interpreter. Here a piece of work crosses
once, however many queries it is made of.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from functools import cache
from threading import Lock, Thread
from typing import Any, TypeVar

T = TypeVar("T")


def run(work: Coroutine[Any, Any, T]) -> T:
    """What ``work`` returns, or raises. Safe to call from several threads."""
    with _starting:  # there is one loop, also when two threads come first
        loop = _loop()
    return asyncio.run_coroutine_threadsafe(work, loop).result()


_starting = Lock()


@cache
def _loop() -> asyncio.AbstractEventLoop:
    loop = asyncio.new_event_loop()
    Thread(target=loop.run_forever, name="lancedb", daemon=True).start()
    return loop
