"""settings, wipe and doctor --bundle: the same alone and with an engine that runs."""

from __future__ import annotations

import json
import subprocess
import zipfile
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from pathlib import Path

import pytest

from engine.profile.running import find
from tests import processes
from tests.engine.cli.test_contract import error_of

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(params=["alone", "attached"])
def run(request: pytest.FixtureRequest, tmp_path: Path, real_home: Path) -> Iterator[Run]:
    home = real_home
    attached = request.param == "attached"
    with processes.serving(home) if attached else nullcontext():

        def call(*arguments: object) -> subprocess.CompletedProcess[str]:
            done = processes.run(*arguments, "--home", home, cwd=tmp_path)
            assert (find(home) is not None) == attached
            return done

        yield call


@pytest.mark.real
def test_they_do_the_same(run: Run, tmp_path: Path) -> None:
    shown = json.loads(run("settings", "answer_tokens", "--json").stdout)
    assert (shown["value"], shown["default"], shown["maximum"]) == (400, 400, 8192)
    changed = json.loads(run("settings", "answer_tokens", "200", "--json").stdout)
    assert changed["value"] == 200
    refused = run("settings", "answer_token", "200", "--json")
    assert refused.returncode == 2
    assert "answer_tokens" in error_of(refused)["message"]
    wrong = run("settings", "answer_tokens", "many", "--json")
    assert (wrong.returncode, error_of(wrong)["code"]) == (2, "usage")
    listed = run("settings").stdout
    assert "answer_tokens = 200  (default 400)" in listed
    negative = json.loads(run("settings", "gpu_layers", "-1", "--json").stdout)
    assert negative["value"] == -1
    lists = json.loads(run("settings", "ignore", "*.bak", "old *", "--json").stdout)
    assert lists["value"] == ["*.bak", "old *"]
    assert json.loads(run("settings", "ignore", "--default", "--json").stdout)["value"] == []

    saved = run("doctor", "--bundle", tmp_path / "bundle.zip", "--json")
    assert saved.returncode == 0, saved.stderr
    with zipfile.ZipFile(tmp_path / "bundle.zip") as packed:
        report = json.loads(packed.read("report.json"))
    assert report["settings"]["answer_tokens"] == 200

    unsure = run("wipe", "everything", "--json")
    assert (unsure.returncode, error_of(unsure)["code"]) == (2, "usage")
    assert "catalogue" in {
        one["name"] for one in json.loads(run("wipe", "--json").stdout)["places"]
    }
    most = "everything-but-settings"
    gone = json.loads(run("wipe", most, "--confirm", "wipe", "--json").stdout)
    assert "catalogue" in {one["name"] for one in gone["removed"]}
    assert json.loads(run("settings", "answer_tokens", "--json").stdout)["value"] == 200
