"""What a model is asked when it is to summarise. The passages are fenced as those of a question."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from engine.answering.prompt import fenced
from engine.answering.resources import prompts_folder
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
    asked = (
        _templates()
        .get_template("summary_user.jinja")
        .render(passages=passages, sentences=sentences)
    )
    rules = _templates().get_template("summary_system.jinja").render()
    return [Message("system", rules), Message("user", asked)]


@cache
def _templates() -> Environment:
    return Environment(
        loader=FileSystemLoader(prompts_folder()),
        undefined=StrictUndefined,
        autoescape=False,  # noqa: S701 - plain text for a model, not HTML
    )
