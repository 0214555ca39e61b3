"""Intervals and comparisons: known cases, and what must hold of any."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.evaluation.cases import Case, Gold
from engine.evaluation.comparison import changes, compare, randomisation_p
from engine.evaluation.metrics.intervals import estimates
from engine.evaluation.metrics.measure import Measure, share
from tests.engine.evaluation.cases import hit, searched


def measure(*values: float, name: str = "m", falling: bool = False) -> Measure:
    return share(name, "finding", "", [(value, 1.0) for value in values], falling=falling)


def test_the_interval_of_a_proportion_is_about_the_normal_one() -> None:
    (one,) = estimates([measure(*[1.0] * 60, *[0.0] * 40)])

    assert one.value == pytest.approx(0.6)
    around = 1.96 * (0.6 * 0.4 / 100) ** 0.5
    assert one.low == pytest.approx(0.6 - around, abs=0.02)
    assert one.high == pytest.approx(0.6 + around, abs=0.02)


def test_intervals_can_be_repeated() -> None:
    measures = [measure(0.1, 0.9, 0.4), measure(1, 0, 0, name="n")]

    assert estimates(measures) == estimates(measures)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(st.floats(0, 1), st.integers(0, 3)), min_size=1, max_size=20))
def test_an_interval_stays_within_the_values(pairs: list[tuple[float, int]]) -> None:
    (one,) = estimates([share("m", "finding", "", [(part * n, n) for part, n in pairs])])

    if np.isnan(one.value):
        assert not any(n for _, n in pairs)
        return
    assert -1e-9 <= one.low <= one.high <= 1 + 1e-9


def test_what_is_the_same_does_not_differ() -> None:
    (one,) = compare([measure(0.2, 0.8, 0.5)], [measure(0.2, 0.8, 0.5)])

    assert (one.difference, one.low, one.high, one.p) == (0.0, 0.0, 0.0, 1.0)
    assert (one.better, one.worse) == (0, 0)


def test_the_p_value_is_that_of_counting_all_swaps() -> None:
    # Three questions gained 1: of the 8 ways to swap them, 2 differ by as much.
    before, after = measure(0, 0, 0, 0), measure(1, 1, 1, 0)

    assert randomisation_p(before, after) == pytest.approx(2 / 8, abs=0.02)


def test_a_clear_gain_is_told_from_chance() -> None:
    (one,) = compare([measure(*[0.0] * 20, *[1.0] * 20)], [measure(*[1.0] * 38, 0.0, 1.0)])

    assert one.difference == pytest.approx(0.475)
    assert one.low > 0
    assert one.p < 0.001
    assert (one.better, one.worse) == (20, 1)


def test_less_is_better_where_it_is() -> None:
    (one,) = compare([measure(1, 1, 0, falling=True)], [measure(0, 1, 0, falling=True)])

    assert (one.better, one.worse) == (1, 0)


def test_changed_questions_those_that_got_worse_first() -> None:
    case = Case("1", "q?", (Gold("a.txt"),))
    good, low, lost = (
        searched(case, hit(1, "a.txt")),
        searched(case, hit(1, "x.txt"), hit(2, "a.txt")),
        searched(case, hit(1, "x.txt")),
    )
    found = changes([low, good, good], [good, lost, good])

    assert [(one.first, one.better) for one in found] == [(good, False), (low, True)]
