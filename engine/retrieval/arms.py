"""The two arms: passages near in meaning, and passages that hold the words.

The trap: both look into the whole index, which may hold passages of files that are gone or
outside the scope; how deep to look so that enough are left is decided by the caller.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from engine.retrieval.query import Query
from engine.store.chunks import ChunkIndex, Vectors

# Scripts whose words inflect and are long enough to be found by their beginnings.
_INFLECTING = ("LATIN", "CYRILLIC", "ARABIC", "GREEK", "HEBREW", "ARMENIAN", "GEORGIAN")
_EDITS, _SAME_START = 2, 4


@dataclass(frozen=True, slots=True)
class Found:
    """One arm's passages, best first.

    ``deep``: there may be more below the last; ``floor`` is what those are worth at most.
    ``vectors`` are theirs, maybe others' too.
    """

    scores: dict[str, float]
    deep: bool = False
    floor: float = 0.0
    vectors: Vectors = field(default_factory=dict)

    def with_more(self, other: Found) -> Found:
        """With the passages of a second look at a part of the index, still best first."""
        scores = {**other.scores, **self.scores}
        ordered = dict(sorted(scores.items(), key=lambda item: -item[1]))
        return replace(self, scores=ordered, vectors={**other.vectors, **self.vectors})

    def ranks(self) -> dict[str, int]:
        return {chunk_id: rank for rank, chunk_id in enumerate(self.scores, start=1)}


def both(
    index: ChunkIndex,
    vector: NDArray[np.float32] | None,
    words: str,
    depth: int,
    only: Sequence[str] | None,
) -> tuple[Found, Found]:
    """Passages near ``vector``, and passages with ``words``; without either, nothing by it."""
    found = index.search(vector, words, depth, only=only)
    near = [(key, max(0.0, score)) for key, score in found.near]
    return _found(near, depth, found.vectors), _found(found.words, depth, found.vectors)


def _found(scored: list[tuple[str, float]], depth: int, vectors: Vectors) -> Found:
    deep = len(scored) >= depth
    return Found(dict(scored), deep, floor=scored[-1][1] if deep else 0.0, vectors=vectors)


def with_similar_words(
    index: ChunkIndex, query: Query, depth: int, only: Sequence[str] | None
) -> list[str]:
    """Passages that hold the words in another inflection or spelling."""
    if query.script not in _INFLECTING:
        return []
    found = index.search_keyword(
        query.keywords, depth, only=only, typos=_EDITS, same_start=_SAME_START
    )
    return [key for key, _ in found]
