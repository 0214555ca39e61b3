"""Which questions ask for all of something, and what they want of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.answering.survey.comparisons import comparisons
from engine.answering.survey.request import Operation, asked_for_all, recognise
from engine.answering.survey.superlatives import superlative


@pytest.mark.parametrize(
    ("question", "operation"),
    [
        ("List all contracts that end in 2025", Operation.LIST),
        ("How many of our contracts mention a penalty?", Operation.COUNT),
        ("Compare the notice periods of all leases", Operation.COMPARE),
        ("Total of the amounts in expenses.xlsx", Operation.SUM),
        ("What is the termination date of each contract?", Operation.COMPARE),
        ("Welche Verträge enden 2025?", Operation.LIST),
        ("Quels contrats se terminent en 2025 ?", Operation.LIST),
        ("¿Cuántas facturas mencionan IVA?", Operation.COUNT),
        ("Elenca tutti i documenti sulla sicurezza", Operation.LIST),
        ("Quantas faturas mencionam IVA?", Operation.COUNT),
        ("Hoeveel facturen vermelden btw?", Operation.COUNT),
        ("Сколько договоров упоминают штраф?", Operation.COUNT),
        ("有多少份文件提到保密？", Operation.COUNT),
        ("すべての契約書の期間を比較してください", Operation.COMPARE),
    ],
)
def test_says_surely_what_is_wanted_of_all(question: str, operation: Operation) -> None:
    request = recognise(question)
    assert request is not None
    assert request.certain
    assert request.operation is operation


@pytest.mark.parametrize(
    "question",
    [
        "How many employees does Apple have?",
        "Which suppliers are in Berlin?",
        "Average salary by department",
        "Who has the highest salary?",
    ],
)
def test_is_a_survey_only_where_something_fits(question: str) -> None:
    request = recognise(question)
    assert request is not None
    assert not request.certain


@pytest.mark.parametrize(
    "question",
    ["When does the lease end?", "What does clause 7 say?", "Wann endet der Vertrag?", "", "?!"],
)
def test_is_no_survey(question: str) -> None:
    assert recognise(question) is None


def test_a_pasted_page_is_no_survey() -> None:
    assert recognise("List all contracts. " * 100) is None


def test_a_flag_makes_anything_certain() -> None:
    assert asked_for_all("When does the lease end?").certain


@pytest.mark.parametrize(
    ("text", "low", "high", "low_in", "high_in"),
    [
        ("over 1,000 euros", 1000.0, None, False, False),
        ("at least 5 days", 5.0, None, True, True),
        ("below 2.5 kg", None, 2.5, False, False),
        ("between 5 and 10", 5.0, 10.0, True, True),
        ("über 1.000 Euro", 1000.0, None, False, False),
        ("more than 2 million dollars", 2_000_000.0, None, False, False),
        ("10 or more rooms", 10.0, None, True, True),
    ],
)
def test_limits_of_numbers(
    text: str, low: float | None, high: float | None, low_in: bool, high_in: bool
) -> None:
    (found,) = comparisons(f"Which are {text}?")
    assert (found.low, found.high) == (low, high)
    assert (found.low is None or found.low_in, found.high is None or found.high_in) == (
        low is None or low_in, high is None or high_in,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("in 2025", "2025-01-01", "2025-12-31"),
        ("before March 2024", None, "2024-03-01"),
        ("after 31 December 2023", "2023-12-31", None),
        ("in Q3 2023", "2023-07-01", "2023-09-30"),
        ("in February 2024", "2024-02-01", "2024-02-29"),
        ("seit 1. März 2024", "2024-03-01", None),
        ("between March 2024 and May 2024", "2024-03-01", "2024-05-31"),
    ],
)
def test_limits_of_dates(text: str, low: str | None, high: str | None) -> None:
    (found,) = comparisons(f"Which ended {text}?")
    assert (found.kind, found.low, found.high) == ("date", low, high)


def test_the_oldest_is_the_most_years_but_the_earliest_date() -> None:
    found = superlative("who is the oldest?")
    assert found is not None
    assert (found.end, found.date_end) == ("most", "least")


def test_top_three_says_how_many() -> None:
    found = superlative("the top 3 products by revenue")
    assert found is not None
    assert (found.end, found.top) == ("most", 3)


def test_at_least_is_no_superlative() -> None:
    assert superlative("at least 5 days") is None


@given(st.text(max_size=300))
def test_never_fails_whatever_is_asked(question: str) -> None:
    request = recognise(question)
    if request is not None:
        for word in request.words:
            assert request.question[word.start : word.end] == word.text
        for limit in request.limits:
            assert 0 <= limit.start < limit.end <= len(request.question)
