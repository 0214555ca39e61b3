"""Finding the passages for a question: both arms, one ranking, living passages only.

The trap: the index holds chunk texts, not occurrences. The catalogue says where a chunk
stands now; a chunk it does not know, or whose files lie outside the scope, is no hit.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from engine.domain.answer import Hit
from engine.domain.cancel import CancelToken
from engine.domain.errors import EngineError
from engine.domain.explanation import Explanation, Presence
from engine.domain.modes import Mode
from engine.inference.embedder import Embedder
from engine.inference.giving_way import going_first
from engine.inference.reranker import Reranker
from engine.retrieval.evidence import SMALL_SCOPE, Embed, Evidence, Look
from engine.retrieval.explain import explain
from engine.retrieval.naming import named_documents
from engine.retrieval.query import Query, parse
from engine.retrieval.ranking import rank
from engine.retrieval.rerank import reranked
from engine.retrieval.scope import Scope, resolve
from engine.store import documents, passage_rows
from engine.store.catalog import Catalog
from engine.store.chunks import ChunkIndex

__all__ = ["Fresh", "Meant", "Retriever"]

Fresh = Callable[[Catalog, Sequence[Hit]], list[Hit]]
Understand = Callable[[NDArray[np.float32]], NDArray[np.float32]]
GiveReranker = Callable[[], Reranker]

_DEPTH = 50


@dataclass(frozen=True, slots=True)
class Meant:
    """``documents`` that a question names; ``asked`` is the question less the words that name
    them, which no sentence of theirs repeats."""

    documents: frozenset[str]
    asked: str


class Retriever:
    """Searches one index and its catalogue. Safe to call from several threads."""

    def __init__(
        self,
        catalog: Catalog,
        index: ChunkIndex,
        embedder: Embedder,
        *,
        fresh: Fresh | None = None,
        reranker: GiveReranker | None = None,
        understand: Understand | None = None,
    ) -> None:
        """``fresh`` holds hits against the disk and drops those that are no longer true;
        ``reranker`` gives the model that puts the first hits in order, when first needed;
        ``understand`` turns a question's vector into what this library means by it. (Whether
        passages answer is judged by the embedder alone, whose cosines are known.)"""
        self._catalog = catalog
        self._index = index
        self.embedder = embedder
        self._fresh = fresh
        self._reranker = reranker
        self._understand = understand

    @property
    def index(self) -> ChunkIndex:
        """For those who look at all of it rather than at the best."""
        return self._index

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
        """The best ``limit`` passages, best first. ``query`` may hold filters (``type:pdf``).

        Raises :class:`EngineError`: "usage" for an empty question, "not_found" when no indexed
        file fits ``collection``, ``file_glob`` and the filters.
        """
        if limit < 1:
            raise EngineError("usage", "The number of hits must be at least 1.")
        parsed = parse(query)
        scope = resolve(self._catalog, collection, file_glob, parsed.filters)
        look = self._look(scope)
        embed = cache(self._meaning) if mode != "keyword" else None
        with going_first():
            return self._first(look, parsed, embed, limit, mode, cancel)

    def _first(
        self,
        look: Look,
        parsed: Query,
        embed: Embed | None,
        limit: int,
        mode: Mode,
        cancel: CancelToken | None,
    ) -> list[Hit]:
        """The first ``limit`` hits, looked for as deep as that takes."""
        depth = max(_DEPTH, 3 * limit)
        while True:
            if cancel is not None:
                cancel.check()
            evidence = look.gather(parsed, embed, depth, mode)
            hits = self._first_true(self._ranked(evidence, parsed, mode, cancel), limit)
            if len(hits) >= limit or not evidence.deep:
                return hits
            depth *= 4

    def explain(
        self,
        query: str,
        presence: Presence,
        *,
        limit: int = 10,
        collection: str | None = None,
        file_glob: str | None = None,
    ) -> Explanation:
        """Why a search for ``limit`` hits shows a file, or does not."""
        parsed = parse(query)
        try:
            scope = resolve(self._catalog, collection, file_glob, parsed.filters)
        except EngineError as error:
            if error.code != "not_found":
                raise
            scope = Scope({})
        embed = cache(self._meaning)
        depth = max(_DEPTH, 3 * limit)
        return explain(
            self._look(scope),
            parsed,
            embed,
            presence,
            ranked=lambda evidence: list(self._ranked(evidence, parsed)),
            limit=limit,
            depth=depth,
        )

    def _meaning(self, question: str) -> NDArray[np.float32]:
        vector = self.embedder.embed_query(question)
        return vector if self._understand is None else self._understand(vector)

    def _ranked(
        self,
        evidence: Evidence,
        query: Query,
        mode: Mode = "hybrid",
        cancel: CancelToken | None = None,
    ) -> Iterator[Hit]:
        """Every passage found, best first; the first ones by the reranker, if there is one."""
        ranked = rank(evidence)
        if self._reranker is None or mode != "hybrid":
            return ranked
        reranker = self._reranker()
        return reranked(ranked, query.text, reranker, exact=evidence.exact, cancel=cancel)

    def _look(self, scope: Scope) -> Look:
        return Look(
            self._catalog,
            self._index,
            scope,
            self._only(scope),
            self.embedder.info.languages,
            self.embedder.knows_word,
        )

    def _first_true(self, ranked: Iterator[Hit], limit: int) -> list[Hit]:
        hits: list[Hit] = []
        while len(hits) < limit and (batch := list(islice(ranked, limit))):
            hits.extend(self._fresh(self._catalog, batch) if self._fresh else batch)
        return [replace(hit, rank=place) for place, hit in enumerate(hits[:limit], start=1)]

    def meant(self, query: str) -> Meant:
        """What a question names without doubt, and what it asks of that; mostly nothing."""
        parsed = parse(query)
        total = documents.count(self._catalog)
        named = named_documents(self._catalog, parsed, total=total)
        if not named.least:
            return Meant(frozenset(), parsed.text)
        meant = frozenset(key for key, value in named.strength.items() if value >= named.least)
        return Meant(meant, parsed.without(named.explained()).text)

    def _only(self, scope: Scope) -> list[str] | None:
        """A small scope's chunks, for the index to look among; None: look deeper instead."""
        if scope.paths is None or len(scope.paths) > SMALL_SCOPE:
            return None
        chunks = passage_rows.chunk_ids_of(self._catalog, scope.paths)
        return chunks if len(chunks) <= SMALL_SCOPE else None
