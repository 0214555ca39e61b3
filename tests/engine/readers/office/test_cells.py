from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from engine.domain.document import Span
from engine.readers.office.cells import plain_line, row_of, shown

WORDS = st.text(st.sampled_from("ab 9-|e+\n\t\xa0"), max_size=6)
VALUES = st.one_of(WORDS, st.floats(allow_nan=False), st.integers(-9, 9).map(float), st.booleans())


@given(st.lists(VALUES, min_size=1, max_size=5))
def test_the_quick_line_is_the_line(values: list[object]) -> None:
    row = row_of("Costs", 3, [*map(shown, values)])
    line = plain_line(values)
    assert line in ("", row[0] if row else "")
    if line and row:
        place = row[1]
        assert callable(place)
        assert place() == row_of("Costs", 3, ["x"] * len(values))[1]()  # type: ignore[index, operator]


def test_words_and_numbers_take_the_quick_way() -> None:
    assert plain_line(["Rope", 12.0, 0.5]) == "Rope | 12 | 0.5"


def test_a_row_knows_its_cells() -> None:
    row = row_of("Costs", 7, ["", "a", "", "b", ""], first_column=1)
    assert row is not None
    line, place, _ = row
    assert line == "a |  | b"
    assert callable(place)
    assert place() == Span(sheet="Costs", cells="C7:E7")
