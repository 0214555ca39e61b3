"""Vectors into groups, each vector in one; how many groups there are, the vectors say. Pure.

Vectors are drawn towards their nearest neighbours first, which clears the ground between
groups, then parted by k-means; the number of parts is the one that separates best. Measured on
BBC articles, density clustering (HDBSCAN) of the vectors or of their t-SNE map was worse by a
third. The trap: all of this is quadratic, so a sample of a large library finds the middles of
the groups, and the rest goes to the nearest middle.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.domain.cancel import CancelToken
from engine.tasks.gathering import Vectors
from engine.tasks.numbers import one_thread, unit

MOST_GROUPS, MOST_PARTS = 24, 8
FEWEST_FOR_GROUPS = 8
_SAMPLE = 3000
_JUDGED = 1200
_NEIGHBOURS = 15
_COUNTS = (*range(2, 11), 12, 14, 16, 20, 24)
_PER_GROUP = 4  # documents a group should have on average, at the least
_AS_WELL = 0.96  # of the best separation: then fewer groups are better
_ONE_KIND = 0.97  # all so near to each other that parting them means nothing
_DIRECTIONS = 48  # of the vectors' spread, in which they are parted
_BLOCK = 2048


@dataclass(frozen=True, slots=True)
class Grouping:
    """``groups`` has the number of each vector's group, ``middles`` a vector for each group,
    the largest group first; ``similarity`` is each vector's to its middle."""

    groups: NDArray[np.int64]
    middles: Vectors
    similarity: NDArray[np.float32]


def group(vectors: Vectors, *, cancel: CancelToken, most: int = MOST_GROUPS) -> Grouping:
    """At least one vector is needed."""
    random = np.random.default_rng(0)
    sample = vectors[_distinct(vectors)]
    if len(sample) > _SAMPLE:
        sample = sample[np.sort(random.choice(len(sample), _SAMPLE, replace=False))]
    middles = _middles(sample, most, cancel, random)
    return _ordered(vectors, assigned(vectors, middles)[0], middles)


def assigned(vectors: Vectors, middles: Vectors) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """The nearest middle of each vector, and how near it is."""
    groups = np.empty(len(vectors), np.int64)
    similarity = np.empty(len(vectors), np.float32)
    for begin in range(0, len(vectors), _BLOCK):
        scores = vectors[begin : begin + _BLOCK] @ middles.T
        nearest = scores.argmax(axis=1)
        groups[begin : begin + _BLOCK] = nearest
        similarity[begin : begin + _BLOCK] = scores[np.arange(len(scores)), nearest]
    return groups, similarity


def middle(vectors: Vectors) -> Vectors:
    """The direction of some vectors' mean."""
    mean: Vectors = unit(vectors.mean(axis=0, keepdims=True))[0]
    return mean


def _distinct(vectors: Vectors) -> NDArray[np.int64]:
    """The first of each row: ten thousand identical ones would outweigh all others."""
    rounded = np.ascontiguousarray(vectors.round(3) + 0.0)
    rows = rounded.view(np.dtype((np.void, rounded.shape[1] * rounded.itemsize))).ravel()
    return np.sort(np.unique(rows, return_index=True)[1])


def _middles(
    sample: Vectors, most: int, cancel: CancelToken, random: np.random.Generator
) -> Vectors:
    whole = middle(sample)
    if len(sample) < FEWEST_FOR_GROUPS or float((sample @ whole).mean()) > _ONE_KIND:
        return whole[None]
    cleared = _in_few_directions(_towards_neighbours(sample))
    chosen = random.choice(len(sample), min(_JUDGED, len(sample)), replace=False)
    distances = np.clip(1 - sample[chosen] @ sample[chosen].T, 0, 2)
    np.fill_diagonal(distances, 0)
    most = min(most, len(sample) // _PER_GROUP)
    tried: list[tuple[float, NDArray[np.int64]]] = []
    for count in (count for count in _COUNTS if count <= max(2, most)):
        cancel.check()
        groups = _parted(cleared, count)
        tried.append((_separation(distances, groups[chosen]), groups))
    best = max(separation for separation, _ in tried)
    groups = next(groups for separation, groups in tried if separation >= _AS_WELL * best)
    return np.stack([middle(sample[groups == number]) for number in np.unique(groups)])


def _towards_neighbours(vectors: Vectors) -> Vectors:
    """Each vector replaced by the mean of its nearest ones, itself included."""
    count = min(_NEIGHBOURS, len(vectors) // _PER_GROUP)
    moved = np.empty_like(vectors)
    for begin in range(0, len(vectors), _BLOCK):
        scores = vectors[begin : begin + _BLOCK] @ vectors.T
        nearest = np.argpartition(-scores, count, axis=1)[:, : count + 1]
        moved[begin : begin + _BLOCK] = vectors[nearest].mean(axis=1)
    return unit(moved)


def _in_few_directions(vectors: Vectors) -> Vectors:
    """The principal components: k-means takes a fraction of the time there."""
    centred = vectors - vectors.mean(axis=0)
    _, directions = np.linalg.eigh(centred.T @ centred)
    return np.asarray(centred @ directions[:, -_DIRECTIONS:], np.float32)


def _parted(vectors: Vectors, count: int) -> NDArray[np.int64]:
    from sklearn.cluster import KMeans

    with one_thread():
        groups = KMeans(count, n_init=3, random_state=0).fit(vectors).labels_
    return np.asarray(groups, np.int64)


def _separation(distances: NDArray[np.float32], groups: NDArray[np.int64]) -> float:
    """The mean silhouette; a group of everything separates nothing."""
    from sklearn.metrics import silhouette_score

    if not 1 < len(np.unique(groups)) < len(groups):
        return -1.0
    return float(silhouette_score(distances, groups, metric="precomputed"))


def _ordered(vectors: Vectors, groups: NDArray[np.int64], middles: Vectors) -> Grouping:
    """Empty groups left out, the largest first."""
    sizes = np.bincount(groups, minlength=len(middles))
    order = [int(number) for number in np.argsort(-sizes, kind="stable") if sizes[number]]
    exact = np.stack([middle(vectors[groups == number]) for number in order])
    place = {number: new for new, number in enumerate(order)}
    renumbered = np.array([place[int(number)] for number in groups], np.int64)
    similarity = (vectors * exact[renumbered]).sum(axis=1)
    return Grouping(renumbered, exact, similarity.astype(np.float32))


def matched(middles: Vectors, earlier: Vectors, *, least: float = 0.8) -> Sequence[int | None]:
    """For each middle the earlier one that is the same group grown or shrunk, if any."""
    from scipy.optimize import linear_sum_assignment

    found: list[int | None] = [None] * len(middles)
    if not len(earlier):
        return found
    likeness = middles @ earlier.T
    for row, column in zip(*linear_sum_assignment(-likeness), strict=True):
        if likeness[row, column] >= least:
            found[int(row)] = int(column)
    return found
