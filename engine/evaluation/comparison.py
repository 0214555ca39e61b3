"""Two configurations on the same questions: how far apart, and whether that is chance.

The interval of the difference is a paired bootstrap; the p-value that of Fisher's randomisation
test, which swaps the two results of a question at random (Smucker, Allan and Carterette, CIKM
2007). The trap: with twenty measures, one is below 0.05 by chance.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from engine.evaluation.metrics.intervals import SEED, draws, percentiles, resampled_values
from engine.evaluation.metrics.measure import Array, Measure
from engine.evaluation.outcomes import Outcome

PERMUTATIONS = 10_000
_BLOCK = 500


@dataclass(frozen=True, slots=True)
class Difference:
    """``second`` less ``first``; ``better`` and ``worse`` count the questions on which the
    second does so (0 and 0 for measures that weigh questions differently in each)."""

    measure: Measure
    first: float
    second: float
    low: float
    high: float
    p: float
    better: int
    worse: int

    @property
    def difference(self) -> float:
        return self.second - self.first

    @property
    def moved(self) -> bool:
        """False when the two did the same on every question, or neither has a value."""
        return self.low != 0 or self.high != 0 or self.difference != 0


def compare(first: Sequence[Measure], second: Sequence[Measure]) -> list[Difference]:
    """For the measures that both have, over the same questions in the same order."""
    others = {measure.name: measure for measure in second}
    pairs = [(one, others[one.name]) for one in first if one.name in others]
    if not pairs:
        return []
    befores, afters = [one for one, _ in pairs], [other for _, other in pairs]
    drawn = [
        resampled_values(block, afters) - resampled_values(block, befores)
        for block in draws(len(befores[0].parts))
    ]
    columns = np.concatenate(drawn).T
    return [
        _difference(before, after, column)
        for before, after, column in zip(befores, afters, columns, strict=True)
    ]


def _difference(before: Measure, after: Measure, resampled: Array) -> Difference:
    low, high = percentiles(resampled)
    gained = np.zeros(0)
    if np.array_equal(before.weights, after.weights):
        gained = (after.parts - before.parts) * (-1 if before.falling else 1)
    return Difference(
        measure=after,
        first=before.value,
        second=after.value,
        low=low,
        high=high,
        p=randomisation_p(before, after),
        better=int(np.count_nonzero(gained > 1e-9)),
        worse=int(np.count_nonzero(gained < -1e-9)),
    )


def randomisation_p(before: Measure, after: Measure) -> float:
    """How often a difference as large arises when the two are the same thing; 0 to 1."""
    observed = abs(after.value - before.value)
    if np.isnan(observed):
        return float("nan")
    parts, weights = after.parts - before.parts, after.weights - before.weights
    differs = (parts != 0) | (weights != 0)
    if not differs.any():
        return 1.0
    swapping = np.stack([parts[differs], weights[differs]], axis=1)
    random = np.random.default_rng(SEED)
    as_large = 0
    for _ in range(0, PERMUTATIONS, _BLOCK):
        swapped = random.integers(0, 2, size=(_BLOCK, len(swapping))) @ swapping
        as_large += int(np.count_nonzero(_differences(before, after, swapped) >= observed - 1e-12))
    return (as_large + 1) / (PERMUTATIONS + 1)


def _differences(before: Measure, after: Measure, swapped: Array) -> Array:
    """The difference in size when ``swapped`` (parts, weights) went from one to the other."""
    with np.errstate(invalid="ignore", divide="ignore"):
        one = (before.parts.sum() + swapped[:, 0]) / (before.weights.sum() + swapped[:, 1])
        other = (after.parts.sum() - swapped[:, 0]) / (after.weights.sum() - swapped[:, 1])
        return np.asarray(np.nan_to_num(np.abs(one - other)), dtype=np.float64)


@dataclass(frozen=True, slots=True)
class Change:
    """A question that went better or worse under the second configuration."""

    first: Outcome
    second: Outcome
    better: bool


def changes(first: Sequence[Outcome], second: Sequence[Outcome]) -> list[Change]:
    """The questions whose verdict changed sides, or, where both or neither are right, whose
    place moved; those that got worse first."""
    found = []
    for before, after in zip(first, second, strict=True):
        gained = _worth(after) - _worth(before)
        if gained:
            found.append(Change(before, after, gained > 0))
    return sorted(found, key=lambda change: change.better)


def _worth(outcome: Outcome) -> float:
    """Being right counts more than any rank."""
    return 2.0 * outcome.verdict.good + (1 / outcome.rank if outcome.rank else 0.0)
