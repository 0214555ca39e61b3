"""A measure: for each question a part and a weight, whose sums give the value.

That one form covers means (weight 1), shares of something that several questions have
(citations) and F1 (twice the hits over what was said and what is so), so that all of them are
resampled and compared in the same way.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from engine.evaluation.outcomes import Outcome

Array = NDArray[np.float64]
Group = Literal["finding", "spans", "answers", "citations", "refusals"]


@dataclass(frozen=True, slots=True, eq=False)
class Measure:
    """``parts`` and ``weights`` have one element a question, in the order of the outcomes.
    Higher is better unless ``falling``."""

    name: str
    group: Group
    meaning: str
    parts: Array
    weights: Array
    falling: bool = False

    @property
    def value(self) -> float:
        """NaN when it applies to no question."""
        total = float(self.weights.sum())
        return float(self.parts.sum()) / total if total else float("nan")

    @property
    def questions(self) -> int:
        return int(np.count_nonzero(self.weights))


def share(
    name: str,
    group: Group,
    meaning: str,
    pairs: Iterable[tuple[float, float]],
    *,
    falling: bool = False,
) -> Measure:
    """From ``(part, weight)`` of each question."""
    both = np.array(list(pairs), dtype=np.float64).reshape(-1, 2)
    return Measure(name, group, meaning, both[:, 0], both[:, 1], falling)


def mean_over(
    outcomes: Sequence[Outcome],
    counted: Sequence[bool],
    name: str,
    group: Group,
    meaning: str,
    values: Iterable[float],
    *,
    falling: bool = False,
) -> Measure:
    """The mean of ``values`` (one an outcome) over the outcomes that are ``counted``."""
    pairs = [(value * counts, float(counts)) for value, counts in zip(values, counted, strict=True)]
    assert len(pairs) == len(outcomes)
    return share(name, group, meaning, pairs, falling=falling)
