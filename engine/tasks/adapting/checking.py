"""Whether questions find their passages: before, after, and whether the difference is real."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

import numpy as np
from numpy.typing import NDArray

from engine.tasks.gathering import Vectors

AMONG = 5  # the first passages, which a person looks at
_LEAST_GAIN = 0.005
_SURELY = 1.64  # standard deviations: by chance in one of twenty libraries
_MOST_LOSS = 0.01  # of what general questions found before

Ranks = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Found:
    """Ranks from 0 of the right passages, for the same questions, before and after."""

    before: Ranks
    after: Ranks

    def recall(self) -> tuple[float | None, float | None]:
        if not len(self.before):
            return None, None
        return (
            round(float((self.before < AMONG).mean()), 4),
            round(float((self.after < AMONG).mean()), 4),
        )

    @property
    def gained(self) -> int:
        return int(((self.before >= AMONG) & (self.after < AMONG)).sum())

    @property
    def lost(self) -> int:
        return int(((self.before < AMONG) & (self.after >= AMONG)).sum())

    def surely_better(self) -> bool:
        gain, moved = self.gained - self.lost, self.gained + self.lost
        return gain >= max(1.0, _LEAST_GAIN * len(self.before)) and gain >= _SURELY * sqrt(moved)

    def surely_worse(self) -> bool:
        return self.lost - self.gained > _SURELY * sqrt(self.gained + self.lost)


def nearly_kept(before: Ranks, after: Ranks) -> bool:
    """Whether general questions find what they did, but for one in a hundred at most; by how
    many are among the first and by how far up they are."""
    near, still = float((before < AMONG).mean()), float((after < AMONG).mean())
    high, still_high = float((1 / (1 + before)).mean()), float((1 / (1 + after)).mean())
    keeps = 1 - _MOST_LOSS
    return still >= near * keeps - 1e-9 and still_high >= high * keeps - 1e-9


def ranks(
    ways: Sequence[Vectors],
    right: Vectors,
    own: Sequence[str],
    others: Iterable[tuple[Sequence[str], Vectors]],
) -> list[Ranks]:
    """The rank of each question's ``right`` vector among ``others``, but for the passage ``own``
    that it is a part of, for each of the ``ways`` of understanding the questions. ``others``
    come in batches and are looked at once."""
    places: dict[str, list[int]] = {}
    for place, key in enumerate(own):
        places.setdefault(key, []).append(place)
    scores = [(way * right).sum(axis=1) + 1e-6 for way in ways]
    found = [np.zeros(len(right), np.int64) for _ in ways]
    for keys, matrix in others:
        for way, score, count in zip(ways, scores, found, strict=True):
            above = way @ matrix.T > score[:, None]
            np.add(count, above.sum(axis=1), out=count)
            _leave_out(above, keys, places, count)
    return found


def _leave_out(
    above: NDArray[np.bool_], keys: Sequence[str], places: Mapping[str, list[int]], count: Ranks
) -> None:
    for column, key in enumerate(keys):
        for place in places.get(key, ()):
            count[place] -= int(above[place, column])
