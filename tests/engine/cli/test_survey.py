"""ask over all rows and files, as a person and a program do it, with the real model."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests import processes

pytestmark = [pytest.mark.real, pytest.mark.timeout(900)]

TABLES = Path(__file__).parents[2] / "data" / "survey"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory, embedder_cache_of_profiles: Path) -> Path:
    top = tmp_path_factory.mktemp("survey")
    home = processes.make_home(
        top / "home", embedder_cache_of_profiles, "polite = false\nread_workers = 1\n"
    )
    done = processes.run("add", TABLES, "--home", home, cwd=top)
    assert done.returncode == 0, done.stderr
    return home


@pytest.fixture
def ask(home: Path, tmp_path: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        return processes.run("ask", *arguments, "--home", home, cwd=tmp_path)

    return run


def events_of(done: subprocess.CompletedProcess[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_a_figure_comes_with_its_query_and_rows(
    ask: Callable[..., subprocess.CompletedProcess[str]],
) -> None:
    done = ask("How many employees work in Berlin?")
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    count = int(lines[0])
    assert f"where City is Berlin: {count} of 60 (read 60 of 60 rows)" in done.stdout
    assert "staff.xlsx, sheet People, A1" in done.stdout


def test_as_json_coverage_stands_in_the_answer(
    ask: Callable[..., subprocess.CompletedProcess[str]],
) -> None:
    done = ask("How many CSV files are there?", "--json")
    events = events_of(done)
    assert events[-1]["event"] == "finished"
    assert events[-1]["mode"] == "survey"
    assert events[-1]["coverage"]["matched"] == 6
    assert events[-1]["answer"].startswith("6 files of type CSV.")


def test_progress_is_an_event_and_flags_decide(
    ask: Callable[..., subprocess.CompletedProcess[str]],
) -> None:
    question = "Average salary by department"
    by_wording = events_of(ask(question, "--json"))
    assert by_wording[0]["event"] == "retrieved"  # at once, whatever is looked through then
    assert by_wording[-1]["mode"] == "survey"
    surveyed = events_of(ask(question, "--all", "--json"))
    assert surveyed[0]["event"] == "surveyed"
    assert surveyed[0].keys() == {"event", "done", "total", "current"}
    ordinary = [
        json.loads(line) for line in ask(question, "--no-all", "--json").stdout.splitlines()
    ]
    assert ordinary[-1]["mode"] != "survey"
    assert ordinary[-1]["coverage"] is None
