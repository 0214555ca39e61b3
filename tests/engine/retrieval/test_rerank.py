from __future__ import annotations

from pathlib import Path

from engine.retrieval.rerank import RERANKED
from engine.retrieval.retriever import Retriever
from tests.engine.library import Library
from tests.fakes import FakeReranker


def searched(library: Library, reranker: FakeReranker, query: str, **more: object) -> list[str]:
    retriever = Retriever(
        library.catalog, library.index, library.embedder, reranker=lambda: reranker
    )
    hits = retriever.search(query, **more)  # type: ignore[arg-type]
    scores = [hit.score for hit in hits]
    assert scores == sorted(scores, reverse=True)
    assert [hit.rank for hit in hits] == list(range(1, len(hits) + 1))
    return [hit.text for hit in hits]


def test_the_reranker_has_the_last_word(tmp_path: Path) -> None:
    library = Library(tmp_path)
    library.add("/default/a.txt", "red apples", "red apples and pears", "red roses")
    texts = searched(library, FakeReranker("roses", "pears"), "red apples")
    assert texts == ["red roses", "red apples and pears", "red apples"]


def test_only_the_first_are_read(tmp_path: Path) -> None:
    library = Library(tmp_path)
    library.add("/default/a.txt", *(f"red apples of tree {n} in row {n * n}" for n in range(30)))
    reranker = FakeReranker("tree")
    assert len(searched(library, reranker, "red apples", limit=25)) == 25
    assert [len(texts) for texts in reranker.seen] == [RERANKED]


def test_what_was_quoted_stays_first(tmp_path: Path) -> None:
    library = Library(tmp_path)
    library.add("/default/a.txt", "the red apples fell", "apples that are red", "red roses")
    texts = searched(library, FakeReranker("roses", "that"), '"red apples" roses')
    assert texts[0] == "the red apples fell"
    assert texts[1] == "red roses"


def test_an_arm_alone_is_left_in_its_order(tmp_path: Path) -> None:
    library = Library(tmp_path)
    library.add("/default/a.txt", "red apples", "red roses")
    reranker = FakeReranker("roses")
    searched(library, reranker, "red apples", mode="keyword")
    assert reranker.seen == []
