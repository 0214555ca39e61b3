"""A talk with the files: its questions and answers in order, as they are kept."""

from __future__ import annotations

from dataclasses import dataclass, field

from engine.domain.answer import Citation, Timing, Verdict


@dataclass(frozen=True, slots=True)
class Scope:
    """The files that a talk is about; None: all of them."""

    collection: str | None = None
    file_glob: str | None = None


@dataclass(frozen=True, slots=True)
class Conversation:
    """``created`` and ``updated`` are seconds since 1970; ``deleted`` too, None while it is
    not; ``turns`` is how many there are."""

    id: str
    title: str
    created: float
    updated: float
    scope: Scope = field(default_factory=Scope)
    pinned: bool = False
    deleted: float | None = None
    turns: int = 0


@dataclass(frozen=True, slots=True)
class Exchange:
    """One turn. ``number`` counts from 1; ``understood`` is the question as it stands alone;
    ``finished`` is False for an answer that was interrupted, whose ``answer`` is what there
    was of it; ``rating`` is -1, 0 or 1."""

    number: int
    asked: float
    question: str
    understood: str
    answer: str = ""
    citations: tuple[Citation, ...] = ()
    verdicts: tuple[Verdict, ...] = ()
    abstained: bool = False
    mode: str = ""
    model: str = ""
    timing: Timing = field(default_factory=Timing)
    finished: bool = False
    rating: int = 0
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """A talk in which words were found: in the turn ``number``, with the text around them, or
    in its title (``number`` 0)."""

    conversation: Conversation
    number: int
    excerpt: str
