"""The JSON forms of the domain's values: what the CLI prints and other faces send.

Fields that are not set are left out of a location; everything else is always present.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, fields
from typing import Any

from engine.domain.answer import Answer, Citation, Hit, Timing, Verdict
from engine.domain.document import Location, Segment, Span
from engine.domain.errors import EngineError, Failure
from engine.domain.events import (
    AnswerEvent,
    Cited,
    Failed,
    Finished,
    Indexed,
    IndexEvent,
    Notice,
    Progress,
    Removed,
    Retrieved,
    Scanned,
    Skipped,
    Surveyed,
    Token,
    Verified,
)

Json = dict[str, Any]


def span_json(span: Span) -> Json:
    return {
        field.name: value
        for field in fields(span)
        if (value := getattr(span, field.name)) is not None
    }


def location_json(location: Location) -> Json:
    """The first span's fields, and all of them under ``spans``."""
    spans = [span_json(span) for span in location.spans]
    return {**(spans[0] if spans else {}), "spans": spans}


def segments_json(segments: Sequence[Segment]) -> list[list[Any]]:
    """Compact, for storing: ``[start, length, span]`` each."""
    return [[one.start, one.length, span_json(one.span)] for one in segments]


def segments_from(value: list[list[Any]]) -> tuple[Segment, ...]:
    return tuple(Segment(start, length, _span_from(span)) for start, length, span in value)


def _span_from(value: Json) -> Span:
    box = value.get("box")
    return Span(**{**value, "box": tuple(box)}) if box else Span(**value)


def hit_json(hit: Hit) -> Json:
    return {
        "rank": hit.rank,
        "score": round(hit.score, 6),
        "path": hit.path,
        "paths": list(hit.paths),
        "title": hit.title,
        "headings": list(hit.headings),
        "text": hit.text,
        "page": hit.location.page,
        "location": location_json(hit.location),
        "language": hit.language,
        "chunk_id": hit.chunk_id,
        "document_id": hit.document_id,
        "arms": {"vector": hit.vector_rank, "keyword": hit.keyword_rank},
    }


def citation_json(citation: Citation) -> Json:
    return {
        "number": citation.number,
        "start": citation.start,
        "end": citation.end,
        "path": citation.path,
        "title": citation.title,
        "page": citation.location.page,
        "location": location_json(citation.location),
        "quote": citation.quote,
        "chunk_id": citation.chunk_id,
        "document_id": citation.document_id,
    }


def verdict_json(verdict: Verdict) -> Json:
    return asdict(verdict)


def timing_json(timing: Timing) -> Json:
    return {key: round(value, 4) for key, value in asdict(timing).items()}


def answer_json(answer: Answer) -> Json:
    return {
        "question": answer.question,
        "answer": answer.text,
        "citations": [citation_json(citation) for citation in answer.citations],
        "verdicts": [verdict_json(verdict) for verdict in answer.verdicts],
        "supported": answer.supported,
        "abstained": answer.abstained,
        "mode": answer.mode,
        "model": answer.model,
        "timing": timing_json(answer.timing),
        "coverage": asdict(answer.coverage) if answer.coverage else None,
    }


def failure_json(failure: Failure) -> Json:
    return asdict(failure)


def error_json(error: EngineError) -> Json:
    return {
        "event": "error",
        "error": {"code": error.code, "message": error.message, "hint": error.hint},
    }


def answer_event_json(event: AnswerEvent) -> Json:
    match event:
        case Surveyed():
            return {"event": "surveyed", **asdict(event)}
        case Retrieved(hits):
            return {"event": "retrieved", "hits": [hit_json(hit) for hit in hits]}
        case Token(text):
            return {"event": "token", "text": text}
        case Cited(citation):
            return {"event": "cited", **citation_json(citation)}
        case Verified(verdicts):
            return {"event": "verified", "verdicts": [verdict_json(v) for v in verdicts]}
        case Finished(answer):
            return {"event": "finished", **answer_json(answer)}


def index_event_json(event: IndexEvent) -> Json:
    match event:
        case Failed(path, failure) | Skipped(path, failure):
            name = "failed" if isinstance(event, Failed) else "skipped"
            return {"event": name, "path": path, **failure_json(failure)}
        case Scanned() | Indexed() | Removed() | Notice() | Progress():
            return {"event": type(event).__name__.lower(), **asdict(event)}
