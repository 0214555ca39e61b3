"""Paths as a user writes them, made into the ones that the catalogue knows."""

from __future__ import annotations

import os
from contextlib import suppress
from difflib import get_close_matches
from pathlib import Path

from engine.domain.errors import EngineError


def absolute(path: Path) -> Path:
    """Absolute, without “..”, links kept: the user's own name for the place."""
    with suppress(RuntimeError):  # “~name” of nobody here is a name like any other
        path = path.expanduser()
    return Path(os.path.normpath(path.absolute()))


def existing(path: Path) -> Path:
    """The absolute path; raises :class:`EngineError` ("not_found") with a near name, if any."""
    path = absolute(path)
    if path.exists():
        return path
    near: list[str] = []
    if path.parent.is_dir():
        near = get_close_matches(path.name, [p.name for p in path.parent.iterdir()], n=1)
    raise EngineError(
        "not_found",
        f"There is no file or folder {path}.",
        hint=f"Did you mean {path.parent / near[0]}?" if near else "Check the spelling.",
    )
