"""The passwords commands as other programs call them, on a key store that is a file."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests import processes
from tests.engine.store.key_store import PLACE

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.setenv(PLACE, str(tmp_path / "keys.json"))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "tests.engine.store.key_store.FileKeyring")

    def call(*arguments: object, given: str = "") -> subprocess.CompletedProcess[str]:
        home = ("--home", tmp_path / "home")
        return processes.run("passwords", *arguments, *home, cwd=tmp_path, given=given)

    return call


def test_add_list_remove(run: Run) -> None:
    added = run("add", "--stdin", "--json", given="open sesame\nnot this line\n")
    assert (added.returncode, json.loads(added.stdout)) == (0, {"passwords": 1, "queued": 0})
    run("add", "--stdin", given="short\n")
    listed = run("list", "--json")
    assert json.loads(listed.stdout) == {"passwords": 2, "masked": ["o•••••••", "••••••••"]}
    assert run("list").stdout.splitlines()[0] == "2 passwords"
    removed = run("remove", "1", "--json")
    assert (removed.returncode, json.loads(removed.stdout)) == (0, {"removed": 1})
    assert json.loads(run("list", "--json").stdout)["passwords"] == 1
    assert run("remove", "--all").stdout == "Forgot 1 password.\n"
    assert json.loads(run("list", "--json").stdout) == {"passwords": 0, "masked": []}


def test_no_command_ever_shows_a_password(run: Run) -> None:
    for done in (run("add", "--stdin", given="open sesame\n"), run("list"), run("remove", "1")):
        assert "sesame" not in done.stdout + done.stderr


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("add",), "usage"),
        (("add", "--stdin"), "usage"),
        (("remove",), "usage"),
        (("remove", "1", "--all"), "usage"),
        (("remove", "7"), "not_found"),
    ],
)
def test_refusals(run: Run, arguments: tuple[str, ...], code: str) -> None:
    done = run(*arguments, "--json")
    assert done.returncode == 2
    assert json.loads(done.stdout)["error"]["code"] == code


def test_without_a_key_store(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    done = run("add", "--stdin", "--json", given="open sesame\n")
    assert done.returncode == 3
    assert json.loads(done.stdout)["error"]["code"] == "no_key_store"
    assert json.loads(run("list", "--json").stdout)["passwords"] == 0
    assert "sesame" not in done.stdout + done.stderr


@pytest.mark.skipif(os.name == "nt", reason="a terminal of our own making needs POSIX")
def test_asking_shows_nothing_of_what_is_typed(tmp_path: Path, run: Run) -> None:
    import pty
    import sys

    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "engine", "passwords", "add", "--home", tmp_path / "home"]
    process = subprocess.Popen(
        list(map(str, command)),
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        cwd=tmp_path,
        env=processes.environment(),
        start_new_session=True,
    )
    os.close(theirs)
    shown = b""
    while b"Password: " not in shown:  # what is typed before its last blank is thrown away
        shown += os.read(ours, 1024)
    os.write(ours, b"open sesame\n")
    while b"Kept in" not in shown:
        shown += os.read(ours, 1024)
    assert process.wait(60) == 0
    os.close(ours)
    assert b"sesame" not in shown
    assert json.loads(run("list", "--json").stdout)["passwords"] == 1
