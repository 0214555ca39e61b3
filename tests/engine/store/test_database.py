"""A file of a profile on a drive where processes have no memory in common."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from engine.store.database import connect, open_without_write_ahead, transaction

STEPS = ("CREATE TABLE words (word TEXT);",)


def mode(path: Path) -> str:
    with closing(connect(path, STEPS)) as db:
        return str(db.execute("PRAGMA journal_mode").fetchone()[0])


def test_readers_beside_a_writer_are_usual(tmp_path: Path) -> None:
    assert mode(tmp_path / "words.sqlite3") == "wal"
    assert mode(tmp_path / "words.sqlite3") == "wal"


def test_a_file_keeps_its_contents_where_that_cannot_be_and_stays_so(tmp_path: Path) -> None:
    path = tmp_path / "words.sqlite3"
    with closing(connect(path, STEPS)) as db, transaction(db):
        db.execute("INSERT INTO words VALUES ('kept')")
    open_without_write_ahead(path).close()
    assert mode(path) == "delete"
    with closing(connect(path, STEPS)) as one, closing(connect(path, STEPS)) as other:
        with transaction(one):
            one.execute("INSERT INTO words VALUES ('new')")
        assert other.execute("SELECT word FROM words").fetchall() == [("kept",), ("new",)]
