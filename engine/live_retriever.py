"""Searching a library that lives: files change and vanish, an index can be damaged.

The retriever finds what was indexed; this one shows only what is still true on disk, and
mends the index from the catalogue where it turns out damaged or incomplete.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import RLock

from engine.domain.answer import Hit
from engine.domain.cancel import CancelToken
from engine.domain.errors import EngineError
from engine.domain.events import Notice
from engine.domain.modes import Mode
from engine.indexing.freshness import still_true
from engine.indexing.upkeep import ACTIVE_MODEL, fill, model_folder_key
from engine.inference.embedder import Embedder
from engine.models_in_use import ModelsInUse
from engine.retrieval.retriever import GiveReranker, Retriever, Understand
from engine.store import adaptations, documents
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
        understand: Understand | None = None,
    ) -> None:
        super().__init__(
            catalog, index, embedder, fresh=still_true, reranker=reranker, understand=understand
        )
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
                    log.warning("Mending the search index: %s", event.message)


class LiveSearch:
    """The retriever of a profile, over the index of the model that is active now."""

    def __init__(self, catalog: Catalog, home: Path, models: ModelsInUse) -> None:
        self._catalog = catalog
        self._home = home
        self._models = models
        self._open: tuple[tuple[str, str], LiveRetriever] | None = None
        self._opening = RLock()

    def retriever(self) -> LiveRetriever:
        """Made when first needed, and again when another model has become the active one, or
        something was learned of the library."""
        active = self._catalog.meta(ACTIVE_MODEL)
        state = (active, self._catalog.meta(adaptations.STAMP))
        with self._opening:
            if self._open is None or self._open[0] != state:
                self._open = (state, self._retriever_of(active))
            return self._open[1]

    def forget(self) -> None:
        """Models or the index were changed: the next search begins with the new ones."""
        with self._opening:
            self._open = None

    def index_of(self, embedder: Embedder, *, writable: bool = False) -> ChunkIndex:
        info = embedder.info
        make = ChunkIndex.writable if writable else ChunkIndex
        return make(self._home / "index", model_key=info.key, dimension=info.dimension)

    def _retriever_of(self, active: str) -> LiveRetriever:
        embedder = self._active_embedder(active)
        try:
            index = self.index_of(embedder)
        except IndexDamagedError as error:
            log.warning("The search index was damaged (%s); it is built anew.", error)
            with writing(self._home):
                index = self.index_of(embedder, writable=True)
        models = self._models
        reranker = (lambda: models.reranker) if models.wants_reranker else None
        learnt = adaptations.kept(self._catalog, index.model_key)
        return LiveRetriever(
            self._catalog,
            index,
            embedder,
            home=self._home,
            reranker=reranker,
            understand=learnt.understood if learnt else None,
        )

    def _active_embedder(self, active: str) -> Embedder:
        """The model that the finished index was made with: the settings' one, or, while
        passages are still being embedded for that, the one before."""
        models = self._models
        folder = self._catalog.meta(model_folder_key(active))
        if not folder or models.embedder_given or models.is_embedder(active):
            return models.embedder  # not looked at before: another may take long to make ready
        try:
            return models.load_embedder(folder)
        except EngineError as error:
            log.warning("The model of the present index cannot be used: %s", error)
            return models.embedder
