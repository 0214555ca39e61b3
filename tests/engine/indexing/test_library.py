"""Folders in: what indexing promises about files that come, change, move and go."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.domain.errors import EngineError
from engine.domain.events import Failed, Indexed, Removed, Skipped
from engine.domain.source import Status
from engine.service import Engine
from engine.store import documents
from tests.conftest import index_now
from tests.fakes import FakeEmbedder

PARAGRAPH = "The {word} stood by the old harbour wall, and nobody had moved it since {year}. " * 8


def write(path: Path, *words: str) -> Path:
    """A Markdown file with a section for each word, each long enough to be a passage."""
    path.parent.mkdir(parents=True, exist_ok=True)
    parts = [
        f"# About the {word}\n\n{PARAGRAPH.format(word=word, year=1900 + number)}\n"
        for number, word in enumerate(words)
    ]
    path.write_text("\n".join(parts), "utf-8")
    return path


def paths_found(engine: Engine, query: str) -> set[str]:
    return {Path(path).name for hit in engine.search(query) for path in hit.paths}


def test_added_files_are_found(engine: Engine, folder: Path) -> None:
    write(folder / "a.md", "anchor")
    write(folder / "deep" / "er" / "b.md", "bollard")
    engine.add([folder])
    events = index_now(engine)
    assert {Path(e.path).name for e in events if isinstance(e, Indexed)} == {"a.md", "b.md"}
    assert "b.md" in paths_found(engine, "bollard")
    assert engine.status().files[Status.INDEXED] == 2


def test_nothing_is_read_twice(engine: Engine, folder: Path, embedder: FakeEmbedder) -> None:
    write(folder / "a.md", "anchor")
    engine.add([folder])
    index_now(engine)
    before = len(embedder.texts)
    engine.add([folder])
    assert not [e for e in index_now(engine) if isinstance(e, Indexed)]
    assert len(embedder.texts) == before


@pytest.mark.parametrize("how", ["rename", "move", "copy", "touch"])
def test_the_same_bytes_cost_no_embedding(
    engine: Engine, folder: Path, embedder: FakeEmbedder, how: str
) -> None:
    file = write(folder / "a.md", "anchor", "bollard")
    engine.add([folder])
    index_now(engine)
    before = len(embedder.texts)
    (folder / "sub").mkdir()
    match how:
        case "rename":
            file.rename(folder / "renamed.md")
        case "move":
            file.rename(folder / "sub" / "a.md")
        case "copy":
            shutil.copy(file, folder / "sub" / "copy.md")
        case "touch":
            os.utime(file, (1_000_000_000, 1_000_000_000))
    engine.add([folder])
    index_now(engine)
    assert len(embedder.texts) == before
    assert paths_found(engine, "anchor") == {p.name for p in folder.rglob("*.md")}


def test_a_renamed_tree_costs_no_embedding(
    engine: Engine, folder: Path, embedder: FakeEmbedder
) -> None:
    for number in range(12):
        write(folder / "old" / str(number) / "note.md", f"thing{number}")
    engine.add([folder])
    index_now(engine)
    before = len(embedder.texts)
    (folder / "old").rename(folder / "new")
    engine.add([folder])
    events = index_now(engine)
    assert len([e for e in events if isinstance(e, Removed)]) == 12
    assert len(embedder.texts) == before
    assert all("/new/" in hit.path.replace(os.sep, "/") for hit in engine.search("thing3"))


def test_an_edit_embeds_only_what_changed(
    engine: Engine, folder: Path, embedder: FakeEmbedder
) -> None:
    write(folder / "a.md", "anchor", "bollard", "capstan")
    engine.add([folder])
    index_now(engine)
    before = len(embedder.texts)
    write(folder / "a.md", "anchor", "barnacle", "capstan")
    engine.add([folder])
    index_now(engine)
    fresh = embedder.texts[before:]
    assert fresh
    assert all("barnacle" in text for text in fresh)
    assert not any("bollard" in hit.text for hit in engine.search("bollard"))


def test_copies_are_stored_once_and_shown_with_both_paths(engine: Engine, folder: Path) -> None:
    file = write(folder / "a.md", "anchor")
    shutil.copy(file, folder / "b.md")
    engine.add([folder])
    index_now(engine)
    hits = engine.search("anchor")
    assert [{Path(p).name for p in hit.paths} for hit in hits[:1]] == [{"a.md", "b.md"}]
    assert len({hit.chunk_id for hit in hits}) == len(hits)
    assert engine.status().documents == 1


def test_a_deleted_file_leaves_the_results_at_once(engine: Engine, folder: Path) -> None:
    file = write(folder / "a.md", "anchor")
    write(folder / "b.md", "bollard")
    engine.add([folder])
    index_now(engine)
    file.unlink()
    assert "a.md" not in paths_found(engine, "anchor")


def test_a_changed_file_never_shows_what_it_said_once(engine: Engine, folder: Path) -> None:
    file = write(folder / "a.md", "anchor")
    write(folder / "b.md", "bollard")
    engine.add([folder])
    index_now(engine)
    file.write_text("Something else entirely.", "utf-8")
    assert "a.md" not in paths_found(engine, "anchor")
    index_now(engine)
    assert "a.md" in paths_found(engine, "something else entirely")


def test_a_removed_folder_leaves_the_results_at_once(engine: Engine, folder: Path) -> None:
    write(folder / "x" / "a.md", "anchor")
    write(folder / "y" / "b.md", "bollard")
    engine.add([folder / "x", folder / "y"])
    index_now(engine)
    assert engine.remove([folder / "x"]) == 1
    assert paths_found(engine, "anchor") == {"b.md"}


def test_a_file_removed_from_inside_a_root_stays_out(engine: Engine, folder: Path) -> None:
    write(folder / "a.md", "anchor")
    write(folder / "b.md", "bollard")
    engine.add([folder])
    index_now(engine)
    engine.remove([folder / "a.md"])
    engine.add([folder / "b.md"])
    engine.reindex()
    index_now(engine)
    assert paths_found(engine, "anchor") == {"b.md"}
    engine.add([folder / "a.md"])
    index_now(engine)
    assert "a.md" in paths_found(engine, "anchor")


def test_a_folder_inside_another_root_is_indexed_once(engine: Engine, folder: Path) -> None:
    write(folder / "a.md", "anchor")
    write(folder / "inner" / "b.md", "bollard")
    engine.add([folder])
    index_now(engine)
    engine.add([folder / "inner"], collection="inner")
    index_now(engine)
    assert engine.status().files[Status.INDEXED] == 2
    assert {Path(h.path).name for h in engine.search("bollard", collection="inner")} == {"b.md"}
    engine.remove([folder / "inner"])
    index_now(engine)
    assert "b.md" in paths_found(engine, "bollard")


def test_bad_files_stop_nobody_and_say_why(engine: Engine, folder: Path) -> None:
    write(folder / "good.md", "anchor")
    (folder / "broken.pdf").write_bytes(b"%PDF-1.4 this is no PDF")
    (folder / "empty.txt").write_bytes(b"")
    (folder / "program.bin").write_bytes(bytes(range(256)) * 40)
    engine.add([folder])
    events = index_now(engine)
    failed = {Path(e.path).name: e.failure for e in events if isinstance(e, Failed)}
    skipped = {Path(e.path).name: e.failure for e in events if isinstance(e, Skipped)}
    assert set(failed) == {"broken.pdf"}
    assert set(skipped) == {"empty.txt", "program.bin"}
    assert all(failure.message for failure in (*failed.values(), *skipped.values()))
    assert "good.md" in paths_found(engine, "anchor")


def test_a_file_that_is_too_large_is_skipped(
    open_engine: Callable[..., Engine], folder: Path
) -> None:
    engine = open_engine(max_file_mb=1)
    (folder / "big.txt").write_text("word " * 300_000)
    engine.add([folder])
    (event,) = [e for e in index_now(engine) if isinstance(e, Skipped)]
    assert event.failure.code == "too_large"
    assert "max_file_mb" in event.failure.hint


def test_failed_files_are_tried_again_when_they_change_or_on_request(
    engine: Engine, folder: Path
) -> None:
    file = folder / "a.pdf"
    file.write_bytes(b"%PDF-1.4 broken")
    engine.add([folder])
    index_now(engine)
    engine.add([folder])
    assert not [e for e in index_now(engine) if isinstance(e, Failed)]
    assert engine.reindex(failed_only=True) == 1
    assert [e for e in index_now(engine) if isinstance(e, Failed)]
    file.write_bytes(b"%PDF-1.4 broken differently")
    engine.add([folder])
    assert [e for e in index_now(engine) if isinstance(e, Failed)]


def test_awkward_names(engine: Engine, folder: Path) -> None:
    names = ["with\nnewline.md", "ümläut 文書.md", "-rf.md", "a'; DROP TABLE roots; --.md"]
    for name in names:
        write(folder / name, "anchor")
    raw = os.fsencode(folder) + b"/caf\xe9.md"
    Path(os.fsdecode(raw)).write_text(PARAGRAPH.format(word="latin", year=1), "utf-8")
    engine.add([folder])
    index_now(engine)
    assert engine.status().files[Status.INDEXED] == len(names) + 1
    assert set(names) <= paths_found(engine, "anchor")


def test_deep_nesting(engine: Engine, folder: Path) -> None:
    deep = folder
    for _ in range(200):
        deep = deep / "d"
    write(deep / "a.md", "anchor")
    engine.add([folder])
    index_now(engine)
    assert paths_found(engine, "anchor") == {"a.md"}


def test_wrong_paths_are_refused_before_anything_is_remembered(
    engine: Engine, folder: Path
) -> None:
    (folder / "notes").mkdir()
    with pytest.raises(EngineError) as caught:
        engine.add([folder / "notes", folder / "noted"])
    assert caught.value.code == "not_found"
    assert "notes" in caught.value.hint
    assert not engine.status().roots


def test_the_profile_itself_cannot_be_added(engine: Engine) -> None:
    with pytest.raises(EngineError, match="own data"):
        engine.add([engine.home])


def test_an_empty_library_says_so(engine: Engine) -> None:
    with pytest.raises(EngineError) as caught:
        engine.search("anything")
    assert caught.value.code == "no_documents"


def test_passages_nobody_needs_leave_the_index(engine: Engine, folder: Path) -> None:
    from engine.store.chunks import ChunkIndex

    write(folder / "a.md", "anchor")
    write(folder / "b.md", "bollard")
    engine.add([folder])
    index_now(engine)
    (folder / "a.md").unlink()
    engine.add([folder])
    index_now(engine)
    index = ChunkIndex(engine.home / "index", model_key="fake-1", dimension=64)
    assert index.ids() == documents.chunk_hashes(engine.catalog)
