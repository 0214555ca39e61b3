"""The tasks of an engine that runs already: the same names and values as the desk's."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from engine.client.connection import Connection
from engine.domain import task_wire
from engine.domain.cancel import CancelToken
from engine.domain.modes import AnswerMode
from engine.domain.tasks import (
    Adapted,
    Change,
    Label,
    Length,
    Placed,
    Rewriting,
    Selection,
    TagCount,
    Tagged,
    TaskEvent,
)

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

    def classify(
        self,
        labels: Sequence[Label] = (),
        selection: Selection = EVERYTHING,
        *,
        label_set: str = "labels",
        automatic: bool = True,
        least: float = 0.5,
        cancel: CancelToken | None = None,
    ) -> Iterator[TaskEvent]:
        body = {
            **task_wire.selection_json(selection),
            "labels": [task_wire.label_json(label) for label in labels],
            "set": label_set,
            "automatic": automatic,
            "least": least,
        }
        return self._events("/classify", body, cancel)

    def tag(self, tag: str, selection: Selection, *, remove: bool = False) -> int:
        body = {**task_wire.selection_json(selection), "tag": tag, "remove": remove}
        return int(self._engine.post("/tags", body)["count"])

    def tags(self) -> list[TagCount]:
        return [task_wire.tag_count(one) for one in self._engine.get("/tags")["tags"]]

    def tagged(self, tag: str | None = None) -> list[Tagged]:
        told = self._engine.get("/tags/files", tag=tag)
        return [task_wire.tagged(one) for one in told["files"]]

    def forget_labels(self, label_set: str = "labels") -> None:
        self._engine.post("/labels/forget", {"set": label_set})

    def summarise(
        self,
        selection: Selection = EVERYTHING,
        *,
        length: Length = "medium",
        mode: AnswerMode | None = None,
        model: str | None = None,
        chat: str | None = None,
        cancel: CancelToken | None = None,
    ) -> Iterator[TaskEvent]:
        body = {
            **task_wire.selection_json(selection),
            "length": length,
            "mode": mode,
            "model": model,
            "chat": chat,
        }
        return self._events("/summarise", body, cancel)

    def rewrite(
        self,
        text: str,
        how: Rewriting,
        *,
        language: str = "",
        model: str | None = None,
        cancel: CancelToken | None = None,
    ) -> Iterator[TaskEvent]:
        body = {"text": text, "how": how, "language": language, "model": model}
        return self._events("/rewrite", body, cancel)

    def extract(
        self,
        schema: object,
        selection: Selection = EVERYTHING,
        *,
        mode: AnswerMode | None = None,
        model: str | None = None,
        cancel: CancelToken | None = None,
    ) -> Iterator[TaskEvent]:
        body = {
            **task_wire.selection_json(selection),
            "schema": schema,
            "mode": mode,
            "model": model,
        }
        return self._events("/extract", body, cancel)

    def generate(
        self,
        template: str,
        values: Mapping[str, object],
        *,
        named: bool = True,
        collection: str | None = None,
        file_glob: str | None = None,
        cancel: CancelToken | None = None,
    ) -> Iterator[TaskEvent]:
        body = {
            "template": template,
            "named": named,
            "values": dict(values),
            "collection": collection,
            "file": file_glob,
        }
        return self._events("/generate", body, cancel)

    def templates(self) -> list[str]:
        return list(self._engine.get("/templates")["templates"])

    def text_of(self, key: str) -> str:
        return str(self._engine.post("/text", {"document": key})["text"])

    def changes(
        self,
        selection: Selection = EVERYTHING,
        *,
        keep: bool = True,
        cancel: CancelToken | None = None,
    ) -> Iterator[TaskEvent]:
        body = {**task_wire.selection_json(selection), "keep": keep}
        return self._events("/changes", body, cancel)

    def adapt(
        self,
        selection: Selection = EVERYTHING,
        *,
        minutes: float | None = None,
        cancel: CancelToken | None = None,
    ) -> Iterator[TaskEvent]:
        body = {**task_wire.selection_json(selection), "minutes": minutes}
        return self._events("/adapt", body, cancel)

    def adaptation(self) -> Adapted | None:
        told = self._engine.get("/adapt")["adapted"]
        return task_wire.adapted(told) if told else None

    def undo_adaptation(self) -> Adapted | None:
        told = self._engine.post("/adapt/undo", {})["adapted"]
        return task_wire.adapted(told) if told else None

    def _events(
        self, path: str, body: dict[str, Any], cancel: CancelToken | None
    ) -> Iterator[TaskEvent]:
        for item in self._engine.events("POST", path, body, cancel=cancel):
            if item["event"] != "done":
                yield task_wire.task_event(item)
