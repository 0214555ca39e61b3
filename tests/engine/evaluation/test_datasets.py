"""Data sets of each shape are recognised; what is wrong with one is said with its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.domain.errors import EngineError
from engine.evaluation.cases import Gold
from engine.evaluation.datasets.recognising import load, sample

SETS = Path(__file__).parents[2] / "data/evaluation"


def test_beir_form() -> None:
    data = load(SETS / "beir")

    assert (data.kind, data.asks, len(data.cases)) == ("beir", False, 3)
    assert data.files is not None
    assert data.files["0000001.txt"].startswith("Boiler\n\nThe boiler")
    assert data.files["0000003.txt"].startswith("Apple")
    assert data.cases[0].golds == (Gold("0000001.txt", grade=2),)
    assert {gold.file for gold in data.cases[2].golds} == {"0000004.txt", "0000003.txt"}


def test_squad_form() -> None:
    data = load(SETS / "squad.json")

    assert (data.kind, data.asks, len(data.files or ())) == ("squad", True, 2)
    assert [case.answerable for case in data.cases] == [True, True, True, False]
    assert data.cases[0].answers == ("1904", "in 1904")
    assert data.cases[2].golds == (Gold("000002.txt"),)
    assert data.cases[3].golds == data.cases[3].answers == ()


def test_marked_form() -> None:
    data = load(SETS / "marked")
    text = (data.files or {})["harbour.md"]
    start, end = data.cases[1].golds[1].span or (0, 0)

    assert data.kind == "spans"
    assert text[start:end] == "Coal came back in the same ships, cheaper than peat."


def test_own_table() -> None:
    data = load(SETS / "own.csv")

    assert (data.kind, data.files) == ("own", None)
    assert data.cases[0].golds == (Gold("lease"),)
    assert data.cases[1].answers == ("inspector Dunn", "Dunn")
    assert not data.cases[2].answerable


@pytest.mark.parametrize(
    ("table", "pages"),
    [
        ("QUESTION,File Name,pages\nq,a.pdf,3-5\n", (3, 4, 5)),
        ("page;query;Source\np. 7|9;q;a.pdf\n", (7, 9)),
        ("Page No\tq\tdocument\n 2 \tq\ta.pdf\n", ()),
        ("expected_page\tq\tdocument\n 2 \tq\ta.pdf\n", (2,)),
    ],
)
def test_own_table_takes_headers_as_people_write_them(
    tmp_path: Path, table: str, pages: tuple[int, ...]
) -> None:
    path = tmp_path / "mine.csv"
    path.write_bytes(table.encode("utf-8-sig"))

    assert load(path).cases[0].golds == (Gold("a.pdf", pages=pages),)


@pytest.mark.parametrize(
    ("table", "says"),
    [
        ("file,answer\na,b\n", "line 1: there is no column “question”"),
        ("question,answer\n", "there are no questions"),
        ("question,answer\nok,yes\n,b\n", "line 3: there is no question"),
        ("question,answer\nok,yes\nwhy,\n", "line 3: nothing is expected"),
        ("question,page\nwhere,3\n", "line 2: a page is expected, but not of which file"),
        ("question,file,page\nwhere,a,three\n", "line 2: “three” is no page"),
        ("question,file,page\nwhere,a,0\n", "line 2: “0” is no page"),
        ("question,file,page\nwhere,a|b,3\n", "line 2: pages are expected of several files"),
    ],
)
def test_what_is_wrong_with_an_own_table_is_said(tmp_path: Path, table: str, says: str) -> None:
    path = tmp_path / "mine.csv"
    path.write_text(table, "utf-8")

    with pytest.raises(EngineError) as caught:
        load(path)

    assert says in caught.value.message
    assert caught.value.code == "usage"


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("corpus.jsonl", '{"_id": "a", "text": "x"}\n{"_id": "b"', "corpus.jsonl, line 2"),
        ("corpus.jsonl", '{"_id": "a", "text": "x"}\n{"_id": "b"}', "line 2: there is no “text”"),
        ("corpus.jsonl", '{"_id": "a", "text": "x"}\n{"_id": "a", "text": "y"}', "there twice"),
        ("queries.jsonl", "[1]", "queries.jsonl, line 1: this is not a JSON object"),
        ("qrels.tsv", "query-id\tcorpus-id\tscore\nq1\tboiler\thigh\n", "qrels.tsv, line 2"),
        ("qrels.tsv", "q1\tcellar\t1\n", "line 1: the corpus has no document “cellar”"),
        ("qrels.tsv", "q9\tboiler\t1\n", "no judgement is about any of the queries"),
    ],
)
def test_what_is_wrong_with_a_beir_folder_is_said(
    tmp_path: Path, name: str, text: str, says: str
) -> None:
    for file in (SETS / "beir").iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    (tmp_path / name).write_text(text, "utf-8")

    with pytest.raises(EngineError, match=says) as caught:
        load(tmp_path)

    assert caught.value.code == "usage"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("{", "line 1: this is not JSON"),
        ("[]", "not SQuAD's form"),
        ('{"data": [{"paragraphs": [{"qas": []}]}]}', "paragraph 1 has no “context”"),
        ('{"data": [{"paragraphs": [{"context": "x", "qas": []}]}]}', "there are no questions"),
        ('{"data": [{"paragraphs": [{"context": "x", "qas": [{}]}]}]}', "question 1 has no"),
        (
            '{"data": [{"paragraphs": [{"context": "x", "qas": [{"question": "q", '
            '"answers": ["x"]}]}]}]}',
            "an answer has no “text”",
        ),
    ],
)
def test_what_is_wrong_with_a_squad_file_is_said(tmp_path: Path, text: str, says: str) -> None:
    path = tmp_path / "set.json"
    path.write_text(text, "utf-8")

    with pytest.raises(EngineError, match=says):
        load(path)


def test_what_is_no_data_set_is_refused_with_the_shapes_that_are(tmp_path: Path) -> None:
    (tmp_path / "notes.docx").touch()

    with pytest.raises(EngineError, match="There is nothing") as nothing:
        load(tmp_path / "absent")
    assert nothing.value.code == "not_found"
    for path in (tmp_path, tmp_path / "notes.docx"):
        with pytest.raises(EngineError, match="no data set of a known shape") as caught:
            load(path)
        assert "corpus.jsonl" in caught.value.hint


def test_a_limit_draws_the_same_questions_in_their_order() -> None:
    data = load(SETS / "squad.json")
    few = sample(data, 2)

    assert few == sample(data, 2)
    assert [case for case in data.cases if case in few.cases] == list(few.cases)
    assert len(few.cases) == 2
    assert sample(data, None) == sample(data, 99) == data
