"""What the best passages teach about the question: pseudo-relevance feedback.

Pure. A question about a topic says little of what the topic's passages say. So the first few
passages are taken for right, and the others are asked how near they are to them, in meaning
(Rocchio, "Relevance Feedback in Information Retrieval", 1971) and in their telling words
(Lavrenko and Croft, "Relevance-Based Language Models", SIGIR 2001; ranking the candidates
only, no second search). The trap: where one passage answers the question and stands out,
whatever is like it is beside the point; so feedback counts only as far as none stands out.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from statistics import fmean

import numpy as np
from numpy.typing import NDArray

from engine.retrieval.fusion import order
from engine.retrieval.stopwords import STOP_WORDS

NEAR_MEANING = 5  # passages that are taken for right
_NEAR_WORDS = 10
_WORDS = 20
_STANDS_OUT = 0.35
_K1, _B = 0.9, 0.4  # as in wording.py
_WORD = re.compile(r"[^\W\d_]{2,}")


def needed(scores: Mapping[str, float]) -> float:
    """From 0, the best passage stands out from the next five, to 1, all are alike."""
    best, *rest = (*sorted(scores.values(), reverse=True),)[: NEAR_MEANING + 1] or (0.0,)
    if not rest or best <= 0:
        return 0.0
    return max(0.0, 1 - (1 - fmean(rest) / best) / _STANDS_OUT)


def likeness(
    scores: Mapping[str, float], vectors: Mapping[str, NDArray[np.float32]]
) -> dict[str, float]:
    """How near each passage is in meaning to the mean of the best: 0 the farthest, 1 the
    nearest. ``vectors`` are of length one; passages without any are left out."""
    best = [vectors[key] for key in order(scores)[:NEAR_MEANING] if key in vectors]
    if not best:
        return {}
    centre = np.mean(best, axis=0)
    near = np.stack(list(vectors.values())) @ centre
    spread = float(near.max() - near.min())
    if spread <= 0:
        return {}
    shares = ((near - near.min()) / spread).tolist()
    return dict(zip(vectors, shares, strict=True))


def telling_words(scores: Mapping[str, float], texts: Mapping[str, str]) -> dict[str, float]:
    """How much each passage has of the words that tell the best passages from the rest,
    divided by the most that any has."""
    bags = {key: _Bag.of(text) for key, text in texts.items()}
    terms = _terms(scores, bags)
    mean_length = fmean([bag.length for bag in bags.values()]) if bags else 0.0
    found = {key: bag.bm25(terms, mean_length) for key, bag in bags.items()}
    most = max(found.values(), default=0.0)
    return {key: value / most for key, value in found.items() if value > 0}


@dataclass(frozen=True, slots=True)
class _Bag:
    counts: Counter[str]
    length: int

    @classmethod
    def of(cls, text: str) -> _Bag:
        words = _WORD.findall(text.lower())
        return cls(Counter(words), len(words))

    def bm25(self, terms: Mapping[str, float], mean_length: float) -> float:
        room = _K1 * (1 - _B + _B * self.length / mean_length) if mean_length else _K1
        held = ((weight, self.counts[term]) for term, weight in terms.items())
        return sum(weight * count * (_K1 + 1) / (count + room) for weight, count in held)


def _terms(scores: Mapping[str, float], bags: Mapping[str, _Bag]) -> dict[str, float]:
    """The best passages' most telling words, by how often they stand there and how seldom
    in the other candidates."""
    best = [key for key in order(scores) if key in bags][:_NEAR_WORDS]
    holding = Counter(word for bag in bags.values() for word in bag.counts)
    worth: dict[str, float] = {}
    for key in best:
        for word, count in bags[key].counts.items():
            if word not in STOP_WORDS:
                rarity = math.log1p((len(bags) - holding[word] + 0.5) / (holding[word] + 0.5))
                share = count / bags[key].length
                worth[word] = worth.get(word, 0.0) + scores[key] * rarity * share
    return {word: worth[word] for word in order(worth)[:_WORDS]}
