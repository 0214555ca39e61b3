from __future__ import annotations

import numpy as np

from engine.tasks.adapting.checking import Found, nearly_kept, ranks
from engine.tasks.adapting.general import PER_ROW, general
from engine.tasks.adapting.learning import learned, steps, turned
from engine.tasks.numbers import unit


def some(count: int, seed: int, width: int = 24) -> np.ndarray:
    return unit(np.random.default_rng(seed).normal(size=(count, width)).astype(np.float32))


def last(*parts: np.ndarray) -> np.ndarray:
    *_, matrix = learned(*parts)
    return matrix


def test_a_turn_of_all_questions_is_learned() -> None:
    passages = some(900, 1)
    asked = unit(0.4 * passages + np.roll(passages, 5, axis=1) + some(900, 2))
    matrix = last(asked[:700], np.arange(700), passages[:700], some(20, 3))
    targets, rest = passages[700:], asked[700:]
    keys = [str(n) for n in range(200)]
    before, after = ranks([rest, turned(rest, matrix, 1.0)], targets, keys, [(keys, targets)])
    found = Found(before, after)
    assert found.surely_better()
    assert not found.surely_worse()
    assert (after < 5).mean() > (before < 5).mean() + 0.1


def test_it_is_the_same_each_time_and_yields_at_each_step() -> None:
    passages = some(300, 1)
    asked = unit(passages + some(300, 2))
    parts = (asked, np.arange(300), passages, some(9, 3))
    assert len(list(learned(*parts))) == steps(300)
    assert np.array_equal(last(*parts), last(*parts))


def test_general_questions_stay_where_they_are() -> None:
    passages = some(600, 1)
    asked = unit(passages + np.roll(passages, 5, axis=1) + 0.5 * some(600, 2))
    at_large = some(4, 3)
    matrix = last(asked, np.arange(600), passages, at_large)
    free = last(asked, np.arange(600), passages, 0 * at_large)
    moved, further = (
        1 - (turned(at_large, one, 1.0) * at_large).sum(axis=1) for one in (matrix, free)
    )
    assert moved.mean() < further.mean()


def test_ranks_leave_out_the_passage_that_a_question_was_made_from() -> None:
    asked = np.eye(3, dtype=np.float32)
    right = unit(np.array([[0.9, 0.1, 0], [0.1, 0.9, 0], [0, 0.7, 0.7]], np.float32))
    others = [(["a", "b"], asked[:2]), (["c"], asked[2:])]
    (found,) = ranks([asked], right, ["a", "b", "x"], others)
    assert found.tolist() == [0, 0, 1]


def test_a_difference_that_may_be_chance_is_none() -> None:
    worse, better = np.array([9] * 10 + [0] * 90), np.array([0] * 4 + [9] * 6 + [0] * 90)
    assert Found(worse, better).surely_better()
    assert not Found(np.array([9, 9, 0]), np.array([0, 9, 0])).surely_better()
    assert not Found(worse, worse).surely_better()
    assert Found(better, worse).surely_worse()
    empty = np.array([], np.int64)
    assert Found(empty, empty).recall() == (None, None)
    assert not Found(empty, empty).surely_worse()


def test_general_questions_may_lose_one_in_a_hundred() -> None:
    before = np.zeros(200, np.int64)
    after = before.copy()
    after[:2] = 9
    assert nearly_kept(before, after)
    after[:4] = 9
    assert not nearly_kept(before, after)


def test_the_general_questions_ship_with_the_program() -> None:
    for learning, check in [(general(for_learning=True), general(for_learning=False))]:
        assert len(learning.questions) == len(learning.answers) >= 150
        assert len(check.questions) % PER_ROW == 0
        assert not set(learning.answers) & set(check.answers)
