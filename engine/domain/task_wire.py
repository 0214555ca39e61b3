"""The JSON forms of what tasks tell, and back: the CLI prints them, the service sends them."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from engine.domain.tasks import (
    Alike,
    Change,
    Copy,
    Placed,
    Remark,
    Selection,
    TaskEvent,
    Topic,
    TopicsFound,
    Working,
)

Json = dict[str, Any]


def task_event_json(event: TaskEvent) -> Json:
    return {"event": _NAMES[type(event)], **asdict(event)}


def task_event(value: Json) -> TaskEvent:
    """The event that :func:`task_event_json` wrote."""
    fields = {key: one for key, one in value.items() if key != "event"}
    match value["event"]:
        case "working":
            return Working(**fields)
        case "remark":
            return Remark(**fields)
        case "topics":
            return TopicsFound(**{**fields, "topics": tuple(map(topic, fields["topics"]))})
        case _:
            return Alike(fields["kind"], tuple(map(_copy, fields["copies"])))


_NAMES: dict[type, str] = {
    Working: "working",
    Remark: "remark",
    TopicsFound: "topics",
    Alike: "alike",
}


def topic(value: Json) -> Topic:
    return Topic(**{**value, "words": tuple(value["words"])})


def _copy(value: Json) -> Copy:
    return Copy(**{**value, "paths": tuple(value["paths"])})


def placed_json(placed: Placed) -> Json:
    return asdict(placed)


def placed(value: Json) -> Placed:
    return Placed(**value)


def change_json(change: Change) -> Json:
    return asdict(change)


def change(value: Json) -> Change:
    return Change(**value)


def selection_json(selection: Selection) -> Json:
    return {
        "collection": selection.collection,
        "file": selection.file_glob,
        "paths": list(selection.paths),
    }
