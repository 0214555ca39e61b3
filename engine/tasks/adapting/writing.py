"""Questions that a language model writes, where one is able to: nearest to what people ask."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from hashlib import blake2b

from engine.answering.prompt import fenced
from engine.answering.templates import rendered
from engine.domain.cancel import CancelToken
from engine.inference.chat_template import Message
from engine.inference.generator import Generator
from engine.store.catalog import Catalog
from engine.tasks.adapting import steps
from engine.tasks.adapting.material import Asked, Material

MOST = 200
_LONGEST_PASSAGE = 1200
_TOKENS = 48
_FEWEST_CHARACTERS, _MOST_CHARACTERS = 12, 200


def with_written(
    catalog: Catalog, material: Material, generator: Generator, cancel: CancelToken
) -> Iterator[int | Material]:
    """How many passages were asked about; at the end the material with the questions written.
    Each goes to the part that the passage's own questions are in, as those did."""
    parts = {one.passage: one.part for one in material.questions}
    chosen = sorted(parts)[:: max(1, len(parts) // MOST)][:MOST]
    written: list[Asked] = []
    for done, passage in enumerate(chosen):
        yield done
        text = material.lefts[passage]
        question = steps.kept_or_said(
            catalog,
            f"{generator.info.name} {blake2b(text.encode('utf-8', 'replace')).hexdigest()}",
            _writer(generator, text, cancel),
        )
        if _is_question(question):
            written.append(Asked(question, passage, parts[passage]))
    yield replace(material, questions=(*material.questions, *written))


def _writer(generator: Generator, text: str, cancel: CancelToken) -> Callable[[], str]:
    def write() -> str:
        said = "".join(generator.chat(_messages(text), max_tokens=_TOKENS, cancel=cancel))
        return said.strip().splitlines()[0].strip(' "“”*') if said.strip() else ""

    return write


def _messages(text: str) -> list[Message]:
    rules = rendered("question_system.jinja")
    return [
        Message("system", rules),
        Message("user", rendered("question_user.jinja", text=fenced(text[:_LONGEST_PASSAGE]))),
    ]


def _is_question(text: str) -> bool:
    return text.endswith(("?", "？", "؟")) and _FEWEST_CHARACTERS <= len(text) <= _MOST_CHARACTERS
