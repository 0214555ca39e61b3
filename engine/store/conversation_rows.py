"""Rows of the conversations' tables as values, and values as such rows hold them. Pure."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from engine.domain import from_wire
from engine.domain.answer import Answer, Coverage, Hit, Timing, Verdict
from engine.domain.conversation import Choices, Conversation, Exchange, Scope
from engine.domain.wire import citation_from, hit_json

LONGEST_TITLE = 80
_MOST_HITS = 8


def storable(text: str) -> str:
    """SQLite keeps no halves of surrogate pairs, which a file name or a paste may hold."""
    return text.encode("utf-8", "replace").decode("utf-8")


def title_of(text: str) -> str:
    words = " ".join(storable(text).split())
    return words if len(words) <= LONGEST_TITLE else f"{words[: LONGEST_TITLE - 1].rstrip()}…"


def conversation_from_row(row: sqlite3.Row) -> Conversation:
    return Conversation(
        row["id"],
        row["title"],
        row["created"],
        row["updated"],
        Scope(row["collection"], row["file_glob"]),
        bool(row["pinned"]),
        row["deleted"],
        row["turns"],
        Choices(**json.loads(row["choices"])),
    )


def hits_kept(hits: Sequence[Hit]) -> str:
    """The first passages, for an answer that does not cite them."""
    return json.dumps([hit_json(hit) for hit in hits[:_MOST_HITS]])


def remarks_of(answer: Answer) -> str:
    """What is said of an answer beside it."""
    coverage = asdict(answer.coverage) if answer.coverage else None
    said = {"uncertain": answer.uncertain, "left_out": answer.left_out, "coverage": coverage}
    return json.dumps(said)


def exchange_from_row(row: sqlite3.Row) -> Exchange:
    remarks: dict[str, Any] = json.loads(row["remarks"])
    coverage = remarks.get("coverage")
    return Exchange(
        number=row["number"],
        asked=row["asked"],
        question=row["question"],
        understood=row["understood"],
        answer=row["answer"],
        citations=tuple(citation_from(each) for each in json.loads(row["citations"])),
        verdicts=tuple(Verdict(**each) for each in json.loads(row["verdicts"])),
        abstained=bool(row["abstained"]),
        mode=row["mode"],
        model=row["model"],
        timing=Timing(**json.loads(row["timing"])),
        finished=bool(row["finished"]),
        rating=row["rating"],
        comment=row["comment"],
        hits=tuple(map(from_wire.hit, json.loads(row["hits"]))),
        uncertain=remarks.get("uncertain", False),
        left_out=remarks.get("left_out", 0),
        coverage=Coverage(**coverage) if coverage else None,
    )
