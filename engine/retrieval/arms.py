"""The two arms: passages near in meaning, and passages that hold the words.

The trap: both look into the whole index, which may hold passages of files that are gone or
outside the scope; how deep to look so that enough are left is decided by the caller.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.retrieval.query import Query
from engine.store.chunks import ChunkIndex

# Scripts whose words inflect and are long enough to be found by their beginnings.
_INFLECTING = ("LATIN", "CYRILLIC", "ARABIC", "GREEK", "HEBREW", "ARMENIAN", "GEORGIAN")
_EDITS, _SAME_START = 2, 4


@dataclass(frozen=True, slots=True)
class Found:
    """One arm's passages, best first.

    ``deep``: there may be more below the last; ``floor`` is what those are worth at most.
    """

    scores: dict[str, float]
    deep: bool = False
    floor: float = 0.0

    def with_more(self, other: Found) -> Found:
        """With the passages of a second look at a part of the index, still best first."""
        scores = {**other.scores, **self.scores}
        ordered = dict(sorted(scores.items(), key=lambda item: -item[1]))
        return Found(ordered, deep=self.deep, floor=self.floor)

    def ranks(self) -> dict[str, int]:
        return {chunk_id: rank for rank, chunk_id in enumerate(self.scores, start=1)}


NOTHING = Found({})


def near_in_meaning(
    index: ChunkIndex, vector: NDArray[np.float32], depth: int, only: Sequence[str] | None
) -> Found:
    found = index.search_vector(vector, depth, only=only)
    return _found([(key, max(0.0, score)) for key, score in found], depth)


def with_words(index: ChunkIndex, query: Query, depth: int, only: Sequence[str] | None) -> Found:
    found = index.search_keyword(query.keywords, depth, only=only)
    return _found(found, depth)


def _found(scored: list[tuple[str, float]], depth: int) -> Found:
    deep = len(scored) >= depth
    return Found(dict(scored), deep=deep, floor=scored[-1][1] if deep else 0.0)


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
