"""How sure a value is: bootstrap intervals over the questions, with a fixed seed.

Efron (1979); the percentile interval, as usual for retrieval measures (Sakai, SIGIR 2006).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from engine.evaluation.metrics.measure import Array, Measure

SEED = 20_240_601
RESAMPLES = 2000
_BLOCK = 100


@dataclass(frozen=True, slots=True)
class Estimate:
    """A value and its 95 % interval; NaN where there is none."""

    value: float
    low: float
    high: float


def estimates(measures: Sequence[Measure]) -> list[Estimate]:
    """Of measures over the same questions, resampled together."""
    if not measures:
        return []
    drawn = np.concatenate(list(_resampled(measures)))
    found = []
    for column, measure in zip(drawn.T, measures, strict=True):
        low, high = percentiles(column)
        found.append(Estimate(measure.value, low, high))
    return found


def percentiles(values: Array) -> tuple[float, float]:
    """The 2.5th and 97.5th, of what is a number."""
    known = values[~np.isnan(values)]
    if not known.size:
        return float("nan"), float("nan")
    low, high = np.percentile(known, [2.5, 97.5])
    return float(low), float(high)


def draws(questions: int) -> Iterator[Array]:
    """How often each question is drawn: blocks (:data:`_BLOCK`, questions) of resamples."""
    random = np.random.default_rng(SEED)
    for _ in range(0, RESAMPLES, _BLOCK):
        yield random.multinomial(questions, np.full(questions, 1 / questions), size=_BLOCK).astype(
            np.float64
        )


def resampled_values(drawn: Array, measures: Sequence[Measure]) -> Array:
    """(resamples, measures): each measure's value on each resample, NaN where it has none."""
    parts = drawn @ np.stack([measure.parts for measure in measures], axis=1)
    weights = drawn @ np.stack([measure.weights for measure in measures], axis=1)
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.asarray(parts / weights, dtype=np.float64)


def _resampled(measures: Sequence[Measure]) -> Iterator[Array]:
    for drawn in draws(len(measures[0].parts)):
        yield resampled_values(drawn, measures)
