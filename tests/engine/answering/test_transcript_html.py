"""A talk as a page: whole, readable, and nothing in it that leads out or runs."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from engine.answering.transcript_html import html_page
from engine.domain.answer import Citation, Hit, Verdict
from engine.domain.conversation import Conversation, Exchange
from engine.domain.document import Location, Segment, Span

TALK = Conversation("1", "The <flat>", 0.0, 0.0)


def page(answer: str, **more: object) -> str:
    fields = {"mode": "compose", "finished": True, **more}
    return html_page(TALK, [Exchange(1, 0.0, "When?", "When?", answer, **fields)])  # type: ignore[arg-type]


def citation(end: int, number: int = 1) -> Citation:
    place = Location((Span(page=3),))
    return Citation(
        number, 0, end, "/files/lease.pdf", "Lease", "It ends in <May>.", place, "c", "d"
    )


def test_an_answer_links_to_its_sources() -> None:
    made = page("It ends in **May**. [1]", citations=(citation(19),))
    assert "<strong>May</strong>" in made
    assert "[1]</a>" in made
    assert made.count("[1]") == 2  # the link, and the source; not the marker of the model
    assert 'href="#source-1-1"' in made
    assert "/files/lease.pdf, page 3: “It ends in &lt;May&gt;.”" in made
    assert "The &lt;flat&gt;" in made


def test_what_is_not_supported_is_said_with_its_reason() -> None:
    made = page("It is blue. Truly.", verdicts=(Verdict(0, 11, False, "nowhere"),))
    assert re.search(r"It is blue\. ?<span[^>]*>&#9888; not supported by the files: nowhere", made)


def test_nothing_leads_out() -> None:
    made = page("<script>x</script> ![p](http://a/b.png) [l](javascript:x) <http://c.d>")
    assert not re.search(r"<(script|img|a)\b", made)


def test_tables_and_halves_are_shown() -> None:
    made = page("## Notice\n\n| a | b |\n|---|---|\n| 1 | 2 |", finished=False)
    assert "<td>2</td>" in made
    assert "<h4>Notice</h4>" in made
    assert "interrupted" in made


def test_a_refusal_shows_what_came_nearest() -> None:
    hit = Hit(1, 1.0, ("/n.md",), "N", "near words", (Segment(0, 10, Span()),), "c", "d")
    assert "near words" in page("Not here.", hits=(hit,), abstained=True)


@given(
    st.text(max_size=60), st.integers(0, 80), st.integers(0, 80), st.sampled_from(["quote", "x"])
)
def test_no_offset_breaks_a_page(text: str, end: int, until: int, mode: str) -> None:
    made = page(text, citations=(citation(end),), verdicts=(Verdict(0, until, False),), mode=mode)
    assert not re.search("[\ue000-\uf8ff]", made)
