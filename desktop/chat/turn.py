"""One question and its answer as the window knows them, while it comes and afterwards."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from desktop.engine.calls import Json
from desktop.viewer.place import Place
from engine.domain import from_wire
from engine.domain.answer import Answer, Citation, Hit, Verdict
from engine.domain.errors import EngineError
from engine.domain.events import (
    AnswerEvent,
    Cited,
    Finished,
    Retrieved,
    Surveyed,
    Token,
    Understood,
    Verified,
)


class Stage(Enum):
    """Where an answer stands."""

    WAITING = "waiting"
    READING = "reading"  # through all files
    WRITING = "writing"
    DONE = "done"
    STOPPED = "stopped"  # by the person
    BROKEN = "broken"  # by an error


@dataclass(slots=True)
class Turn:
    """``number`` counts from 1 within its conversation, 0 while it is not known."""

    question: str
    number: int = 0
    understood: str = ""
    text: str = ""
    hits: tuple[Hit, ...] = ()
    citations: list[Citation] = field(default_factory=list)
    verdicts: tuple[Verdict, ...] = ()
    stage: Stage = Stage.WAITING
    survey: Surveyed | None = None
    answer: Answer | None = None
    abstained: bool = False
    mode: str = ""
    model: str = ""
    rating: int = 0
    error: EngineError | None = None

    @property
    def running(self) -> bool:
        return self.stage in (Stage.WAITING, Stage.READING, Stage.WRITING)

    @property
    def composed(self) -> bool:
        """Whether a model wrote the text, so that it is Markdown; else it stands in files."""
        return self.mode != "quote"

    def take(self, event: AnswerEvent) -> None:
        """What came next of the answer."""
        match event:
            case Understood(question):
                self.understood = question
            case Surveyed():
                self.survey, self.stage = event, Stage.READING
            case Retrieved(hits):
                self.hits = hits
            case Token(text):
                self.text += text
                self.stage = Stage.WRITING
            case Cited(citation):
                self.citations.append(citation)
            case Verified(verdicts):
                self.verdicts = verdicts
            case Finished(answer):
                self.finish(answer)

    def finish(self, answer: Answer) -> None:
        self.answer = answer
        self.text = answer.text
        self.citations = list(answer.citations)
        self.verdicts = answer.verdicts
        self.abstained = answer.abstained
        self.mode, self.model = answer.mode, answer.model
        self.stage = Stage.DONE

    def places(self) -> list[Place]:
        """What the answer cites, in its order; the passages found where it cites nothing."""
        if self.citations:
            return [cited_place(one) for one in self.citations]
        return [found_place(hit) for hit in self.hits]

    def as_text(self, *, with_sources: bool = True) -> str:
        """To be copied: the answer, below it the cited places."""
        if not with_sources or not self.citations:
            return self.text
        cited = dict.fromkeys(
            f"[{one.number}] {', '.join(filter(None, (one.path, one.location.label())))}"
            for one in sorted(self.citations, key=lambda one: one.number)
        )
        return f"{self.text}\n\n" + "\n".join(cited)


def cited_place(one: Citation) -> Place:
    return Place(
        one.document_id,
        one.path,
        one.title,
        one.quote,
        one.location,
        one.number,
        one.ordinal,
        one.chunk_id,
    )


def found_place(hit: Hit) -> Place:
    return Place(
        hit.document_id,
        hit.path,
        hit.title,
        hit.text,
        hit.location,
        hit.rank,
        hit.ordinal,
        hit.chunk_id,
    )


def kept_turn(value: Json) -> Turn:
    """A turn of a conversation that was kept, from its wire form."""
    kept = from_wire.exchange(value)
    turn = Turn(
        question=kept.question,
        number=kept.number,
        understood=kept.understood if kept.understood != kept.question else "",
        text=kept.answer,
        hits=kept.hits,
        mode=kept.mode,
        stage=Stage.STOPPED,
        rating=kept.rating,
    )
    if kept.finished:
        turn.finish(
            Answer(
                kept.question,
                kept.answer,
                kept.hits,
                kept.citations,
                kept.verdicts,
                kept.abstained,
                kept.mode,
                kept.model,
                kept.timing,
                uncertain=kept.uncertain,
                left_out=kept.left_out,
                coverage=kept.coverage,
            )
        )
    return turn
