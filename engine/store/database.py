"""SQLite as all files of a profile use it: several processes at once, whole transactions."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from engine.store.schema import migrate

_BUSY_TIMEOUT_S = 30.0


def connect(path: Path, steps: Sequence[str]) -> sqlite3.Connection:
    """An open file with its tables up to date; usable from several threads, one at a time.

    Raises :class:`sqlite3.Error`, and :class:`EngineError` ("profile") for a newer file.
    """
    db = sqlite3.connect(
        path, timeout=_BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=False
    )
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA synchronous = NORMAL")
    db.execute("PRAGMA foreign_keys = ON")
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
