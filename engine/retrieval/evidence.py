"""Gathering what can be said for each passage: both arms, names of documents, living texts.

The trap: a second look costs a query to the index, so it is taken only where it can help: into
the few documents that the question names, and for other inflections of its words where the
embedder does not speak the language.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from engine.retrieval import arms
from engine.retrieval.arms import NOTHING, Found
from engine.retrieval.naming import Named, named_documents
from engine.retrieval.query import Query
from engine.retrieval.scope import Scope
from engine.retrieval.trust import KNOWN, vector_weight
from engine.store import documents
from engine.store.catalog import Catalog
from engine.store.chunks import ChunkIndex
from engine.store.documents import Passage

Embed = Callable[[str], NDArray[np.float32]]
Mode = Literal["hybrid", "vector", "keyword"]

SMALL_SCOPE = 3000  # chunks that fit into a filter of the index
_NAMED_DOCUMENTS = 3
_NAMED_DEPTH = 25
_LANGUAGE_VOTERS = 5
_FEW = 10


@dataclass(frozen=True, slots=True)
class Evidence:
    """``passages`` by chunk id are the living occurrences inside the scope; ``trust`` is the
    vector arm's share of the score; ``query`` is what was looked for in the end."""

    query: Query
    near: Found
    words: Found
    named: Named
    passages: dict[str, list[Passage]]
    trust: float

    @property
    def deep(self) -> bool:
        """Whether looking deeper may find more."""
        return self.near.deep or self.words.deep


@dataclass(frozen=True, slots=True)
class Look:
    """The index and the catalogue within one scope; ``only``: the scope's chunks if few."""

    catalog: Catalog
    index: ChunkIndex
    scope: Scope
    only: Sequence[str] | None
    speaks: Collection[str]

    def gather(self, query: Query, embed: Embed | None, depth: int, mode: Mode) -> Evidence:
        """``embed`` makes the question's vector; None when ``mode`` is "keyword"."""
        named = Named()
        if mode == "hybrid":
            named = named_documents(self.catalog, query, total=documents.count(self.catalog))
            query = query.without(named.explained())
        vector = embed(query.text) if embed is not None else None
        near, words = self._both(query, vector, depth, mode, self.only)
        near, words = self._within_named(query, vector, named, near, words)
        passages = self._living([*near.scores, *words.scores])
        trust = vector_weight(self.speaks, query, _languages(words, passages))
        if mode == "hybrid" and (trust < 0.5 * KNOWN or len(words.scores) < _FEW):
            similar = arms.with_similar_words(self.index, query, depth, self.only)
            passages |= self._living(key for key in similar if key not in passages)
        return Evidence(query, near, words, named, passages, trust)

    def _both(
        self,
        query: Query,
        vector: NDArray[np.float32] | None,
        depth: int,
        mode: Mode,
        only: Sequence[str] | None,
    ) -> tuple[Found, Found]:
        near = words = NOTHING
        if vector is not None:
            near = arms.near_in_meaning(self.index, vector, depth, only)
        if mode != "vector":
            words = arms.with_words(self.index, query, depth, only)
        return near, words

    def _within_named(
        self,
        query: Query,
        vector: NDArray[np.float32] | None,
        named: Named,
        near: Found,
        words: Found,
    ) -> tuple[Found, Found]:
        """Add the best passages of the documents that the question names."""
        ids = named.clearly(_NAMED_DOCUMENTS)
        if self.scope.paths is not None:
            ids = [key for key in ids if key in self.scope.paths]
        chunks = documents.chunk_ids_of(self.catalog, ids) if ids else []
        if not chunks or len(chunks) > SMALL_SCOPE:
            return near, words
        nearer, more = self._both(query, vector, _NAMED_DEPTH, "hybrid", chunks)
        return near.with_more(nearer), words.with_more(more)

    def _living(self, chunk_ids: Iterable[str]) -> dict[str, list[Passage]]:
        found = documents.passages(self.catalog, chunk_ids)
        if self.scope.paths is None:
            return found
        inside = {}
        for key, occurrences in found.items():
            shown = [
                replace(one, paths=paths)
                for one in occurrences
                if (paths := self.scope.shown(one.document_id, one.paths))
            ]
            if shown:
                inside[key] = shown
        return inside


def _languages(words: Found, passages: dict[str, list[Passage]]) -> list[str]:
    top = [key for key in words.scores if key in passages][:_LANGUAGE_VOTERS]
    return [passages[key][0].language for key in top]
