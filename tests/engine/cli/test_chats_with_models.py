"""A talk with the default models over a small folder, as a person has it."""

from __future__ import annotations

import json
import signal
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests import processes

pytestmark = [pytest.mark.real, pytest.mark.timeout(900)]

LEASES = {
    "mill-lane.md": "# Shop at Mill Lane\n\nThe rent of the shop at Mill Lane is 2,400 euros a"
    " month.\n\n# Money kept for the shop at Mill Lane\n\nBefore moving in, 7,200 euros are paid"
    " as a security deposit for the shop at Mill Lane.\n",
    "quay-street.md": "# Flat at Quay Street\n\nThe rent of the flat at Quay Street is 900 euros"
    " a month.\n\n# Deposit\n\nThe deposit is 1,800 euros. The deposit is held by the bank.\n",
    "park-road.md": "# House at Park Road\n\nThe rent of the house at Park Road is 1,500 euros a"
    " month.\n\n# Deposit\n\nThe deposit is 3,000 euros. The deposit is due in two parts.\n",
}
FIRST, SECOND = "What is the rent of the shop at Mill Lane?", "How much is its deposit?"


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory, embedder_cache_of_profiles: Path) -> Path:
    top = tmp_path_factory.mktemp("talk")
    settings = "polite = false\nread_workers = 1\nsettle_s = 0.05\n"
    home = processes.make_home(top / "home", embedder_cache_of_profiles, settings)
    (top / "files").mkdir()
    for name, text in LEASES.items():
        (top / "files" / name).write_text(text)
    assert processes.run("add", top / "files", "--home", home, cwd=top).returncode == 0
    return home


@pytest.fixture
def ask(library: Path, tmp_path: Path) -> Callable[..., list[dict[str, Any]]]:
    def call(*arguments: object) -> list[dict[str, Any]]:
        done = processes.run("ask", *arguments, "--json", "--home", library, cwd=tmp_path)
        assert done.returncode == 0, done.stderr
        return [json.loads(line) for line in done.stdout.splitlines()]

    return call


def test_a_follow_up_works_only_within_the_talk(ask: Any, library: Path) -> None:
    alone = ask(SECOND)
    assert "7,200" not in alone[-1]["answer"]
    begun, *events = ask(FIRST, "--chat", "new")
    assert begun["event"] == "chat"
    assert "2,400 euros" in events[-1]["answer"]
    understood, *events = ask(SECOND, "--chat", begun["id"])
    assert understood == {
        "event": "understood",
        "question": f"{SECOND} (rent, shop, Mill Lane)",
    }
    assert events[0]["event"] == "retrieved"
    assert events[0]["hits"][0]["path"].endswith("mill-lane.md")
    assert "7,200 euros" in events[-1]["answer"]
    assert events[-1]["question"] == SECOND
    done = processes.run("chats", "show", "last", "--json", "--home", library, cwd=library)
    shown = json.loads(done.stdout)
    assert [turn["question"] for turn in shown["exchanges"]] == [FIRST, SECOND]
    assert all(turn["finished"] for turn in shown["exchanges"])


def test_for_a_person_the_id_and_what_was_understood_go_to_stderr(
    library: Path, tmp_path: Path
) -> None:
    def say(*arguments: object) -> subprocess.CompletedProcess[str]:
        return processes.run("ask", *arguments, "--home", library, cwd=tmp_path)

    first = say(FIRST, "--chat", "new")
    assert "continue it with --chat " in first.stderr
    second = say(SECOND, "--chat", "last")
    assert "Understood as: How much is its deposit? (rent, shop, Mill Lane)" in second.stderr
    assert "Understood" not in second.stdout


def test_interrupted_it_is_kept_unfinished(library: Path, tmp_path: Path) -> None:
    asking = processes.start(
        "ask", FIRST, "--chat", "new", "--mode", "compose", "--json", "--home", library,
        cwd=tmp_path,
    )  # fmt: skip
    assert asking.stdout is not None
    for line in asking.stdout:
        if json.loads(line)["event"] == "retrieved":
            break
    asking.send_signal(signal.SIGINT)
    _, errors = asking.communicate(timeout=processes.PATIENCE_S)
    assert asking.returncode == 130, errors
    done = processes.run("chats", "show", "last", "--json", "--home", library, cwd=tmp_path)
    (turn,) = json.loads(done.stdout)["exchanges"]
    assert (turn["question"], turn["finished"]) == (FIRST, False)
