from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.retrieval.exact import held, is_exact_code, wanted
from engine.retrieval.query import parse


@pytest.mark.parametrize(
    "code", ["inv-2024-0117", "e-1042", "mh370", "4711-a-22", "4006381333931", "0117-2024-33"]
)
def test_codes(code: str) -> None:
    assert is_exact_code(code)


@pytest.mark.parametrize(
    "token",
    ["2022", "1990s", "18th", "500km", "10-q", "a4", "q3-2022", "fy2022", "h12023", "1914-1918",
     "1620-21", "2022-03-31", "31.12.2022", "8,175,133", "1.000.000,50", "covid-19"],
)  # fmt: skip
def test_what_has_digits_and_is_no_code(token: str) -> None:
    assert not is_exact_code(token)


def test_phrases_and_codes_are_wanted() -> None:
    assert wanted(parse("What does “Net  Sales” mean in INV-2024-0117?")) == (
        "net sales",
        "inv-2024-0117",
    )


def test_codes_between_letters_of_another_script() -> None:
    assert wanted(parse("请问INV-2024-0117的状态")) == ("inv-2024-0117",)
    assert wanted(parse("بين 2000 و2005")) == ()
    assert wanted(parse("在2005年发生")) == ()


def test_quotation_marks_in_a_pasted_text_ask_for_nothing() -> None:
    pasted = " ".join(f"word{chr(97 + n)}" for n in range(20))
    assert wanted(parse(f'{pasted} "training" phase')) == ()


def test_held_letter_for_letter_but_for_case_blanks_and_kinds_of_marks() -> None:
    assert held(["net sales"], ["Our NET\n sales grew."]) == 1
    assert held(["inv-2024-0117"], ["Invoice INV\u20112024\u20110117, due in May"]) == 1
    assert held(['it\'s "so"'], ["It’s “so”"]) == 1
    assert held(["中国"], ["他在中国。"]) == 1


def test_a_part_of_a_word_is_not_held() -> None:
    assert held(["inv-1"], ["INV-17"]) == 0
    assert held(["art"], ["start", "artist"]) == 0
    assert held(["art"], ["start of art"]) == 1


@given(st.lists(st.text("ab -1", min_size=1, max_size=5), max_size=4), st.text("ab -1"))
def test_never_more_held_than_wanted(phrases: list[str], text: str) -> None:
    phrases = [phrase for phrase in phrases if phrase.strip()]
    assert 0 <= held(phrases, [text]) <= len(phrases)
