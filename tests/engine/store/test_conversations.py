"""Talks are kept: by several processes, through a kill, for a month after they are deleted."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.domain.answer import Answer, Citation, Coverage, Hit, Timing, Verdict
from engine.domain.conversation import Choices, Scope
from engine.domain.document import Location, Segment, Span
from engine.domain.errors import EngineError
from engine.store.conversation_rows import LONGEST_TITLE
from engine.store.conversation_schema import STEPS
from engine.store.conversations import KEEP_DELETED_DAYS, Conversations
from tests import processes

DAY_S = 86_400
CITED = Citation(
    2, 0, 9, "/files/übersicht.pdf", "Übersicht", "900 Euro",
    Location((Span(page=3, start=4, end=12), Span(page=4, start=0, end=5))), "chunk", "document",
)  # fmt: skip
ANSWER = Answer(
    "What is the rent?", "900 Euro [2]", citations=(CITED,), verdicts=(Verdict(0, 8, True, "ok"),),
    mode="compose", model="some", timing=Timing(0.1, 0.2, 0.3, 40, 5),
)  # fmt: skip


class Clock:
    def __init__(self) -> None:
        self.time = 1_000_000.0

    def __call__(self) -> float:
        self.time += 1
        return self.time


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "conversations.sqlite3"


@pytest.fixture
def kept(file: Path, clock: Clock) -> Iterator[Conversations]:
    opened = Conversations(file, now=clock)
    yield opened
    opened.close()


def said(kept: Conversations, question: str, answer: str, talk: str = "") -> str:
    talk = talk or kept.begin(question).id
    kept.answer(talk, kept.ask(talk, question, question), Answer(question, answer))
    return talk


def test_a_turn_comes_back_as_it_was(kept: Conversations) -> None:
    talk = kept.begin("What is the rent?", Scope("leases", "*.pdf"))
    number = kept.ask(talk.id, "And it?", "And it? (rent)")
    (before,) = kept.exchanges(talk.id)
    assert (before.finished, before.answer) == (False, "")
    kept.answer(talk.id, number, ANSWER)
    (turn,) = kept.exchanges(talk.id)
    assert (turn.number, turn.question, turn.understood) == (1, "And it?", "And it? (rent)")
    assert (turn.answer, turn.citations) == (ANSWER.text, ANSWER.citations)
    assert (turn.verdicts, turn.timing) == (ANSWER.verdicts, ANSWER.timing)
    assert (turn.mode, turn.model, turn.finished) == ("compose", "some", True)
    found = kept.get(talk.id)
    assert (found.title, found.scope, found.turns) == (
        "What is the rent?", Scope("leases", "*.pdf"), 1,
    )  # fmt: skip


def test_pinned_ones_come_first_then_the_newest(kept: Conversations) -> None:
    a, b, c = (said(kept, word, "yes") for word in ("alpha", "beta", "gamma"))
    kept.pin(a)
    said(kept, "again", "yes", talk=b)
    assert [talk.id for talk in kept.listed()] == [a, b, c]
    assert kept.get("last").id == b
    kept.pin(a, pinned=False)
    assert [talk.id for talk in kept.listed()] == [b, c, a]


def test_a_title_is_one_short_line(kept: Conversations) -> None:
    talk = kept.begin("What\nis   the rent? " * 20)
    assert len(talk.title) == LONGEST_TITLE
    assert talk.title.startswith("What is the rent? What")
    assert kept.rename(talk.id, " The  lease ").title == "The lease"
    with pytest.raises(EngineError) as refused:
        kept.rename(talk.id, " \n ")
    assert refused.value.code == "usage"


def test_deleting_can_be_undone_for_a_month(kept: Conversations, clock: Clock) -> None:
    talk = said(kept, "What is the rent?", "900 Euro")
    kept.delete(talk)
    assert kept.listed() == []
    assert [one.id for one in kept.listed(deleted=True)] == [talk]
    assert kept.search("rent") == []
    with pytest.raises(EngineError):
        kept.exchanges(talk)
    clock.time += (KEEP_DELETED_DAYS - 1) * DAY_S
    kept.begin("another")
    kept.undelete(talk)
    assert kept.exchanges(talk)[0].answer == "900 Euro"
    assert [hit.conversation.id for hit in kept.search("euro")] == [talk]


def test_after_a_month_nothing_is_left(kept: Conversations, clock: Clock, file: Path) -> None:
    talk = said(kept, "What is the secret?", "xylophone")
    kept.delete(talk)
    clock.time += (KEEP_DELETED_DAYS + 1) * DAY_S
    kept.begin("another")
    with pytest.raises(EngineError):
        kept.undelete(talk)
    with sqlite3.connect(file) as db:
        assert db.execute("SELECT COUNT(*) FROM turns").fetchone() == (0,)
        found = db.execute("SELECT COUNT(*) FROM said WHERE said MATCH 'xylophone'").fetchone()
    db.close()
    assert found == (0,)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("rent", True), ("RENT euro", True), ("rent dollars", False), ("hotel", True),
        ("hôtel", True), ("租金", True), ("租", True), ("三千元", True), ("家賃は", True),
        ("房东", False),
        ("الإيجار", True), ("किराया", True), ("straße", True), ("STRASSE", True), ('"', False),
        ("€ 900", True), ("rent OR xyz", False), ("*", False), ("%", False),
    ],
)  # fmt: skip
def test_words_are_found_in_every_script(kept: Conversations, words: str, found: bool) -> None:
    talk = said(kept, "What is the rent of the Hôtel?", "€ 900 Euro, Straße 14")
    said(kept, "这份合同的租金是多少？", "每月三千元", talk=talk)
    said(kept, "家賃はいくらですか？", "九万円", talk=talk)
    said(kept, "ما هو الإيجار؟", "किराया 900", talk=talk)
    assert bool(kept.search(words)) == found


def test_a_search_says_where(kept: Conversations) -> None:
    talk = said(kept, "What is the rent?", "long " * 100 + "The rent is 900 Euro." + " long" * 100)
    kept.rename(talk, "Quay Street")
    (hit,) = kept.search("900")
    assert (hit.conversation.id, hit.number) == (talk, 1)
    assert "rent is 900 Euro" in hit.excerpt
    assert len(hit.excerpt) < 140
    (title,) = kept.search("quay")
    assert title.number == 0
    with pytest.raises(EngineError) as refused:
        kept.search("  ")
    assert refused.value.code == "usage"


def test_pages_of_the_list_join_to_the_whole(kept: Conversations) -> None:
    talks = [kept.begin(f"Question {number}?").id for number in range(25)]
    for pinned in (talks[3], talks[20]):
        kept.pin(pinned)
    kept.delete(talks[7])
    pages: list[str] = []
    while page := kept.listed(after=pages[-1] if pages else None, limit=4):
        pages += [one.id for one in page]
    assert pages == [one.id for one in kept.listed()]
    assert pages[:2] == [talks[20], talks[3]]
    assert len(pages) == 24


def test_a_page_of_turns(kept: Conversations) -> None:
    talk = kept.begin("q").id
    for number in range(1, 8):
        kept.ask(talk, f"Question {number}", "")
    assert [one.number for one in kept.exchanges(talk, first=3, limit=2)] == [3, 4]
    assert [one.number for one in kept.exchanges(talk, first=7, limit=9)] == [7]


def test_how_a_talk_is_answered_is_kept_with_it(kept: Conversations) -> None:
    chosen = Choices(mode="compose", strict=True)
    talk = kept.begin("q", Scope("home", "/a/b"), chosen)
    assert talk.choices == chosen
    assert kept.choose(talk.id, Choices(every=False)).choices == Choices(every=False)
    assert kept.restrict(talk.id, Scope(file_glob="*.pdf")).scope == Scope(None, "*.pdf")
    assert kept.restrict(talk.id, Scope()).scope == Scope()


def test_an_answer_without_citations_keeps_what_was_found(kept: Conversations) -> None:
    hit = Hit(1, 0.5, ("/a.pdf",), "A", "words", (Segment(0, 5, Span(page=2)),), "c", "d", 7)
    coverage = Coverage(3, 4, None, "files", "Not all.")
    refused = Answer("q", "Not here.", (hit,), abstained=True, uncertain=True, coverage=coverage)
    talk = kept.begin("q").id
    kept.answer(talk, kept.ask(talk, "q", "q"), refused)
    kept.interrupted(talk, kept.ask(talk, "more", "more"), "Half", (hit,))
    first, second = kept.exchanges(talk)
    assert (first.hits[0].path, first.hits[0].ordinal, first.hits[0].location.page) == (
        "/a.pdf", 7, 2,
    )  # fmt: skip
    assert (first.uncertain, first.coverage) == (True, coverage)
    assert second.hits == first.hits
    assert not second.finished


@settings(max_examples=60, deadline=None)
@given(text=st.text(max_size=60), words=st.text(max_size=20))
def test_any_text_is_kept_and_searched(
    tmp_path_factory: pytest.TempPathFactory, text: str, words: str
) -> None:
    kept = Conversations(tmp_path_factory.mktemp("any") / "c.sqlite3")
    talk = said(kept, "q", text)
    if words.replace("\0", " ").strip():
        kept.search(words)
    assert kept.exchanges(talk)[0].answer == text
    kept.close()


def test_halves_of_characters_do_no_harm(kept: Conversations) -> None:
    talk = said(kept, "rent \ud800?", "900 \udfff Euro")
    assert kept.exchanges(talk)[0].answer == "900 ? Euro"
    assert len(kept.search("900 \ud800")) == 1
    kept.rename(talk, "\ud800 x")


def test_answers_are_rated_and_counted(kept: Conversations) -> None:
    talk = said(kept, "What is the rent?", "900 Euro")
    said(kept, "And the deposit?", "none", talk=talk)
    assert kept.rate(talk, 1, comment="just right") == 2
    assert kept.rate(talk, -1, number=1) == 1
    assert [turn.rating for turn in kept.exchanges(talk)] == [-1, 1]
    assert kept.exchanges(talk)[1].comment == "just right"
    assert kept.ratings() == {-1: 1, 0: 0, 1: 1}
    for rating, number, code in ((2, 1, "usage"), (1, 9, "not_found")):
        with pytest.raises(EngineError) as refused:
            kept.rate(talk, rating, number=number)
        assert refused.value.code == code


def test_an_unknown_talk_is_not_found(kept: Conversations) -> None:
    for call in (kept.get, kept.exchanges, kept.delete, kept.undelete, kept.pin):
        with pytest.raises(EngineError) as refused:
            call("00000000")
        assert refused.value.code == "not_found"
        assert refused.value.hint
    with pytest.raises(EngineError):
        kept.get("last")


# The file


def test_every_step_leads_to_the_same_tables(tmp_path: Path) -> None:
    def tables(path: Path) -> set[str]:
        with sqlite3.connect(path) as db:
            found = {row[0] for row in db.execute("SELECT sql FROM sqlite_master WHERE sql > ''")}
        db.close()
        return found

    Conversations(tmp_path / "fresh").close()
    expected = tables(tmp_path / "fresh")
    for done in range(len(STEPS)):
        old = tmp_path / f"after-{done}"
        with sqlite3.connect(old) as db:
            for step in STEPS[:done]:
                db.executescript(step)
            db.execute(f"PRAGMA user_version = {done}")
        db.close()
        Conversations(old).close()
        assert tables(old) == expected


def test_a_newer_file_is_left_alone(file: Path) -> None:
    Conversations(file).close()
    with sqlite3.connect(file) as db:
        db.execute(f"PRAGMA user_version = {len(STEPS) + 1}")
    db.close()
    before = file.read_bytes()
    with pytest.raises(EngineError, match="newer") as refused:
        Conversations(file)
    assert refused.value.code == "profile"
    assert file.read_bytes() == before


def test_a_damaged_file_says_what_to_do(file: Path) -> None:
    file.write_bytes(b"no database at all" * 100)
    with pytest.raises(EngineError, match="damaged") as refused:
        Conversations(file)
    assert refused.value.code == "profile"
    assert "Move that file away" in refused.value.hint


WRITER = """
import sys
from pathlib import Path
from engine.domain.answer import Answer
from engine.store.conversations import Conversations

kept = Conversations(Path(sys.argv[1]))
talk, count = sys.argv[2], int(sys.argv[3])
for n in range(count):
    number = kept.ask(talk, f"question {n}", f"question {n}")
    kept.answer(talk, number, Answer(f"question {n}", "said"))
    print(number, flush=True)
number = kept.ask(talk, "the last question", "the last question")
print("asked", flush=True)
sys.stdin.read()
"""


def writer(file: Path, talk: str, count: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", WRITER, str(file), talk, str(count)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=processes.environment(),
        encoding="utf-8",
    )


def test_two_processes_write_into_one_talk(file: Path, kept: Conversations) -> None:
    talk = kept.begin("Both").id
    writers = [writer(file, talk, 40), writer(file, talk, 40)]
    for each in writers:
        each.communicate(timeout=60)
        assert each.returncode == 0
    turns = kept.exchanges(talk)
    assert [turn.number for turn in turns] == list(range(1, 83))
    assert sum(turn.finished for turn in turns) == 80


def test_two_processes_make_the_file_at_once(tmp_path: Path) -> None:
    code = "import sys; from pathlib import Path; from engine.store.conversations import *; "
    code += "sys.stdin.readline(); Conversations(Path(sys.argv[1])).begin('x')"
    for round_ in range(3):
        file = tmp_path / f"{round_}.sqlite3"
        started = [
            subprocess.Popen(
                [sys.executable, "-c", code, str(file)],
                stdin=subprocess.PIPE,
                env=processes.environment(),
                encoding="utf-8",
            )
            for _ in range(3)
        ]
        for each in started:
            assert each.stdin is not None
            each.stdin.write("go\n")
            each.stdin.flush()
        for each in started:
            each.communicate(timeout=60)
            assert each.returncode == 0
        kept = Conversations(file)
        assert len(kept.listed()) == 3
        kept.close()


@pytest.mark.skipif(os.name == "nt", reason="kill -9 is POSIX")
def test_a_kill_in_the_middle_leaves_the_question(file: Path, kept: Conversations) -> None:
    talk = kept.begin("Killed").id
    process = writer(file, talk, 3)
    assert process.stdout is not None
    assert next(line for line in process.stdout if line == "asked\n")
    process.send_signal(signal.SIGKILL)
    process.communicate(timeout=30)
    again = Conversations(file)
    *done, last = again.exchanges(talk)
    assert [turn.finished for turn in done] == [True] * 3
    assert (last.question, last.finished) == ("the last question", False)
    assert len(again.search("question")) == 4
    again.close()
