"""What a way of answering hands back when its last token is out."""

from __future__ import annotations

from dataclasses import dataclass

from engine.domain.answer import Citation, Verdict


@dataclass(frozen=True, slots=True)
class Draft:
    text: str
    citations: tuple[Citation, ...] = ()
    verdicts: tuple[Verdict, ...] = ()
    abstained: bool = False
    model: str = ""
    prompt_tokens: int = 0
    generated_tokens: int = 0
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class Turn:
    """One question and its answer, earlier in the conversation."""

    question: str
    answer: str
