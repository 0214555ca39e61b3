"""SQLite as all files of a profile use it: several processes at once, whole transactions."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from engine.store.schema import migrate

_BUSY_TIMEOUT_S = 30.0


def connect(
    path: Path, steps: Sequence[str], functions: Mapping[str, Callable[[Any], Any]] | None = None
) -> sqlite3.Connection:
    """An open file with its tables up to date; usable from several threads, one at a time.
    ``functions`` of one argument are known to its statements by their names.

    Raises :class:`sqlite3.Error`, and :class:`EngineError` ("profile") for a newer file.
    """
    db = sqlite3.connect(
        path, timeout=_BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=False
    )
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA synchronous = NORMAL")
    db.execute("PRAGMA foreign_keys = ON")
    for name, function in (functions or {}).items():
        db.create_function(name, 1, function, deterministic=True)
    migrate(db, steps)
    return db


@contextmanager
def transaction(db: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """Everything in the body or nothing: rolled back when it raises."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield db
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise
