"""A task as the window knows it, while it runs and afterwards."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from enum import Enum
from uuid import uuid4

from desktop.engine.calls import Json
from desktop.tasks.wish import Wish
from engine.domain.errors import EngineError

_COMING = {
    "extract": "row",
    "classify": "classified",
    "rewrite": "block",
    "translate": "block",
    "summarise": "drafted",
}


class State(Enum):
    WAITING = "waiting"  # for the one before it
    RUNNING = "running"
    DONE = "done"
    CANCELLED = "cancelled"
    FAILED = "failed"
    BROKEN = "broken"  # the program ended first


@dataclass(slots=True, eq=False)
class Task:
    """``events`` are its results in their wire form; ``cut``: not all of them were kept.
    ``opened``: whether they are in memory, or only on the disk."""

    wish: Wish
    id: str = field(default_factory=lambda: uuid4().hex[:16])
    state: State = State.WAITING
    began: float = field(default_factory=time.time)
    ended: float = 0.0
    error: EngineError | None = None
    working: Json | None = None
    events: list[Json] = field(default_factory=list)
    cut: bool = False
    opened: bool = True

    @property
    def under_way(self) -> bool:
        return self.state in (State.WAITING, State.RUNNING)

    def take(self, event: Json) -> None:
        """What came next of it."""
        match event["event"]:
            case "working":
                self.working = event
            case "done":
                pass
            case "summary":  # made of what was drafted
                self.events = [one for one in self.events if one["event"] != "drafted"]
                self.events.append(event)
            case _:
                self.events.append(event)

    def end(self, state: State, error: EngineError | None = None) -> None:
        self.state, self.error, self.ended = state, error, time.time()
        self.working = None

    def of(self, kind: str) -> list[Json]:
        return [one for one in self.events if one["event"] == kind]

    def last(self, kind: str) -> Json | None:
        return next((one for one in reversed(self.events) if one["event"] == kind), None)

    @property
    def coming(self) -> list[Json]:
        """Its results that come one by one and are shown as they come."""
        kind = _COMING.get(self.wish.kind)
        return self.of(kind) if kind is not None else []

    def new_text(self) -> str:
        """What a text was rewritten to, as far as it is."""
        whole = self.last("rewritten")
        return whole["text"] if whole else "".join(one["piece"] for one in self.of("block"))

    def head(self) -> Json:
        """What is kept of it beside its events."""
        error = self.error
        return {
            "id": self.id,
            "wish": self.wish.as_json(),
            "state": self.state.value,
            "began": self.began,
            "ended": self.ended,
            "error": [error.code, error.message, error.hint] if error is not None else None,
            "cut": self.cut,
        }

    @classmethod
    def from_head(cls, value: Json) -> Task:
        """One of an earlier run of the program, its events still on the disk."""
        state = State(value["state"])
        error = value["error"]
        return cls(
            Wish.from_json(value["wish"]),
            str(value["id"]),
            State.BROKEN if state in (State.WAITING, State.RUNNING) else state,
            float(value["began"]),
            float(value["ended"]),
            EngineError(error[0], error[1], hint=error[2]) if error else None,
            cut=bool(value["cut"]),
            opened=False,
        )
