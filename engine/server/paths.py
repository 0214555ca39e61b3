"""Paths in requests: whole ones only, since no request has a folder that it is in."""

from __future__ import annotations

from pathlib import Path

from engine.domain.errors import EngineError


def absolute_path(text: str) -> Path:
    if "\0" in text or not Path(text).is_absolute():
        raise EngineError("usage", f"{text!r} is no absolute path.", hint="Send the whole path.")
    return Path(text)
