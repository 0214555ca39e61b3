"""update, from the command line of a checkout, which has no place to ask."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests import processes


@pytest.mark.parametrize("arguments", [(), ("--check", "lectern.deb")])
def test_wants_to_be_told_which(arguments: tuple[str, ...], tmp_path: Path) -> None:
    done = processes.run("update", *arguments, cwd=tmp_path)
    assert done.returncode == 2
    assert "opens a connection" in done.stderr


@pytest.mark.parametrize("arguments", [("--check",), ("lectern.deb",)])
def test_a_checkout_says_that_it_has_no_updates(arguments: tuple[str, ...], tmp_path: Path) -> None:
    done = processes.run("update", *arguments, "--json", cwd=tmp_path)
    assert done.returncode == 2
    error = json.loads(done.stdout.strip().splitlines()[-1])["error"]
    assert error["code"] == "not_found"
    assert "does not say" in error["message"]


def test_the_version_is_said(tmp_path: Path) -> None:
    done = processes.run("--version", cwd=tmp_path)
    assert done.returncode == 0
    assert done.stdout.startswith("Lectern ")
