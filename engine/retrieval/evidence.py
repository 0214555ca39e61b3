"""Gathering what can be said for each passage: both arms, names of documents, living texts.

The trap: a second look costs a query to the index, so it is taken only where it can help: into
the few documents that the question names, and for other inflections of its words where the
embedder does not speak the language.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

import numpy as np
from numpy.typing import NDArray

from engine.domain.chunk import indexed_text
from engine.domain.modes import Mode
from engine.retrieval import arms, exact, spelling
from engine.retrieval.arms import Found
from engine.retrieval.naming import Named, named_documents
from engine.retrieval.query import Query
from engine.retrieval.scope import Scope
from engine.retrieval.trust import KNOWN, RELATED, vector_weight
from engine.store import documents, passage_rows
from engine.store.catalog import Catalog
from engine.store.chunks import ChunkIndex, Vectors
from engine.store.passage_rows import Passage

Embed = Callable[[str], NDArray[np.float32]]

SMALL_SCOPE = 3000  # chunks that fit into a filter of the index
_NAMED_DOCUMENTS = 3
_NAMED_DEPTH = 25
_LANGUAGE_VOTERS = 5
_FEW = 10
_SAME_START = 1  # the first letter is seldom mistyped


@dataclass(frozen=True, slots=True)
class Evidence:
    """``passages`` by chunk id are the living occurrences inside the scope; ``trust`` is the
    vector arm's share of the score; ``query`` is what was looked for in the end, without the
    typing errors, whose corrections are in ``mended``; ``exact`` is how many of the quoted
    phrases and codes a passage holds, where it holds any; ``vectors_of`` gives stored
    vectors, for those who need them."""

    query: Query
    near: Found
    words: Found
    named: Named
    passages: dict[str, list[Passage]]
    trust: float
    vectors_of: Callable[[Sequence[str]], Vectors]
    exact: dict[str, int] = field(default_factory=dict)
    mended: dict[str, str] = field(default_factory=dict)

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
    knows_word: Callable[[str], bool]

    def gather(self, query: Query, embed: Embed | None, depth: int, mode: Mode) -> Evidence:
        """``embed`` makes the question's vector; None when ``mode`` is "keyword"."""
        named = Named()
        asked = query
        if mode == "hybrid":
            named = named_documents(self.catalog, query, total=documents.count(self.catalog))
            query = query.without(named.explained())
        vector = embed(query.text) if embed is not None else None
        near, words = self._both(query, vector, depth, mode, self.only)
        passages = self._living([*near.scores, *words.scores])
        query, mended = self._mended(query, words, passages, mode)
        if mended:
            vector = embed(query.text) if embed is not None else None
            near, words = self._both(query, vector, depth, mode, self.only)
        near, words = self._within_named(query, vector, named, near, words)
        passages |= self._unseen([*near.scores, *words.scores], passages)
        trust = vector_weight(self.speaks, query, _languages(words, passages))
        found_exactly: dict[str, int] = {}
        if mode == "hybrid":
            if trust < 0.5 * KNOWN or len(words.scores) < _FEW:
                similar = arms.with_similar_words(self.index, query, depth, self.only)
                passages |= self._unseen(similar, passages)
            found_exactly = self._exact(asked, depth, passages)
        return Evidence(
            query, near, words, named, passages, trust, partial(self._vectors_of, near, words),
            found_exactly, mended,
        )  # fmt: skip

    def _mended(
        self, query: Query, words: Found, passages: Mapping[str, list[Passage]], mode: Mode
    ) -> tuple[Query, dict[str, str]]:
        """The question without typing errors, where it asks for words that nothing holds."""
        if mode == "vector":
            return query, {}

        def look_up(word: str, limit: int, edits: int) -> list[str]:
            found = self.index.search_keyword(
                word, limit, only=self.only, typos=edits, same_start=_SAME_START if edits else 0
            )
            living = self._living(key for key, _ in found)
            return [_text(occurrences[0]) for occurrences in living.values()]

        texts = (_text(passages[key][0]) for key in words.scores if key in passages)
        trust = vector_weight(self.speaks, query, _languages(words, passages))
        most_edits = 2 if trust > RELATED else 1
        return spelling.mended(query, texts, self.knows_word, look_up, most_edits=most_edits)

    def _exact(
        self, query: Query, depth: int, passages: dict[str, list[Passage]]
    ) -> dict[str, int]:
        """How many of the quoted phrases and codes each passage holds; passages that hold one
        and were not found otherwise are added to ``passages``."""
        wanted = exact.wanted(query)
        for one in wanted:
            found = self.index.search_phrase(one, depth, only=self.only)
            passages |= self._unseen(found, passages)
        held = {
            key: max(exact.held(wanted, [_text(one), one.title, *one.paths]) for one in found)
            for key, found in (passages.items() if wanted else ())
        }
        return {key: count for key, count in held.items() if count}

    def _unseen(self, chunk_ids: Iterable[str], seen: Collection[str]) -> dict[str, list[Passage]]:
        return self._living(key for key in chunk_ids if key not in seen)

    def _both(
        self,
        query: Query,
        vector: NDArray[np.float32] | None,
        depth: int,
        mode: Mode,
        only: Sequence[str] | None,
    ) -> tuple[Found, Found]:
        words = query.keywords if mode != "vector" else ""
        return arms.both(self.index, vector, words, depth, only)

    def _vectors_of(self, near: Found, words: Found, chunk_ids: Sequence[str]) -> Vectors:
        """Most came with what was found."""
        known = {**words.vectors, **near.vectors}
        known |= self.index.vectors_of([key for key in chunk_ids if key not in known])
        return {key: known[key] for key in chunk_ids if key in known}

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
        chunks = passage_rows.chunk_ids_of(self.catalog, ids) if ids else []
        if not chunks or len(chunks) > SMALL_SCOPE:
            return near, words
        nearer, more = self._both(query, vector, _NAMED_DEPTH, "hybrid", chunks)
        return near.with_more(nearer), words.with_more(more)

    def _living(self, chunk_ids: Iterable[str]) -> dict[str, list[Passage]]:
        found = passage_rows.passages(self.catalog, chunk_ids)
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


def _text(passage: Passage) -> str:
    return indexed_text(passage.headings, passage.context, passage.text)


def _languages(words: Found, passages: Mapping[str, list[Passage]]) -> list[str]:
    top = [key for key in words.scores if key in passages][:_LANGUAGE_VOTERS]
    return [passages[key][0].language for key in top]
