"""The index against the catalogue: fill what is missing, drop what nobody needs.

The same code fills a new table after a change of model, rebuilds a damaged index, and mends
what a crash left half done: in each case passages are in the catalogue and not in the index.
"""

from __future__ import annotations

from collections.abc import Iterator

from engine.domain.cancel import CancelToken
from engine.domain.events import Notice, Progress
from engine.domain.searched import searched
from engine.indexing.abridging import abridge
from engine.indexing.progress import ProgressMeter
from engine.inference.embedder import Embedder
from engine.store import documents, passage_rows, repeats
from engine.store.catalog import Catalog
from engine.store.chunks import ChunkIndex

_BATCH = 256
ACTIVE_MODEL = "embedder"  # meta: the key of the model whose index is complete
_UPKEEP_AFTER_ROWS = 8_000
_UPKEEP_AFTER_SHARE = 8  # an eighth of the index


def model_folder_key(model_key: str) -> str:
    """The meta key under which the folder of an embedding model is remembered."""
    return f"folder of {model_key}"


def adopt(catalog: Catalog, index: ChunkIndex) -> None:
    """From now on ``index`` answers; the indexes of other models are dropped."""
    catalog.set_meta(ACTIVE_MODEL, index.model_key)
    index.drop_others()


def fill(
    catalog: Catalog, index: ChunkIndex, embedder: Embedder, *, cancel: CancelToken
) -> Iterator[Notice | Progress]:
    """Embed every passage of the catalogue that the index lacks."""
    missing = sorted(documents.chunk_hashes(catalog) - index.ids())
    if not missing:
        return
    yield Notice(
        f"The search index lacks {len(missing)} of the catalogue's passages; "
        "they are embedded again."
    )
    meter = ProgressMeter()
    for begin in range(0, len(missing), _BATCH):
        cancel.check()
        found = passage_rows.texts_of(catalog, missing[begin : begin + _BATCH])
        texts = {key: searched(text) for key, text in found.items()}
        vectors = embedder.embed(list(texts.values()), cancel=cancel)
        index.add(list(texts), list(texts.values()), vectors)
        repeats.mark(catalog, dict.fromkeys(texts, 0))
        for _ in texts:
            meter.finished(0)
        left = max(0, len(missing) - begin - _BATCH)
        yield meter.take(left=left, left_bytes=0, current="the search index", paused=False)


def tidy(
    catalog: Catalog, index: ChunkIndex, embedder: Embedder, *, cancel: CancelToken
) -> Iterator[Progress]:
    """Quiet-moment work, in steps short enough to stop between: drop documents without files
    and rows without documents, make vectors of what is not repeated everywhere, compact."""
    documents.sweep(catalog)
    repeats.sweep(catalog)
    index.delete(index.ids() - documents.chunk_hashes(catalog))
    yield from abridge(catalog, index, embedder, cancel=cancel)
    index.upkeep()


def upkeep_due(index: ChunkIndex, new_rows: int) -> bool:
    """Whether so many rows since the last time are worth bringing the index up to date. As that
    rewrites all of it, it is done the more rarely the larger the index is."""
    if new_rows < _UPKEEP_AFTER_ROWS:
        return False
    return new_rows >= len(index) // _UPKEEP_AFTER_SHARE
