from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.domain.errors import EngineError
from engine.retrieval.query import LONGEST_QUERY, clean, parse, script_of
from engine.retrieval.stopwords import language_of


def test_small_words_and_question_words_are_left_out() -> None:
    assert parse("What is the height of the Eiffel Tower?").words == ("height", "eiffel", "tower")


def test_a_question_of_small_words_keeps_them() -> None:
    assert parse("Who is he?").words == ("who", "is", "he")


@pytest.mark.parametrize("empty", ["", "   ", "\x00\x07", "?!…", "\u200b"])
def test_nothing_to_look_for_is_refused_with_advice(empty: str) -> None:
    with pytest.raises(EngineError) as refused:
        parse(empty)
    assert refused.value.code == "usage"
    assert refused.value.hint


def test_a_pasted_page_keeps_its_beginning_and_its_end() -> None:
    query = parse("Zebra crossing. " + "filler words here " * 5000 + " Where is the quagga?")
    assert len(query.text) <= LONGEST_QUERY + 1
    assert query.text.startswith("Zebra crossing.")
    assert query.text.endswith("Where is the quagga?")


def test_phrases_codes_and_names() -> None:
    query = parse('Why does the pump show "low pressure warning" E-1042 in the Berlin plant?')
    assert query.phrases == ("low pressure warning",)
    assert query.codes == ("e-1042",)
    assert query.names == ("E-1042", "Berlin")


def test_marks_stay_with_their_letters() -> None:
    assert "हिन्दी" in parse("हिन्दी भाषा").words
    assert parse("cafe\u0301").text == "café"


@pytest.mark.parametrize(
    ("text", "script"),
    [("Hello", "LATIN"), ("Привет", "CYRILLIC"), ("你好", "CJK"), ("สวัสดี", "THAI"), ("42", "")],
)
def test_script(text: str, script: str) -> None:
    assert script_of(text) == script


def test_words_of_a_name_can_be_taken_out() -> None:
    query = parse("What were Apple's net sales in Q3 2022?").without({"apple", "q3", "2022"})
    assert query.words == ("net", "sales")
    assert "Apple" not in query.text
    assert "net sales" in query.text


def test_taking_out_nearly_everything_takes_out_nothing() -> None:
    query = parse("Apple sales")
    assert query.without({"apple"}) == query


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("what is the tallest tower", "en"),
        ("wie hoch ist der turm", "de"),
        ("cuál es la torre más alta", "es"),
        ("quelle est la hauteur de la tour", "fr"),
    ],
)
def test_small_words_tell_the_language(question: str, language: str) -> None:
    assert language_of(question.split()) == language


@given(st.text(max_size=3000))
def test_what_leaves_is_short_and_clean(text: str) -> None:
    cleaned = clean(text)
    assert len(cleaned) <= LONGEST_QUERY + 1
    assert not any(unicodedata.category(char) in ("Cc", "Cs") for char in cleaned)
    assert clean(cleaned) == cleaned
