"""A passage: the unit that is embedded, found and cited."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2b

from engine.domain.document import Location, Segment, locate


@dataclass(frozen=True)
class Chunk:
    """``text`` is exactly ``document.text[start:end]``; ``headings`` (outermost first) and
    ``context`` (a table's header row) say what it is about and are searched beside it.

    ``segments`` tie the characters of ``text`` to the original. ``tokens`` counts the
    embedder's tokens of :attr:`indexed_text`, 0 when not counted. ``sentences`` are those of
    ``text`` as numbers, to know what many passages repeat.
    """

    ordinal: int
    start: int
    end: int
    text: str
    headings: tuple[str, ...]
    segments: tuple[Segment, ...]
    context: str = ""
    language: str = ""
    tokens: int = 0
    sentences: tuple[int, ...] = ()

    @property
    def location(self) -> Location:
        return locate(self.segments, 0, len(self.text))

    @cached_property
    def indexed_text(self) -> str:
        """What both arms see: the heading path, the context, then the text."""
        return indexed_text(self.headings, self.context, self.text)

    @cached_property
    def hash(self) -> str:
        """Identity of the passage for embedding: 32 hex digits over :attr:`indexed_text`."""
        return text_hash(self.indexed_text)


def indexed_text(headings: tuple[str, ...], context: str, text: str) -> str:
    return "\n".join(part for part in (" > ".join(headings), context, text) if part)


def text_hash(text: str) -> str:
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
