"""Answers as HTML: chips at the citations, marks on what is unsupported, nothing that draws."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from desktop.chat.answer_html import AnswerHtml, Words, answer_html
from desktop.chat.markdown import render
from desktop.theme.tokens import DARK, LIGHT
from engine.domain.answer import Citation, Verdict
from engine.domain.document import Location


def cited(text: str, *ends: int) -> list[Citation]:
    return [
        Citation(number, 0, end, "/a.txt", "A", text[:end], Location(), "c", "d")
        for number, end in enumerate(ends, 1)
    ]


def visible(html: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]*>", "", html)).strip()


def test_a_citation_becomes_a_link_in_place_of_its_marker() -> None:
    text = "Six months' notice. [1]"
    made = answer_html(text, cited(text, 19), (), LIGHT, markdown=False, words=Words())
    assert 'href="cite:0"' in made.html
    assert "[1]" not in made.html


def test_markers_stand_for_citations_that_are_still_to_come() -> None:
    parts = AnswerHtml("A `[2]` b. [1]", (), (), LIGHT, markdown=True, words=Words(), coming=True)
    made = parts.render(parts.prepared).html
    assert "[1]" not in made
    assert "&nbsp;1&nbsp;</span>" in made
    assert "href" not in made


def test_an_unsupported_sentence_is_marked_and_says_so() -> None:
    text = "It is blue. It is **green**."
    verdicts = (Verdict(0, 11, True), Verdict(12, 28, False, "nowhere"))
    made = answer_html(text, (), verdicts, LIGHT, markdown=True, words=Words())
    assert 'href="why:1"' in made.html
    assert "background-color" in made.html.split("It is blue.")[1]
    assert "background-color" not in made.html.split("It is blue.")[0]


def test_markup_in_an_answer_is_shown_not_drawn() -> None:
    for markdown in (True, False):
        made = answer_html(
            "<img src=x> <b>bold</b>", (), (), LIGHT, markdown=markdown, words=Words()
        )
        assert "<img" not in made.html
        assert "&lt;img" in made.html


def test_a_list_stays_a_list_where_its_item_is_unsupported() -> None:
    text = "- one\n- two"
    made = answer_html(text, (), (Verdict(0, 5, False),), LIGHT, markdown=True, words=Words())
    assert made.html.count("<li>") == 2


@given(
    st.text(max_size=80),
    st.lists(st.integers(0, 100), max_size=3),
    st.integers(0, 90),
    st.booleans(),
)
def test_no_offset_breaks_an_answer(text: str, ends: list[int], start: int, markdown: bool) -> None:
    verdicts = (Verdict(start, start + 10, False, "no"),)
    made = answer_html(text, cited(text, *ends), verdicts, DARK, markdown=markdown, words=Words())
    assert not re.search("[\ue000-\uf8ff]", made.html)


def test_code_can_be_copied_as_it_was() -> None:
    made = render("```python\nx = 1 < 2\n```", LIGHT, copy_word="Copy")
    assert made.codes == ["x = 1 < 2"]
    assert 'href="copy:0"' in made.html


def test_amounts_are_no_formulas() -> None:
    made = render("It costs $5 and $6.", LIGHT, copy_word="Copy", formula=lambda tex, _: "F")
    assert "$5 and $6" in made.html
    made = render("So $a^2$ and $$x=1$$.", LIGHT, copy_word="Copy", formula=lambda tex, _: "F")
    assert visible(made.html) == "So F and F."
