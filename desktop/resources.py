"""Where the files lie that come with the program: icons, translations, samples."""

from __future__ import annotations

from pathlib import Path

from engine.profile.installation import resources

RESOURCES = resources()


def resource(*parts: str) -> Path:
    """A file below ``resources/``."""
    return RESOURCES.joinpath(*parts)
