"""A talk with the files: its questions and answers in order, as they are kept."""

from __future__ import annotations

from dataclasses import dataclass, field

from engine.domain.answer import Citation, Coverage, Hit, Timing, Verdict
from engine.domain.modes import AnswerMode


@dataclass(frozen=True, slots=True)
class Scope:
    """The files that a talk is about; None: all of them."""

    collection: str | None = None
    file_glob: str | None = None


@dataclass(frozen=True, slots=True)
class Choices:
    """How the questions of a talk are to be answered; None: as the settings say."""

    mode: AnswerMode | None = None
    model: str | None = None
    strict: bool | None = None
    every: bool | None = None


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
    choices: Choices = field(default_factory=Choices)


@dataclass(frozen=True, slots=True)
class Exchange:
    """One turn. ``number`` counts from 1; ``understood`` is the question as it stands alone;
    ``finished`` is False for an answer that was interrupted, whose ``answer`` is what there
    was of it; ``hits`` are the passages nearest to a question whose answer cites none;
    ``rating`` is -1, 0 or 1. The others are those of the answer."""

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
    hits: tuple[Hit, ...] = ()
    uncertain: bool = False
    left_out: int = 0
    coverage: Coverage | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """A talk in which words were found: in the turn ``number``, with the text around them, or
    in its title (``number`` 0)."""

    conversation: Conversation
    number: int
    excerpt: str
