"""The commands as other programs call them: exit codes, JSON, messages. No model is loaded."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.service import Engine
from tests import processes
from tests.conftest import index_now
from tests.engine.indexing.test_library import write

COMMANDS = (
    *("add", "remove", "pause", "resume", "reindex", "watch", "status"),
    *("search", "ask", "chats", "explain", "read", "passwords", "doctor"),
    *("eval", "serve", "mcp", "settings", "wipe", "collections", "ignore", "models"),
)
HEAVY = (
    *("torch", "sentence_transformers", "transformers", "openvino", "llama_cpp"),
    *("lancedb", "pyarrow", "kreuzberg"),
    *("ir_measures", "sacrebleu", "matplotlib"),
)
EMPTY_STATUS = {
    "files": {"pending": 0, "indexed": 0, "skipped": 0, "failed": 0},
    "members": {"indexed": 0, "skipped": 0, "failed": 0},
    "documents": 0,
    "chunks": 0,
    "queue": 0,
    "rate": 0.0,
    "eta_s": None,
    "paused": False,
    "running": False,
    "resting": False,
    "models": {"embedder": "default", "generator": "default"},
    "roots": [],
}

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def run(tmp_path: Path, home: Path) -> Run:
    """Runs a command on ``home``, from a folder that is not the repository's."""

    def call(*arguments: object) -> subprocess.CompletedProcess[str]:
        return processes.run(*arguments, "--home", home, cwd=tmp_path)

    return call


def error_of(done: subprocess.CompletedProcess[str]) -> dict[str, str]:
    """The one error object on stdout, which the message on stderr agrees with."""
    value = json.loads(done.stdout)
    assert set(value) == {"event", "error"}
    error: dict[str, str] = value["error"]
    assert set(error) == {"code", "message", "hint"}
    assert error["message"] in done.stderr
    assert "Traceback" not in done.stderr
    return error


def test_help_names_every_command(tmp_path: Path) -> None:
    done = processes.run("--help", cwd=tmp_path)
    assert done.returncode == 0
    listed = [line.split()[0] for line in done.stdout.splitlines() if line.startswith("  ")]
    assert set(COMMANDS) <= set(listed)


@pytest.mark.parametrize(
    "arguments",
    [["frobnicate"], ["status", "--nonsense"], ["add"], ["search", "x", "--limit", "0"]],
)
def test_wrong_usage_is_2(run: Run, arguments: list[str]) -> None:
    done = run(*arguments)
    assert done.returncode == 2
    assert done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("arguments", "code", "exit_code"),
    [
        (["add", "no/such/folder"], "not_found", 2),
        (["remove", "never/added"], "not_found", 2),
        (["reindex", "never/added"], "not_found", 2),
        (["search", "harbour"], "no_documents", 3),
        (["search"], "usage", 2),
        (["ask", "where is it?"], "no_documents", 3),
        (["ask"], "usage", 2),
        (["search", "--batch", "no/such.jsonl"], "not_found", 2),
        (["add", "home"], "usage", 2),
    ],
)
def test_refused_calls(
    run: Run, home: Path, arguments: list[str], code: str, exit_code: int
) -> None:
    home.mkdir()
    done = run(*arguments, "--json")
    assert done.returncode == exit_code
    assert error_of(done)["code"] == code
    plain = run(*arguments)
    assert plain.returncode == exit_code
    assert plain.stdout == ""
    assert plain.stderr.startswith("Error: ")


def test_a_misspelt_path_is_corrected(run: Run, tmp_path: Path) -> None:
    (tmp_path / "reports").mkdir()
    assert str(tmp_path / "reports") in error_of(run("add", "reprots", "--json"))["hint"]


def test_status_of_an_empty_profile(run: Run) -> None:
    done = run("status", "--json")
    assert done.returncode == 0
    assert json.loads(done.stdout) == EMPTY_STATUS
    plain = run("status")
    assert plain.returncode == 0
    assert "0 indexed" in plain.stdout


def test_home_before_and_after_the_command_and_from_the_environment(tmp_path: Path) -> None:
    def paused(*arguments: object, **more: str) -> bool:
        done = subprocess.run(
            [sys.executable, "-m", "engine", *map(str, arguments)],
            capture_output=True,
            check=True,
            cwd=tmp_path,
            env={**processes.environment(), **more},
        )
        return bool(json.loads(done.stdout)["paused"])

    assert paused("--home", "one", "pause", "--json")
    assert paused("status", "--home", tmp_path / "one", "--json")
    assert paused("--home", tmp_path / "one", "status", "--json")
    assert paused("status", "--json", LECTERN_HOME="one")
    assert not paused("--home", "two", "status", "--json", LECTERN_HOME="one")
    assert not paused("status", "--home", "two", "--json", LECTERN_HOME="one")


def test_pausing_holds_back_what_is_added(run: Run, tmp_path: Path) -> None:
    assert json.loads(run("pause", "--json").stdout) == {"paused": True, "queue": 0}
    write(tmp_path / "files" / "a.md", "anchor")
    done = run("add", "files", "--json")
    assert done.returncode == 0
    assert json.loads(done.stdout) == {"event": "paused"}
    status = json.loads(run("status", "--json").stdout)
    assert status["paused"]
    assert status["roots"] == [{"path": str(tmp_path / "files"), "collection": "default"}]


def settings_broken(home: Path) -> str:
    (home / "settings.toml").write_text("threads = [")
    return "settings.toml"


def setting_unknown(home: Path) -> str:
    (home / "settings.toml").write_text("tread = 4")
    return "threads"


def catalogue_damaged(home: Path) -> str:
    (home / "catalog.sqlite3").write_bytes(b"no database" * 1000)
    return "damaged"


def catalogue_newer(home: Path) -> str:
    with sqlite3.connect(home / "catalog.sqlite3") as db:
        db.execute("PRAGMA user_version = 999")
    db.close()
    return "newer"


def catalogue_a_folder(home: Path) -> str:
    (home / "catalog.sqlite3").mkdir()
    return "cannot be used"


def home_a_file(home: Path) -> str:
    home.rmdir()
    home.write_text("")
    return "cannot be made"


@pytest.mark.parametrize(
    "broken",
    [
        settings_broken,
        setting_unknown,
        catalogue_damaged,
        catalogue_newer,
        catalogue_a_folder,
        home_a_file,
    ],
)
@pytest.mark.parametrize("command", ["status", "doctor"])
def test_a_broken_profile_is_3(
    run: Run, home: Path, broken: Callable[[Path], str], command: str
) -> None:
    home.mkdir()
    word = broken(home)
    error = error_of(run(command, "--json"))
    assert error["code"] == "profile"
    assert word in error["message"]
    assert error["hint"]
    assert run(command).returncode == 3


@pytest.fixture
def filled(engine: Engine, folder: Path) -> Path:
    """A profile made with doubles: two files indexed, one failed, one skipped."""
    write(folder / "a.md", "anchor")
    write(folder / "sub" / os.fsdecode(b"caf\xe9\n.md"), "bollard")
    (folder / "broken.pdf").write_bytes(b"%PDF-1.4 this is no PDF")
    (folder / "empty.txt").write_bytes(b"")
    engine.add([folder])
    index_now(engine)
    engine.close()
    return folder


def test_status_names_what_failed_and_why(run: Run, filled: Path) -> None:
    done = run("status", "--failed", "--skipped", "--json")
    assert done.returncode == 0
    status = json.loads(done.stdout)
    assert status["files"] == {"pending": 0, "indexed": 2, "skipped": 1, "failed": 1}
    assert (status["documents"], status["queue"]) == (2, 0)
    assert status["chunks"] >= 2
    problems = {Path(one["path"]).name: one for one in status["problems"]}
    assert set(problems) == {"broken.pdf", "empty.txt"}
    for one in problems.values():
        assert set(one) == {"path", "status", "code", "message", "hint"}
        assert one["message"]
    assert "broken.pdf" in run("status", "--failed").stdout


def test_remove_says_how_many_left(run: Run, filled: Path) -> None:
    done = run("remove", filled / "sub", "--json")
    assert done.returncode == 0
    assert json.loads(done.stdout) == {"removed": 1}
    assert json.loads(run("remove", filled, "--json").stdout) == {"removed": 3}
    assert json.loads(run("status", "--json").stdout) == EMPTY_STATUS


@pytest.mark.parametrize("command", [["--help"], ["status", "--json"], ["pause"]])
def test_small_commands_load_nothing_heavy(home: Path, tmp_path: Path, command: list[str]) -> None:
    more = [] if command == ["--help"] else ["--home", str(home)]
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "engine", *command, *more],
        capture_output=True,
        check=True,
        text=True,
        cwd=tmp_path,
        env=processes.environment(),
    )
    loaded = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    assert "engine.cli.app" in loaded
    assert not {name for name in loaded if name.partition(".")[0] in HEAVY}


def test_a_reader_that_goes_away_is_no_error(home: Path, tmp_path: Path) -> None:
    process = processes.start("status", "--home", home, cwd=tmp_path)
    assert process.stdout is not None
    process.stdout.close()
    _, errors = process.communicate(timeout=processes.PATIENCE_S)
    assert "Traceback" not in errors
