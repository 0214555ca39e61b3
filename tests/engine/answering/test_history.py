"""How much of a talk a model is told."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from engine.answering.followups import Earlier
from engine.answering.history import HISTORY_TOKENS, history_budget, tokens, told

TEXTS = st.text(alphabet="abc é中文 .", max_size=600)
TALKS = st.lists(st.builds(Earlier, question=TEXTS, understood=TEXTS, answer=TEXTS), max_size=8)


@given(talk=TALKS, budget=st.integers(0, 500))
def test_the_budget_is_kept(talk: list[Earlier], budget: int) -> None:
    turns = told(talk, budget)
    assert sum(tokens(turn.question) + tokens(turn.answer) for turn in turns) <= budget


@given(talk=TALKS, budget=st.integers(0, 500))
def test_it_is_the_newest_turns_in_order(talk: list[Earlier], budget: int) -> None:
    questions = [turn.question for turn in told(talk, budget)]
    answered = [turn.understood for turn in talk if turn.answer]
    assert questions == answered[len(answered) - len(questions) :]


def test_a_long_answer_is_shortened_and_leaves_room_for_others() -> None:
    talk = [
        Earlier("a", "What is the rent?", "It is 900 euros."),
        Earlier("b", "And the deposit?", "word " * 1000),
    ]
    first, second = told(talk, 200)
    assert first.answer == "It is 900 euros."
    assert second.answer.endswith("word…")


def test_refusals_are_not_told() -> None:
    assert told([Earlier("a", "What is the rent?", "")], 200) == []


def test_a_small_context_gives_an_eighth() -> None:
    assert history_budget(1024) == 128
    assert history_budget(0) == history_budget(1 << 20) == HISTORY_TOKENS
