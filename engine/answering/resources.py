"""Where the files that ship with the program lie: ``resources/`` beside the packages."""

from __future__ import annotations

from pathlib import Path

RESOURCES = Path(__file__).parents[2] / "resources"


def prompts_folder() -> Path:
    return RESOURCES / "prompts"
