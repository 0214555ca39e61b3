"""What a model is asked when it is to summarise. The passages are fenced as those of a question."""

from __future__ import annotations

from collections.abc import Sequence

from engine.answering.prompt import fenced
from engine.answering.templates import rendered
from engine.inference.chat_template import Message
from engine.retrieval.context import Excerpt


def messages(excerpts: Sequence[Excerpt], sentences: int) -> list[Message]:
    passages = [
        {
            "number": one.number,
            "source": fenced(one.label).replace('"', "'").replace("\n", " "),
            "text": fenced(one.text),
        }
        for one in excerpts
    ]
    asked = rendered("summary_user.jinja", passages=passages, sentences=sentences)
    rules = rendered("summary_system.jinja")
    return [Message("system", rules), Message("user", asked)]
