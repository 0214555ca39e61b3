"""Rows of the conversations' tables as values, and values as such rows hold them. Pure."""

from __future__ import annotations

import json
import sqlite3

from engine.domain.answer import Timing, Verdict
from engine.domain.conversation import Conversation, Exchange, Scope
from engine.domain.wire import citation_from

LONGEST_TITLE = 80


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
    )


def exchange_from_row(row: sqlite3.Row) -> Exchange:
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
    )
