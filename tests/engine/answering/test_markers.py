from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from engine.answering.markers import MarkerFilter, numbers_in, without_markers


def through(text: str, *, cuts: list[int] | None = None, known: set[int] | None = None) -> str:
    markers = MarkerFilter(known if known is not None else {1, 2})
    places = sorted({0, len(text), *(cut % (len(text) + 1) for cut in cuts or [])})
    pieces = [text[a:b] for a, b in pairwise(places)]
    return "".join(markers.feed(piece) for piece in pieces) + markers.flush()


def test_known_markers_pass_and_invented_ones_go() -> None:
    assert through("It rained [1]. It snowed [7].") == "It rained [1]. It snowed."


def test_groups_are_taken_apart() -> None:
    assert through("Both say so [1, 2; 9].") == "Both say so [1][2]."
    assert through("One says so [passage 2].") == "One says so [2]."


def test_other_brackets_are_left_alone() -> None:
    assert through("He said [sic] that a[i] is b.") == "He said [sic] that a[i] is b."
    assert through("open [") == "open ["


@given(st.text("ab [1279],", max_size=60), st.lists(st.integers(0, 60), max_size=20))
def test_how_the_text_is_cut_into_pieces_changes_nothing(text: str, cuts: list[int]) -> None:
    assert through(text, cuts=cuts) == through(text)


@given(st.text("ab [1279],", max_size=60), st.lists(st.integers(0, 60), max_size=20))
def test_no_unknown_marker_is_ever_shown(text: str, cuts: list[int]) -> None:
    assert set(numbers_in(through(text, cuts=cuts))) <= {1, 2}


def test_markers_leave_no_gap_behind() -> None:
    assert without_markers("It was\n1950 [1] [2]. Or [3] later[4].") == "It was 1950. Or later."
