from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

import pytest

from engine.domain.errors import EngineError
from engine.domain.explanation import Presence
from engine.indexing.presence import presence
from engine.service import Engine
from tests.conftest import index_now


def asked(engine: Engine, wanted: object) -> Presence:
    return presence(engine.catalog, engine.settings, str(wanted))


@pytest.fixture
def indexed(engine: Engine, folder: Path) -> Path:
    (folder / "lease.txt").write_text("The rent is due on the first of the month.")
    (folder / "broken.pdf").write_bytes(b"%PDF-1.4 nothing more")
    (folder / ".secret.txt").write_text("hidden")
    (folder / "logs").mkdir()
    (folder / "logs" / "a.txt").write_text("left out by a file")
    (folder / "logs" / ".lecternignore").write_text("a.txt\n")
    with ZipFile(folder / "old.zip", "w") as archive:
        archive.writestr("in/letter.txt", "The deposit was paid in May.")
        archive.writestr("in/scan.exe", b"MZ\0\0")
    engine.add([folder])
    index_now(engine)
    return folder


def test_an_indexed_file_by_path_by_name_and_by_pattern(engine: Engine, indexed: Path) -> None:
    for wanted in (indexed / "lease.txt", "lease.txt", "LEASE.TXT", "*leas*"):
        there = asked(engine, wanted)
        assert (there.path, there.status) == (str(indexed / "lease.txt"), "indexed")
        assert len(there.document_ids) == 1


def test_a_file_in_an_archive(engine: Engine, indexed: Path) -> None:
    there = asked(engine, f"{indexed}/old.zip!/in/letter.txt")
    assert (there.status, len(there.document_ids)) == ("indexed", 1)
    assert asked(engine, "letter.txt") == there
    assert asked(engine, indexed / "old.zip").document_ids == there.document_ids
    with pytest.raises(EngineError, match="no such file in"):
        asked(engine, f"{indexed}/old.zip!/in/other.txt")
    skipped = asked(engine, f"{indexed}/old.zip!/in/scan.exe")
    assert skipped.status == "skipped"
    assert skipped.said


def test_what_could_not_be_read_says_why(engine: Engine, indexed: Path) -> None:
    there = asked(engine, indexed / "broken.pdf")
    assert there.status == "failed"
    assert there.said
    assert there.advice


def test_what_is_left_out_names_the_rule(engine: Engine, indexed: Path) -> None:
    hidden = asked(engine, indexed / ".secret.txt")
    assert (hidden.status, ".secret.txt" in hidden.said) == ("left_out", True)
    listed = asked(engine, indexed / "logs" / "a.txt")
    assert (listed.status, ".lecternignore" in listed.said) == ("left_out", True)
    engine.remove([indexed / "lease.txt"])
    removed = asked(engine, indexed / "lease.txt")
    assert (removed.status, "removed" in removed.said) == ("left_out", True)


def test_a_pattern_of_the_settings(engine: Engine, indexed: Path, tmp_path: Path) -> None:
    (indexed / "new.draft").write_text("text")
    settings = engine.settings.model_copy(update={"ignore": ("*.draft",)})
    there = presence(engine.catalog, settings, str(indexed / "new.draft"))
    assert (there.status, "setting" in there.said) == ("left_out", True)


def test_new_waiting_gone_and_foreign_files(engine: Engine, indexed: Path, tmp_path: Path) -> None:
    (indexed / "new.txt").write_text("new")
    assert asked(engine, indexed / "new.txt").status == "unseen"
    engine.reindex()
    (indexed / "lease.txt").unlink()
    assert asked(engine, indexed / "lease.txt").status == "gone"
    elsewhere = tmp_path / "elsewhere.txt"
    elsewhere.write_text("x")
    foreign = asked(engine, elsewhere)
    assert (foreign.status, str(tmp_path) in foreign.advice) == ("not_added", True)


def test_what_cannot_be_told(engine: Engine, indexed: Path) -> None:
    with pytest.raises(EngineError, match="no file") as unknown:
        asked(engine, "nothing.txt")
    with pytest.raises(EngineError, match="no file"):
        asked(engine, "~nobody-of-this-name/x.txt")
    assert unknown.value.code == "not_found"
    with pytest.raises(EngineError, match="is a folder"):
        asked(engine, indexed)
    with pytest.raises(EngineError, match="files of the library") as several:
        asked(engine, "*.txt")
    assert str(indexed / "lease.txt") in several.value.hint
