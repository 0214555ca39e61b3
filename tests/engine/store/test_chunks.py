"""The index of passages, in a real LanceDB: rows, both searches, upkeep, damage."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import numpy as np
import pytest

from engine.domain.chunk import text_hash
from engine.store.chunks import ChunkIndex, IndexDamagedError, Matches
from tests.fakes import FakeEmbedder

EMBEDDER = FakeEmbedder(dimension=32)


@pytest.fixture
def index(tmp_path: Path) -> ChunkIndex:
    return opened(tmp_path)


def opened(folder: Path, key: str = "fake1") -> ChunkIndex:
    return ChunkIndex(folder / "index", model_key=key, dimension=32)


def put(index: ChunkIndex, *texts: str) -> list[str]:
    ids = [text_hash(text) for text in texts]
    index.add(ids, texts, EMBEDDER.embed(texts))
    return ids


def texts_found(index: ChunkIndex, query: str, texts: Iterable[str]) -> set[str]:
    by_id = {text_hash(text): text for text in texts}
    return {by_id[key] for key, _ in index.search_keyword(query, 10)}


def test_an_empty_index_finds_nothing(index: ChunkIndex) -> None:
    assert len(index) == 0
    assert index.ids() == set()
    assert index.search_keyword("anything", 5) == []
    assert index.search(EMBEDDER.embed_query("anything"), "", 5).near == []
    index.delete([])
    index.add([], [], np.empty((0, 32), np.float32))
    index.upkeep()
    assert len(index) == 0


def test_rows_are_added_counted_and_deleted(index: ChunkIndex) -> None:
    a, b, c = put(index, "one anchor", "two bollards", "three capstans")
    assert index.ids() == {a, b, c}
    assert index.present([a, "0" * 32]) == {a}
    assert index.present([]) == set()
    index.delete([a, "0" * 32])
    assert index.ids() == {b, c}
    assert len(index) == 2


def test_deleting_many_goes_in_batches(index: ChunkIndex) -> None:
    ids = put(index, *(f"text {number}" for number in range(2_300)))
    index.delete(ids[:2_200])
    assert index.ids() == set(ids[2_200:])


def test_vectors_come_back_as_they_were(index: ChunkIndex) -> None:
    texts = [f"text {number}" for number in range(30)]
    ids = put(index, *texts)
    found = index.vectors_of([*ids, "0" * 32])
    assert set(found) == set(ids)
    for key, vector in zip(ids, EMBEDDER.embed(texts), strict=True):
        assert np.array_equal(found[key], vector)
    assert index.vectors_of([]) == {}


def test_the_nearest_vector_comes_first(index: ChunkIndex) -> None:
    a, _, _ = put(index, "anchor chain", "bollard rope", "capstan bar")
    (best, score), *_ = index.search(EMBEDDER.embed_query("anchor chain"), "", 3).near
    assert best == a
    assert score == pytest.approx(1.0, abs=1e-5)


def test_vectors_and_words_are_looked_for_at_once(index: ChunkIndex) -> None:
    texts = ["anchor chain", "bollard rope", "capstan bar"]
    a, b, _ = put(index, *texts)
    found = index.search(EMBEDDER.embed_query("anchor chain"), "bollard", 2)
    assert found.near[0][0] == a
    assert [key for key, _ in found.words] == [b]
    assert found.vectors.keys() == {key for key, _ in [*found.near, *found.words]}
    assert np.array_equal(found.vectors[b], EMBEDDER.embed(texts)[1])
    assert index.search(None, " ", 2) == Matches([], [], {})


def test_both_searches_can_be_kept_to_some_chunks(index: ChunkIndex) -> None:
    texts = [f"anchor number {number}" for number in range(50)]
    ids = put(index, *texts)
    only = ids[40:43]
    query = EMBEDDER.embed_query("anchor number 1")
    assert {key for key, _ in index.search(query, "", 20, only=only).near} == set(only)
    assert {key for key, _ in index.search_keyword("anchor", 20, only=only)} == set(only)
    assert index.search(query, "", 20, only=[]).near == []
    assert index.search_keyword("anchor", 20, only=[]) == []


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("双方", "本合同自双方签字之日起生效。"),
        ("契約", "この契約は双方の合意により延長することができる。"),
        ("สัญญา", "สัญญานี้มีผลบังคับใช้ตั้งแต่วันที่ลงนาม"),
        ("договор", "Договор вступает в силу с момента подписания."),
        ("العقد", "يبدأ العمل بهذا العقد من تاريخ توقيعه."),
        ("Vertrag", "Der Vertrag endet am 31. Dezember."),
        ("résumé", "Le résumé du conseil."),
        ("4711", "Invoice 4711 was paid."),
    ],
)
def test_words_are_found_in_many_scripts(index: ChunkIndex, query: str, text: str) -> None:
    texts = [text, "Something else entirely.", "今天天气很好。", "これは別の文です。", "วันนี้อากาศดี"]
    put(index, *texts)
    assert texts_found(index, query, texts) == {text}
    index.upkeep()
    assert texts_found(index, query, texts) == {text}


def test_words_with_typing_errors_are_found_on_request(index: ChunkIndex) -> None:
    texts = ["the anchor fell", "the bollard stood"]
    put(index, *texts)
    index.upkeep()  # rows the word index does not cover yet are found by exact words only
    assert index.search_keyword("anchr", 5) == []
    ((found, _),) = index.search_keyword("anchr", 5, typos=1)
    assert found == text_hash(texts[0])
    assert index.search_keyword("enchor", 5, typos=1, same_start=1) == []


@pytest.mark.parametrize("query", ["", "   ", "\n", "'", '"', "(", "a AND", "* OR", "a:b", "\0"])
def test_no_query_is_a_syntax_error(index: ChunkIndex, query: str) -> None:
    put(index, "the anchor fell")
    index.search_keyword(query, 5)


def test_texts_that_are_no_utf8_are_stored(index: ChunkIndex) -> None:
    put(index, "broken \ud800 anchor", "zero \0 byte", "")
    assert len(index) == 3
    assert len(index.search_keyword("anchor", 5)) == 1


def test_upkeep_covers_new_rows_and_keeps_all(index: ChunkIndex) -> None:
    ids = []
    for number in range(12):
        ids += put(index, f"text {number}", f"word{number}")
    index.delete(ids[:5])
    index.upkeep()
    assert index.words_behind() == 0
    assert index.ids() == set(ids[5:])
    assert [key for key, _ in index.search_keyword("word11", 5)] == [ids[-1]]


def test_a_vector_index_is_built_once_there_are_enough_rows(tmp_path: Path) -> None:
    index = ChunkIndex(tmp_path, model_key="fake1", dimension=32, vector_index_from=2_000)
    texts = [f"report {number} of team {number % 37} in {number % 91}" for number in range(2_000)]
    ids = put(index, *texts)
    index.upkeep()
    later = put(index, "a row the vector index does not cover yet")
    for text, key in [(texts[7], ids[7]), (texts[1_234], ids[1_234])]:
        near = index.search(EMBEDDER.embed_query(text), "", 10).near
        assert key in {found for found, score in near if score > 0.999}
    query = EMBEDDER.embed_query("a row the vector index does not cover yet")
    assert index.search(query, "", 1).near[0][0] == later[0]
    index.delete(ids[:1_000])
    index.upkeep()
    assert index.ids() == {*ids[1_000:], *later}


def test_models_have_tables_of_their_own(tmp_path: Path) -> None:
    one, two = opened(tmp_path, "one"), opened(tmp_path, "two")
    put(one, "anchor")
    assert len(two) == 0
    put(two, "bollard", "capstan")
    two.drop_others()
    assert len(opened(tmp_path, "two")) == 2
    assert len(opened(tmp_path, "one")) == 0


def test_what_another_process_writes_is_seen(tmp_path: Path) -> None:
    one, two = opened(tmp_path), opened(tmp_path)
    (key,) = put(one, "anchor")
    assert two.ids() == {key}
    one.delete([key])
    one.upkeep()
    assert len(two) == 0


def test_ids_that_are_no_hashes_are_refused(index: ChunkIndex) -> None:
    with pytest.raises(ValueError, match="hexadecimal"):
        index.present(["') OR true --"])


def test_a_table_that_was_made_only_half_gets_its_word_index(tmp_path: Path) -> None:
    """A process was killed between the two steps that make a table."""
    import lancedb
    import pyarrow as pa

    vector = pa.list_(pa.float32(), 32)
    schema = pa.schema(
        [
            pa.field("id", pa.string(), nullable=False),
            pa.field("text", pa.string(), nullable=False),
            pa.field("vector", vector, nullable=False),
        ]
    )
    lancedb.connect(tmp_path / "index").create_table("chunks_fake1", schema=schema)
    index = opened(tmp_path)
    assert index.search_keyword("anchor", 5) == []
    put(index, "the anchor fell", "this contract 本合同自双方签字之日起生效。")
    assert len(index.search_keyword("anchor", 5)) == 1
    assert len(index.search_keyword("双方", 5)) == 1
    assert index.words_behind() == 2


def test_a_table_that_cannot_be_opened_is_made_anew(tmp_path: Path) -> None:
    put(opened(tmp_path), "anchor")
    for file in (tmp_path / "index").rglob("*.manifest"):
        file.write_bytes(b"garbage")
    with pytest.raises(IndexDamagedError):
        opened(tmp_path)
    index = ChunkIndex.writable(tmp_path / "index", model_key="fake1", dimension=32)
    assert index.rebuilt
    assert len(index) == 0
    put(index, "bollard")
    assert not opened(tmp_path).rebuilt
