"""Passages set together again, and quotes found in them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.viewer.finding import find_quote, matches
from desktop.viewer.stitching import Piece, stitch
from engine.domain.document import Location, Span

words = st.text("abcß中 \n", min_size=1, max_size=60)


@given(words, st.lists(st.tuples(st.integers(0, 20), st.integers(1, 30)), max_size=8))
def test_overlapping_passages_give_the_text_once(text: str, cuts: list[tuple[int, int]]) -> None:
    pieces, end = [], 0
    for number, (back, length) in enumerate(cuts):
        start = max(0, end - back)
        end = max(end, min(len(text), start + length))
        pieces.append(Piece(number, start, end, text[start:end]))
    joined = "".join(one.text for one in stitch(pieces))
    assert joined == text[:end]


@given(words, st.integers(1, 20), st.integers(1, 20))
def test_offsets_hold_over_gaps(text: str, gap: int, second: int) -> None:
    above = Piece(0, 0, len(text), text)
    start = len(text) + gap
    below = Piece(1, start, start + second, "x" * second)
    stitched = list(stitch([above, below]))
    whole = "".join(one.text for one in stitched)
    assert len(whole) == below.end
    assert whole[below.start :] == below.text
    assert stitched[1].start == above.end


def test_indentation_of_code_comes_back() -> None:
    above = Piece(0, 0, 5, "if x:", location=Location((Span(None, 0, 5, 1, 1),)))
    below = Piece(1, 11, 17, "return", location=Location((Span(None, 11, 17, 3, 3),)))
    assert "".join(one.text for one in stitch([above, below])) == "if x:\n\n    return"


@given(words.filter(str.strip), words, words)
def test_a_quote_is_found_whatever_its_blanks(quote: str, before: str, after: str) -> None:
    text = f"{before}\n{'  '.join(quote.split())}\n{after}"
    found = find_quote(text, quote)
    assert found is not None
    assert text[slice(*found)].split() == quote.split()


def test_case_does_not_move_offsets() -> None:
    text = "Straße STRASSE, der Ort"
    assert [text[slice(*at)] for at in matches(text, "ort")] == ["Ort"]
    assert find_quote(text, "nirgends") is None
    assert list(matches(text, "  ")) == []
