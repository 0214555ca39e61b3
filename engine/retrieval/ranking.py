"""One ranking out of the evidence, without a passage shown twice in all but name.

The trap: copies and successive versions of a file hold nearly the same passages; the one from
the document that the question names must win, and the others step back, not vanish.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from engine.domain.answer import Hit
from engine.domain.chunk import indexed_text
from engine.retrieval import feedback
from engine.retrieval.evidence import Evidence
from engine.retrieval.fusion import Arm, order, shares
from engine.retrieval.naming import Named
from engine.retrieval.query import Query, one_line
from engine.retrieval.scores import Reason, Scores
from engine.retrieval.trust import wording_weight
from engine.retrieval.wording import Wording, shared_wording
from engine.store.passage_rows import Passage, hit_of

Parts = dict[str, dict[str, float]]  # passage -> name of an opinion -> what it adds

NAME_WEIGHT = 0.5
CLEAR_NAME_WEIGHT = 1.5  # the words of the name are then no longer looked for in the text
EXACT = 4.0  # more than all other opinions together
CLOSENESS = 0.5
LIKE_MEANING, LIKE_WORDS = 1.0, 0.3
_FED_BACK = 40  # passages further down would not come up far enough to be seen
_LOOKED_AT = 20
_NEARLY_SAME = 0.85  # of the words of both
_STEP_BACK = 0.6
_DOUBTED = 0.4


def rank(evidence: Evidence) -> Iterator[Hit]:
    """Every passage found, best first, ranks from 1; each is made when asked for."""
    best = shown(evidence)
    scores = score(evidence, best)
    totals = {key: one.total for key, one in scores.items()}
    near_ranks, word_ranks = evidence.near.ranks(), evidence.words.ranks()
    return (
        _hit(best[key], place, totals[key], near_ranks.get(key), word_ranks.get(key),
             evidence.near.scores.get(key))
        for place, key in enumerate(order(totals), start=1)
    )  # fmt: skip


def shown(evidence: Evidence) -> dict[str, Passage]:
    """Each passage found, where it is shown: in the document named best among those that hold
    it."""
    return {key: _best_named(found, evidence.named) for key, found in evidence.passages.items()}


def score(evidence: Evidence, passages: Mapping[str, Passage]) -> dict[str, Scores]:
    """Every passage's score, and what it is made of."""
    parts = _parts(evidence, passages)
    summed = _totals(parts)
    doubted = doubt_echoes(summed, passages, evidence.query)
    lowered = step_back(doubted, {key: passage.text for key, passage in passages.items()})
    scores = {}
    for key, total in lowered.items():
        moved: list[Reason] = []
        if held := evidence.exact.get(key, 0):
            parts[key]["exact"] = EXACT * held
            moved.append("exact")
        if doubted[key] < summed[key]:
            moved.append("echo")
        if total < doubted[key]:
            moved.append("copy")
        scores[key] = Scores(total + EXACT * held, parts[key], tuple(moved))
    return scores


def _parts(evidence: Evidence, passages: Mapping[str, Passage]) -> Parts:
    parts: Parts = {key: {} for key in passages}
    _add(parts, _opinions(evidence, passages))
    name_weight = CLEAR_NAME_WEIGHT if evidence.named.explained() else NAME_WEIGHT
    for key, passage in passages.items():
        if bonus := evidence.named.bonus(passage.document_id, passage.ordinal):
            parts[key]["name"] = name_weight * bonus
    return parts


def _opinions(evidence: Evidence, passages: Mapping[str, Passage]) -> Parts:
    near, words = evidence.near, evidence.words
    if not words.scores or not near.scores:  # one arm was asked for, and its order is wanted
        name = "meaning" if near.scores else "words"
        return shares([Arm(near.scores or words.scores, 1.0, name=name)])
    texts = {
        key: indexed_text(passage.headings, passage.context, passage.text)
        for key, passage in passages.items()
    }
    wording = shared_wording(evidence.query.keywords, texts)
    parts = shares(_arms(evidence, wording))
    needed = feedback.needed(_totals(parts))
    _add(parts, _closeness(wording))
    if needed > 0:
        _add(parts, _like_the_best(evidence, _totals(parts), texts, needed))
    return parts


def _arms(evidence: Evidence, wording: Wording) -> Sequence[Arm]:
    near, words = evidence.near, evidence.words
    by_words = 1 - evidence.trust
    by_wording = wording_weight(evidence.query, evidence.trust)
    return [
        Arm(near.scores, evidence.trust, near.floor, "meaning"),
        Arm(words.scores, by_words * (1 - by_wording), words.floor, "words"),
        Arm(wording.whole, by_words * by_wording, name="wording"),
    ]


def _closeness(wording: Wording) -> Parts:
    most = max(wording.closest.values(), default=0.0)
    weight = CLOSENESS * wording.closeness_tells
    return (
        {key: {"closeness": weight * value / most} for key, value in wording.closest.items()}
        if weight > 0
        else {}
    )


def _like_the_best(
    evidence: Evidence, totals: Mapping[str, float], texts: Mapping[str, str], needed: float
) -> Parts:
    first = [key for key in order(totals) if key in texts][:_FED_BACK]
    by_meaning = feedback.likeness(totals, evidence.vectors_of(first))
    by_words = feedback.telling_words(totals, {key: texts[key] for key in first})
    by_trust = LIKE_MEANING * evidence.trust
    return {
        key: {
            "like_the_best": needed
            * (by_trust * by_meaning.get(key, 0.0) + LIKE_WORDS * by_words.get(key, 0.0))
        }
        for key in first
    }


def _add(parts: Parts, more: Parts) -> None:
    for key, opinions in more.items():
        if key in parts:  # the arms also know passages that no file has any more
            parts[key].update(opinions)


def _totals(parts: Parts) -> dict[str, float]:
    return {key: sum(sorted(opinions.values())) for key, opinions in parts.items()}


def doubt_echoes(
    scores: dict[str, float], passages: Mapping[str, Passage], query: Query
) -> dict[str, float]:
    """Lower scores for rows of a table that hold the question itself, word for word.

    A table of questions (a log, a test set) fits a question better than any document that
    answers it, and is not what the person is after.
    """
    echo = query.echo
    lowered = dict(scores)
    for key in order(scores)[:_LOOKED_AT] if echo else ():
        if passages[key].context and echo in one_line(passages[key].text):
            lowered[key] = scores[key] * _DOUBTED
    return lowered


def step_back(scores: dict[str, float], texts: Mapping[str, str]) -> dict[str, float]:
    """Lower scores for passages that say almost word for word what a better one says."""
    lowered = dict(scores)
    words = {key: set(texts[key].lower().split()) for key in order(scores)[:_LOOKED_AT]}
    shown: list[set[str]] = []
    for key, mine in words.items():
        if any(_nearly_same(mine, other) for other in shown):
            lowered[key] = scores[key] * _STEP_BACK
        else:
            shown.append(mine)
    return lowered


def say_the_same(text: str, other: str) -> bool:
    """Whether two passages are so alike that the lesser one steps back."""
    return _nearly_same(set(text.lower().split()), set(other.lower().split()))


def _nearly_same(mine: set[str], other: set[str]) -> bool:
    shorter, longer = sorted((len(mine), len(other)))
    if longer == 0 or shorter < _NEARLY_SAME * longer:
        return False
    return len(mine & other) >= _NEARLY_SAME * len(mine | other)


def _best_named(occurrences: Sequence[Passage], named: Named) -> Passage:
    """Where to show a passage that several documents hold."""
    return max(occurrences, key=lambda one: named.strength.get(one.document_id, 0.0))


def _hit(
    passage: Passage,
    rank: int,
    score: float,
    vector_rank: int | None,
    keyword_rank: int | None,
    similarity: float | None,
) -> Hit:
    return replace(
        hit_of(passage),
        rank=rank,
        score=score,
        vector_rank=vector_rank,
        keyword_rank=keyword_rank,
        similarity=similarity,
    )
