"""Where a profile is: the one folder that holds all that Lectern keeps."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

from engine.domain.errors import EngineError


def profile_home(explicit: Path | None = None) -> Path:
    """The profile: ``explicit``, else ``LECTERN_HOME``, else the system's place for such data."""
    if explicit is not None:
        return explicit.expanduser().absolute()
    if from_environment := os.environ.get("LECTERN_HOME"):
        return Path(from_environment).expanduser().absolute()
    return Path(platformdirs.user_data_dir("Lectern", appauthor=False))


def make_home(home: Path) -> None:
    """Raises :class:`EngineError` ("profile") when it cannot be."""
    try:
        home.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise EngineError(
            "profile",
            f"The profile folder {home} cannot be made ({error.strerror}).",
            hint="Choose another one with --home.",
        ) from error
