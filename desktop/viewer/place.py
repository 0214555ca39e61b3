"""A place to show: a document, and the passage in it that something pointed at."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from engine.domain import from_wire
from engine.domain.document import Location


@dataclass(frozen=True, slots=True)
class Place:
    """``text`` is what stands there (a passage, or the quoted sentence of it), "" for the
    document as a whole; ``number`` is the citation's in its answer, 0 for none. ``ordinal``
    (-1: unknown) and ``chunk_id`` say which of the document's passages it is in."""

    document_id: str
    path: str
    title: str
    text: str = ""
    location: Location = field(default_factory=Location)
    number: int = 0
    ordinal: int = -1
    chunk_id: str = ""

    @classmethod
    def of_hit(cls, value: dict[str, Any]) -> Place:
        return cls(
            value["document_id"],
            value["path"],
            value["title"],
            value["text"],
            from_wire.location(value["location"]),
            value["rank"],
            value.get("ordinal", -1),
            value.get("chunk_id", ""),
        )
