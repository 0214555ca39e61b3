"""What a sample is: a document of our own making, and what a reader must see in it."""

from __future__ import annotations

from dataclasses import dataclass, field

from engine.domain.document import Span

Blocks = list[tuple[str, int, str]]


@dataclass(frozen=True)
class Sample:
    name: str
    data: bytes
    blocks: Blocks
    title: str = ""
    media_type: str = ""
    pages: int | None = None
    own_text: bool = False  # the document's text is the decoded file
    places: dict[str, Span] = field(default_factory=dict)
    contexts: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
