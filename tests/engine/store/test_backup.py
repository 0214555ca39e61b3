"""Before a newer program changes a file's tables, the file is kept as the older one reads it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from engine.domain.errors import EngineError
from engine.store.database import connect

STEPS = (
    "CREATE TABLE things (name TEXT);",
    "ALTER TABLE things ADD COLUMN size INTEGER;",
    "ALTER TABLE things ADD COLUMN colour TEXT;",
)


def kept(path: Path) -> list[str]:
    return sorted(each.name for each in path.parent.iterdir() if "backup" in each.name)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Made by a program that knows the first step."""
    path = tmp_path / "things.sqlite3"
    with closing(connect(path, STEPS[:1])) as db:
        db.execute("INSERT INTO things VALUES ('lamp')")
    return path


def test_a_new_file_and_one_that_is_up_to_date_need_none(file: Path) -> None:
    connect(file, STEPS[:1]).close()
    assert kept(file) == []


def test_the_copy_is_what_the_older_program_reads(file: Path) -> None:
    with closing(connect(file, STEPS[:2])) as db:
        assert db.execute("SELECT * FROM things").fetchall() == [("lamp", None)]
    with pytest.raises(EngineError, match="newer"):
        connect(file, STEPS[:1])
    assert kept(file) == ["things.schema-1.backup"]
    with closing(connect(file.with_name("things.schema-1.backup"), STEPS[:1])) as db:
        assert db.execute("SELECT * FROM things").fetchall() == [("lamp",)]


def test_the_copy_of_the_last_change_is_kept(file: Path) -> None:
    for known in (2, 3):
        connect(file, STEPS[:known]).close()
    assert kept(file) == ["things.schema-2.backup"]


def test_without_room_for_it_nothing_is_changed(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(EngineError) as refused:
        connect(file, STEPS)
    assert refused.value.code == "disk_full"
    monkeypatch.undo()
    with closing(sqlite3.connect(file)) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (1,)
    assert kept(file) == []
