"""The passages that a summary is made of: all of a short text, those that stand for a long one.

The trap: reading all sentences of a thousand files takes minutes and their vectors are not
kept, but those of passages are. So passages are chosen by their vectors first.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from engine.domain.answer import Hit
from engine.domain.cancel import CancelToken
from engine.store import passage_rows
from engine.store.catalog import Catalog
from engine.store.chunks import ChunkIndex
from engine.store.passage_rows import Passage
from engine.tasks.central import spread_out
from engine.tasks.gathering import Documents
from engine.tasks.numbers import unit

MOST_PASSAGES = 120


def representative(
    catalog: Catalog,
    index: ChunkIndex,
    found: Documents,
    *,
    most_documents: int,
    cancel: CancelToken,
) -> list[Hit]:
    """At most :data:`MOST_PASSAGES` passages of some documents, in order, numbered from 1; of
    more than ``most_documents`` those that stand for the others."""
    ids = [found.ids[place] for place in spread_out(found.vectors, most_documents)]
    share = max(2, MOST_PASSAGES // len(ids))
    kept: list[Passage] = []
    for key in ids:
        cancel.check()
        kept.extend(_of_document(index, passage_rows.of_document(catalog, key), share))
    return numbered(kept)


def numbered(passages: Sequence[Passage]) -> list[Hit]:
    from dataclasses import replace

    return [
        replace(passage_rows.hit_of(one), rank=number)
        for number, one in enumerate(passages, start=1)
    ]


def _of_document(index: ChunkIndex, passages: list[Passage], share: int) -> list[Passage]:
    """The first passage, where texts say what they are, and those that stand for the rest."""
    if len(passages) <= share:
        return passages
    vectors = index.vectors_of([one.chunk_id for one in passages])
    known = [one for one in passages[1:] if one.chunk_id in vectors]
    if not known:
        return passages[:share]
    rows = unit(np.stack([vectors[one.chunk_id] for one in known]))
    return [passages[0], *(known[place] for place in spread_out(rows, share - 1))]


def parts_of(
    passages: Sequence[Hit], tokens_of: Sequence[int], most_tokens: int
) -> Iterator[list[Hit]]:
    """Consecutive passages in parts of at most ``most_tokens``, each at least one passage."""
    part: list[Hit] = []
    used = 0
    for hit, tokens in zip(passages, tokens_of, strict=True):
        if part and used + tokens > most_tokens:
            yield part
            part, used = [], 0
        part.append(hit)
        used += tokens
    if part:
        yield part
