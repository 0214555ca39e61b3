"""Follow-ups rewritten by the model, where it is able; what it writes is checked word by word.

The trap: asked to rewrite, a model answers, explains, or asks something nicer. So its line is
taken only if it keeps every number, name and telling word of the follow-up and adds none that
was not said in the talk; otherwise the rules' question stands.
"""

from __future__ import annotations

from collections.abc import Sequence

from engine.answering.followup_cues import Cues, cues_of, language_asked
from engine.answering.followups import Earlier
from engine.answering.prompt import fenced
from engine.answering.templates import rendered
from engine.answering.topic import content
from engine.domain.cancel import CancelToken
from engine.inference.chat_template import Message
from engine.inference.generator import Generator
from engine.retrieval.query import bare_words

_MOST_TOKENS = 64
_MOST_TURNS = 3
_TURN_CHARS = 300
_QUOTES = " \"'“”„«»`*"


def rewrite(
    question: str,
    history: Sequence[Earlier],
    by_rules: str,
    generator: Generator,
    *,
    cancel: CancelToken | None = None,
) -> str:
    """The model's version of ``question`` if it passes :func:`is_faithful`, else ``by_rules``."""
    said = _said(question, history, generator, cancel)
    return said if is_faithful(said, question, history) else by_rules


def is_faithful(written: str, question: str, history: Sequence[Earlier]) -> bool:
    """Whether ``written`` is one line that keeps all that the question says and adds only what
    the talk does."""
    cues = cues_of(language_asked(question, history[-1].question))
    if cues is None or not written or "\n" in written or "\r" in written:
        return False
    words = _telling(written, cues)
    talk = " ".join(f"{turn.understood} {turn.answer}" for turn in history)
    known = {*bare_words(talk), *bare_words(question)}
    return _telling(question, cues) <= words <= known


def _telling(text: str, cues: Cues) -> set[str]:
    """Its words that carry the topic, and all that hold a digit."""
    digits = {word for word in bare_words(text) if any(char.isdigit() for char in word)}
    return digits | set(content(text, cues))


def _said(
    question: str, history: Sequence[Earlier], generator: Generator, cancel: CancelToken | None
) -> str:
    turns = [
        {
            "question": fenced(turn.understood[:_TURN_CHARS]),
            "answer": fenced(" ".join(turn.answer[:_TURN_CHARS].split())) or "–",
        }
        for turn in history[-_MOST_TURNS:]
    ]
    prompt = rendered("followup.jinja", turns=turns, question=fenced(question))
    pieces = generator.chat([Message("user", prompt)], max_tokens=_MOST_TOKENS, cancel=cancel)
    lines = "".join(pieces).strip().splitlines()
    return lines[0].strip(_QUOTES) if len(lines) == 1 else ""
