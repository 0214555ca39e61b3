"""The order of the lines of a PDF page, whatever was drawn first."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from engine.readers.pdf.lines import Line
from engine.readers.pdf.order import in_reading_order

PLACE = st.integers(0, 800)
LINES = st.lists(st.tuples(PLACE, PLACE, st.integers(1, 400)), max_size=40)


def line(number: int, x: float, y: float, width: float) -> Line:
    return Line(1, f"line {number}", range(6), x, x + width, y, y, 11, False)


@given(LINES)
def test_no_line_is_lost_or_doubled(places: list[tuple[int, int, int]]) -> None:
    page = [line(number, *place) for number, place in enumerate(places)]
    assert sorted(each.text for each in in_reading_order(page)) == sorted(
        each.text for each in page
    )


@given(
    st.lists(st.integers(1, 9), min_size=3, max_size=3),
    st.permutations(range(3)).filter(lambda order: order != [1, 0, 2]),  # as heads of columns are
    st.integers(0, 9),
)
def test_stretches_of_a_column_may_be_drawn_in_nearly_any_order(
    sizes: list[int], order: list[int], gap: int
) -> None:
    stretches = []
    y = 800
    for size in sizes:
        stretches.append([line(0, 50, y - 14 * n, 400) for n in range(size)])
        y -= 14 * size + 10 * gap
    page = [each for number in order for each in stretches[number]]
    expected = [each for stretch in stretches for each in stretch]
    assert in_reading_order(page) == expected


@given(st.lists(PLACE, min_size=1, max_size=20), st.lists(PLACE, min_size=1, max_size=20))
def test_columns_stay_as_they_were_drawn(left: list[int], right: list[int]) -> None:
    page = [line(0, 50, y, 200) for y in sorted(left, reverse=True)]
    page += [line(1, 320, y, 200) for y in sorted(right, reverse=True)]
    assert in_reading_order(page) == page
