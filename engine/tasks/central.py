"""Which sentences of a text say most of it. Pure.

A sentence is central when it is like the text as a whole (the mean of the sentences' vectors:
Radev et al., 2004, with embeddings for words) and stands where texts say what they are about;
what is chosen already is not said again (Carbonell and Goldstein, 1998). The trap: of many short
sentences the shortest are often the most "central" and say nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.retrieval.pieces import is_dense

_POSITION = 0.2
_LENGTH = 0.5
_SAID_ALREADY = 0.6  # of the likeness to what is chosen
_THE_SAME = 0.95
_GOOD_WORDS = (14, 35)
_LETTERS_A_WORD = 2  # in scripts without blanks


@dataclass(frozen=True, slots=True)
class Weights:
    position: float = _POSITION
    length: float = _LENGTH
    redundancy: float = _SAID_ALREADY


def words_in(text: str) -> int:
    dense = sum(map(is_dense, text))
    return len(text.split()) + dense // _LETTERS_A_WORD


def scores(
    vectors: NDArray[np.float32],
    texts: Sequence[str],
    places: Sequence[float],
    weights: Weights | None = None,
) -> NDArray[np.float64]:
    """How much each sentence says of all; ``places`` are where it stands, from 0 to 1."""
    weights = weights or Weights()
    central = _standard(vectors @ vectors.mean(axis=0))
    opening = _standard(np.exp(-4 * np.array(places, np.float64)))
    low, high = _GOOD_WORDS
    lengths = np.array([words_in(text) for text in texts], np.float64)
    off = np.maximum(low - lengths, 0) / low + np.maximum(lengths - high, 0) / high
    return central + weights.position * opening - weights.length * _standard(off)


def _standard(values: NDArray[np.float64]) -> NDArray[np.float64]:
    spread = float(values.std())
    return (values - values.mean()) / spread if spread > 1e-9 else np.zeros(len(values))


def choose(
    vectors: NDArray[np.float32],
    scored: NDArray[np.float64],
    cost: Callable[[int], int],
    budget: int,
    *,
    redundancy: float = _SAID_ALREADY,
) -> list[int]:
    """Sentences, the best first, while their ``cost`` in words stays within ``budget``; at
    least one."""
    span = float(np.ptp(scored)) or 1.0
    worth = (scored - scored.min()) / span
    likeness = np.zeros(len(scored))
    chosen: list[int] = []
    left = budget
    passed: set[int] = set()
    while len(chosen) + len(passed) < len(scored):
        gain = worth - redundancy * np.maximum(likeness, 0.0)
        gain[chosen] = -np.inf
        gain[list(passed)] = -np.inf
        best = int(gain.argmax())
        if likeness[best] >= _THE_SAME:
            passed.add(best)
            continue
        if chosen and cost(best) > left:
            if left < budget // 10:
                break
            passed.add(best)
            continue
        chosen.append(best)
        left -= cost(best)
        likeness = np.maximum(likeness, vectors @ vectors[best])
    return chosen


def spread_out(vectors: NDArray[np.float32], count: int) -> list[int]:
    """``count`` rows that stand for all: like the whole, unlike each other."""
    if len(vectors) <= count:
        return list(range(len(vectors)))
    central = _standard(vectors @ vectors.mean(axis=0))
    return sorted(choose(vectors, central, lambda _: 1, count))
