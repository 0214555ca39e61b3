"""The first passages put in the order that a reranker gives them.

The trap: a reranker's scores are of any size, and what reads hits compares their scores; so
the passages change places, and each place keeps the score it had.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import chain, islice

from engine.domain.answer import Hit
from engine.domain.cancel import CancelToken
from engine.domain.chunk import indexed_text
from engine.inference.reranker import Reranker

RERANKED = 20


def reranked(
    hits: Iterator[Hit],
    question: str,
    reranker: Reranker,
    *,
    exact: Mapping[str, int],
    cancel: CancelToken | None = None,
) -> Iterator[Hit]:
    """``hits`` with the first :data:`RERANKED` in ``reranker``'s order; ``exact`` counts what
    each holds letter for letter of that which was asked for so, which no model overrules."""
    top = list(islice(hits, RERANKED))
    texts = [indexed_text(hit.headings, hit.context, hit.text) for hit in top]
    scores = reranker.scores(question, texts, cancel=cancel).tolist() if top else []
    better = sorted(
        zip(top, scores, strict=True), key=lambda pair: (-exact.get(pair[0].chunk_id, 0), -pair[1])
    )
    placed = [
        replace(hit, rank=place.rank, score=place.score)
        for (hit, _), place in zip(better, top, strict=True)
    ]
    return chain(placed, hits)
