"""What every route works with: the engine, its indexing and the running streams."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends, Request

from engine.server.indexing import BackgroundIndexing
from engine.server.streams import Streams
from engine.service import Engine


@dataclass(frozen=True, slots=True)
class State:
    engine: Engine
    indexing: BackgroundIndexing
    streams: Streams


def _of(request: Request) -> State:
    state: State = request.app.state.lectern
    return state


Here = Annotated[State, Depends(_of)]
