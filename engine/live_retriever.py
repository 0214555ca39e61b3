"""Searching a library that lives: files change and vanish, an index can be damaged.

The retriever finds what was indexed; this one shows only what is still true on disk, and
mends the index from the catalogue where it turns out damaged or incomplete.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from pathlib import Path

from engine.domain.answer import Hit
from engine.domain.cancel import CancelToken
from engine.domain.events import Notice
from engine.indexing.freshness import still_true
from engine.indexing.upkeep import fill
from engine.inference.embedder import Embedder
from engine.retrieval.retriever import GiveReranker, Mode, Retriever
from engine.store import documents
from engine.store.catalog import Catalog
from engine.store.chunks import ChunkIndex, IndexDamagedError
from engine.store.lock import WriterLock, writing

log = logging.getLogger("lectern")


class LiveRetriever(Retriever):
    """A :class:`Retriever` whose hits were looked at on disk a moment ago."""

    def __init__(
        self,
        catalog: Catalog,
        index: ChunkIndex,
        embedder: Embedder,
        *,
        home: Path,
        reranker: GiveReranker | None = None,
    ) -> None:
        super().__init__(catalog, index, embedder, fresh=still_true, reranker=reranker)
        self._home = home
        try:
            if len(index) < documents.distinct_chunks(catalog) and not WriterLock.held(home):
                self._mend()  # else whoever indexes fills it at this moment
        except IndexDamagedError:
            self._mend(anew=True)

    def search(
        self,
        query: str,
        *,
        limit: int = 10,
        mode: Mode = "hybrid",
        collection: str | None = None,
        file_glob: str | None = None,
        cancel: CancelToken | None = None,
    ) -> list[Hit]:
        find = partial(
            super().search,
            query,
            limit=limit,
            mode=mode,
            collection=collection,
            file_glob=file_glob,
            cancel=cancel,
        )
        return self._or_mend(find)

    def _or_mend(self, look: Callable[[], list[Hit]]) -> list[Hit]:
        try:
            return look()
        except IndexDamagedError as error:
            problem = error
        if not self._index.readable():
            log.warning("The search index was damaged (%s); it is built anew.", problem)
            self._mend(anew=True)
        return look()

    def _mend(self, *, anew: bool = False) -> None:
        with writing(self._home):
            if anew:
                self._index.rebuild()
            for event in fill(self._catalog, self._index, self.embedder, cancel=CancelToken()):
                if isinstance(event, Notice):
                    log.warning(event.message)
