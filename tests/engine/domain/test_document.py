"""Where things stand: locating, labels, passages and their JSON forms."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.domain.chunk import Chunk, indexed_text, text_hash
from engine.domain.document import Document, Location, Segment, Span, locate
from engine.domain.wire import location_json, segments_from, segments_json, span_json

counts = st.none() | st.integers(1, 9)
names = st.none() | st.text(max_size=5)
spans = st.builds(
    Span,
    page=counts,
    start=counts,
    end=counts,
    first_line=counts,
    last_line=counts,
    slide=counts,
    sheet=names,
    cells=names,
    part=names,
)


@st.composite
def exact_documents(draw: st.DrawFn) -> Document:
    """Pages of text, each character at its own index of the page."""
    text, segments = "", []
    for page in range(1, draw(st.integers(1, 4)) + 1):
        at = draw(st.integers(0, 5))
        for _ in range(draw(st.integers(1, 3))):
            piece = draw(st.text(min_size=1, max_size=12))
            span = Span(page=page, start=at, end=at + len(piece))
            segments.append(Segment(len(text), len(piece), span))
            text += piece
            at += len(piece) + draw(st.integers(0, 3))
            text += " " * draw(st.integers(0, 2))
    return Document(text, (), tuple(segments), "text/plain")


def bruteforce(document: Document, start: int, end: int) -> dict[int, tuple[int, int]]:
    """Page -> first and last index of the characters from ``start`` to ``end``."""
    found: dict[int, tuple[int, int]] = {}
    for segment in document.segments:
        for offset in range(segment.length):
            if start <= segment.start + offset < end:
                page, index = segment.span.page, segment.span.start + offset
                low, high = found.get(page, (index, index))
                found[page] = (min(low, index), max(high, index))
    return found


@given(exact_documents(), st.data())
def test_a_stretch_is_located_to_the_character(document: Document, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(document.text) - 1))
    end = data.draw(st.integers(start + 1, len(document.text)))
    expected = bruteforce(document, start, end)
    located = document.locate(start, end).spans
    assert {span.page: (span.start, span.end - 1) for span in located} == expected
    assert [span.page for span in located] == sorted(expected)


@given(exact_documents(), st.data())
def test_a_piece_is_located_like_the_whole(document: Document, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(document.text) - 1))
    end = data.draw(st.integers(start + 1, len(document.text)))
    first = data.draw(st.integers(start, end - 1))
    last = data.draw(st.integers(first + 1, end))
    piece = document.cut(start, end)
    assert locate(piece, first - start, last - start) == document.locate(first, last)


def test_what_is_not_exact_is_located_as_a_whole() -> None:
    span = Span(slide=2, first_line=1, last_line=9)
    document = Document("one two three", (), (Segment(0, 13, span),), "text/plain")
    assert document.locate(4, 7) == Location((span,))


def test_neighbours_in_one_place_are_joined() -> None:
    segments = (
        Segment(0, 3, Span(sheet="Costs", cells="A2:B2")),
        Segment(4, 3, Span(sheet="Costs", cells="A3:B3")),
        Segment(8, 3, Span(sheet="Sums", cells="C1")),
    )
    document = Document("one two tri", (), segments, "text/plain")
    location = document.locate(0, 11)
    assert location.spans == (Span(sheet="Costs", cells="A2:B3"), Span(sheet="Sums", cells="C1"))
    assert location.label() == "sheet Costs, A2:B3"


def test_nothing_is_nowhere() -> None:
    document = Document("  one", (), (Segment(2, 3, Span(start=2, end=5)),), "text/plain")
    assert document.locate(0, 1) == document.locate(9, 12) == Location()
    assert Location().label() == ""
    assert Location().page is None


@pytest.mark.parametrize(
    ("location", "label"),
    [
        ((Span(page=3, start=1, end=9),), "page 3"),
        ((Span(page=3), Span(page=5)), "pages 3-5"),
        ((Span(slide=2), Span(slide=2)), "slide 2"),
        ((Span(slide=2), Span(slide=3)), "slides 2-3"),
        ((Span(sheet="Costs"),), "sheet Costs"),
        ((Span(sheet="Costs", cells="A2:C9"),), "sheet Costs, A2:C9"),
        ((Span(first_line=4, last_line=9),), "lines 4-9"),
        ((Span(first_line=4, last_line=4),), "line 4"),
        ((Span(first_line=4),), "line 4"),
        ((Span(part="body", first_line=4, last_line=9),), "body, lines 4-9"),
        ((Span(part="subject"),), "subject"),
        ((Span(start=1, end=2),), ""),
    ],
)
def test_labels(location: tuple[Span, ...], label: str) -> None:
    assert Location(location).label() == label


@given(st.lists(st.builds(Segment, st.integers(0, 99), st.integers(0, 99), spans), max_size=4))
def test_segments_survive_json(segments: list[Segment]) -> None:
    assert segments_from(json.loads(json.dumps(segments_json(segments)))) == tuple(segments)


@given(st.lists(spans, max_size=4))
def test_a_location_tells_its_first_span_and_all(all_spans: list[Span]) -> None:
    value = json.loads(json.dumps(location_json(Location(tuple(all_spans)))))
    assert [Span(**span) for span in value.pop("spans")] == all_spans
    assert value == (span_json(all_spans[0]) if all_spans else {})
    assert None not in value.values()


def passage(text: str, *, headings: tuple[str, ...] = (), context: str = "", ordinal: int = 0):  # type: ignore[no-untyped-def]
    return Chunk(ordinal, 0, len(text), text, headings, (), context)


def test_a_passage_is_what_is_searched_in_it() -> None:
    one = passage("text", headings=("A", "B"), context="c | d")
    assert one.indexed_text == "A > B\nc | d\ntext"
    assert one.hash == text_hash("A > B\nc | d\ntext")
    assert len(one.hash) == 32
    assert int(one.hash, 16) >= 0
    assert passage("text", ordinal=7).hash == passage("text").hash
    assert passage("text", headings=("A",)).hash != passage("text").hash


@given(st.text(st.characters(), max_size=20))
def test_any_text_has_a_hash(text: str) -> None:
    assert text_hash(text + "\ud800") != text_hash(text)
    assert indexed_text((), "", text) == text
