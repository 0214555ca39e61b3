from __future__ import annotations

import numpy as np
import pytest

from engine.domain.cancel import CancelToken
from engine.domain.errors import Cancelled
from engine.tasks.numbers import unit
from engine.tasks.topics.drawing import drawn
from engine.tasks.topics.grouping import Grouping, group, matched


def clouds(*sizes: int, spread: float = 0.05, dimension: int = 32) -> np.ndarray:
    random = np.random.default_rng(3)
    middles = unit(random.normal(size=(len(sizes), dimension)))
    rows = [
        middle + spread * random.normal(size=(size, dimension))
        for middle, size in zip(middles, sizes, strict=True)
    ]
    return unit(np.concatenate(rows))


def groups_of(vectors: np.ndarray) -> Grouping:
    return group(vectors, cancel=CancelToken())


@pytest.mark.parametrize("sizes", [(30, 30), (60, 20, 20), (90, 50, 40, 30, 20)])
def test_clouds_are_told_apart(sizes: tuple[int, ...]) -> None:
    found = groups_of(clouds(*sizes))
    assert sorted(np.bincount(found.groups), reverse=True) == sorted(sizes, reverse=True)
    assert list(np.bincount(found.groups)) == sorted(np.bincount(found.groups), reverse=True)


def test_a_large_library_is_grouped_by_a_sample() -> None:
    found = groups_of(clouds(2500, 1500, 500))
    assert list(np.bincount(found.groups)) == [2500, 1500, 500]


@pytest.mark.parametrize(
    "vectors",
    [clouds(1), clouds(3, 3), np.repeat(clouds(1), 10_000, axis=0), clouds(40, spread=0.01)],
    ids=["one", "few", "ten thousand identical", "all alike"],
)
def test_what_cannot_be_parted_is_one_group(vectors: np.ndarray) -> None:
    found = groups_of(vectors)
    assert len(found.middles) == 1
    assert found.similarity.min() > 0


def test_many_identical_ones_do_not_hide_the_others() -> None:
    few = clouds(12, 12)
    found = groups_of(np.concatenate([np.repeat(few[:1], 3000, axis=0), few]))
    assert len(found.middles) >= 2


def test_grouping_can_be_cancelled() -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        group(clouds(30, 30), cancel=cancel)


def test_a_group_is_known_again() -> None:
    before = groups_of(clouds(60, 40, 20)).middles
    assert list(matched(before[[2, 0]], before)) == [2, 0]
    assert matched(before, before[:0]) == [None, None, None]


@pytest.mark.parametrize("sizes", [(1,), (2,), (5,), (40, 40), (900, 300)])
def test_a_map_lies_in_the_unit_square(sizes: tuple[int, ...]) -> None:
    points = drawn(clouds(*sizes))
    assert points.shape == (sum(sizes), 2)
    assert np.isfinite(points).all()
    assert points.min() >= -1e-6
    assert points.max() <= 1 + 1e-6


def test_on_the_map_like_lies_near_like() -> None:
    points = drawn(clouds(60, 60))
    own = np.linalg.norm(points[:60] - points[:60].mean(axis=0), axis=1).mean()
    apart = np.linalg.norm(points[:60].mean(axis=0) - points[60:].mean(axis=0))
    assert apart > 2 * own


def test_identical_vectors_can_be_drawn() -> None:
    points = drawn(np.repeat(clouds(1), 50, axis=0))
    assert np.isfinite(points).all()
