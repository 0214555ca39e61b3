from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from engine.answering.ability import ANSWERABLE, CASES, Ability, AbilityRecord, examine
from engine.domain.cancel import CancelToken
from engine.domain.errors import Cancelled
from engine.inference.chat_template import Message
from tests.fakes import FakeGenerator

RIGHT = {
    "rent": "The rent is 1,450 euros a month [1].",
    "Harbour": "It runs until 31 March 2028 [2].",
    "drug lower": "It lowered it by 14 mmHg on average [1].",
    "led": "Dr Amara Osei led the study [2].",
}
REFUSAL = "I could not find an answer to this in your files."


def good(messages: Sequence[Message]) -> str:
    question = messages[-1].content.rpartition("Question:")[2]
    return next((reply for key, reply in RIGHT.items() if key in question), REFUSAL)


def test_a_good_model_composes() -> None:
    ability = examine(FakeGenerator(good))
    assert (ability.answered, ability.refused) == (ANSWERABLE, len(CASES) - ANSWERABLE)
    assert ability.supported == 1.0
    assert ability.composes
    assert ability.prefill_tokens_s > 0
    assert f"{ANSWERABLE} of {ANSWERABLE}" in ability.summary


@pytest.mark.parametrize(
    "reply",
    [
        REFUSAL,
        "It is 1,450 euros, 2,900 euros, 2028, 2031, 14 or 3 mmHg, says Osei.",
        "The rent is 9,999 euros.",
        "",
    ],
)
def test_a_model_that_refuses_repeats_or_invents_does_not(reply: str) -> None:
    assert not examine(FakeGenerator(reply)).composes


def test_a_model_that_is_too_slow_is_not_waited_for() -> None:
    ability = examine(FakeGenerator(good), limit_s=-1.0)
    assert not ability.finished
    assert not ability.composes
    assert "too slow" in ability.summary


def test_cancelling_ends_it_and_nothing_is_remembered(tmp_path: Path) -> None:
    cancel = CancelToken()
    cancel.cancel()
    record = AbilityRecord(tmp_path, lambda: "key")
    with pytest.raises(Cancelled):
        record.examined(FakeGenerator(good), cancel=cancel)
    assert record.known() is None


def test_it_is_taken_once_for_each_model(tmp_path: Path) -> None:
    generator = FakeGenerator(good)
    ability = AbilityRecord(tmp_path, lambda: "one").examined(generator)
    asked = len(generator.chats)
    assert AbilityRecord(tmp_path, lambda: "one").examined(generator) == ability
    assert len(generator.chats) == asked
    AbilityRecord(tmp_path, lambda: "other").examined(generator)
    assert len(generator.chats) == 2 * asked


@pytest.mark.parametrize("text", ["", "{", '{"schema": 0}', '{"schema": 1, "ability": {"a": 1}}'])
def test_a_damaged_record_counts_as_none(tmp_path: Path, text: str) -> None:
    record = AbilityRecord(tmp_path, lambda: "key")
    record.path.parent.mkdir()
    record.path.write_text(text, "utf-8")
    assert record.known() is None
    assert record.examined(FakeGenerator(good)).composes


def test_one_wrong_answer_is_forgiven_and_two_are_not() -> None:
    ability = Ability(ANSWERABLE - 1, 1, 0.9, 100.0, 1.0)
    assert ability.composes
    assert not replace(ability, answered=ANSWERABLE - 2).composes
    assert not replace(ability, refused=0).composes
    assert not replace(ability, supported=0.5).composes
