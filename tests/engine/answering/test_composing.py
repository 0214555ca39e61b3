"""What a model writes: kept within its budget, checked, marked or left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.answering.answerer import Answerer
from engine.answering.budget import evidence_budget, reading_speed
from engine.answering.sheet import repeats_itself
from engine.domain.answer import Answer
from engine.domain.events import Finished, Token
from engine.inference.generator import GenerationStats
from engine.settings import Settings
from tests.engine.library import Library
from tests.fakes import FakeGenerator

TOWER = "The Eiffel Tower stands in Paris. The tower is 330 metres tall. It was finished in 1889."
BRIDGE = "The Golden Gate Bridge was opened on 27 May 1937 and is 2,737 metres long."
QUESTION = "How tall is the Eiffel Tower?"
REFUSAL = "I could not find an answer to this in your files."
TRUE = (
    "The tower is 330 metres tall [1].",
    "It was finished in 1889 [1].",
    "The Eiffel Tower stands in Paris [1].",
)
FALSE = (
    "The tower is 331 metres tall [1].",
    "It was finished in 1888 [1].",
    "Gustave Eiffel painted the tower [1].",
    "The tower was opened on 28 May 1937 [2].",
    "The tower is not 330 metres tall [1].",
)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    library = Library(tmp_path_factory.mktemp("composing"))
    library.add("/default/sights.txt", TOWER, BRIDGE)
    return library


def composed(
    library: Library, reply: Any, *, question: str = QUESTION, **chosen: Any
) -> tuple[Answer, str]:
    generator = reply if isinstance(reply, FakeGenerator) else FakeGenerator(reply)
    answerer = Answerer(library.retriever, lambda: generator, Settings(**chosen))
    events = list(answerer.ask(question, mode="compose"))
    assert isinstance(events[-1], Finished)
    shown = "".join(event.text for event in events if isinstance(event, Token))
    return events[-1].answer, shown


def test_strict_leaves_out_what_is_not_supported(library: Library) -> None:
    answer, shown = composed(library, f"{TRUE[0]} {FALSE[1]} {TRUE[2]}", strict=True)
    assert answer.text == shown == f"{TRUE[0]} {TRUE[2]}"
    assert answer.left_out == 1
    assert answer.supported
    for citation in answer.citations:
        assert answer.text[citation.start : citation.end] in TRUE


def test_strict_refuses_when_nothing_is_left(library: Library) -> None:
    answer, shown = composed(library, " ".join(FALSE), strict=True)
    assert answer.text == shown == REFUSAL
    assert answer.abstained
    assert answer.left_out == len(FALSE)
    assert not answer.citations


def test_without_strict_it_is_marked(library: Library) -> None:
    answer, shown = composed(library, f"{TRUE[0]} {FALSE[1]}")
    assert answer.text == shown
    assert [verdict.supported for verdict in answer.verdicts] == [True, False]
    assert not answer.left_out


@pytest.mark.parametrize("strict", [True, False])
def test_a_refusal_beside_an_answer_is_marked_or_left_out(library: Library, strict: bool) -> None:
    answer, _ = composed(library, f"{REFUSAL} {TRUE[0]}", strict=strict)
    assert not answer.abstained
    assert (REFUSAL in answer.text) is not strict
    assert answer.supported is strict


def test_a_refusal_beside_inventions_is_an_abstention(library: Library) -> None:
    answer, _ = composed(library, f"{REFUSAL} {FALSE[0]}")
    assert answer.abstained
    assert not answer.citations


class Endless(FakeGenerator):
    """Goes on for ever, whatever it is told."""

    closed_early = False

    def chat(self, *_: Any, **__: Any) -> Iterator[str]:
        try:
            number = 0
            while True:
                number += 1
                yield f"Room {number} is {number} metres tall. "
        finally:
            self.closed_early = True


def test_a_model_that_never_stops_is_stopped(library: Library) -> None:
    generator = Endless()
    answer, _ = composed(library, generator, answer_tokens=40)
    assert len(answer.verdicts) == 40
    assert generator.closed_early


@pytest.mark.parametrize(
    "reply", [f"{TRUE[0]} " * 30, "the tower the tower " * 60, f"{TRUE[0]}\n{TRUE[1]}\n" * 20]
)
def test_a_model_that_repeats_itself_is_stopped(library: Library, reply: str) -> None:
    answer, _ = composed(library, reply)
    assert len(answer.text) < len(reply) / 2


def test_repetition_is_a_sentence_said_before_or_a_babble() -> None:
    assert repeats_itself("It is tall [1]. It is old [2]. It is tall [2].")
    assert repeats_itself("and so on " * 40)
    assert not repeats_itself("It is tall. It is old. It is in Paris.")
    assert not repeats_itself("")


def test_a_doubtful_answer_says_so_first(library: Library) -> None:
    question = "Was the Eiffel Tower never painted by Monet in 1875?"
    answer, shown = composed(library, TRUE[0], question=question)
    assert answer.uncertain
    assert not answer.supported
    assert answer.text == shown
    assert answer.text.startswith("The files may not answer this")
    assert answer.text[answer.citations[0].start : answer.citations[0].end] == TRUE[0]
    refused, _ = composed(library, REFUSAL, question=question)
    assert refused.text == REFUSAL
    assert refused.abstained
    assert not refused.uncertain


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.sampled_from([*TRUE, *FALSE]), min_size=1, max_size=6), st.booleans())
def test_no_figure_is_shown_unmarked_that_its_passage_lacks(
    library: Library, sentences: list[str], strict: bool
) -> None:
    answer, shown = composed(library, " ".join(sentences), strict=strict)
    assert answer.text == shown
    for verdict in answer.verdicts:
        sentence = answer.text[verdict.start : verdict.end]
        # A repetition is broken off before its marker.
        true = any(one.startswith(sentence.rstrip(".")) for one in TRUE)
        assert verdict.supported is true
        assert not (strict and sentence in FALSE)
        if verdict.supported and not answer.abstained:
            cited = {c.number for c in answer.citations if c.start == verdict.start}
            there = " ".join(answer.hits[number - 1].text for number in cited)
            assert set(re.findall(r"\d+", sentence.partition("[")[0])) <= set(
                re.findall(r"\d+", there)
            )


def slow(tokens_s: float, context_tokens: int = 4096) -> FakeGenerator:
    generator = FakeGenerator("The tower is tall [1].", context_tokens=context_tokens)
    generator.stats = GenerationStats(prefill_tokens_s=tokens_s)
    return generator


def test_a_slow_model_is_given_less_to_read(library: Library) -> None:
    def budget(tokens_s: float) -> int:
        return evidence_budget(slow(tokens_s), left_s=3.0, prompt_tokens=20, answer_tokens=400).soft

    assert budget(10) < budget(100) < budget(300) <= budget(100_000)
    assert budget(100) <= 300
    passages = []
    for tokens_s in (1, 100_000):
        generator = slow(tokens_s)
        composed(library, generator)
        passages.append(generator.chats[-1][-1].content.count("</passage>"))
    assert passages[0] <= passages[1]
    assert passages[0] >= 1


def test_the_speed_is_measured_on_the_rules_when_it_is_not_known() -> None:
    generator = FakeGenerator("word " * 5)
    generator.stats = GenerationStats()
    assert reading_speed(generator) > 0
    assert [message.role for message in generator.chats[0]] == ["system"]
    reading_speed(generator)
    assert len(generator.chats) == 1


def test_evidence_longer_than_the_context_is_cut_at_a_sentence(tmp_path: Path) -> None:
    library = Library(tmp_path)
    library.add("/default/long.txt", " ".join(f"The tower has {n} rooms here." for n in range(300)))
    generator = slow(100_000, context_tokens=700)
    composed(library, generator, question="How many rooms has the tower?", answer_tokens=100)
    text = generator.chats[-1][-1].content
    passage = text.partition('">\n')[2].partition("\n</passage>")[0]
    assert passage.endswith("rooms here.")
    assert generator.prompt_tokens(generator.chats[-1]) <= 600
