from __future__ import annotations

from pathlib import Path

import pytest

from engine.domain.answer import Hit
from engine.domain.cancel import CancelToken
from engine.domain.errors import Cancelled, EngineError
from engine.retrieval.retriever import Retriever
from engine.store import sources
from engine.store.catalog import Catalog
from tests.engine.library import Library
from tests.fakes import FakeEmbedder

TOWER = "The Eiffel Tower in Paris is 330 metres tall and was finished in 1889."
BRIDGE = "The Golden Gate Bridge spans the strait at San Francisco."
CAT = "Cats sleep for most of the day and hunt at dusk."


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path)


def test_the_right_passage_comes_first_with_its_ranks(library: Library) -> None:
    library.add("/default/sights.txt", TOWER, BRIDGE)
    library.add("/default/pets.txt", CAT)
    hit = library.retriever.search("How tall is the Eiffel Tower?")[0]
    assert (hit.rank, hit.text, hit.path) == (1, TOWER, "/default/sights.txt")
    assert hit.keyword_rank == 1
    assert hit.vector_rank is not None
    assert hit.similarity is not None
    assert hit.location.page == 1


@pytest.mark.parametrize("mode", ["vector", "keyword"])
def test_one_arm_alone(library: Library, mode: str) -> None:
    library.add("/default/a.txt", TOWER, BRIDGE, CAT)
    hits = library.retriever.search("Eiffel Tower", mode=mode)  # type: ignore[arg-type]
    assert hits[0].text == TOWER
    other = hits[0].keyword_rank if mode == "vector" else hits[0].vector_rank
    assert other is None


def test_the_same_passage_in_two_places_is_one_hit_with_both_paths(library: Library) -> None:
    library.add("/default/a.txt", TOWER)
    library.add("/default/copy of a.txt", TOWER)
    hits = library.retriever.search("Eiffel Tower")
    assert [hit.paths for hit in hits] == [("/default/a.txt", "/default/copy of a.txt")]


def test_what_the_catalogue_does_not_know_is_no_hit(library: Library) -> None:
    library.add("/default/lost.txt", TOWER, in_catalog=False)
    library.add("/default/pets.txt", CAT)
    assert all(hit.text != TOWER for hit in library.retriever.search("Eiffel Tower"))


def test_a_removed_file_leaves_the_results_at_once(library: Library) -> None:
    library.add("/default/a.txt", TOWER)
    library.add("/default/b.txt", CAT)
    sources.forget(library.catalog, ["/default/a.txt"])
    assert [hit.path for hit in library.retriever.search("Eiffel Tower")] == ["/default/b.txt"]


def test_a_collection_hides_the_others(library: Library) -> None:
    library.add("/home/a.txt", TOWER, collection="home")
    library.add("/office/b.txt", BRIDGE, collection="work")
    hits = library.retriever.search("Eiffel Tower", collection="work")
    assert [hit.path for hit in hits] == ["/office/b.txt"]


@pytest.mark.parametrize("glob", ["*.md", "b.*", "/default/deep/*", "deep"])
def test_a_pattern_fits_the_name_the_path_or_a_folder(library: Library, glob: str) -> None:
    library.add("/default/a.txt", TOWER)
    library.add("/default/deep/b.md", BRIDGE)
    hits = library.retriever.search("Eiffel Tower", file_glob=glob)
    assert [hit.path for hit in hits] == ["/default/deep/b.md"]


def test_a_shared_document_shows_only_the_paths_inside_the_scope(library: Library) -> None:
    library.add("/home/a.txt", TOWER, collection="home")
    library.add("/office/a.txt", TOWER, collection="work")
    assert library.retriever.search("Eiffel", collection="work")[0].paths == ("/office/a.txt",)


def test_a_scope_without_files_is_said_plainly(library: Library) -> None:
    library.add("/default/a.txt", TOWER)
    with pytest.raises(EngineError) as refused:
        library.retriever.search("Eiffel", file_glob="*.xyz")
    assert refused.value.code == "not_found"


def test_enough_hits_however_deep_they_lie(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A scope too large for a filter of the index is searched by looking deeper."""
    monkeypatch.setattr("engine.retrieval.retriever.SMALL_SCOPE", 0)
    for number in range(150):
        library.add(f"/noise/{number}.txt", f"Eiffel Tower note {number}", collection="noise")
    library.add("/default/a.txt", "A page that mentions the tower in passing among other sights.")
    hits = library.retriever.search("Eiffel Tower note", collection="default", limit=3)
    assert [hit.path for hit in hits] == ["/default/a.txt"]


def test_the_file_that_the_question_names_wins(library: Library) -> None:
    for quarter in ("2022 Q3", "2023 Q1", "2023 Q2"):
        for company in ("AAPL", "INTC"):
            name = "Apple Inc." if company == "AAPL" else "Intel Corporation"
            library.add(
                f"/default/{quarter} {company}.txt",
                f"FORM 10-Q {name}",
                f"Total net sales were {quarter[:4]}{quarter[6]}{len(name)} million dollars.",
            )
    hit = library.retriever.search("What were Apple's net sales in Q3 2022?")[0]
    assert hit.path == "/default/2022 Q3 AAPL.txt"
    assert "net sales" in hit.text
    latest = library.retriever.search("What are Intel's total net sales in the latest 10-Q?")[0]
    assert latest.path == "/default/2023 Q2 INTC.txt"
    meant = library.retriever.meant("What were Apple's net sales in Q3 2022?")
    assert meant.documents == {hit.document_id}
    assert meant.asked == "What were net sales in"
    assert not library.retriever.meant("What were the net sales?").documents


def test_a_word_that_only_another_file_is_called_by_makes_the_name_no_less_clear(
    library: Library,
) -> None:
    for quarter in ("2022 Q3", "2023 Q1", "2023 Q2"):
        for company in ("AAPL", "INTC"):
            library.add(
                f"/default/{quarter} {company}.txt",
                f"{company} report",
                f"Share repurchases of {company} in {quarter} are told in the equity section.",
            )
    log = "What do the data on share repurchases of INTC say about their equity section?"
    library.add("/default/questions data.csv", log, log.replace("INTC", "AMZN"))
    question = "What do the data in AAPL's 2023 Q1 report say of share repurchases and equity?"
    assert len(library.retriever.meant(question).documents) == 1
    first, *others = library.retriever.search(question)
    assert first.path == "/default/2023 Q1 AAPL.txt"
    assert "repurchases" in first.text
    named = next(hit for hit in others if "2023 Q1 INTC" in hit.path and "repurch" in hit.text)
    assert named.score < first.score - 1  # the quarter alone is worth nothing then


def test_near_copies_do_not_fill_the_top(library: Library) -> None:
    body = "The warranty covers parts and labour for two years after the day of purchase " * 3
    for version in range(6):
        library.add(f"/default/v{version}.txt", f"{body} revision {version}")
    library.add("/default/other.txt", "A warranty claim needs the receipt and the serial number.")
    hits = library.retriever.search("What does the warranty cover?", limit=3)
    assert "/default/other.txt" in [hit.path for hit in hits]


def test_a_quoted_phrase_comes_before_all_that_only_have_its_words(library: Library) -> None:
    scattered = "Sales of net fishing gear: sales, net of tax, and net gains on sales-like items"
    for number in range(60):
        library.add(
            f"/default/{number}.txt",
            f"{scattered}, net sales. {number}".replace("net sales.", "sales net."),
        )
    library.add(
        "/default/right.txt",
        "A long letter about the garden, which in passing has the "
        "words Net\u00a0Sales once, among tulips, roses, hedges and a pond with fish.",
    )
    hits = library.retriever.search('gear with "net sales" of fishing')
    assert hits[0].path == "/default/right.txt"
    assert len(hits) == 10


def test_an_exact_code_comes_before_its_neighbours(library: Library) -> None:
    for number in range(100, 160):
        library.add(
            f"/default/{number}.txt",
            f"Invoice INV-2024-0{number}: invoice total due, status of the invoice: paid.",
        )
    for question in ("What is the status of invoice INV-2024-0117?", "inv-2024-0117"):
        hits = library.retriever.search(question)
        assert "INV-2024-0117" in hits[0].text
        assert "INV-2024-0117" not in hits[1].text


def test_a_typing_error_finds_what_was_meant(library: Library) -> None:
    library.add("/default/sights.txt", TOWER, BRIDGE)
    library.add("/default/pets.txt", CAT)
    assert library.retriever.search("Where is the Golden Gate Brigde?")[0].text == BRIDGE
    assert library.retriever.search("strait spaned")[0].text == BRIDGE


def test_hits_that_are_no_longer_true_are_replaced_by_the_next(library: Library) -> None:
    def fresh(_: Catalog, hits: object) -> list[Hit]:
        return [hit for hit in hits if hit.text != TOWER]  # type: ignore[attr-defined]

    library.add("/default/a.txt", TOWER, BRIDGE, CAT)
    retriever = Retriever(library.catalog, library.index, library.embedder, fresh=fresh)
    hits = retriever.search("Eiffel Tower", limit=2)
    assert [hit.rank for hit in hits] == [1, 2]
    assert all(hit.text != TOWER for hit in hits)


def test_a_language_the_embedder_does_not_speak_is_found_by_words(tmp_path: Path) -> None:
    library = Library(tmp_path, FakeEmbedder(languages=("en",)))
    library.add("/default/ru.txt", "Высота Эйфелевой башни составляет 330 метров.", CAT)
    library.add("/default/zh.txt", "埃菲尔铁塔高330米，位于巴黎。")
    assert library.retriever.search("Какова высота башен?")[0].text.startswith("Высота")
    assert library.retriever.search("铁塔有多高")[0].path == "/default/zh.txt"


@pytest.mark.parametrize(
    "hostile",
    [
        "'; DROP TABLE chunks; --",
        '"unclosed',
        "a AND (b OR",
        "*" * 500,
        "foo:bar^2~",
        "x " * 25_000,
        "SELECT * FROM chunks WHERE text LIKE '%x%'",
        r"^(a+)+$ [x-y]{1,9}\b",
        '"' + "x" * 190 + '"',
        "\ud800 \u202e x",
        '"-- ;" E-1042\' OR 1=1',
        "铁塔 Ὀλυμπία برج x",
    ],
)
def test_hostile_questions_are_only_words(library: Library, hostile: str) -> None:
    library.add("/default/a.txt", TOWER, "x foo bar table chunks")
    try:
        library.retriever.search(hostile)
    except EngineError as error:
        assert error.code == "usage"  # noqa: PT017 - "***" has no words, the others must pass


def test_cancelling(library: Library) -> None:
    library.add("/default/a.txt", TOWER)
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        library.retriever.search("Eiffel", cancel=cancel)


def test_an_empty_index_finds_nothing(library: Library) -> None:
    assert library.retriever.search("Eiffel") == []
