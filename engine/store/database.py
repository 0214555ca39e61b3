"""SQLite as all files of a profile use it: several processes at once, whole transactions."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from engine.domain.errors import EngineError
from engine.store.schema import migrate

_BUSY_TIMEOUT_S = 30.0
_LOOK_EVERY_S = 0.02


def connect(
    path: Path, steps: Sequence[str], functions: Mapping[str, Callable[[Any], Any]] | None = None
) -> sqlite3.Connection:
    """An open file with its tables up to date; usable from several threads, one at a time.
    ``functions`` of one argument are known to its statements by their names.

    Raises :class:`sqlite3.Error`, and :class:`EngineError` ("profile") for a newer file.
    """
    db = _open(path)
    try:
        if not _does_without_write_ahead(db):
            _write_ahead(db)
            db.execute("PRAGMA user_version")  # the first that looks into the shared memory
    except sqlite3.OperationalError as error:
        if not error.sqlite_errorname.startswith("SQLITE_IOERR_SHM"):
            raise
        db.close()
        db = open_without_write_ahead(path)
    db.execute("PRAGMA synchronous = NORMAL")
    db.execute("PRAGMA foreign_keys = ON")
    for name, function in (functions or {}).items():
        db.create_function(name, 1, function, deterministic=True)
    _back_up(db, path, len(steps))
    migrate(db, steps)
    return db


def _open(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(
        path, timeout=_BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=False
    )


def open_without_write_ahead(path: Path) -> sqlite3.Connection:
    """For a drive that gives processes no memory in common, as some network drives do: readers
    wait for the writer, and nothing else changes. Who has the file alone needs no such memory, so
    it is had alone until it is changed."""
    db = _open(path)
    db.execute("PRAGMA locking_mode = EXCLUSIVE")
    db.execute("PRAGMA journal_mode = DELETE")
    db.execute("PRAGMA locking_mode = NORMAL")
    db.execute("PRAGMA user_version")  # gives the lock back
    return db


def _does_without_write_ahead(db: sqlite3.Connection) -> bool:
    """Whether a file that has its tables was made on such a drive."""
    (mode,) = db.execute("PRAGMA journal_mode").fetchone()
    (version,) = db.execute("PRAGMA user_version").fetchone()
    return bool(mode != "wal" and version > 0)


def _write_ahead(db: sqlite3.Connection) -> None:
    """Readers beside a writer. SQLite does not wait for another process that is just making this
    change to a new file, whatever the timeout; so we do."""
    deadline = time.monotonic() + _BUSY_TIMEOUT_S
    while True:
        try:
            db.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
            time.sleep(_LOOK_EVERY_S)
        else:
            return


def _back_up(db: sqlite3.Connection, path: Path, newest: int) -> None:
    """Keep the file as it is before a newer program changes its tables: the older program reads
    the copy, and refuses what has been changed. One copy is kept, of the last change."""
    (done,) = db.execute("PRAGMA user_version").fetchone()
    kept = path.with_name(f"{path.stem}.schema-{done}.backup")
    if not 0 < done < newest or kept.exists():
        return
    draft = kept.with_name(f"{kept.name}.{os.getpid()}.new")
    try:
        db.execute("VACUUM INTO ?", (str(draft),))
        if _version_of(draft) == done:  # another process may have been quicker to change it
            draft.replace(kept)
        draft.unlink(missing_ok=True)
    except (sqlite3.OperationalError, OSError) as error:
        draft.unlink(missing_ok=True)
        raise EngineError(
            "disk_full",
            f"{path.name} cannot be copied before it is changed for this version ({error}).",
            hint="Free as much space as the file takes, then start Lectern again; "
            "nothing was changed.",
        ) from error
    for older in path.parent.glob(f"{path.stem}.schema-*.backup"):
        if older != kept:
            older.unlink(missing_ok=True)


def _version_of(path: Path) -> int:
    with closing(sqlite3.connect(path)) as db:
        version: int = db.execute("PRAGMA user_version").fetchone()[0]
        return version


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
