"""The order of recognised pieces, without recognising any."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from engine.readers.ocr.layout import Piece, Recognised, in_order

LINE = 10.0  # the height of a line


def piece(text: str, left: float, row: float, width: float, height: float = LINE) -> Piece:
    found = Recognised(text, (0, 0, 1, 1), 1.0)
    return Piece(found, left, left + width, row * 1.4 * LINE, height)


def text(pieces: list[Piece]) -> str:
    return "".join(each.joint + each.text for each in in_order(pieces)).strip()


def column(name: str, left: float, rows: range, width: float = 200) -> list[Piece]:
    return [piece(f"{name}{row}", left, row, width) for row in rows]


def test_a_title_over_two_columns_comes_first_and_a_foot_last() -> None:
    page = [
        piece("foot", 0, 8, 420),
        *column("b", 220, range(2, 7)),
        *column("a", 0, range(2, 7)),
        piece("title", 100, 0, 220, 2 * LINE),
    ]
    order = [each.text for each in in_order(page)]
    assert order == [
        "title",
        *[f"a{n}" for n in range(2, 7)],
        *[f"b{n}" for n in range(2, 7)],
        "foot",
    ]


def test_three_columns() -> None:
    page = [*column("c", 440, range(5)), *column("a", 0, range(5)), *column("b", 220, range(5))]
    assert [each.text for each in in_order(page)] == [f"{x}{n}" for x in "abc" for n in range(5)]


def test_short_pieces_side_by_side_are_read_across() -> None:
    page = [*column("price", 300, range(5), 30), *column("goods", 0, range(5))]
    assert text(page).split("\n")[1] == "goods1 price1"


def test_a_gap_or_another_size_begins_a_block() -> None:
    page = [
        piece("heading", 0, 0, 90, 2 * LINE),
        piece("one", 0, 1.3, 90),
        piece("two", 0, 2.3, 90),
        piece("far", 0, 5, 90),
    ]
    assert text(page) == "heading\n\none\ntwo\n\nfar"


def test_what_overlaps_is_not_set_side_by_side() -> None:
    assert text([piece("one", 0, 0, 90), piece("two", 5, 0.3, 90)]) == "one\ntwo"


pieces = st.builds(
    piece, st.text("ab", min_size=1), *[st.floats(0, 500)] * 2, st.floats(0, 400), st.floats(1, 40)
)


@given(st.lists(pieces, max_size=30))
def test_nothing_is_lost_or_told_twice(page: list[Piece]) -> None:
    found = in_order(page)
    assert sorted(each.text for each in found) == sorted(each.found.text for each in page)
    assert {each.joint for each in found} <= {" ", "\n", "\n\n"}


def test_a_piece_without_width_between_columns_is_told_once() -> None:
    page = [*column("a", 0, range(5)), *column("b", 220, range(5)), piece("c", 220, 2, 0)]
    assert sorted(each.text for each in in_order(page)) == sorted(each.found.text for each in page)
