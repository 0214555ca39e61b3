from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.retrieval.fusion import Arm, fuse, order

_SCORES = st.dictionaries(
    st.sampled_from("abcdefgh"), st.floats(0, 50, allow_subnormal=False), max_size=8
)
_ARMS = st.lists(st.builds(Arm, _SCORES, st.floats(0, 1), st.floats(0, 5)), max_size=4)


@given(_ARMS, st.randoms())
def test_the_order_of_the_arms_does_not_matter(arms: list[Arm], random: object) -> None:
    shuffled = list(arms)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert fuse(arms) == fuse(shuffled)


@given(_ARMS)
def test_scores_are_shares(arms: list[Arm]) -> None:
    assert all(-1e-9 <= score <= 1 + 1e-9 for score in fuse(arms).values())


@given(_ARMS)
def test_every_passage_of_an_arm_that_speaks_is_ranked_once(arms: list[Arm]) -> None:
    speaking = [arm for arm in arms if arm.weight > 0 and any(arm.scores.values())]
    assert set(fuse(arms)) == {key for arm in speaking for key in arm.scores}


@given(_SCORES, _SCORES, st.floats(0.1, 0.9), st.floats(0.01, 5))
def test_a_passage_never_falls_when_an_arm_scores_it_higher(
    first: dict[str, float], second: dict[str, float], weight: float, more: float
) -> None:
    first["top"] = 60.0  # the arm's best stays what it is
    first["x"] = min(first.get("x", 1.0), 50.0)
    arms = [Arm(first, weight), Arm(second, 1 - weight)]
    raised = [Arm({**first, "x": min(60.0, first["x"] + more)}, weight), Arm(second, 1 - weight)]
    before, after = fuse(arms), fuse(raised)
    assert after["x"] >= before["x"] - 1e-12
    better = {key for key in before if before[key] > before["x"] + 1e-9}
    assert {key for key in after if after[key] > after["x"] + 1e-9} <= better


def test_a_lead_counts_that_ranks_would_hide() -> None:
    words = Arm({"right": 20.0, "other": 5.0}, 0.5)
    meaning = Arm({"other": 0.51, "right": 0.50}, 0.5)
    assert order(fuse([words, meaning])) == ["right", "other"]


def test_what_an_arm_did_not_return_is_worth_its_floor() -> None:
    fused = fuse([Arm({"a": 1.0, "b": 0.9}, 0.5, floor=0.9), Arm({"c": 3.0}, 0.5)])
    assert fused["c"] == pytest.approx(0.5 + 0.5 * 0.9)


def test_arms_that_found_nothing_leave_their_weight_to_the_others() -> None:
    assert fuse([Arm({}, 0.7), Arm({"a": 2.0}, 0.3)]) == {"a": 1.0}
    assert fuse([]) == {}
