"""Where the files lie that come with the program: icons, translations, samples."""

from __future__ import annotations

import sys
from pathlib import Path

_FROZEN: str | None = getattr(sys, "_MEIPASS", None)
RESOURCES = Path(_FROZEN or Path(__file__).resolve().parents[1]) / "resources"


def resource(*parts: str) -> Path:
    """A file below ``resources/``."""
    return RESOURCES.joinpath(*parts)
