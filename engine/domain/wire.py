"""The JSON forms of the domain's values: what the CLI prints and other faces send.

Fields that are not set are left out of a location; everything else is always present.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, fields
from typing import Any

from engine.domain.answer import Answer, Citation, Hit, Timing, Verdict
from engine.domain.conversation import Conversation, Exchange, Found
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
    Understood,
    Verified,
)
from engine.domain.explanation import Explanation, Standing
from engine.domain.source import Status
from engine.domain.status import StatusReport

Json = dict[str, Any]

_MEMBERS = (Status.INDEXED, Status.SKIPPED, Status.FAILED)


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
        "ordinal": hit.ordinal,
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
        "ordinal": citation.ordinal,
    }


def citation_from(value: Json) -> Citation:
    """The citation that :func:`citation_json` wrote."""
    spans = tuple(_span_from(span) for span in value["location"]["spans"])
    plain = ("number", "start", "end", "path", "title", "quote", "chunk_id", "document_id")
    return Citation(
        location=Location(spans),
        ordinal=value.get("ordinal", -1),
        **{name: value[name] for name in plain},
    )


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
        "uncertain": answer.uncertain,
        "certainty": round(answer.certainty, 3),
        "left_out": answer.left_out,
        "mode": answer.mode,
        "model": answer.model,
        "timing": timing_json(answer.timing),
        "coverage": asdict(answer.coverage) if answer.coverage else None,
    }


def standing_json(standing: Standing) -> Json:
    return {
        "chunk_id": standing.chunk_id,
        "rank": standing.rank,
        "arms": {"vector": standing.vector_rank, "keyword": standing.keyword_rank},
        "similarity": standing.similarity,
        "page": standing.location.page,
        "location": location_json(standing.location),
        "text": standing.text,
        "shared": list(standing.shared),
        "missing": list(standing.missing),
    }


def explanation_json(explanation: Explanation) -> Json:
    presence = explanation.presence
    return {
        "question": explanation.question,
        "words": list(explanation.words),
        "path": presence.path,
        "status": presence.status,
        "found": explanation.found,
        "limit": explanation.limit,
        "looked_at": explanation.looked_at,
        "passages": [standing_json(one) for one in explanation.standings],
        "ahead": [hit_json(hit) for hit in explanation.ahead],
        "reasons": list(explanation.reasons),
        "advice": list(explanation.advice),
    }


def status_json(report: StatusReport) -> Json:
    """The contract's form, with the roots beside it."""
    return {
        "files": {one.value: number for one, number in report.files.items()},
        "members": {one.value: report.members[one] for one in _MEMBERS},
        "documents": report.documents,
        "chunks": report.chunks,
        "queue": report.files[Status.PENDING],
        "rate": report.rate,
        "eta_s": report.eta_s,
        "paused": report.paused,
        "running": report.running,
        "resting": report.resting,
        "models": report.models,
        "roots": [{"path": root.path, "collection": root.collection} for root in report.roots],
    }


def conversation_json(conversation: Conversation) -> Json:
    return {
        "id": conversation.id,
        "title": conversation.title,
        "created": conversation.created,
        "updated": conversation.updated,
        "collection": conversation.scope.collection,
        "file": conversation.scope.file_glob,
        "pinned": conversation.pinned,
        "deleted": conversation.deleted,
        "turns": conversation.turns,
        "choices": asdict(conversation.choices),
    }


def exchange_json(exchange: Exchange) -> Json:
    return {
        **asdict(exchange),
        "citations": [citation_json(citation) for citation in exchange.citations],
        "verdicts": [verdict_json(verdict) for verdict in exchange.verdicts],
        "timing": timing_json(exchange.timing),
        "hits": [hit_json(hit) for hit in exchange.hits],
    }


def found_json(found: Found) -> Json:
    return {
        **conversation_json(found.conversation),
        "number": found.number,
        "excerpt": found.excerpt,
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
        case Understood(question):
            return {"event": "understood", "question": question}
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
