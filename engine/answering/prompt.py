"""The messages a model is given: fixed rules first, then the talk so far, then the evidence.

Pure but for reading the templates. The rules come first and never change, so that the model
need not read them again for each question. The trap: passages are data from strangers; a
passage that contains the fence's own words could speak outside of it, so those are broken.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from engine.answering.abstention import not_in_files
from engine.answering.draft import Turn
from engine.answering.templates import rendered
from engine.inference.chat_template import Message
from engine.retrieval.context import Excerpt

_FENCE = re.compile(r"<(\s*/?\s*passage)", re.IGNORECASE)
_TURN_CHARS = 600
_MOST_TURNS = 4


def messages(
    question: str, excerpts: Sequence[Excerpt], *, language: str, history: Sequence[Turn] = ()
) -> list[Message]:
    """``language``: the question's, for the sentence that says the files do not say."""
    passages = [(excerpt.number, excerpt.label, excerpt.text) for excerpt in excerpts]
    return grounded_messages(question, passages, language=language, history=history)


def grounded_messages(
    question: str,
    passages: Sequence[tuple[int, str, str]],
    *,
    language: str,
    history: Sequence[Turn] = (),
) -> list[Message]:
    """``passages``: the number, the source and the text of each."""
    quoted = [
        {
            "number": number,
            "source": fenced(source).replace('"', "'").replace("\n", " "),
            "text": fenced(text),
        }
        for number, source, text in passages
    ]
    asked = rendered(
        "answer_user.jinja",
        passages=quoted,
        question=fenced(question),
        refusal=not_in_files(language),
    )
    return [system_message(), *_talk(history), Message("user", asked)]


def system_message() -> Message:
    return Message("system", rendered("answer_system.jinja"))


def fenced(text: str) -> str:
    """``text`` without anything that could open or close the fence around it."""
    return _FENCE.sub(r"‹\1", text)


def _talk(history: Sequence[Turn]) -> list[Message]:
    talk: list[Message] = []
    for turn in history[-_MOST_TURNS:]:
        talk.append(Message("user", turn.question[:_TURN_CHARS]))
        talk.append(Message("assistant", turn.answer[:_TURN_CHARS]))
    return talk
