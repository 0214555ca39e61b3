"""The tasks of an engine that runs already: the same names and values as the desk's."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from engine.client.connection import Connection
from engine.domain import task_wire
from engine.domain.cancel import CancelToken
from engine.domain.tasks import Change, Placed, Selection, TaskEvent

EVERYTHING = Selection()


class TaskClient:
    """What :class:`engine.tasks.desk.Desk` is for an engine of our own."""

    def __init__(self, engine: Connection) -> None:
        self._engine = engine

    def topics(
        self,
        selection: Selection = EVERYTHING,
        *,
        anew: bool = False,
        cancel: CancelToken | None = None,
    ) -> Iterator[TaskEvent]:
        body = {**task_wire.selection_json(selection), "anew": anew}
        return self._events("/topics", body, cancel)

    def topic_map(
        self, selection: Selection = EVERYTHING, *, topic: int | None = None
    ) -> list[Placed]:
        body = {**task_wire.selection_json(selection), "topic": topic}
        return [
            task_wire.placed(one) for one in self._engine.post("/topics/map", body)["documents"]
        ]

    def duplicates(
        self, selection: Selection = EVERYTHING, *, cancel: CancelToken | None = None
    ) -> Iterator[TaskEvent]:
        return self._events("/duplicates", task_wire.selection_json(selection), cancel)

    def differences(self, before: str, after: str) -> list[Change]:
        told = self._engine.post("/differences", {"before": before, "after": after})
        return [task_wire.change(one) for one in told["changes"]]

    def _events(
        self, path: str, body: dict[str, Any], cancel: CancelToken | None
    ) -> Iterator[TaskEvent]:
        for item in self._engine.events("POST", path, body, cancel=cancel):
            if item["event"] != "done":
                yield task_wire.task_event(item)
