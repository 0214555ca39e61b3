"""One ranking out of the evidence, without a passage shown twice in all but name.

Pure. The trap: copies and successive versions of a file hold nearly the same passages; the
one from the document that the question names must win, and the others step back, not vanish.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from engine.domain.answer import Hit
from engine.domain.chunk import indexed_text
from engine.retrieval.evidence import Evidence
from engine.retrieval.fusion import Arm, fuse, order
from engine.retrieval.naming import Named
from engine.retrieval.query import Query, one_line
from engine.retrieval.trust import wording_weight
from engine.retrieval.wording import shared_wording
from engine.store.documents import Passage

NAME_WEIGHT = 0.5
_LOOKED_AT = 20
_NEARLY_SAME = 0.85  # of the words of both
_STEP_BACK = 0.6
_DOUBTED = 0.4
CLEAR_NAME_WEIGHT = 1.0  # the words of the name are then no longer looked for in the text


def rank(evidence: Evidence) -> list[Hit]:
    """Every passage found, best first, ranks from 1."""
    best = {key: _best_named(found, evidence.named) for key, found in evidence.passages.items()}
    fused = fuse(_opinions(evidence, best))
    name_weight = CLEAR_NAME_WEIGHT if evidence.named.explained() else NAME_WEIGHT
    scores = {
        key: fused.get(key, 0.0)
        + name_weight * evidence.named.bonus(passage.document_id, passage.ordinal)
        for key, passage in best.items()
    }
    scores = doubt_echoes(scores, best, evidence.query)
    scores = step_back(scores, {key: passage.text for key, passage in best.items()})
    near_ranks, word_ranks = evidence.near.ranks(), evidence.words.ranks()
    return [
        _hit(best[key], place, scores[key], near_ranks.get(key), word_ranks.get(key),
             evidence.near.scores.get(key))
        for place, key in enumerate(order(scores), start=1)
    ]  # fmt: skip


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


def _opinions(evidence: Evidence, passages: dict[str, Passage]) -> Sequence[Arm]:
    near, words = evidence.near, evidence.words
    if not words.scores or not near.scores:  # one arm was asked for, and its order is wanted
        return [Arm(near.scores or words.scores, 1.0)]
    texts = {
        key: indexed_text(passage.headings, passage.context, passage.text)
        for key, passage in passages.items()
    }
    by_words = 1 - evidence.trust
    wording = wording_weight(evidence.query, evidence.trust)
    return [
        Arm(near.scores, evidence.trust, near.floor),
        Arm(words.scores, by_words * (1 - wording), words.floor),
        Arm(shared_wording(evidence.query, texts), by_words * wording),
    ]


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
    return Hit(
        rank=rank,
        score=score,
        paths=passage.paths,
        title=passage.title,
        text=passage.text,
        segments=passage.segments,
        chunk_id=passage.chunk_id,
        document_id=passage.document_id,
        ordinal=passage.ordinal,
        headings=passage.headings,
        context=passage.context,
        language=passage.language,
        vector_rank=vector_rank,
        keyword_rank=keyword_rank,
        similarity=similarity,
    )
