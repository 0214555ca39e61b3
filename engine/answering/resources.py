"""Where the files that ship with the program lie: ``resources/`` beside the packages."""

from __future__ import annotations

from pathlib import Path

from engine.profile.installation import resources

RESOURCES = resources()


def prompts_folder() -> Path:
    return RESOURCES / "prompts"
