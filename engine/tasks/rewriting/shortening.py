"""A text made shorter without a model that writes: sentences are left out. Pure but for vectors.

Of every paragraph about half of the words stay, in the sentences that say most of the whole text
(:mod:`engine.tasks.central`), word for word and in their order; headings, lists and
tables stay what they are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from engine.chunking.sentences import sentence_spans
from engine.domain.errors import EngineError
from engine.domain.tasks import Rewritten, RewrittenBlock
from engine.retrieval.wording import is_dense
from engine.tasks.central import choose, scores, words_in
from engine.tasks.rewriting.blocks import blocks_of, with_layout

Embed = Callable[[Sequence[str]], NDArray[np.float32]]


def shortened(text: str, embed: Embed) -> Iterator[RewrittenBlock | Rewritten]:
    """Every paragraph, then the whole. Raises :class:`EngineError` "usage" for an empty text."""
    if not text.strip():
        raise EngineError("usage", "There is no text to rewrite.")
    opening, worded = with_layout(blocks_of(text))
    told = [[block[start:end] for start, end in sentence_spans(block)] for block, _ in worded]
    sentences = [one for block in told for one in block]
    vectors = embed(sentences) if sentences else np.zeros((0, 1), np.float32)
    places = [number / max(len(sentences), 1) for number in range(len(sentences))]
    scored = scores(vectors, sentences, places) if sentences else np.zeros(0)
    pieces: list[str] = []
    first = 0
    for (block, layout), own in zip(worded, told, strict=True):
        last = first + len(own)
        after = block
        if len(own) > 1:
            kept = _half(own, vectors[first:last], scored[first:last])
            after = _joined([own[place] for place in kept])
        pieces.append(after + layout if pieces else opening + after + layout)
        yield RewrittenBlock(block, after, "", pieces[-1])
        first = last
    yield Rewritten("".join(pieces) or opening, "shorten", "", 0)


def _half(
    sentences: Sequence[str], vectors: NDArray[np.float32], scored: NDArray[np.float64]
) -> list[int]:
    words = [words_in(one) for one in sentences]
    return sorted(choose(vectors, scored, words.__getitem__, sum(words) // 2))


def _joined(sentences: Sequence[str]) -> str:
    return "".join(
        one if place == 0 or is_dense(one[0]) else f" {one}" for place, one in enumerate(sentences)
    )
