"""What every route works with: the engine, its indexing and the running streams."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import Annotated

from anyio import CapacityLimiter
from fastapi import Depends, Request

from engine.server.indexing import BackgroundIndexing
from engine.server.streams import Streams
from engine.service import Engine


@dataclass(frozen=True, slots=True)
class State:
    """``searching`` lets in as many searches as there are processors, first come first served:
    more at once would only each take longer."""

    engine: Engine
    indexing: BackgroundIndexing
    streams: Streams
    searching: CapacityLimiter = field(default_factory=lambda: CapacityLimiter(os.cpu_count() or 1))


def _of(request: Request) -> State:
    state: State = request.app.state.lectern
    return state


Here = Annotated[State, Depends(_of)]
