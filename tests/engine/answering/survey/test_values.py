"""Numbers and dates as people write them in cells, and what a column makes of them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.answering.survey.columns import column_of, settled_together
from engine.answering.survey.values import find_dates, written_date, written_number


def column(*cells: str, name: str = "Amount"):
    return column_of(0, name, {cell: cells.count(cell) for cell in cells})


@pytest.mark.parametrize(
    ("cells", "values"),
    [
        (("1,234.50", "12.00"), ("1234.50", "12.00")),
        (("1.234,50 €", "7,5 €"), ("1234.50", "7.5")),
        (("(1,200.00)", "$3.10"), ("-1200.00", "3.10")),
        (("1 234,5", "0,25"), ("1234.5", "0.25")),
        (("12.5%", "-3%"), ("12.5", "-3")),
        (("1'234.50", "300.-"), ("1234.50", "300")),
        (("EUR 300", "USD 20.5"), ("300", "20.5")),
    ],
)
def test_numbers_in_local_formats(cells: tuple[str, ...], values: tuple[str, ...]) -> None:
    found = column(*cells)
    assert found.kind == "number"
    assert [found.number(cell) for cell in cells] == [Decimal(value) for value in values]


def test_a_column_that_may_be_read_in_two_ways_says_so() -> None:
    assert column("1.234", "2.500").unsettled


def test_another_column_settles_the_marks() -> None:
    cells = [{"1.234": 1, "2.500": 1}, {"0,5": 1, "12,75": 1}]
    columns = [column_of(place, "n", counts) for place, counts in enumerate(cells)]
    first, _ = settled_together(columns, cells, typed=False)
    assert first.number("1.234") == Decimal(1234)


def test_a_workbook_writes_a_point_before_decimals() -> None:
    cells = [{"1.234": 1, "2.555": 1}]
    (found,) = settled_together([column_of(0, "n", cells[0])], cells, typed=True)
    assert found.number("1.234") == Decimal("1.234")


def test_codes_with_leading_zeros_are_no_quantities() -> None:
    assert column("00123", "00456").kind == "text"


def test_what_is_missing_is_no_odd_cell_but_words_are() -> None:
    found = column("1", "2", "3", "4", "5", "6", "7", "8", "n/a", "-", "to be agreed")
    assert (found.kind, found.filled, found.odd) == ("number", 9, 1)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2024-03-05", date(2024, 3, 5)),
        ("31.12.2024", date(2024, 12, 31)),
        ("5 March 2024", date(2024, 3, 5)),
        ("March 5th, 2024", date(2024, 3, 5)),
        ("1. März 2024", date(2024, 3, 1)),
        ("5 de marzo de 2024", date(2024, 3, 5)),
        ("5 марта 2024", date(2024, 3, 5)),
        ("2024年3月5日", date(2024, 3, 5)),
        ("Mar 2024", date(2024, 3, 1)),
    ],
)
def test_dates_of_many_countries(text: str, day: date) -> None:
    written = written_date(text)
    assert written is not None
    assert written.settled("dmy") == day


def test_a_column_tells_whether_the_day_or_the_month_is_first() -> None:
    assert column("01/02/2024", "03/25/2024").value("01/02/2024") == "2024-01-02"
    assert column("01/02/2024", "25/03/2024").value("01/02/2024") == "2024-02-01"
    assert column("01/02/2024", "03/04/2024").order == "?"


def test_dates_within_a_sentence() -> None:
    text = "It began on 2 May 2020 and ends on 31.12.2025."
    assert [text[start:end] for start, end, _ in find_dates(text)] == ["2 May 2020", "31.12.2025"]


@given(st.decimals(min_value=-(10**9), max_value=10**9, places=2))
def test_what_is_written_with_thousands_is_read_exactly(value: Decimal) -> None:
    english = f"{value:,.2f}"
    german = english.translate(str.maketrans(",.", ".,"))
    assert column(english, "1,000.50").number(english) == value
    assert column(german, "1.000,50").number(german) == value


@given(st.text(max_size=40))
def test_no_cell_breaks_the_reading(text: str) -> None:
    written_number(text)
    written_date(text)
    list(find_dates(text))
    column(text, "1.5").value(text)
