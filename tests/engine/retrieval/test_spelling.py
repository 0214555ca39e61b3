from __future__ import annotations

from collections.abc import Sequence

import pytest

from engine.retrieval.query import parse
from engine.retrieval.spelling import mended, nearest

LIBRARY = ("The government announced it.", "A government office.", "The governor left.")


class Index:
    """Finds everything when errors are allowed; ``asked`` holds the words looked up."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def look_up(self, word: str, limit: int, edits: int) -> Sequence[str]:
        self.asked.append(word)
        held = [text for text in LIBRARY if word in text.lower().split()]
        return LIBRARY[:limit] if edits else held[:limit]


def known(word: str) -> bool:
    return word == "trust"


def test_a_typing_error_is_put_right() -> None:
    query, replaced = mended(parse("When was the Goverment announced?"), [], known, Index().look_up)
    assert replaced == {"goverment": "government"}
    assert query.words == ("government", "announced")
    assert query.text == "When was the government announced?"
    assert query.asked == "When was the Goverment announced?"


def test_a_question_without_errors_asks_the_index_nothing() -> None:
    index = Index()
    query = parse("the government announced")
    assert mended(query, LIBRARY, known, index.look_up) == (query, {})
    assert index.asked == []


def test_a_word_that_passages_elsewhere_have_is_no_error() -> None:
    index = Index()
    query = parse("governor of ohio")
    assert mended(query, [], known, index.look_up)[1] == {}


@pytest.mark.parametrize("right", ["trust", "abc", "e-1042", "2022"])
def test_common_words_short_words_and_codes_are_left_alone(right: str) -> None:
    index = Index()
    assert mended(parse(f"{right} governor"), ["governor"], known, index.look_up)[1] == {}
    assert index.asked == []


def test_the_nearest_then_the_most_frequent() -> None:
    assert nearest("goverment", LIBRARY, 2) == "government"
    assert nearest("goverment", ["governments"], 1) == ""
    assert nearest("caat", ["cart cart cat"], 1) == "cart"


def test_letters_that_a_keyboard_lacks_are_no_errors() -> None:
    assert nearest("fuenf", ["Fünf Füße, fuchs."], 1) == "fünf"
    assert nearest("müller", ["Mueller, Miller"], 1) == "mueller"
    assert nearest("strasse", ["Straße", "Strafe"], 1) == "straße"


def test_where_consonants_are_all_that_is_written_nothing_is_guessed() -> None:
    index = Index()
    assert mended(parse("انتخابه"), [], known, index.look_up)[1] == {}
    assert index.asked == []
