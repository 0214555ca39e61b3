"""What is attached to a mail, whichever program packed it: a file of its own each.

The trap: most small pictures within a text are logos, or pixels that count readers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from engine.domain.document import Document
from engine.readers.member_names import Unique, as_file_name, normalised
from engine.readers.parts import Member, Part, Section

_SMALLEST_PICTURE_BYTES = 10_000


@dataclass(frozen=True, slots=True)
class Attached:
    """``name`` is what it calls itself, ``open`` gives its bytes or raises ReadError."""

    name: str
    open: Callable[[], bytes]
    size: int | None = None


def file_name(own: str, *, letter: str = "") -> str:
    """The name of an attachment as a file; ``letter`` is the ending of one that is a letter, and
    then its own name is a subject."""
    return as_file_name(own, letter) if letter else normalised(own) or "unnamed"


def is_decoration(media_type: str, size: int) -> bool:
    """Whether something that stands in a text is a picture too small to say anything."""
    return media_type.startswith("image/") and size < _SMALLEST_PICTURE_BYTES


def parts_of(
    document: Callable[[list[str]], Document] | None, attached: Sequence[Attached]
) -> Iterator[Part]:
    """The letter, if it says anything, which is told the names of what is attached; then that."""
    unique = Unique()
    names = [unique.name(each.name) for each in attached]
    if document is not None:
        read = document
        yield Section(lambda: read(names), 0.5 if names else 1.0)
    for number, (name, each) in enumerate(zip(names, attached, strict=True), start=1):
        yield Member(name, each.open, each.size, 0.5 + number / len(names) / 2)
