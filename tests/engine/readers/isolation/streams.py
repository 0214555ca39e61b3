"""What a sandbox gives for some requests, gathered to the end."""

from __future__ import annotations

import time
from collections.abc import Hashable, Sequence
from typing import TypeVar

from engine.domain.errors import ReadError
from engine.readers.isolation.endings import Ended
from engine.readers.isolation.sandbox import Sandbox

T = TypeVar("T", bound=Hashable)
R = TypeVar("R")


def streams(
    pool: Sandbox[T, R], requests: Sequence[T], timeout_s: float = 60
) -> dict[Hashable, tuple[list[R], ReadError | None]]:
    """What each request gave, and how it ended."""
    for request in requests:
        pool.submit(request, request)
    given: dict[Hashable, list[R]] = {request: [] for request in requests}
    ended: dict[Hashable, ReadError | None] = {}
    until = time.monotonic() + timeout_s
    while len(ended) < len(requests) and time.monotonic() < until:
        for key, message in pool.poll(0.5):
            if isinstance(message, Ended):
                ended[key] = message.error
            else:
                given[key].append(message)
    return {key: (given[key], error) for key, error in ended.items()}
