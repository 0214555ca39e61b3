"""Where a profile is: the one folder that holds all that Lectern keeps."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs


def profile_home(explicit: Path | None = None) -> Path:
    """The profile: ``explicit``, else ``LECTERN_HOME``, else the system's place for such data."""
    if explicit is not None:
        return explicit.expanduser().absolute()
    if from_environment := os.environ.get("LECTERN_HOME"):
        return Path(from_environment).expanduser().absolute()
    return Path(platformdirs.user_data_dir("Lectern", appauthor=False))
