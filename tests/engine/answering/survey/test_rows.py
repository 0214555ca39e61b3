"""Rows of tables, put together again from passages."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from engine.answering.survey.rows import Header, Row, lines_of, tables_of
from engine.domain.document import Segment, Span
from engine.domain.wire import segments_json
from engine.store.passage_rows import Passage


def passage(ordinal: int, start: int, pieces: list[tuple[str, Span]]) -> Passage:
    """A passage of lines; a piece stands on a line of its own."""
    text, segments = "", []
    for piece, span in pieces:
        text += "\n" if text else ""
        segments.append(Segment(len(text), len(piece), span))
        text += piece
    kept = json.dumps(segments_json(segments))
    return Passage("c", "d", ordinal, start, start + len(text), text, (), "", "", kept, "", ("/a",))


def line(number: int) -> Span:
    return Span(first_line=number, last_line=number)


def row(number: int, left: str = "A", right: str = "B", sheet: str = "S") -> Span:
    return Span(sheet=sheet, cells=f"{left}{number}:{right}{number}")


def tables(*passages: Passage, is_sheet: bool = True) -> list[Header | Row]:
    return list(tables_of(lines_of(passages), is_sheet=is_sheet))


def cells_of(found: list[Header | Row]) -> list[tuple[str, ...]]:
    return [one.cells for one in found if isinstance(one, Row)]


def test_a_row_that_was_cut_in_two_is_one_row() -> None:
    first = passage(0, 0, [("Name | Text", line(1)), ("Ann | a long", line(2))])
    second = passage(1, first.end + 1, [("story", line(2)), ("Bob | b", line(3))])
    assert cells_of(tables(first, second)) == [("Ann", "a long story"), ("Bob", "b")]


def test_passages_that_overlap_give_no_row_twice() -> None:
    first = passage(0, 0, [("Name | Age", line(1)), ("Ann | 4", line(2))])
    again = passage(1, 11, [("Ann | 4", line(2)), ("Bob | 5", line(3))])
    assert cells_of(tables(first, again)) == [("Ann", "4"), ("Bob", "5")]


def test_cells_stand_in_their_columns_though_the_first_are_empty() -> None:
    found = tables(
        passage(
            0, 0,
            [("Name | Age", row(1)), ("Ann | 4", row(2)), ("7", row(3, "B", "B"))],
        )
    )  # fmt: skip
    assert cells_of(found) == [("Ann", "4"), ("", "7")]


def test_empty_cells_between_others_are_kept() -> None:
    found = tables(
        passage(0, 0, [("a | b | c", line(1)), ("1 |  | 3", line(2)), (" | 2", line(3))])
    )
    assert cells_of(found) == [("1", "", "3"), ("", "2")]


def test_a_cell_that_holds_the_mark_makes_the_row_odd() -> None:
    found = tables(passage(0, 0, [("a | b", line(1)), ("1 | x | y", line(2))]))
    assert [one.odd for one in found if isinstance(one, Row)] == [True]


def test_a_title_above_the_header_is_no_header() -> None:
    lines = ["Expenses 2024", "Date | Amount", "2024-01-01 | 5"]
    found = tables(passage(0, 0, [(text, line(n)) for n, text in enumerate(lines, 1)]))
    assert isinstance(found[0], Header)
    assert found[0].names == ("Date", "Amount")


def test_each_sheet_is_a_table_with_its_name() -> None:
    pieces = [
        ("One", Span(sheet="One")), ("a | b", row(1, sheet="One")), ("1 | 2", row(2, sheet="One")),
        ("Two", Span(sheet="Two")), ("c | d", row(1, sheet="Two")), ("3 | 4", row(2, sheet="Two")),
    ]  # fmt: skip
    found = tables(passage(0, 0, pieces))
    heads = [one for one in found if isinstance(one, Header)]
    assert [(head.sheet, head.names) for head in heads] == [
        ("One", ("a", "b")),
        ("Two", ("c", "d")),
    ]


def test_tables_in_running_text_end_where_the_text_goes_on() -> None:
    lines = ["Before.", "| a | b |", "|---|---|", "| 1 | 2 |", "After.", "c | d", "3 | 4"]
    pieces = [(text, line(n)) for n, text in enumerate(lines, 1)]
    found = tables(passage(0, 0, pieces), is_sheet=False)
    assert cells_of(found) == [("1", "2"), ("3", "4")]


_CELL = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), max_size=12).map(
    lambda text: " ".join(text.replace("|", "").split())
)


@given(
    st.lists(st.lists(_CELL, min_size=3, max_size=3), min_size=1, max_size=12), st.integers(1, 5)
)
def test_no_row_and_no_cell_is_lost_however_passages_are_cut(
    rows: list[list[str]], per_passage: int
) -> None:
    kept = [cells for cells in rows if any(cells)]
    lines = ["one | two | three", *(" | ".join(cells).rstrip(" |") for cells in kept)]
    spans = [(text, line(number)) for number, text in enumerate(lines, 1)]
    passages, start = [], 0
    for begin in range(0, len(spans), per_passage):
        passages.append(passage(len(passages), start, spans[begin : begin + per_passage]))
        start = passages[-1].end + 1
    found = tables(*passages)
    if found:
        given_back = [list(cells) + [""] * (3 - len(cells)) for cells in cells_of(found)]
        assert given_back == kept
