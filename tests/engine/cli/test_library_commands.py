"""collections and ignore, with and without a running engine."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.service import Engine
from tests import processes

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    def call(*arguments: object) -> subprocess.CompletedProcess[str]:
        return processes.run(*arguments, "--home", tmp_path / "home", "--json", cwd=tmp_path)

    return call


def test_folders_move_and_collections_are_renamed(engine: Engine, folder: Path, run: Run) -> None:
    engine.add([folder])
    assert run("collections", "move", folder, "Work").returncode == 0
    renamed = run("collections", "rename", "Work", "Office")
    assert json.loads(renamed.stdout) == {"collection": "Office", "roots": 1}
    listed = json.loads(run("collections", "list").stdout)
    assert [(one["name"], one["roots"]) for one in listed["collections"]] == [
        ("Office", [str(folder)])
    ]
    assert run("collections", "rename", "none", "x").returncode == 2


def test_patterns_are_added_previewed_and_removed(engine: Engine, folder: Path, run: Run) -> None:
    (folder / "a.log").write_text("one")
    engine.add([folder], ignore=["*.tmp"])
    preview = json.loads(run("ignore", "preview", "*.log", "--root", folder).stdout)
    assert (preview["leaving"], preview["coming"]) == (0, 0)  # nothing was scanned yet
    run("ignore", "add", "*.log", "--root", folder)
    run("ignore", "add", "drafts/")
    listed = json.loads(run("ignore", "list").stdout)
    assert listed == {
        "ignore": ["drafts/"],
        "roots": {str(folder): ["*.tmp", "*.log"]},
        "left_out": [],
    }
    assert run("ignore", "remove", "drafts/").returncode == 0
    assert run("ignore", "remove", "drafts/").returncode == 2
    assert json.loads(run("ignore", "list").stdout)["ignore"] == []
