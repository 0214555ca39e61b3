from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from engine.domain.explanation import Explanation, Presence
from engine.retrieval.retriever import Retriever
from engine.store import documents
from tests.engine.library import Library

RENT = "The rent for the flat is 900 euros a month."


@pytest.fixture
def library(tmp_path: Path) -> Library:
    library = Library(tmp_path)
    library.add("/default/lease.txt", RENT, "Dogs are allowed in the garden.")
    library.add("/default/pets.txt", "Cats sleep for most of the day and hunt at dusk.")
    return library


def explained(library: Library, question: str, path: str, **more: int) -> Explanation:
    ids = tuple(key for key, at, _, _ in documents.living(library.catalog) if at == path)
    return library.retriever.explain(question, Presence(path, "indexed", ids), **more)


def test_a_file_that_is_found_says_where(library: Library) -> None:
    told = explained(library, "How high is the rent?", "/default/lease.txt")
    assert told.found
    assert (told.standings[0].rank, told.standings[0].text) == (1, RENT)
    assert "hit 1 of the 10" in told.reasons[0]
    assert told.ahead == ()


def test_its_ranks_are_those_of_the_search(library: Library) -> None:
    for number in range(40):
        library.add(f"/default/{number}.txt", f"Rent and deposit of flat {number}, a month.")
    question = "rent of the flat a month"
    told = explained(library, question, "/default/lease.txt", limit=3)
    hits = library.retriever.search(question, limit=50)
    rank = next(hit.rank for hit in hits if hit.path == "/default/lease.txt")
    assert told.standings[0].rank == rank
    assert told.found == (rank <= 3)
    assert [hit.rank for hit in told.ahead] == list(range(1, min(rank, 4)))


def test_words_that_the_file_never_says_are_named(library: Library) -> None:
    told = explained(library, "rent of the castle", "/default/lease.txt")
    assert told.standings[0].shared == ("rent",)
    assert told.standings[0].missing == ("castle",)
    nothing = explained(library, "moon landing", "/default/pets.txt", limit=1)
    if not nothing.found:
        assert any("none of the question's words" in reason for reason in nothing.reasons)


def test_a_passage_too_far_down_comes_with_the_option_that_shows_it(library: Library) -> None:
    for number in range(30):
        library.add(f"/default/n{number}.txt", f"Dusk {number}: cats hunt at dusk, at dusk.")
    told = explained(library, "cats at dusk", "/default/lease.txt", limit=2)
    assert not told.found
    assert len(told.ahead) == 3
    assert any("--limit" in one or "file:" in one for one in told.advice)


def test_a_filter_that_leaves_the_file_out_is_said_first(library: Library) -> None:
    told = explained(library, "rent type:pdf", "/default/lease.txt")
    assert "filters" in told.reasons[0]
    assert told.standings[0].rank == 1  # as it would stand without them


def test_a_near_copy_that_stepped_back_is_told_of(library: Library) -> None:
    text = " ".join(f"word{n}" for n in range(40))
    library.add("/default/first.txt", f"{text} rent")
    library.add("/default/second.txt", f"{text} cats rent")
    told = explained(library, "word1 word2 rent", "/default/second.txt", limit=1)
    twin = explained(library, "word1 word2 rent", "/default/first.txt", limit=1)
    assert told.found != twin.found
    behind, ahead = (twin, "second") if told.found else (told, "first")
    assert any(f"/default/{ahead}.txt" in one and "back" in one for one in behind.reasons)


def test_a_file_of_another_language_is_to_be_asked_in_that(library: Library) -> None:
    told = explained(library, "Wie hoch ist die Miete für den Monat?", "/default/pets.txt", limit=1)
    if not told.found:
        assert any("language" in one for one in told.advice)


def test_a_file_without_passages_has_its_reason_alone(library: Library) -> None:
    presence = Presence("/x.pdf", "failed", said="It is locked.", advice="Unlock it.")
    told = library.retriever.explain("rent", presence)
    assert (told.found, told.reasons, told.advice) == (False, ("It is locked.",), ("Unlock it.",))


def test_a_typing_error_that_was_mended_is_told_of(library: Library) -> None:
    told = explained(library, "hunting at dsuk, cats", "/default/lease.txt", limit=1)
    evidence = [one for one in told.reasons if "in its stead" in one]
    assert all("dsuk" in one and "dusk" in one for one in evidence)
    assert told.words == ("hunting", "dusk", "cats") or not evidence


def test_a_row_that_repeats_the_question_says_so(library: Library) -> None:
    question = "How high is the rent of the flat?"
    library.add("/default/answer.txt", "The rent of the flat is 900 euros.")
    library.add("/default/log.csv", f"1 | {question} | Ada", context="number | question | who")
    told = explained(library, question, "/default/log.csv", limit=1)
    assert any("repeats the question" in reason for reason in told.reasons)


def test_ranks_are_those_that_the_reranker_gives(library: Library) -> None:
    class Backwards:
        def scores(self, question: str, texts: list[str], *, cancel: object = None) -> object:
            return np.arange(len(texts), dtype=np.float32)

    plain = explained(library, "rent of the flat", "/default/lease.txt").standings[0].rank
    library.retriever = Retriever(
        library.catalog, library.index, library.embedder, reranker=Backwards
    )
    hits = library.retriever.search("rent of the flat")
    told = explained(library, "rent of the flat", "/default/lease.txt")
    by_text = {hit.text: hit.rank for hit in hits}
    assert all(by_text[one.text] == one.rank for one in told.standings)
    assert plain == 1
    assert by_text[RENT] != 1
