"""Faults of a profile's files, said plainly."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from engine.domain.errors import EngineError
from engine.store.chunks import IndexDamagedError


@contextmanager
def said_plainly(home: Path) -> Iterator[None]:
    """Within, what the database or the index says becomes :class:`EngineError` ("profile")."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        raise EngineError(
            "profile",
            f"The profile {home} cannot be read or written ({error}).",
            hint="Check the disk. Your files are untouched; a damaged catalogue can be "
            "moved away and built again with add.",
        ) from error
    except IndexDamagedError as error:
        raise EngineError(
            "profile",
            f"The search index in {home} cannot be used, nor built anew ({error}).",
            hint="Check the disk, and that you may write to that folder.",
        ) from error
