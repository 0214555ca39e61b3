"""Whether the evidence answers a question, might, or has nothing to do with it.

Pure. Two small logistic models over a few signs: one tells evidence on the subject from evidence
on something else, one tells evidence that answers from evidence that only looks like it: an
entity swapped, a figure that is not there, a "not" asked about, an opposite (the kinds of
Rajpurkar et al., "Know What You Don't Know: Unanswerable Questions for SQuAD", 2018). Between a
clear answer and a refusal there is a middle: the nearest sentences, said to be no more than that.
The trap: a refusal that is wrong costs more trust than a weak quotation that the reader can
check, so refusing needs far clearer signs than doubting.

The weights were fitted by tests/bench/refusals.py on one half of the data (articles by hash)
and are reported there on the other half.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import astuple, dataclass
from math import exp

from engine.answering.opposites import denies, negates, turned_round
from engine.answering.quoting import Scored
from engine.chunking.sentences import sentence_spans
from engine.domain.answer import Hit
from engine.retrieval.query import Query, bare_words, parse
from engine.retrieval.stopwords import STOP_WORDS
from engine.retrieval.wording import is_dense

CALIBRATED_EMBEDDER = "all-MiniLM-L6-v2"
_ALIKE = 0.6  # of the longer word, for two to be forms of one
_SHORTEST_STEM = 4
_MOST_MISSING = 3.0
_DENSE_SMALL = re.compile(
    "|".join(sorted((w for w in STOP_WORDS if is_dense(w[0])), key=len, reverse=True))
)


@dataclass(frozen=True, slots=True)
class Signs:
    """``meaning`` and ``passage`` are cosines: of the sentence and of the passage nearest to
    the question. ``words`` is the share of the question's words, by rarity, in the best
    sentence; ``near`` and ``far`` are the shares missing from it with its neighbours, and from
    its passage. ``names`` and ``figures`` count those of the question that nothing near has;
    ``negated`` is 1 for a “not” that only the question has, ``turned`` for a word of which
    only an opposite stands near."""

    meaning: float = 0.0
    passage: float = 0.0
    words: float = 0.0
    near: float = 0.0
    far: float = 0.0
    names: float = 0.0
    figures: float = 0.0
    negated: float = 0.0
    turned: float = 0.0


@dataclass(frozen=True, slots=True)
class Judgement:
    """``certainty`` is the chance that the best sentence answers, among questions half of
    which have no answer; ``on_subject`` False: refuse; ``answers`` False: doubt."""

    certainty: float
    on_subject: bool
    answers: bool


def signs_of(question: str, ranked: Sequence[Scored], hits: Sequence[Hit]) -> Signs:
    """``ranked`` are the judged sentences, best first, at least one; ``hits`` the evidence."""
    query = parse(question)
    best = ranked[0]
    place = _Place.around(best)
    asked = [word for word in query.words if word not in STOP_WORDS] or list(query.words)
    words = bare_words(query.asked)
    said = set(bare_words(place.near))
    return Signs(
        meaning=max(one.features.meaning for one in ranked),
        passage=max((hit.similarity or 0.0 for hit in hits), default=0.0),
        words=best.features.words,
        near=_missing(asked, place.near) / len(asked),
        far=_missing(asked, place.passage) / len(asked),
        names=min(_MOST_MISSING, _missing(_names(query), place.near)),
        figures=min(_MOST_MISSING, _missing_codes(query, place.near)),
        negated=float(denies(query.asked) and not negates(place.sentence)),
        turned=float(bool(turned_round(words, said))),
    )


@dataclass(frozen=True, slots=True)
class _Place:
    """The best sentence, it with its neighbours, and its passage; each with the headings, the
    header row and the file's name, which no sentence repeats."""

    sentence: str
    near: str
    passage: str

    @classmethod
    def around(cls, best: Scored) -> _Place:
        hit = best.sentence.hit
        spans = sentence_spans(hit.text)
        first = spans[max(0, best.sentence.place - 1)][0]
        last = spans[min(len(spans) - 1, best.sentence.place + 1)][1]
        above = " ".join((*hit.headings, hit.context, hit.title, hit.path))
        texts = (best.sentence.text, hit.text[first:last], hit.text)
        return cls(*(f"{text}\n{above}" for text in texts))


def _names(query: Query) -> list[str]:
    words = (word for name in query.names for word in bare_words(name))
    return [word for word in words if word not in STOP_WORDS]


def _missing_codes(query: Query, text: str) -> float:
    """How many of the question's figures and codes the text lacks; of “10-Q” no part may."""
    return float(sum(_missing(bare_words(code), text) > 0 for code in query.codes))


def _missing(words: Iterable[str], text: str) -> float:
    """How many of the ``words`` the text has no form of; of a word in a script without blanks,
    which may be a whole clause, the share of its pairs of letters."""
    plain = text.lower()
    there = set(bare_words(text))
    return sum(_absence(word, there, plain) for word in words)


def _absence(word: str, there: Collection[str], text: str) -> float:
    if word in there:
        return 0.0
    if is_dense(word[0]):
        pairs = _pairs(word)
        return sum(pair not in text for pair in pairs) / len(pairs)
    if any(char.isdigit() for char in word):
        return 1.0
    return float(not any(_akin(word, other) for other in there))


def _pairs(clause: str) -> list[str]:
    """Its pairs of letters, small words ("the", "what") aside; all when nothing else is left."""
    parts = [part for part in _DENSE_SMALL.split(clause) if part]
    pairs = [part[n : n + 2] for part in parts for n in range(max(1, len(part) - 1))]
    return pairs or [clause]


def _akin(one: str, other: str) -> bool:
    """Whether two words begin so much alike that they are forms of one."""
    if min(len(one), len(other)) < _SHORTEST_STEM:
        return len(one) > 2 and one.rstrip("s") == other.rstrip("s")
    if one[:_SHORTEST_STEM] != other[:_SHORTEST_STEM]:
        return False
    shared = next(
        (n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b),
        min(len(one), len(other)),
    )
    return shared >= _ALIKE * max(len(one), len(other)) or shared >= min(len(one), len(other)) - 1


@dataclass(frozen=True, slots=True)
class Model:
    """A logistic regression: ``weights`` of the signs, and the log-odds from which it ``holds``."""

    weights: Signs
    bias: float
    least: float

    def log_odds(self, signs: Signs) -> float:
        pairs: Iterable[tuple[float, float]] = zip(
            astuple(self.weights), astuple(signs), strict=True
        )
        return self.bias + sum(weight * sign for weight, sign in pairs)

    def chance(self, signs: Signs) -> float:
        return 1 / (1 + exp(-self.log_odds(signs)))

    def holds(self, signs: Signs, *, ease: float = 0.0) -> bool:
        return self.log_odds(signs) >= self.least - ease


# Weights: tests/bench/refusals.py fits them on one half of SQuAD 2.0's articles and of TruthfulQA.
# Thresholds, there: 1 % of answerable questions are off the subject, 10 % doubtful.
ON_SUBJECT = Model(
    Signs(meaning=10.85, passage=7.28, words=2.45, near=-3.11, far=-1.72), bias=-6.71, least=-1.0
)
ANSWERS = Model(
    Signs(
        meaning=4.00, passage=2.82, words=0.97,
        names=-0.55, figures=-1.14, negated=-3.98, turned=-2.54,
    ),
    bias=-4.55,
    least=-0.65,
)  # fmt: skip
# For languages and embedders whose cosines are not known: words alone, fitted on one half of
# XQuAD, SQuAD-it and CMRC 2018, against questions about articles that are not in the library.
BY_WORDS = Model(Signs(words=2.36, near=-3.28, far=-5.68), bias=4.02, least=-2.6)
_DOUBT_BY_WORDS = -1.0
_UNSPACED_EASE = 1.0  # Chinese, Japanese, Thai: a question's own small words are not all known
_NAMES_EASE = 2.0  # the names it asks about stand near: doubt, rather than refuse
_NAMED_EASE = 1.5  # in a file that the question names: it is at least on the subject


def judgement(
    question: str,
    ranked: Sequence[Scored],
    hits: Sequence[Hit],
    *,
    calibrated: bool,
    named: bool = False,
) -> Judgement:
    """``ranked``: the evidence's sentences, best first. ``calibrated``: the cosines are those
    of :data:`CALIBRATED_EMBEDDER` in a language it speaks. ``named``: the evidence is from a
    file that the question names."""
    if not ranked:
        return Judgement(0.0, on_subject=False, answers=False)
    signs = signs_of(question, ranked, hits)
    ease = _NAMED_EASE if named else 0.0
    if not signs.names and _names(parse(question)):
        ease += _NAMES_EASE
    if not calibrated:
        ease += _UNSPACED_EASE if any(is_dense(char) for char in question[:200]) else 0.0
        sure = BY_WORDS.log_odds(signs) >= _DOUBT_BY_WORDS - ease
        return Judgement(BY_WORDS.chance(signs), BY_WORDS.holds(signs, ease=ease), sure)
    return Judgement(
        ANSWERS.chance(signs),
        ON_SUBJECT.holds(signs, ease=ease),
        ANSWERS.holds(signs, ease=_NAMED_EASE / 2 if named else 0.0),
    )
