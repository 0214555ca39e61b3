from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.answering.tables import head_above, heads, is_row, label_share

STATEMENT = """Apple reported the following.
(In millions)
Three Months Ended Nine Months Ended
June 25,
2022
June 26, 2021
Net sales:
Products $ 63,355 $ 63,948
Services 19,604 17,486
Total net sales 82,959 81,434
Cost of sales:
Products 41,485 40,899
Gross margin 35,885 35,255"""


@pytest.mark.parametrize("line", ["Services 19,604 17,486", "a | b", "Net income (10) 243"])
def test_a_row_is_known(line: str) -> None:
    assert is_row(line)


@pytest.mark.parametrize("line", ["In 2021 and 2022 sales rose.", "Net sales:", "June"])
def test_a_sentence_is_no_row(line: str) -> None:
    assert not is_row(line)


@pytest.mark.parametrize(
    "line", ["June 26, 2021", "(In millions)", "Three Months Ended Nine Months Ended", "2022 2021"]
)
def test_a_head_is_known(line: str) -> None:
    assert heads(line)


@pytest.mark.parametrize("line", ["Services 19,604 17,486", "Products", "It closed in May 2020."])
def test_other_lines_head_nothing(line: str) -> None:
    assert not heads(line)


def test_a_row_gets_its_columns_and_its_group() -> None:
    head = "(In millions) Three Months Ended Nine Months Ended June 25, 2022 June 26, 2021"
    assert head_above(STATEMENT, STATEMENT.index("Products 41")) == f"{head} Cost of sales:"
    assert head_above(STATEMENT, STATEMENT.index("Services")) == f"{head} Net sales:"
    assert head_above("Services 19,604 17,486", 0) == ""


def test_the_label_that_is_asked_for_fits_best() -> None:
    asked = {"gross", "margin"}
    assert label_share("Gross margin 35,885 35,255", asked) == 1.0
    assert label_share("Products gross margin 22,751 21,000", asked) < 1.0
    assert label_share("The gross margin was high.", asked) == 0.0


@given(st.text(max_size=300), st.integers(0, 300))
def test_what_heads_a_row_stands_above_it(text: str, start: int) -> None:
    above = text[:start]
    assert set(head_above(text, start).split()) <= set(above.split())
