"""Long answers are cut where nothing is changed by it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.chat.sections import SECTION, sections


@given(st.text(alphabet="a \n`~$-#|1.", max_size=400), st.integers(1, 40))
def test_sections_join_to_the_text(text: str, times: int) -> None:
    assert "".join(sections(text * times)) == text * times


def test_short_answers_are_one_section() -> None:
    assert len(sections("A paragraph.\n\n" * 20)) == 1


def test_a_cut_is_not_within_code_nor_a_list() -> None:
    paragraph = "words " * (SECTION // 5) + "\n\n"
    code = "```\none\n\ntwo\n```\n\n"
    assert sections(paragraph + code + "End.") == [paragraph, code + "End."]
    listed = "- one\n\n- two\n\n"
    assert sections(paragraph + listed + "End.") == [paragraph + listed, "End."]


def test_a_cut_waits_for_who_may_not_be_cut() -> None:
    paragraph = "words " * (SECTION // 5) + "\n\n"
    pieces = sections(paragraph * 3, lambda piece: len(piece) > 1.5 * len(paragraph))
    assert pieces == [paragraph * 2, paragraph]
