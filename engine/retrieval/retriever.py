"""Finding the passages for a question: both arms, one ranking, living passages only.

The trap: the index holds chunk texts, not occurrences. The catalogue says where a chunk
stands now; a chunk it does not know, or whose files lie outside the scope, is no hit.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from engine.domain.answer import Hit
from engine.domain.cancel import CancelToken
from engine.domain.chunk import indexed_text
from engine.domain.errors import EngineError
from engine.inference.embedder import Embedder
from engine.retrieval import arms
from engine.retrieval.arms import NOTHING, Found
from engine.retrieval.fusion import Arm, fuse, order
from engine.retrieval.naming import Named, named_documents
from engine.retrieval.query import Query, parse
from engine.retrieval.scope import Scope, resolve
from engine.retrieval.trust import vector_weight, wording_weight
from engine.retrieval.wording import shared_wording
from engine.store import documents
from engine.store.catalog import Catalog
from engine.store.chunks import ChunkIndex
from engine.store.documents import Passage

Mode = Literal["hybrid", "vector", "keyword"]
Fresh = Callable[[Catalog, Sequence[Hit]], list[Hit]]

_DEPTH = 50
_SMALL_SCOPE = 3000  # chunks that fit into a filter of the index
_NAME_WEIGHT = 0.25
_CLEARLY_NAMED = 0.5
_NAMED_DOCUMENTS = 3
_LANGUAGE_VOTERS = 5


@dataclass(frozen=True, slots=True)
class _Evidence:
    vector: Found
    keyword: Found
    passages: dict[str, list[Passage]]
    named: Named


class Retriever:
    """Searches one index and its catalogue. Safe to call from several threads."""

    def __init__(
        self,
        catalog: Catalog,
        index: ChunkIndex,
        embedder: Embedder,
        *,
        fresh: Fresh | None = None,
    ) -> None:
        """``fresh`` holds hits against the disk and drops those that are no longer true."""
        self._catalog = catalog
        self._index = index
        self.embedder = embedder
        self._fresh = fresh

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
        """The best ``limit`` passages, best first.

        Raises :class:`EngineError`: "usage" for an empty question, "not_found" when no indexed
        file fits ``collection`` and ``file_glob``.
        """
        if limit < 1:
            raise EngineError("usage", "The number of hits must be at least 1.")
        parsed = parse(query)
        scope = resolve(self._catalog, collection, file_glob)
        look = _Look(self._catalog, self._index, scope, self._only(scope))
        vector = self.embedder.embed_query(parsed.text) if mode != "keyword" else None
        depth = max(_DEPTH, 3 * limit)
        while True:
            if cancel is not None:
                cancel.check()
            evidence = look.for_passages(parsed, vector, depth, mode)
            hits = self._first_true(self._rank(parsed, evidence), limit)
            deep = evidence.vector.deep or evidence.keyword.deep
            if len(hits) >= limit or not deep:
                return hits
            depth *= 4

    def _first_true(self, ranked: Sequence[Hit], limit: int) -> list[Hit]:
        hits: list[Hit] = []
        for begin in range(0, len(ranked), limit):
            batch = ranked[begin : begin + limit]
            hits.extend(self._fresh(self._catalog, batch) if self._fresh else batch)
            if len(hits) >= limit:
                break
        return [replace(hit, rank=rank) for rank, hit in enumerate(hits[:limit], start=1)]

    def _only(self, scope: Scope) -> list[str] | None:
        """A small scope's chunks, for the index to look among; None: look deeper instead."""
        if scope.paths is None or len(scope.paths) > _SMALL_SCOPE:
            return None
        chunks = documents.chunk_ids_of(self._catalog, scope.paths)
        return chunks if len(chunks) <= _SMALL_SCOPE else None

    def _rank(self, query: Query, evidence: _Evidence) -> list[Hit]:
        best = {key: _best_named(found, evidence.named) for key, found in evidence.passages.items()}
        weight = vector_weight(
            self.embedder.info.languages, query, _languages(evidence.keyword, best)
        )
        fused = fuse(_arms(query, evidence, best, weight))
        strength = evidence.named.strength
        scores = {
            key: fused.get(key, 0.0) + _NAME_WEIGHT * strength.get(passage.document_id, 0.0)
            for key, passage in best.items()
        }
        vector_ranks, keyword_ranks = evidence.vector.ranks(), evidence.keyword.ranks()
        return [
            _hit(
                best[key],
                score=scores[key],
                vector_rank=vector_ranks.get(key),
                keyword_rank=keyword_ranks.get(key),
                similarity=evidence.vector.scores.get(key),
            )
            for key in order(scores)
        ]


@dataclass(frozen=True, slots=True)
class _Look:
    """The arms and the catalogue, within one scope."""

    catalog: Catalog
    index: ChunkIndex
    scope: Scope
    only: Sequence[str] | None

    def for_passages(
        self, query: Query, vector: NDArray[np.float32] | None, depth: int, mode: Mode
    ) -> _Evidence:
        near, words = self._arms(query, vector, depth, mode, self.only)
        named, similar = Named(), list[str]()
        if mode == "hybrid":
            total = documents.totals(self.catalog)[0]
            named = named_documents(self.catalog, query, total=total)
            near, words = self._within_named(query, vector, named, near, words)
            similar = arms.with_similar_words(self.index, query, depth, self.only)
        passages = documents.passages(
            self.catalog, dict.fromkeys([*near.scores, *words.scores, *similar])
        )
        return _Evidence(near, words, self._inside(passages), named)

    def _arms(
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
        ids = named.best(_NAMED_DOCUMENTS, _CLEARLY_NAMED)
        if self.scope.paths is not None:
            ids = [key for key in ids if key in self.scope.paths]
        chunks = documents.chunk_ids_of(self.catalog, ids) if ids else []
        if not chunks or len(chunks) > _SMALL_SCOPE:
            return near, words
        nearer, more = self._arms(query, vector, _DEPTH // 2, "hybrid", chunks)
        return near.with_more(nearer), words.with_more(more)

    def _inside(self, passages: dict[str, list[Passage]]) -> dict[str, list[Passage]]:
        inside = {}
        for key, occurrences in passages.items():
            shown = [
                replace(one, paths=paths)
                for one in occurrences
                if (paths := self.scope.shown(one.document_id, one.paths))
            ]
            if shown:
                inside[key] = shown
        return inside


def _arms(
    query: Query, evidence: _Evidence, passages: dict[str, Passage], weight: float
) -> list[Arm]:
    near, words = evidence.vector, evidence.keyword
    if not words.scores or not near.scores:  # one arm was asked for, and its order is wanted
        return [Arm(near.scores or words.scores, 1.0)]
    texts = {
        key: indexed_text(passage.headings, passage.context, passage.text)
        for key, passage in passages.items()
    }
    wording = wording_weight(query, weight)
    return [
        Arm(near.scores, weight, near.floor),
        Arm(words.scores, (1 - weight) * (1 - wording), words.floor),
        Arm(shared_wording(query, texts), (1 - weight) * wording),
    ]


def _best_named(occurrences: list[Passage], named: Named) -> Passage:
    return max(occurrences, key=lambda one: named.strength.get(one.document_id, 0.0))


def _languages(keyword: Found, passages: dict[str, Passage]) -> list[str]:
    top = [key for key in keyword.scores if key in passages][:_LANGUAGE_VOTERS]
    return [passages[key].language for key in top]


def _hit(
    passage: Passage,
    *,
    score: float,
    vector_rank: int | None,
    keyword_rank: int | None,
    similarity: float | None,
) -> Hit:
    return Hit(
        rank=0,
        score=score,
        paths=passage.paths,
        title=passage.title,
        text=passage.text,
        location=passage.location,
        chunk_id=passage.chunk_id,
        document_id=passage.document_id,
        ordinal=passage.ordinal,
        headings=passage.headings,
        context=passage.context,
        language=passage.language,
        vector_rank=vector_rank,
        keyword_rank=keyword_rank,
        similarity=similarity,
    )
