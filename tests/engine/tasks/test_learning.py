from __future__ import annotations

import numpy as np
import pytest

from engine.domain.cancel import CancelToken
from engine.domain.errors import Cancelled
from engine.tasks.labels.learning import Examples, learn
from engine.tasks.numbers import unit
from tests.engine.tasks.test_grouping import clouds

KINDS, EACH = 3, 40


@pytest.fixture
def vectors() -> np.ndarray:
    return clouds(*[EACH] * KINDS, spread=0.1)


TRUTH = np.repeat(np.arange(KINDS), EACH)


def examples(vectors: np.ndarray, a_kind: int, *, least: float = 0.1) -> Examples:
    places = np.concatenate([np.arange(a_kind) + EACH * kind for kind in range(KINDS)])
    seeds = np.stack(
        [vectors[EACH * kind : EACH * kind + max(a_kind, 1)].mean(0) for kind in range(KINDS)]
    )
    return Examples(vectors[places], TRUTH[places], unit(seeds), least)


@pytest.mark.parametrize("a_kind", [0, 1, 4, 20])
def test_a_few_examples_or_a_name_are_enough(vectors: np.ndarray, a_kind: int) -> None:
    head = learn(examples(vectors, a_kind), vectors, cancel=CancelToken())
    labels, confidence = head.predict(vectors)
    assert (labels == TRUTH).mean() > 0.98
    assert confidence.min() >= 0
    assert confidence.max() <= 1
    assert confidence.mean() > 0.6
    assert (head.accuracy is not None) == (a_kind >= 2)


def test_what_is_like_no_label_gets_little_confidence(vectors: np.ndarray) -> None:
    strange = clouds(1, 1, 1, 30, spread=0.1)[3:]
    head = learn(examples(vectors, 4), vectors, cancel=CancelToken())
    assert head.predict(strange)[1].max() < 0.5


def test_it_works_without_other_documents(vectors: np.ndarray) -> None:
    for a_kind in (0, 4):
        head = learn(examples(vectors, a_kind), vectors[:0], cancel=CancelToken())
        assert (head.predict(vectors)[0] == TRUTH).mean() > 0.95


def test_one_label_is_told_from_none(vectors: np.ndarray) -> None:
    one = Examples(vectors[:5], np.zeros(5, np.int64), unit(vectors[:5].mean(0)[None]), 0.1)
    head = learn(one, vectors, cancel=CancelToken())
    labels, confidence = head.predict(vectors)
    assert set(labels) == {0}
    assert confidence[:EACH].min() > 0.5 > confidence[EACH:].max()


def test_some_labels_may_have_no_examples(vectors: np.ndarray) -> None:
    some = examples(vectors, 4)
    kept = some.labels != 2
    head = learn(
        Examples(some.vectors[kept], some.labels[kept], some.seeds, 0.1),
        vectors,
        cancel=CancelToken(),
    )
    assert (head.predict(vectors)[0] == TRUTH).mean() > 0.95


def test_learning_can_be_cancelled(vectors: np.ndarray) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        learn(examples(vectors, 4), vectors, cancel=cancel)
