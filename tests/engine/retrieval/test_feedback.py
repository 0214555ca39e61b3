from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from engine.retrieval.feedback import likeness, needed, telling_words

_SCORES = st.dictionaries(st.text("abcdefgh", min_size=1, max_size=2), st.floats(0, 3), max_size=12)


def test_not_needed_where_one_passage_stands_out() -> None:
    assert needed({"a": 1.0, **{str(n): 0.3 for n in range(9)}}) == 0.0


def test_needed_where_many_are_alike() -> None:
    assert needed({str(n): 1.0 - n / 100 for n in range(9)}) > 0.9


def test_what_is_like_the_best_gains() -> None:
    vectors = {
        "best": np.array([1.0, 0.0], np.float32),
        "like": np.array([0.9, 0.44], np.float32),
        "other": np.array([0.0, 1.0], np.float32),
    }
    near = likeness({"best": 1.0}, vectors)
    assert near["best"] == 1.0
    assert near["best"] > near["like"] > near["other"] == 0.0


def test_telling_words_of_the_best_speak_for_others() -> None:
    texts = {f"best{n}": "flutter of panels in supersonic flow" for n in range(10)}
    texts |= {"like": "panels that flutter", "other": "a pudding of rice"}
    texts |= {f"rest{n}": "rice and beans for dinner" for n in range(20)}
    scores = {key: (1.0 if key.startswith("best") else 0.1) for key in texts}
    gained = telling_words(scores, texts)
    assert gained["like"] > gained.get("other", 0.0)
    assert max(gained.values()) == 1.0


def test_nothing_to_learn_from() -> None:
    assert likeness({}, {}) == {}
    assert telling_words({}, {}) == {}
    assert telling_words({"a": 1.0}, {"a": "123 456"}) == {}


@given(_SCORES)
def test_shares_of_one(scores: dict[str, float]) -> None:
    assert 0.0 <= needed(scores) <= 1.0
    texts = {key: f"word{key} common text" for key in scores}
    assert all(0 < value <= 1.0 for value in telling_words(scores, texts).values())
