"""Talks on the command line: kept, continued, searched, deleted and brought back, exported."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from engine.domain.answer import Answer, Citation
from engine.domain.document import Location, Span
from engine.store.conversations import Conversations
from tests import processes
from tests.engine.cli.test_contract import error_of

Run = Callable[..., subprocess.CompletedProcess[str]]
CHAT_FIELDS = {
    *("id", "title", "created", "updated", "collection", "file", "pinned", "deleted", "turns"),
    "choices",
}
TURN_FIELDS = {
    *("number", "asked", "question", "understood", "answer", "citations", "verdicts"),
    *("abstained", "mode", "model", "timing", "finished", "rating", "comment"),
    *("hits", "uncertain", "left_out", "coverage"),
}
COMMANDS = (
    *("list", "show", "search", "rename", "pin", "delete", "undelete", "export", "rate"),
)  # fmt: skip


@pytest.fixture
def home(tmp_path: Path) -> Path:
    home = tmp_path / "home"
    home.mkdir()
    return home


@pytest.fixture
def run(tmp_path: Path, home: Path) -> Run:
    def call(*arguments: object) -> subprocess.CompletedProcess[str]:
        return processes.run("chats", *arguments, "--home", home, cwd=tmp_path)

    return call


@pytest.fixture
def talk(home: Path) -> str:
    """A kept talk of one finished turn and one that was interrupted."""
    kept = Conversations(home / "conversations.sqlite3")
    identity = kept.begin("What is the rent?").id
    place = Location((Span(page=3, start=0, end=8),))
    cited = Citation(1, 0, 9, "/files/lease.pdf", "Lease", "900 euros", place, "chunk", "document")
    number = kept.ask(identity, "What is the rent?", "What is the rent?")
    kept.answer(identity, number, Answer("", "900 euros [1]", citations=(cited,)))
    kept.interrupted(identity, kept.ask(identity, "And 租金?", "And 租金? (rent)"), "It is")
    kept.close()
    return identity


def value_of(done: subprocess.CompletedProcess[str]) -> dict[str, Any]:
    assert done.returncode == 0, done.stderr
    value: dict[str, Any] = json.loads(done.stdout)
    return value


def test_help_names_every_command(tmp_path: Path) -> None:
    shown = processes.run("chats", "--help", cwd=tmp_path).stdout
    listed = [line.split()[0] for line in shown.splitlines() if line.startswith("  ")]
    assert set(COMMANDS) <= set(listed)


def test_list_and_show(run: Run, talk: str) -> None:
    (found,) = value_of(run("list", "--json"))["chats"]
    assert set(found) == CHAT_FIELDS
    assert (found["id"], found["title"], found["turns"]) == (talk, "What is the rent?", 2)
    shown = value_of(run("show", "last", "--json"))
    assert set(shown) == {*CHAT_FIELDS, "exchanges"}
    first, second = shown["exchanges"]
    assert set(first) == TURN_FIELDS
    assert (first["finished"], first["citations"][0]["page"]) == (True, 3)
    assert (second["finished"], second["answer"]) == (False, "It is")
    assert second["understood"] == "And 租金? (rent)"
    plain = run("show", talk).stdout
    assert "[1] /files/lease.pdf, page 3" in plain
    assert "(interrupted)" in plain
    assert talk in run("list").stdout


def test_search_finds_words_in_every_script(run: Run, talk: str) -> None:
    for words in ("rent", "租金", "EUROS"):
        found = value_of(run("search", words, "--json"))
        assert found["query"] == words
        assert {hit["id"] for hit in found["found"]} == {talk}
    assert value_of(run("search", "deposit", "--json"))["found"] == []
    assert run("search", "deposit").stdout == "0 places found\n"


def test_rename_pin_rate(run: Run, talk: str) -> None:
    assert value_of(run("rename", talk, "Quay Street", "--json"))["title"] == "Quay Street"
    assert value_of(run("pin", talk, "--json"))["pinned"]
    assert "(pinned)" in run("list").stdout
    assert not value_of(run("pin", talk, "--off", "--json"))["pinned"]
    rated = value_of(run("rate", talk, "good", "--turn", 1, "--comment", "exact", "--json"))
    assert rated == {"id": talk, "turn": 1, "rating": 1, "comment": "exact"}
    turn = value_of(run("show", talk, "--json"))["exchanges"][0]
    assert (turn["rating"], turn["comment"]) == (1, "exact")


def test_delete_and_undelete(run: Run, talk: str) -> None:
    gone = run("delete", talk, "--json")
    assert value_of(gone)["id"] == talk
    assert f"chats undelete {talk}" in gone.stderr
    assert value_of(run("list", "--json"))["chats"] == []
    (deleted,) = value_of(run("list", "--deleted", "--json"))["chats"]
    assert deleted["deleted"] > 0
    assert error_of(run("show", talk, "--json"))["code"] == "not_found"
    assert value_of(run("undelete", talk, "--json"))["deleted"] is None
    assert len(value_of(run("show", talk, "--json"))["exchanges"]) == 2


def test_export(run: Run, talk: str, tmp_path: Path) -> None:
    text = run("export", talk).stdout
    assert text.startswith("# What is the rent?\n")
    assert "900 euros [^1-1]" in text
    assert "[^1-1]: /files/lease.pdf, page 3: “900 euros”" in text
    assert value_of(run("export", talk, "--json")) == {"id": talk, "markdown": text}
    done = run("export", talk, "--output", tmp_path / "talk.md")
    assert (done.returncode, done.stdout) == (0, "")
    assert (tmp_path / "talk.md").read_text("utf-8") == text
    refused = run("export", talk, "--output", tmp_path / "no" / "talk.md", "--json")
    assert error_of(refused)["code"] == "usage"


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("show", "00000000"), "not_found"),
        (("show", "last"), "not_found"),
        (("rename", "00000000", "x"), "not_found"),
        (("pin", "00000000"), "not_found"),
        (("delete", "00000000"), "not_found"),
        (("undelete", "00000000"), "not_found"),
        (("export", "00000000"), "not_found"),
        (("rate", "00000000", "good"), "not_found"),
        (("rate", "00000000", "splendid"), "usage"),
        (("search", " "), "usage"),
    ],
)
def test_refusals_say_what_to_do(run: Run, arguments: tuple[str, ...], code: str) -> None:
    done = run(*arguments, "--json")
    assert done.returncode == 2
    error = error_of(done)
    assert error["code"] == code
    assert error["hint"]


def test_a_damaged_file_spoils_nothing_else(run: Run, home: Path, tmp_path: Path) -> None:
    (home / "conversations.sqlite3").write_bytes(b"no database " * 100)
    done = run("list", "--json")
    assert done.returncode == 3
    assert "Move that file away" in error_of(done)["hint"]
    status = processes.run("status", "--home", home, "--json", cwd=tmp_path)
    assert status.returncode == 0


def test_ask_refuses_a_talk_that_is_not_there(home: Path, tmp_path: Path) -> None:
    def ask(*arguments: object) -> dict[str, str]:
        return error_of(
            processes.run("ask", *arguments, "--json", "--home", home, cwd=tmp_path)
        )  # fmt: skip

    assert ask("Why?", "--chat", "new")["code"] == "no_documents"
    assert ask("--batch", "-", "--chat", "last")["code"] == "usage"
    assert not (home / "conversations.sqlite3").exists()
