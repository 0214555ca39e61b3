"""The JSON forms of what tasks tell, and back: the CLI prints them, the service sends them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict

from engine.domain.answer import Verdict
from engine.domain.tasks import (
    Adapted,
    Alike,
    Cell,
    Change,
    ChangesTold,
    Classified,
    Copy,
    Drafted,
    Extracted,
    ExtractedRow,
    FileChange,
    Generated,
    Label,
    LabelsLearned,
    Placed,
    Remark,
    Rewritten,
    RewrittenBlock,
    Selection,
    Summarised,
    TagCount,
    Tagged,
    TaskEvent,
    Topic,
    TopicsFound,
    Working,
)
from engine.domain.wire import Json, citation_from, citation_json, verdict_json


def task_event_json(event: TaskEvent) -> Json:
    if isinstance(event, Summarised):
        return {
            "event": "summary",
            **{name: getattr(event, name) for name in _PLAIN_OF_SUMMARY},
            **_sources_json(event),
        }
    if isinstance(event, Drafted):
        return {"event": "drafted", "text": event.text, **_sources_json(event)}
    if isinstance(event, Generated):
        citations = [citation_json(one) for one in event.citations]
        return {"event": "generated", "text": event.text, "citations": citations}
    if isinstance(event, ExtractedRow):
        return {
            "event": "row",
            "document_id": event.document_id,
            "path": event.path,
            "cells": [_cell_json(one) for one in event.cells],
        }
    return {"event": _NAMES[type(event)], **asdict(event)}


def task_event(value: Json) -> TaskEvent:
    """The event that :func:`task_event_json` wrote."""
    fields = {key: one for key, one in value.items() if key != "event"}
    made = _MADE.get(value["event"])
    if made is not None:
        return made(fields)
    kind: type = next(kind for kind, name in _NAMES.items() if name == value["event"])
    event: TaskEvent = kind(**fields)
    return event


def _sources_json(event: Summarised | Drafted) -> Json:
    return {
        "citations": [citation_json(one) for one in event.citations],
        "verdicts": [verdict_json(one) for one in event.verdicts],
    }


def _with_sources(fields: Json) -> Json:
    citations = tuple(map(citation_from, fields["citations"]))
    verdicts = tuple(Verdict(**one) for one in fields["verdicts"])
    return {**fields, "citations": citations, "verdicts": verdicts}


def _learned(fields: Json) -> LabelsLearned:
    labels = tuple((name, given, found) for name, given, found in fields["labels"])
    return LabelsLearned(labels, fields["none_fits"], fields["accuracy"])


_MADE: dict[str, Callable[[Json], TaskEvent]] = {
    "topics": lambda one: TopicsFound(**{**one, "topics": tuple(map(topic, one["topics"]))}),
    "alike": lambda one: Alike(one["kind"], tuple(map(_copy, one["copies"]))),
    "learned": _learned,
    "drafted": lambda one: Drafted(**_with_sources(one)),
    "summary": lambda one: Summarised(**_with_sources(one)),
    "row": lambda one: ExtractedRow(
        one["document_id"], one["path"], tuple(map(_cell, one["cells"]))
    ),
    "generated": lambda one: Generated(one["text"], tuple(map(citation_from, one["citations"]))),
    "extracted": lambda one: Extracted(**{**one, "fields": tuple(one["fields"])}),
    "changes": lambda one: ChangesTold(
        one["since"], one["files"], tuple(map(_file_change, one["changes"]))
    ),
}


_NAMES: dict[type, str] = {
    Working: "working",
    Remark: "remark",
    TopicsFound: "topics",
    Alike: "alike",
    Classified: "classified",
    LabelsLearned: "learned",
    ChangesTold: "changes",
    RewrittenBlock: "block",
    Rewritten: "rewritten",
    Extracted: "extracted",
    Adapted: "adapted",
}
_PLAIN_OF_SUMMARY = (
    "title", "text", "length", "mode", "model", "documents", "passages", "all_passages",
)  # fmt: skip


def topic(value: Json) -> Topic:
    return Topic(**{**value, "words": tuple(value["words"])})


def _cell_json(cell: Cell) -> Json:
    return {
        "field": cell.field,
        "value": cell.value,
        "supported": cell.supported,
        "citation": citation_json(cell.citation) if cell.citation else None,
    }


def _cell(value: Json) -> Cell:
    citation = citation_from(value["citation"]) if value["citation"] else None
    return Cell(value["field"], value["value"], value["supported"], citation)


def _file_change(value: Json) -> FileChange:
    return FileChange(**{**value, "added": tuple(value["added"])})


def _copy(value: Json) -> Copy:
    return Copy(**{**value, "paths": tuple(value["paths"])})


def adapted_json(adapted: Adapted) -> Json:
    return asdict(adapted)


def adapted(value: Json) -> Adapted:
    return Adapted(**value)


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


def label_json(label: Label) -> Json:
    return asdict(label)


def tag_count_json(count: TagCount) -> Json:
    return asdict(count)


def tag_count(value: Json) -> TagCount:
    return TagCount(**value)


def tagged_json(tagged: Tagged) -> Json:
    return asdict(tagged)


def tagged(value: Json) -> Tagged:
    return Tagged(**value)
