"""read: what Lectern sees in one file, without a profile and without loading a model."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from engine.indexing.inspection import Inspection, inspect_file
from engine.settings import Settings
from tests import processes

TEXT = "# Harbour\n\nThe harbour of Elm was built in 1871.\n\n## Boats\n\nThey leave daily.\n"


@pytest.fixture
def note(tmp_path: Path) -> Path:
    path = tmp_path / "harbour.md"
    path.write_text(TEXT, "utf-8")
    return path


def run(tmp_path: Path, *arguments: object) -> tuple[int, str, str]:
    done = processes.run("read", *arguments, "--home", tmp_path / "home", cwd=tmp_path)
    assert "Traceback" not in done.stderr
    return done.returncode, done.stdout, done.stderr


def test_json_holds_everything(tmp_path: Path, note: Path) -> None:
    code, out, _ = run(tmp_path, "harbour.md", "--json")
    seen = json.loads(out)
    assert code == 0
    assert (seen["path"], seen["status"], seen["title"]) == (str(note), "read", "Harbour")
    assert (seen["text"], seen["media_type"], seen["pages"]) == (TEXT, "text/markdown", None)
    assert seen["bytes"] == len(TEXT)
    assert set(seen["timing"]) == {"read_s", "chunk_s"}
    assert [(b["kind"], b["level"]) for b in seen["blocks"]] == [
        ("heading", 1),
        ("paragraph", 0),
        ("heading", 2),
        ("paragraph", 0),
    ]
    (passage,) = seen["passages"]
    assert (passage["label"], passage["language"]) == ("lines 1-7", "en")
    assert TEXT[passage["start"] : passage["end"]] == TEXT.strip()
    assert not (tmp_path / "home").exists()


def test_a_person_is_shown_blocks_and_passages(tmp_path: Path, note: Path) -> None:
    code, out, _ = run(tmp_path, note)
    assert code == 0
    for shown in ("text/markdown", "Harbour", "4 blocks", "heading 2   ## Boats", "lines 1-7, en"):
        assert shown in out


def test_a_file_that_cannot_be_read_says_why(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(b"no package")
    code, out, err = run(tmp_path, "a.docx", "--json")
    seen = json.loads(out)
    assert code == 1
    assert (seen["status"], seen["code"]) == ("failed", "damaged")
    assert seen["message"] in err
    assert seen["hint"] in err


@pytest.mark.parametrize("name", ["nothing.txt", ""])
def test_a_path_that_is_no_file_is_wrong_usage(tmp_path: Path, name: str) -> None:
    code, out, err = run(tmp_path, tmp_path / name)
    assert (code, out) == (2, "")
    assert err.startswith("Error: ")


def test_an_archive_is_shown_file_by_file(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("in/harbour.md", TEXT)
        archive.writestr("in/broken.docx", b"no package")
    code, out, err = run(tmp_path, "a.zip", "--json")
    seen = json.loads(out)
    assert code == 1
    assert [(part["path"], part["status"]) for part in seen["parts"]] == [
        (f"{tmp_path}/a.zip!/in/harbour.md", "read"),
        (f"{tmp_path}/a.zip!/in/broken.docx", "failed"),
    ]
    assert "broken.docx" in err
    code, out, err = run(tmp_path, "a.zip!/in/harbour.md")
    assert (code, err) == (0, "")
    assert "a.zip!/in/harbour.md" in out
    assert run(tmp_path, "a.zip!/in/nothing.md")[0] == 2


def test_a_pipe_is_left_out_and_not_waited_for(tmp_path: Path, note: Path) -> None:
    code, out, _ = run(tmp_path, "/dev/null", "--json")
    assert (code, json.loads(out)["code"]) == (1, "not_a_file")


def test_limits_are_those_of_indexing(note: Path) -> None:
    from engine.inference.models import find_embedder

    embedder = find_embedder(note.parent)
    (found,) = inspect_file(note, embedder, Settings(read_workers=1))
    assert isinstance(found, Inspection)
    assert found.document.title == "Harbour"
    assert all(chunk.tokens <= 220 for chunk in found.chunks)
