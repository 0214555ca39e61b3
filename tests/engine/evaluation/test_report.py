"""The report is one sound page that loads nothing, and tells what was found."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from html.parser import HTMLParser
from pathlib import Path

import pytest

from engine.evaluation.cases import Case, DataSet, Gold
from engine.evaluation.comparison import changes, compare
from engine.evaluation.configuration import configuration
from engine.evaluation.findings import Findings
from engine.evaluation.outcomes import Outcome, Verdict
from engine.evaluation.ratings import Ratings
from engine.evaluation.report.json_form import findings_json
from engine.evaluation.report.page import headlines, marked, number, p_value, render, signed
from engine.evaluation.running import Library
from engine.evaluation.summary import summarise
from engine.settings import Settings
from tests.engine.evaluation.cases import answered, hit, refused

NOW = datetime(2026, 1, 2, 15, 4, tzinfo=UTC)
FROZE = Case("1", "<script>alert(1)</script> How long?", (Gold("a.txt"),), ("seven weeks",))
OIL = Case("2", "What did it burn?", (Gold("b.txt"),), ("whale oil",))
NOBODY = Case("3", "Who won?", answerable=False)
A = hit(1, "a.txt", "For seven weeks & longer the ships lay still.")
B = hit(2, "b.txt", "It burned whale oil.")


def findings(first: list[Outcome], second: list[Outcome] | None = None) -> Findings:
    data = DataSet("set", "squad", Path("set.json"), tuple(one.case for one in first), {"a": "x"})
    before = summarise(configuration(Settings()), first)
    library = Library(Path("home"), files=2, unread=1)
    if second is None:
        return Findings(data, library, 30, before, ratings=Ratings(3, 1))
    after = summarise(configuration(Settings(), "evidence_passages=1"), second)
    return Findings(
        data, library, 3, before, after, compare(before.measures, after.measures),
        changes(first, second),
    )  # fmt: skip


OUTCOMES = [
    answered(FROZE, "For seven weeks. [1]", (A, "For seven weeks"), hits=(A, B)),
    answered(OIL, "For seven weeks. [1]", (A, "For seven weeks"), hits=(A, B)),
    refused(NOBODY, A, B),
]
OTHERS = [OUTCOMES[0], answered(OIL, "Whale oil. [2]", (B, "whale oil"), hits=(A, B)), OUTCOMES[2]]


class Page(HTMLParser):
    """Counts elements; fails on one that is not closed; notes what is loaded from elsewhere."""

    VOID = ("meta", "br", "input", "link", "img")

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.counts: dict[str, int] = {}
        self.loaded: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.counts[tag] = self.counts.get(tag, 0) + 1
        self.loaded += [
            value
            for name, value in attrs
            if name in ("src", "href", "xlink:href") and value and not value.startswith("#")
        ]
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in self.VOID:
            self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_a_report_is_one_sound_page() -> None:
    html = render(findings(OUTCOMES), now=NOW)
    page = Page(html)

    assert page.open == []
    assert page.loaded == []
    assert page.counts["svg"] == 4
    assert page.counts["script"] == 1
    assert "&lt;script&gt;alert(1)" in html
    assert "<mark>seven weeks</mark>" in html
    assert "weeks &amp; longer" in html
    assert "3 questions of 30" in " ".join(html.split())
    assert "3 of 4" in html
    assert not any(f"#0{digit}0{digit}" in html for digit in "12345678")  # colours are the page's


def test_the_worst_question_comes_first() -> None:
    html = render(findings(OUTCOMES), now=NOW)
    asked = [html.index(f'data-verdict="{verdict}"') for verdict in
             (Verdict.WRONG_SENTENCE, Verdict.RIGHTLY_REFUSED, Verdict.RIGHT)]  # fmt: skip

    assert asked == sorted(asked)


def test_a_comparison_shows_what_moved() -> None:
    compared = findings(OUTCOMES, OTHERS)
    html = render(compared, now=NOW)

    assert Page(html).counts["svg"] == 5
    assert "The same in both:" in html
    assert "wrong sentence, rank 2 → right, rank 2" in html
    told = json.loads(json.dumps(findings_json(compared), allow_nan=False))
    assert told["against"]["better"] == ["2"]
    contained = next(
        one for one in told["against"]["differences"] if one["name"] == "answer contained"
    )
    assert (contained["first"], contained["second"], contained["better"]) == (0.5, 1.0, 1)


def test_a_report_without_a_single_value_still_reads() -> None:
    failed = [replace(one, answer=None, hits=(), problem="too long") for one in OUTCOMES]

    page = Page(render(findings(failed), now=NOW))

    assert page.counts["svg"] == 1


def test_the_values_to_look_at_first() -> None:
    names = [row.name for row in headlines(findings(OUTCOMES).first.rows)]

    assert names[:3] == ["hit@5", "MRR@10", "answer contained"]
    assert len(names) <= 6


def test_numbers_in_words() -> None:
    assert (number(0.9125), number(float("nan"))) == ("0.912", "–")
    assert (signed(-0.25), signed(0.25)) == ("−0.250", "+0.250")
    assert (p_value(0.0001), p_value(0.25)) == ("< 0.001", "0.250")


@pytest.mark.parametrize(
    ("text", "wanted", "shown"),
    [
        ("a <b>", (), "a &lt;b&gt;"),
        ("Whale  oil\nand coal", ("whale oil",), "<mark>Whale oil</mark> and coal"),
        ("nothing", ("",), "nothing"),
    ],
)
def test_what_is_expected_is_marked(text: str, wanted: tuple[str, ...], shown: str) -> None:
    assert str(marked(text, wanted)) == shown


def test_a_long_text_is_cut_around_what_is_expected() -> None:
    shown = str(marked(f"{'word ' * 400}the place {'word ' * 400}", ("the place",)))

    assert "<mark>the place</mark>" in shown
    assert shown.startswith("…")
    assert shown.endswith("…")
    assert len(shown) < 700
