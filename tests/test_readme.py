"""The README names every command, setting and error code: what is not said is not found."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from engine.domain.errors import EngineError
from engine.settings import Settings

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")


@pytest.mark.parametrize("setting", Settings.model_fields)
def test_every_setting_is_explained(setting: str) -> None:
    assert f"`{setting}`" in README


@pytest.mark.parametrize("code", EngineError.CODES)
def test_every_error_code_is_named(code: str) -> None:
    assert f"`{code}`" in README


def test_every_command_is_named() -> None:
    shown = subprocess.run(
        [sys.executable, "-m", "engine", "--help"],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    ).stdout
    commands = [line.split()[0] for line in shown.partition("Commands:")[2].splitlines() if line]
    assert len(commands) >= 10
    assert [name for name in commands if f"`{name}" not in README] == []


def test_the_test_command_is_what_continuous_integration_runs() -> None:
    command = "python3 packaging/bootstrap.py test"
    assert f"    {command}\n" in README
    assert command in (ROOT / ".ci" / "run").read_text("utf-8")
