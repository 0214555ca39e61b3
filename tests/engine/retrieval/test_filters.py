from __future__ import annotations

import os
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.domain.errors import EngineError
from engine.retrieval.filters import NAMES, Candidate, Filter, first_moment, passes, split
from engine.retrieval.query import parse
from engine.retrieval.scope import matches
from engine.service import Engine
from tests.conftest import index_now
from tests.engine.library import Library

DAY = 86_400.0


@pytest.mark.parametrize(
    ("text", "rest", "filters"),
    [
        ("notice period file:lease*.pdf", "notice period", ["file:lease*.pdf"]),
        ("type:pdf in:Contracts notice", "notice", ["type:pdf", "in:Contracts"]),
        ("rent -type:mail after:2024?", "rent", ["-type:mail", "after:2024"]),
        ('who signed in:"Old contracts" last', "who signed last", ['in:"Old contracts"']),
        ("FILE:a.txt rent", "rent", ["file:a.txt"]),
    ],
)
def test_filters_are_taken_out_of_the_question(text: str, rest: str, filters: list[str]) -> None:
    bare, found = split(text)
    assert (bare, [str(one) for one in found]) == (rest, filters)


@pytest.mark.parametrize(
    "text",
    [
        "what is type: 2 diabetes",
        'the line "type:pdf" in a log',
        "open file:///home/me/a.txt please",
        "profile:dark or refile:no",
        "the ratio in: out",
        "before: and after: pictures",
    ],
)
def test_other_colons_are_part_of_the_question(text: str) -> None:
    assert split(text) == (text, ())


@given(st.text(max_size=60))
def test_a_question_without_a_filter_is_left_alone(text: str) -> None:
    if not any(f"{name}:" in text.lower() for name in NAMES):
        assert split(text) == (text, ())


def test_a_question_of_filters_alone_says_what_is_missing() -> None:
    with pytest.raises(EngineError, match="only filters") as refused:
        parse("type:pdf")
    assert refused.value.code == "usage"


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2024", date(2024, 1, 1)),
        ("2024-05", date(2024, 5, 1)),
        ("2024-5-31", date(2024, 5, 31)),
        ("31.5.2024", date(2024, 5, 31)),
        ("today", date(2026, 3, 10)),
        ("yesterday", date(2026, 3, 9)),
        ("2w", date(2026, 2, 24)),
    ],
)
def test_dates(value: str, day: date) -> None:
    moment = first_moment(value, today=date(2026, 3, 10))
    assert datetime.fromtimestamp(moment, UTC).astimezone().date() == day


@pytest.mark.parametrize("value", ["soon", "2024-13", "2024-02-30", "99999", "1.2", "0001"])
def test_what_is_no_date_is_refused_with_an_example(value: str) -> None:
    with pytest.raises(EngineError) as refused:
        split(f"rent after:{value}")
    assert value in refused.value.message
    assert "after:2024" in refused.value.hint


def candidate(path: str = "/a/b/c.pdf", collection: str = "default", day: float = 0) -> Candidate:
    return Candidate(path, collection, first_moment("2024-06-01") + day * DAY)


@pytest.mark.parametrize(
    ("typed", "path", "fits"),
    [
        ("type:pdf", "/x/a.PDF", True),
        ("type:.pdf", "/x/a.pdf", True),
        ("type:word", "/x/a.docx", True),
        ("type:documents", "/x/a.odt", True),
        ("type:sheet", "/x/a.csv", True),
        ("type:mail", "/x/a.eml", True),
        ("type:mail", "/x/a.eml!/letter.pdf", False),
        ("type:code", "/x/main.rs", True),
        ("type:images", "/x/a.jpeg", True),
        ("type:pdf type:docx", "/x/a.docx", True),
        ("-type:pdf", "/x/a.pdf", False),
        ("file:*lease*", "/x/old lease.txt", True),
        ("in:x", "/x/a.pdf", True),
        ("in:deep/x", "/very/Deep/x/a.pdf", True),
        ("in:a.pdf", "/x/a.pdf", False),
        ("in:x -file:*.tmp type:text", "/x/notes.md", True),
    ],
)
def test_what_fits(typed: str, path: str, fits: bool) -> None:
    assert passes(split(typed)[1], candidate(path), matches) is fits


@pytest.mark.parametrize(
    ("path", "fits"),
    [
        ("/x/a.txt", True),
        ("/x/a.txt!/letter.pdf", True),
        ("/x/a.txt.old", False),
        ("/y/deep/down/b.txt", True),
        ("/yes/b.txt", False),
        ("/z/[1].txt", True),
        ("/z/1.txt", True),
        ("/anywhere/notes.md", True),
        ("/old/papers/c.txt", True),
        ("/papers.txt", False),
    ],
)
def test_several_patterns_have_a_line_each(path: str, fits: bool) -> None:
    assert matches(path, "/x/a.txt\n/y/\n/z/[1].txt\n*.md\npapers") is fits


def test_days_are_counted_from_their_first_second() -> None:
    after, before = Filter("after", "2024-06-01"), Filter("before", "2024-06-01")
    assert passes([after], candidate(), matches)
    assert not passes([after], candidate(day=-0.01), matches)
    assert passes([before], candidate(day=-0.01), matches)
    assert not passes([before], candidate(), matches)
    assert not passes([Filter("after", "2024", unwanted=True)], candidate(), matches)


def test_a_search_shows_only_what_fits(tmp_path: Path) -> None:
    library = Library(tmp_path)
    library.add("/home/lease.txt", "The rent is due on the first.", collection="home")
    library.add("/office/lease.md", "The rent is due on the fifth.", collection="office")
    found = [hit.path for hit in library.retriever.search("rent type:md")]
    assert found == ["/office/lease.md"]
    assert [hit.path for hit in library.retriever.search("rent in:home")] == ["/home/lease.txt"]
    with pytest.raises(EngineError, match="type:pdf") as refused:
        library.retriever.search("rent type:pdf")
    assert refused.value.code == "not_found"
    assert "quotation marks" in refused.value.hint


def test_files_are_dated_by_their_last_change(engine: Engine, folder: Path) -> None:
    for name, year in (("old.txt", 2001), ("new.txt", 2020)):
        file = folder / name
        file.write_text(f"The rent in {name} is due on the first.")
        moment = first_moment(str(year))
        os.utime(file, (moment, moment))
    engine.add([folder])
    index_now(engine)
    assert [Path(hit.path).name for hit in engine.search("rent after:2010")] == ["new.txt"]
    assert [Path(hit.path).name for hit in engine.search("rent before:2010")] == ["old.txt"]
