"""Vectors made without what many passages repeat: a disclaimer, a licence, a form's small print.

The vector of a passage should tell what this passage is about. Words that many passages share
weigh little in the keyword arm by themselves, and stay there; so does what is shown. One passage
keeps each repeated sentence in its vector, the first by its id, so that what is repeated is
itself found by its meaning. What is right follows from the catalogue alone, in whatever order
files came and went; the vectors that are otherwise are made anew.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np
from numpy.typing import NDArray

from engine.chunking.repeats import without
from engine.domain.cancel import CancelToken
from engine.domain.events import Progress
from engine.domain.searched import searched
from engine.indexing.progress import ProgressMeter
from engine.inference.embedder import Embedder
from engine.store import passage_rows, repeats
from engine.store.catalog import Catalog
from engine.store.chunks import ChunkIndex

_REPEATED_FROM = 20  # passages
_BATCH = 64

Sentences = frozenset[int]


def abridge(
    catalog: Catalog, index: ChunkIndex, embedder: Embedder, *, cancel: CancelToken
) -> Iterator[Progress]:
    """Make anew the vectors that are not as they should be, some dozens at a time; a crash
    leaves the rest for the next time."""
    stale = list(wrong(repeats.every(catalog)).items())
    meter = ProgressMeter()
    for begin in range(0, len(stale), _BATCH):
        cancel.check()
        batch = dict(stale[begin : begin + _BATCH])
        _make_anew(catalog, index, embedder, batch, cancel)
        for _ in batch:
            meter.finished(0)
        left = len(stale) - begin - len(batch)
        yield meter.take(left=left, left_bytes=0, current="the search index", paused=False)


def wrong(known: repeats.Sentences) -> dict[str, Sentences]:
    """The passages whose vectors were made of other words than they should be, and the sentences
    that each is to be made without. Pure."""
    repeated = _beyond_the_first(known.numbers)
    owners, numbers = known.owners[repeated], known.numbers[repeated]
    told = np.zeros(len(known.chunk_ids), np.int64)
    np.bitwise_xor.at(told, owners, numbers)
    found = {}
    for place in np.flatnonzero(told != known.left_out).tolist():
        begin, end = np.searchsorted(owners, (place, place + 1))
        found[known.chunk_ids[place]] = frozenset(numbers[begin:end].tolist())
    return found


def _beyond_the_first(numbers: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Which of them stand there often, and have stood there before."""
    _, first, inverse, counts = np.unique(
        numbers, return_index=True, return_inverse=True, return_counts=True
    )
    often: NDArray[np.bool_] = (counts >= _REPEATED_FROM)[inverse]
    often[first] = False
    return often


def _make_anew(
    catalog: Catalog,
    index: ChunkIndex,
    embedder: Embedder,
    batch: Mapping[str, Sentences],
    cancel: CancelToken,
) -> None:
    """The vectors first: what is not marked is made once more."""
    texts = passage_rows.texts_of(
        catalog, list(batch), told=lambda key, text: without(text, batch[key])
    )
    vectors = embedder.embed([searched(text) for text in texts.values()], cancel=cancel)
    index.replace_vectors(list(texts), vectors)
    repeats.mark(catalog, {key: repeats.as_one(batch[key]) for key in texts})
