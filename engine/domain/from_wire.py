"""The domain's values out of their wire forms: what :mod:`engine.domain.wire` made, read back.

The trap: a hit's segments are not sent, only the place of the whole passage; what is read back
can say where the passage stands, not where half of it does.
"""

from __future__ import annotations

from typing import Any

from engine.domain import events
from engine.domain.answer import Answer, Citation, Coverage, Hit, Timing, Verdict
from engine.domain.conversation import Choices, Conversation, Exchange, Scope
from engine.domain.document import Location, Segment, Span
from engine.domain.errors import Failure
from engine.domain.explanation import Explanation, Presence, Standing
from engine.domain.listing import CollectionReport, FileRow, Member, RootReport
from engine.domain.source import Root, Source, Status, Unread
from engine.domain.status import StatusReport

Json = dict[str, Any]


def location(value: Json) -> Location:
    return Location(tuple(_span(span) for span in value["spans"]))


def _span(value: Json) -> Span:
    box = value.get("box")
    return Span(**{**value, "box": tuple(box)} if box else value)


def hit(value: Json) -> Hit:
    text = value["text"]
    return Hit(
        rank=value["rank"],
        score=value["score"],
        paths=tuple(value["paths"]),
        title=value["title"],
        text=text,
        segments=_segments(location(value["location"]), len(text)),
        chunk_id=value["chunk_id"],
        document_id=value["document_id"],
        ordinal=value["ordinal"],
        headings=tuple(value["headings"]),
        language=value.get("language", ""),
        vector_rank=value["arms"]["vector"],
        keyword_rank=value["arms"]["keyword"],
    )


def _segments(place: Location, length: int) -> tuple[Segment, ...]:
    """The passage in as many stretches as it has places, so that all of it is at all of them."""
    count = len(place.spans)
    starts = [length * number // count for number in range(count)] + [length]
    return tuple(
        Segment(starts[number], starts[number + 1] - starts[number], span)
        for number, span in enumerate(place.spans)
    )


def citation(value: Json) -> Citation:
    return Citation(
        number=value["number"],
        start=value["start"],
        end=value["end"],
        path=value["path"],
        title=value["title"],
        quote=value["quote"],
        location=location(value["location"]),
        chunk_id=value["chunk_id"],
        document_id=value["document_id"],
        ordinal=value.get("ordinal", -1),
    )


def answer(value: Json, hits: tuple[Hit, ...] = ()) -> Answer:
    """``hits`` came before, in an event of their own."""
    return Answer(
        question=value["question"],
        text=value["answer"],
        hits=hits,
        citations=tuple(map(citation, value["citations"])),
        verdicts=tuple(Verdict(**one) for one in value["verdicts"]),
        abstained=value["abstained"],
        mode=value["mode"],
        model=value["model"],
        timing=Timing(**value["timing"]),
        certainty=value["certainty"],
        uncertain=value["uncertain"],
        left_out=value["left_out"],
        coverage=Coverage(**value["coverage"]) if value["coverage"] else None,
    )


def answer_event(value: Json, hits: tuple[Hit, ...]) -> events.AnswerEvent:
    """``hits`` are those of the answer's ``retrieved`` event, once that came."""
    match value["event"]:
        case "understood":
            return events.Understood(value["question"])
        case "surveyed":
            return events.Surveyed(value["done"], value["total"], value["current"])
        case "retrieved":
            return events.Retrieved(tuple(map(hit, value["hits"])))
        case "token":
            return events.Token(value["text"])
        case "cited":
            return events.Cited(citation(value))
        case "verified":
            return events.Verified(tuple(Verdict(**one) for one in value["verdicts"]))
        case _:
            return events.Finished(answer(value, hits))


def conversation(value: Json) -> Conversation:
    fields = ("id", "title", "created", "updated", "pinned", "deleted", "turns")
    return Conversation(
        **{name: value[name] for name in fields},
        scope=Scope(value["collection"], value["file"]),
        choices=Choices(**value["choices"]),
    )


def exchange(value: Json) -> Exchange:
    plain = (
        "number", "asked", "question", "understood", "answer", "abstained", "mode", "model",
        "finished", "rating", "comment", "uncertain", "left_out",
    )  # fmt: skip
    return Exchange(
        **{name: value[name] for name in plain},
        citations=tuple(map(citation, value["citations"])),
        verdicts=tuple(Verdict(**one) for one in value["verdicts"]),
        timing=Timing(**value["timing"]),
        hits=tuple(map(hit, value["hits"])),
        coverage=Coverage(**value["coverage"]) if value["coverage"] else None,
    )


def index_event(value: Json) -> events.IndexEvent:
    fields = {key: one for key, one in value.items() if key not in ("event", "sequence")}
    match value["event"]:
        case "failed":
            return events.Failed(fields.pop("path"), Failure(**fields))
        case "skipped":
            return events.Skipped(fields.pop("path"), Failure(**fields))
        case name:
            plain: dict[str, Any] = {
                kind.__name__.lower(): kind
                for kind in (
                    events.Scanned, events.Indexed, events.Removed, events.Notice, events.Progress
                )
            }  # fmt: skip
            made: events.IndexEvent = plain[name](**fields)
            return made


def status(value: Json) -> StatusReport:
    return StatusReport(
        files={one: value["files"][one.value] for one in Status},
        members={Status(name): number for name, number in value["members"].items()},
        documents=value["documents"],
        chunks=value["chunks"],
        rate=value["rate"],
        eta_s=value["eta_s"],
        paused=value["paused"],
        running=value["running"],
        resting=value["resting"],
        roots=tuple(Root(0, one["path"], one["collection"]) for one in value["roots"]),
        models=value["models"],
    )


def root(value: Json) -> Root:
    return Root(value["id"], value["path"], value["collection"], tuple(value["ignore"]))


def root_report(value: Json) -> RootReport:
    return RootReport(
        id=value["id"],
        path=value["path"],
        collection=value["collection"],
        ignore=tuple(value["ignore"]),
        files=_counts(value["files"]),
        scanning=value["scanning"],
        problem=_failure(value["problem"]),
    )


def collection_report(value: Json) -> CollectionReport:
    return CollectionReport(value["name"], value["roots"], _counts(value["files"]))


def file_row(value: Json) -> FileRow:
    fields = ("indexed", "media_type", "pages", "passages", "members")
    return FileRow(source(value), **{name: value[name] for name in fields})


def member(value: Json) -> Member:
    return Member(
        path=value["path"],
        member=value["member"],
        status=Status(value["status"]),
        document_id=value["document_id"],
        failure=_failure(value["failure"]),
        passages=value["passages"],
    )


def _counts(value: Json) -> dict[Status, int]:
    return {one: value[one.value] for one in Status}


def _failure(value: Json | None) -> Failure | None:
    return Failure(**value) if value else None


def source(value: Json) -> Source:
    return Source(
        id=value["id"],
        root_id=value["root"],
        path=value["path"],
        size=value["size"],
        mtime_ns=int(value["modified"] * 1e9),
        status=Status(value["status"]),
        document_id=value["document_id"],
        failure=_failure(value["failure"]),
    )


def unread(value: Json) -> Unread:
    return Unread(value["path"], Status(value["status"]), Failure(**value["failure"]))


def explanation(value: Json) -> Explanation:
    return Explanation(
        question=value["question"],
        words=tuple(value["words"]),
        presence=Presence(value["path"], value["status"]),
        limit=value["limit"],
        looked_at=value["looked_at"],
        standings=tuple(map(_standing, value["passages"])),
        ahead=tuple(map(hit, value["ahead"])),
        reasons=tuple(value["reasons"]),
        advice=tuple(value["advice"]),
    )


def _standing(value: Json) -> Standing:
    return Standing(
        chunk_id=value["chunk_id"],
        text=value["text"],
        location=location(value["location"]),
        rank=value["rank"],
        vector_rank=value["arms"]["vector"],
        keyword_rank=value["arms"]["keyword"],
        similarity=value["similarity"],
        shared=tuple(value["shared"]),
        missing=tuple(value["missing"]),
    )
