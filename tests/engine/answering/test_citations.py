from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from engine.answering.citations import cite
from engine.answering.quoting import sentences_of
from engine.domain.answer import Hit
from engine.domain.document import Segment, Span


def hit(text: str, *segments: Segment, rank: int = 1) -> Hit:
    spans = segments or (Segment(0, len(text), Span(page=3, start=100, end=100 + len(text))),)
    return Hit(rank, 1.0, ("/a.pdf",), "A", text, spans, f"c{rank}", "d")


def test_a_citation_points_at_the_exact_characters() -> None:
    citation = cite(2, 5, 9, hit("One. Two three. Four."), (5, 15))
    assert citation.quote == "Two three."
    assert citation.location.spans == (Span(page=3, start=105, end=115),)
    assert (citation.number, citation.start, citation.end) == (2, 5, 9)


def test_over_a_page_break_it_has_two_places() -> None:
    text = "End of one page.\nStart of next."
    segments = (
        Segment(0, 16, Span(page=1, start=500, end=516)),
        Segment(17, 14, Span(page=2, start=0, end=14)),
    )
    citation = cite(1, 0, 1, hit(text, *segments), (7, 22))
    assert citation.location.spans == (
        Span(page=1, start=507, end=516),
        Span(page=2, start=0, end=5),
    )


@given(st.lists(st.text(max_size=300), max_size=5))
def test_every_quote_stands_verbatim_in_its_source(texts: list[str]) -> None:
    hits = [hit(text, rank=rank) for rank, text in enumerate(texts, start=1)]
    for sentence in sentences_of(hits):
        citation = cite(1, 0, 1, sentence.hit, (sentence.start, sentence.end))
        assert citation.quote
        assert citation.quote in sentence.hit.text
        [span] = citation.location.spans
        assert span.start is not None
        assert span.end is not None
        assert sentence.hit.text[span.start - 100 : span.end - 100] == citation.quote
