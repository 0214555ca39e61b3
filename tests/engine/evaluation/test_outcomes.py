"""What kind of failure a question is."""

from __future__ import annotations

import pytest

from engine.domain.document import Location, Span
from engine.evaluation.cases import Case, Gold
from engine.evaluation.outcomes import Outcome, Verdict
from engine.evaluation.places import lies_at, same_file
from tests.engine.evaluation.cases import answered, hit, refused, searched

CASE = Case("1", "How long?", (Gold("a.txt"),), ("seven weeks",))
WHERE_ONLY = Case("1", "Where?", (Gold("a.txt"),))
LONG = Case("1", "Why?", (Gold("a.txt"),), (" ".join(map(str, range(20))),))
PLACELESS = Case("1", "Why?", answers=LONG.answers)
SILENT = Case("2", "Who?", answerable=False)
RIGHT = hit(1, "a.txt", "Seven weeks it froze.")
OTHER = hit(2, "b.txt", "Nine days.")
LOW = hit(9, "a.txt", "Seven weeks it froze.")


@pytest.mark.parametrize(
    ("outcome", "verdict"),
    [
        (Outcome(CASE, (), problem="too long"), Verdict.FAILED),
        (Outcome(CASE, (OTHER,), indexed=False), Verdict.NOT_INDEXED),
        (searched(CASE, OTHER), Verdict.NOT_FOUND),
        (searched(CASE, OTHER, LOW), Verdict.TOO_LOW),
        (searched(CASE, RIGHT), Verdict.RIGHT),
        (refused(CASE, OTHER), Verdict.NOT_FOUND),
        (refused(CASE, RIGHT), Verdict.WRONGLY_REFUSED),
        (answered(CASE, "Nine.", (OTHER, "Nine"), hits=(RIGHT, OTHER)), Verdict.WRONG_SENTENCE),
        (answered(CASE, "Nine days.", (OTHER, "Nine"), hits=(OTHER, LOW)), Verdict.TOO_LOW),
        (answered(CASE, "Seven weeks.", (OTHER, "Nine"), hits=(OTHER, LOW)), Verdict.RIGHT),
        (answered(WHERE_ONLY, "Seven.", (RIGHT, "Seven")), Verdict.RIGHT),
        (answered(WHERE_ONLY, "Nine.", (OTHER, "Nine"), hits=(RIGHT,)), Verdict.WRONG_SENTENCE),
        (answered(LONG, "Froze.", (RIGHT, "froze")), Verdict.RIGHT),
        (answered(LONG, "Nine.", (OTHER, "Nine"), hits=(RIGHT,)), Verdict.WRONG_SENTENCE),
        (answered(PLACELESS, " ".join(map(str, range(12)))), Verdict.RIGHT),
        (answered(PLACELESS, "Nine days."), Verdict.WRONG_SENTENCE),
        (refused(SILENT, OTHER), Verdict.RIGHTLY_REFUSED),
        (answered(SILENT, "Nine days.", (OTHER, "Nine")), Verdict.WRONGLY_ANSWERED),
    ],
)  # fmt: skip
def test_verdicts(outcome: Outcome, verdict: Verdict) -> None:
    assert outcome.verdict is verdict


def test_what_was_said_has_no_citation_marks() -> None:
    assert answered(CASE, "Seven [1] weeks. [12]").said == "Seven weeks."
    assert refused(CASE).said == ""


@pytest.mark.parametrize(
    ("expected", "path", "same"),
    [
        ("lease.pdf", "/home/anna/Lease.PDF", True),
        ("lease", "/home/anna/Lease.PDF", True),
        ("2024/lease.pdf", "/home/anna/2024/lease.pdf", True),
        (r"2024\lease.pdf", "C:\\anna\\2024\\lease.pdf", True),
        ("*q3 msft*", "/f/2023 Q3 MSFT.pdf", True),
        ("note.txt", "/f/all.zip!/note.txt", True),
        ("ease.pdf", "/home/anna/lease.pdf", False),
        ("lea", "/home/anna/lease.pdf", False),
        ("u\u0308ber.txt", "/f/\u00fcber.txt", True),
    ],
)
def test_files_are_named_as_people_name_them(expected: str, path: str, same: bool) -> None:
    assert same_file(expected, path) is same


def test_a_stretch_is_found_where_it_overlaps() -> None:
    gold = Gold("a.md", span=(10, 20))

    def at(start: int, end: int) -> bool:
        return lies_at(gold, ("/f/a.md",), Location((Span(start=start, end=end),)))

    assert at(0, 11)
    assert at(19, 30)
    assert not at(0, 10)
    assert not at(20, 30)
