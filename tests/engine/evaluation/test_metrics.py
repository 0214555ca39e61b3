"""The measures on outcomes whose values can be worked out by hand."""

from __future__ import annotations

from math import isnan, log2

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.evaluation.cases import Case, Gold
from engine.evaluation.metrics.answers import answer_measures
from engine.evaluation.metrics.finding import finding_measures, span_measures
from engine.evaluation.metrics.reading import contains, exact_match, token_f1
from engine.evaluation.metrics.spans import span_scores
from engine.evaluation.metrics.wording import bleu, chrf
from engine.evaluation.outcomes import Outcome
from tests.engine.evaluation.cases import answered, hit, refused, searched

A = Case("1", "a?", (Gold("a.txt"),), ("seven weeks",))
B = Case("2", "b?", (Gold("b.txt"), Gold("c.txt", grade=2)), ("coal",))
NOWHERE = Case("3", "c?", answerable=False)


def values(measures) -> dict[str, float]:  # type: ignore[no-untyped-def]
    return {measure.name: measure.value for measure in measures}


def test_finding() -> None:
    outcomes = [
        searched(A, hit(1, "x.txt"), hit(2, "x.txt", start=50), hit(3, "a.txt")),
        searched(B, hit(1, "c.txt")),
        searched(NOWHERE, hit(1, "a.txt")),
    ]
    found = values(finding_measures(outcomes))

    # Of the first, x.txt counts once: a.txt is the second place.
    assert found["hit@1"] == 0.5
    assert found["hit@5"] == 1.0
    assert found["recall@5"] == pytest.approx((1 + 0.5) / 2)
    assert found["precision@5"] == pytest.approx((0.2 + 0.2) / 2)
    assert found["MRR@10"] == pytest.approx((0.5 + 1) / 2)
    ideal = 2 + 1 / log2(3)
    assert found["nDCG@10"] == pytest.approx((1 / log2(3) + 2 / ideal) / 2)
    assert all(measure.questions == 2 for measure in finding_measures(outcomes))


def test_a_question_without_hits_counts_as_nothing_found() -> None:
    assert values(finding_measures([searched(A), searched(A, hit(1, "a.txt"))]))["hit@5"] == 0.5


def test_a_page_must_be_the_right_one() -> None:
    case = Case("1", "q?", (Gold("a.pdf", pages=(3, 4)),))
    outcomes = [searched(case, hit(1, "a.pdf", page=2), hit(2, "a.pdf", page=4))]

    assert values(finding_measures(outcomes))["MRR@10"] == 0.5


def test_spans_by_hand() -> None:
    # 10 of 20 marked characters lie in the 25 that were read, 5 of them twice.
    scores = span_scores([(0, 15), (10, 20)], [(5, 10), (15, 20), (30, 40)])

    assert scores.recall == pytest.approx(10 / 20)
    assert scores.precision == pytest.approx(10 / 25)
    assert scores.iou == pytest.approx(10 / (25 + 10))
    assert span_scores([(0, 10)], [(0, 10)], elsewhere=30).precision == 0.25


ranges = st.lists(
    st.tuples(st.integers(0, 60), st.integers(1, 20)).map(lambda pair: (pair[0], sum(pair))),
    min_size=1,
    max_size=6,
)


@given(ranges, ranges)
def test_span_scores_agree_with_counting_characters(retrieved, marked) -> None:  # type: ignore[no-untyped-def]
    read = [place for start, end in retrieved for place in range(start, end)]
    wanted = {place for start, end in marked for place in range(start, end)}
    scores = span_scores(retrieved, marked)

    found = len(wanted & set(read))
    assert scores.recall == pytest.approx(found / len(wanted))
    assert scores.precision == pytest.approx(found / len(read))
    assert scores.iou == pytest.approx(found / (len(read) + len(wanted) - found))


def test_marked_text_in_hits() -> None:
    case = Case("1", "q?", (Gold("a.md", span=(10, 20)), Gold("a.md", span=(40, 50))))
    outcomes = [
        searched(case, hit(1, "a.md", "x" * 20, start=10), hit(2, "b.md", "y" * 20),
                 hit(3, "a.md", "z" * 20, start=40))
    ]  # fmt: skip
    found = values(span_measures(outcomes))

    assert found["token recall, 1 passage"] == 0.5
    assert found["token precision, 1 passage"] == 0.5
    assert found["token recall, 3 passages"] == 1.0
    assert found["token precision, 3 passages"] == pytest.approx(20 / 60)
    assert list(span_measures([searched(A)])) == []


def test_exact_match_and_f1_as_squad_has_them() -> None:
    assert exact_match("The  1904.", ("1904",)) == 1.0
    assert exact_match("in 1904", ("1904",)) == 0.0
    assert exact_match("", ()) == 1.0
    assert exact_match("something", ()) == 0.0
    assert token_f1("built in 1904", ("1904", "in 1904")) == pytest.approx(2 * (2 / 3) / (5 / 3))
    assert token_f1("nothing alike", ("1904",)) == 0.0
    assert token_f1("中国北京", ("北京",)) == pytest.approx(2 * 0.5 / 1.5)


def test_an_answer_contains_whole_words_only() -> None:
    assert contains("It froze for Seven Weeks, they say.", ("seven weeks",))
    assert not contains("the seventeen weeks", ("seven",))
    assert contains("答案是北京。", ("北京",))
    assert not contains("anything", ("",))


@given(st.text(max_size=40))
def test_an_answer_agrees_with_itself(text: str) -> None:
    assert exact_match(text, (text,)) == 1.0
    assert token_f1(text, (text,)) == 1.0


def test_answers_citations_and_refusals() -> None:
    right, wrong = hit(1, "a.txt", "for seven weeks."), hit(2, "x.txt", "for nine days.")
    outcomes = [
        answered(A, "For seven weeks. [1]", (right, "for seven weeks."), (wrong, "nine days")),
        answered(A, "For nine days. [2]", (wrong, "for nine days.")),
        refused(B, right),
        refused(NOWHERE, right),
        answered(NOWHERE, "For nine days. [2]", (wrong, "nine days")),
    ]
    found = values(answer_measures(outcomes))

    assert found["answer contained"] == pytest.approx(1 / 3)
    assert found["exact match"] == pytest.approx(1 / 5)  # the right refusal
    assert found["citation precision"] == pytest.approx(1 / 3)
    assert found["citation recall"] == pytest.approx(1 / 3)
    assert found["verbatim quotes"] == 1.0
    assert found["false refusals"] == pytest.approx(1 / 3)
    assert found["refusal recall"] == 0.5
    assert found["refusal precision"] == 0.5
    assert found["refusal F1"] == 0.5


def test_without_answers_nothing_is_said_of_them() -> None:
    assert list(answer_measures([searched(A, hit(1, "a.txt"))])) == []
    assert chrf([searched(A)]) is None
    assert bleu([searched(A)]) is None


def test_a_perfect_translation_scores_one() -> None:
    text = "The harbour froze in the winter of that year."
    case = Case("1", "q?", answers=(text,))
    outcomes = [answered(case, text), answered(case, text)]

    letters, words = chrf(outcomes), bleu(outcomes)

    assert letters is not None
    assert letters.value == pytest.approx(1.0)
    assert words is not None
    assert (words.value, words.low, words.high) == pytest.approx((1.0, 1.0, 1.0))


def test_one_answer_alone_has_an_interval_around_its_value() -> None:
    case = Case("1", "q?", answers=("The harbour froze in the winter of that year.",))
    words = bleu([answered(case, "The harbour froze in the summer of that year.")])

    assert words is not None
    assert 0 < words.value < 1
    assert (words.low, words.high) == pytest.approx((words.value, words.value), abs=1e-6)


def test_where_nothing_was_refused_precision_has_no_value() -> None:
    outcome: Outcome = answered(NOWHERE, "Nine.", (hit(1, "a.txt", "Nine."), "Nine."))

    assert isnan(values(answer_measures([outcome]))["refusal precision"])
