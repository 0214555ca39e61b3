from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.answering.figures import dates_in, missing_date, missing_number, numbers_in


def value(text: str) -> float:
    (number,) = numbers_in(text)
    return float(number.value * number.scale)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1,234.50", 1234.5),
        ("1.234,5", 1234.5),
        ("1 234,5", 1234.5),
        ("١٢٣", 123),
        ("$1.2 million", 1_200_000),
        ("1,2 Mio.", 1_200_000),
        ("3.5bn", 3_500_000_000),
        ("1.9 万", 19_000),
        ("0.125", 0.125),
        ("7 percent", 7),
        ("two hundred and five", 205),
        ("one million two hundred thousand", 1_200_000),
        ("twenty-three", 23),
        ("the fourth", 4),
        ("douze", 12),
    ],
)
def test_spellings_of_a_number(text: str, number: float) -> None:
    assert value(text) == number


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ("It cost 1,200,000 dollars.", "The price was $1.2 million."),
        ("It cost $1.2 million.", "The price was 1,200,000 dollars."),
        ("Sales were $82,959 million.", "(in millions)\nTotal net sales | 82,959"),
        ("Sales rose by 5 %.", "Sales rose 5 percent."),
        ("Seven plants closed.", "7 plants closed."),
        ("It has 205 rooms.", "two hundred and five rooms"),
        ("It opened on 25 June 2022.", "Opened: June 25, 2022"),
        ("It opened on 2022-06-25.", "Eröffnet am 25. Juni 2022"),
        ("It opened in June 2022.", "Opened June 25, 2022."),
        ("It opened on 25.06.2022.", "2022年6月25日"),
        ("One of them is due.", "They are payable."),
    ],
)
def test_another_spelling_is_no_invention(sentence: str, source: str) -> None:
    assert not missing_date(sentence, source)
    assert not missing_number(sentence, source)


@pytest.mark.parametrize(
    ("sentence", "source", "shown"),
    [
        ("It cost $1.2 billion.", "The price was $1.2 million.", "1.2"),
        ("It cost 1,300,000.", "The price was $1.2 million.", "1,300,000"),
        ("It opened on 26 June 2022.", "Opened: June 25, 2022", "26 June 2022"),
        ("It opened on June 25, 2023.", "Opened: June 25, 2022 and in 2023", "June 25, 2023"),
        ("Eight plants closed.", "7 plants closed.", "Eight"),
    ],
)
def test_an_invented_figure_is_named(sentence: str, source: str, shown: str) -> None:
    assert shown in (missing_date(sentence, source), missing_number(sentence, source))


@given(
    st.dates(date(1000, 1, 1), date(2999, 12, 31)), st.dates(date(1000, 1, 1), date(2999, 12, 31))
)
def test_a_day_is_itself_in_any_spelling_and_no_other(day: date, other: date) -> None:
    spellings = [
        f"{day:%B} {day.day}, {day.year}",
        f"{day.day} {day:%B} {day.year}",
        day.isoformat(),
        f"{day.day}.{day.month}.{day.year}",
        f"{day.year}年{day.month}月{day.day}日",
    ]
    for source in spellings:
        for sentence in spellings:
            assert not missing_date(f"It was on {sentence}.", f"On {source} it was.")
        if other != day:
            assert missing_date(f"It was on {other.isoformat()}.", f"On {source} it was.")


@given(st.integers(0, 10**12), st.integers(0, 10**12))
def test_a_number_is_itself_in_any_grouping_and_no_other(number: int, other: int) -> None:
    for source in (f"{number:,}", f"{number:,}".replace(",", "."), str(number)):
        assert not missing_number(f"There are {number} of them.", f"They are {source}.")
        if other != number:
            assert missing_number(f"There are {other} of them.", f"They are {source}.")


@given(st.text(max_size=200))
def test_any_text_holds_its_own_figures(text: str) -> None:
    assert not missing_number(text, text)
    assert not missing_date(text, text)
    assert all(readings for readings in dates_in(text))
