"""Which sentences of the evidence answer a question: scored, chosen, never changed.

A sentence is judged by its meaning (embedding), by the question's words it shares, by the kind
of thing it offers, and by its passage. The trap: the sentence that repeats the question best
is often the one before the answer, so a neighbour's words count a little too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from math import log

import numpy as np
from numpy.typing import NDArray

from engine.answering import cues
from engine.chunking.sentences import sentence_spans
from engine.domain.answer import Hit
from engine.retrieval.query import bare_words, parse
from engine.retrieval.wording import pieces_of

MOST_SENTENCES = 3
_LONGEST_SENTENCE = 700
_PASSAGE_SENTENCES = 40


@dataclass(frozen=True, slots=True)
class Sentence:
    """``hit.text[start:end]``; ``place`` counts the sentences of its passage from 0."""

    hit: Hit
    start: int
    end: int
    place: int

    @property
    def text(self) -> str:
        return self.hit.text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Weights:
    """Fitted by logistic regression on SQuAD questions (tests/bench/answers.py)."""

    meaning: float = 4.0
    words: float = 3.0
    neighbour: float = 1.0
    passage: float = 2.0
    offer: float = 1.0


WEIGHTS = Weights()
LEAST_SCORE = 2.0
CLOSE = 1.5


@dataclass(frozen=True, slots=True)
class Features:
    meaning: float
    words: float
    neighbour: float
    passage: float
    offer: float

    def score(self, weights: Weights = WEIGHTS) -> float:
        return (
            weights.meaning * self.meaning
            + weights.words * self.words
            + weights.neighbour * self.neighbour
            + weights.passage * self.passage
            + weights.offer * self.offer
        )


@dataclass(frozen=True, slots=True)
class Scored:
    sentence: Sentence
    features: Features
    score: float = field(default=0.0)


def sentences_of(hits: Sequence[Hit]) -> list[Sentence]:
    """The distinct sentences of some passages that are worth quoting, in order."""
    found: list[Sentence] = []
    seen: set[str] = set()
    for hit in hits:
        for place, (start, end) in enumerate(sentence_spans(hit.text)[:_PASSAGE_SENTENCES]):
            key = " ".join(hit.text[start:end].lower().split())
            if key not in seen and _is_quotable(hit.text[start:end]):
                seen.add(key)
                found.append(Sentence(hit, start, end, place))
    return found


def _is_quotable(text: str) -> bool:
    return 2 < len(text) <= _LONGEST_SENTENCE and len(pieces_of(text)) > 4


def features_of(
    question: str, sentences: Sequence[Sentence], meanings: NDArray[np.float32]
) -> list[Features]:
    """``meanings``: the cosine of each sentence with the question."""
    query = parse(question)
    asked = pieces_of(query.keywords)
    shared = [_shared(asked, sentence.text) for sentence in sentences]
    rarity = _rarity(asked, shared)
    words = [_share(found, rarity) for found in shared]
    by_place = {(s.hit.chunk_id, s.place): n for n, s in enumerate(sentences)}
    kind, known = cues.asked_for(query.text), set(bare_words(query.text))
    best = max((sentence.hit.score for sentence in sentences), default=1.0) or 1.0
    features = []
    for number, sentence in enumerate(sentences):
        before = by_place.get((sentence.hit.chunk_id, sentence.place - 1))
        around = shared[number] | (shared[before] if before is not None else set())
        features.append(
            Features(
                meaning=float(meanings[number]),
                words=words[number],
                neighbour=_share(around, rarity) - words[number],
                passage=sentence.hit.score / best,
                offer=float(cues.offers(kind, sentence.text, known)),
            )
        )
    return features


def _shared(asked: Sequence[str], text: str) -> set[str]:
    plain = f" {' '.join(bare_words(text))} "
    return {piece for piece in asked if piece in plain}


def _rarity(asked: Sequence[str], shared: Sequence[set[str]]) -> dict[str, float]:
    total = len(shared)
    counts = {piece: sum(piece in found for found in shared) for piece in asked}
    return {piece: log(1 + (total - n + 0.5) / (n + 0.5)) for piece, n in counts.items()}


def _share(found: set[str], rarity: dict[str, float]) -> float:
    total = sum(rarity.values())
    return sum(rarity[piece] for piece in found) / total if total else 0.0


def judge(sentences: Sequence[Sentence], features: Sequence[Features]) -> list[Scored]:
    """All sentences with their scores, best first."""
    scored = [
        Scored(sentence, found, found.score())
        for sentence, found in zip(sentences, features, strict=True)
    ]
    return sorted(scored, key=lambda one: -one.score)


def choose(ranked: Sequence[Scored]) -> list[Scored]:
    """The few to show: the best, and those nearly as good; none when none is good enough."""
    if not ranked or ranked[0].score < LEAST_SCORE:
        return []
    best = ranked[0].score
    return [one for one in ranked[:MOST_SENTENCES] if one.score >= best - CLOSE]
