"""The catalogue: which files there are, what became of them, and the text of every passage.

It is the truth; the vectors beside it are derived. Several processes may have it open (SQLite
in WAL mode), so one process can pause, add or remove while another indexes. A newcomer's trap:
a source's passages are shown only while its status allows it (``document_id`` is set and some
source carries it), so clearing ``document_id`` takes them out of results at once.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from engine.domain.errors import EngineError
from engine.domain.source import Place
from engine.store.database import connect, transaction
from engine.store.database_file import DatabaseFile
from engine.store.path_keys import FUNCTIONS
from engine.store.schema import STEPS


class Catalog(DatabaseFile):
    """An open catalogue file. Usable from several threads; calls are serialised.

    Raises :class:`EngineError` ("profile") when the file is damaged, newer or not writable.
    """

    def _connected(self) -> sqlite3.Connection:
        try:
            return connect(self.path, STEPS, FUNCTIONS)
        except sqlite3.Error as error:
            raise _profile_error(self.path, error) from error

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction; rolled back when the body raises."""
        with self._lock, _disk_full_said_plainly(), transaction(self._db) as db:
            yield db

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        with self._lock:
            yield self._db

    def meta(self, key: str, default: str = "") -> str:
        with self.reading() as db:
            row = db.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return row[0] if row else default

    def set_meta(self, key: str, value: str) -> None:
        with self.writing() as db:
            db.execute("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (key, value))


def path_blob(path: str) -> bytes:
    return os.fsencode(path)


def stored_path(path: bytes, member: str) -> str:
    """How a file, or a member of it, is called outside."""
    return Place(member).path_in(os.fsdecode(path))


UNDER = "path = ? OR (path >= ? AND path < ?)"  # with the parameters of below()


def below(folder: str) -> tuple[bytes, bytes, bytes]:
    """Parameters of :data:`UNDER`: ``folder`` itself and all that lies in it."""
    inside = path_blob(folder.rstrip(os.sep) + os.sep)
    return path_blob(folder), inside, inside[:-1] + bytes([inside[-1] + 1])


@contextmanager
def _disk_full_said_plainly() -> Iterator[None]:
    try:
        yield
    except sqlite3.OperationalError as error:
        if "full" in str(error) or "disk I/O" in str(error):
            raise EngineError(
                "disk_full",
                f"The disk that holds the profile is full ({error}).",
                hint="Free some space and run the command again; nothing indexed so far is lost.",
            ) from error
        raise


def _profile_error(path: Path, error: sqlite3.Error) -> EngineError:
    text = str(error)
    if "not a database" in text or "malformed" in text:
        return EngineError(
            "profile",
            f"The catalogue {path} is damaged ({error}).",
            hint="Your files are untouched. Move the catalogue away and add the folders again, "
            "or restore it from a backup.",
        )
    return EngineError(
        "profile",
        f"The profile {path.parent} cannot be used ({error}).",
        hint="Check that the folder exists and that you may write to it, or choose another "
        "one with --home.",
    )
