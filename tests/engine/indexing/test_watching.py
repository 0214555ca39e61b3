"""A library that is kept up while files are saved, moved and deleted under it."""

from __future__ import annotations

import hashlib
import shutil
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from engine.domain.events import Indexed, Progress
from engine.domain.source import Status
from tests.engine.indexing.same_index import assert_whole, known
from tests.engine.indexing.test_library import write
from tests.engine.indexing.watching import Watching

BURST = 800


@pytest.fixture
def watching(tmp_path: Path, folder: Path) -> Iterator[Watching]:
    """Watches ``folder``, in which there is ``first.md``."""
    write(folder / "first.md", "anchor")
    with Watching(tmp_path / "home") as running:
        running.desk.add([folder])
        running.until_paths(folder / "first.md")
        yield running


def everything(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def test_saved_files_are_found(watching: Watching, folder: Path) -> None:
    write(folder / "new.md", "bollard")
    watching.until(lambda: "new.md" in watching.found("bollard"))
    write(folder / "new.md", "capstan")
    watching.until(lambda: "new.md" in watching.found("capstan"))
    assert "new.md" not in watching.found("bollard")


def test_an_atomic_save_replaces_what_the_file_said(watching: Watching, folder: Path) -> None:
    for word in ("bollard", "capstan"):
        draft = write(folder / f".first.md.{word}", word)
        draft.replace(folder / "first.md")
        watching.until(lambda word=word: watching.found(word) == {"first.md"})
    assert not watching.found("anchor")
    watching.until_paths(folder / "first.md")


def test_of_a_slow_save_only_the_end_remains(watching: Watching, folder: Path) -> None:
    path = folder / "slow.txt"
    with path.open("w") as file:
        for number in range(20):
            file.write(f"Draft {number} of the estuary.\n")
            file.flush()
            time.sleep(0.03)  # a program that writes slowly
        file.seek(0)
        file.truncate()
        file.write("The final text is about a lighthouse.\n")
    watching.until(lambda: watching.found("lighthouse") == {"slow.txt"})
    assert not watching.found("estuary")
    indexed = [e for e in watching.events if isinstance(e, Indexed) and e.path == str(path)]
    assert len(indexed) <= 2
    watching.stop()
    assert_whole(watching.desk, everything(folder))


def test_a_renamed_tree_moves_without_being_read(watching: Watching, folder: Path) -> None:
    for number in range(6):
        write(folder / "old" / f"{number % 2}" / f"{number}.md", f"thing{number}")
    watching.until_paths(*everything(folder))
    embedded = len(watching.engine.models.embedder.texts)  # type: ignore[attr-defined]
    (folder / "old").rename(folder / "new")
    watching.until_paths(*everything(folder))
    assert len(watching.engine.models.embedder.texts) == embedded  # type: ignore[attr-defined]
    assert watching.found("thing3") == {"3.md"}
    write(folder / "new" / "0" / "later.md", "latecomer")  # the moved tree is still watched
    watching.until(lambda: watching.found("latecomer") == {"later.md"})


def test_a_deleted_folder_leaves_nothing(watching: Watching, folder: Path) -> None:
    for number in range(6):
        write(folder / "sub" / f"{number}.md", f"thing{number}")
    watching.until_paths(*everything(folder))
    shutil.rmtree(folder / "sub")
    watching.until_paths(folder / "first.md")
    assert not watching.found("thing3")
    watching.stop()
    assert_whole(watching.desk, everything(folder))


def test_a_burst_ends_in_a_whole_index(watching: Watching, folder: Path) -> None:
    for number in range(BURST):
        path = folder / str(number % 20) / f"{number}.txt"
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"Note {number} of the burst.\n")
    for number in range(0, BURST, 3):
        (folder / str(number % 20) / f"{number}.txt").unlink()
    (folder / "7").rename(folder / "seven")
    watching.until_paths(*everything(folder))
    watching.stop()
    assert_whole(watching.desk, everything(folder))
    for path, (_, document, _) in known(watching.desk).items():
        assert document == hashlib.sha256(Path(path).read_bytes()).hexdigest()


def test_pause_and_resume_from_elsewhere(watching: Watching, folder: Path) -> None:
    watching.desk.pause()
    watching.until(lambda: watching.desk.status().paused)
    write(folder / "second.md", "bollard")
    watching.until_said(lambda event: isinstance(event, Progress) and event.paused)
    files = watching.desk.status().files
    assert (files[Status.INDEXED], files[Status.PENDING]) == (1, 1)
    watching.desk.resume()
    watching.until_paths(folder / "first.md", folder / "second.md")


def test_a_pause_amid_work_stops_it(watching: Watching, folder: Path) -> None:
    for number in range(300):
        write(folder / f"{number}.md", *(f"thing{number}x{part}" for part in range(4)))
    watching.until_said(lambda event: isinstance(event, Indexed))
    watching.desk.pause()
    watching.until_said(lambda event: isinstance(event, Progress) and event.paused)
    stopped_at = next(
        n for n, event in enumerate(watching.events) if isinstance(event, Progress) and event.paused
    )
    watching.until_said(lambda event: isinstance(event, Progress))
    assert not [event for event in watching.events[stopped_at:] if isinstance(event, Indexed)]
    assert watching.desk.status().files[Status.PENDING] > 0
    watching.desk.resume()
    watching.until_paths(*everything(folder))


def test_roots_come_and_go_from_elsewhere(watching: Watching, folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    write(other / "b.md", "bollard")
    watching.desk.add([other])
    watching.until_paths(folder / "first.md", other / "b.md")
    write(other / "c.md", "capstan")
    watching.until(lambda: watching.found("capstan") == {"c.md"})
    assert watching.desk.remove([other]) == 2
    assert not watching.found("capstan")
    write(other / "d.md", "derrick")
    write(folder / "e.md", "estuary")
    watching.until(lambda: watching.found("estuary") == {"e.md"})
    watching.until_paths(folder / "first.md", folder / "e.md")


def test_a_file_taken_out_while_watching_stays_out(watching: Watching, folder: Path) -> None:
    path = write(folder / "second.md", "bollard")
    watching.until_paths(*everything(folder))
    assert watching.desk.remove([path]) == 1
    write(path, "bollard", "capstan")
    write(folder / "third.md", "derrick")
    watching.until_paths(folder / "first.md", folder / "third.md")


def test_a_folder_that_is_not_there_yet(watching: Watching, folder: Path, tmp_path: Path) -> None:
    """Its drive is unplugged, and comes back."""
    folder.rename(tmp_path / "away")
    watching.until(lambda: not watching.found("anchor"))
    assert watching.desk.status().files[Status.INDEXED] == 1
    (tmp_path / "away").rename(folder)
    watching.until(lambda: watching.found("anchor") == {"first.md"})
    write(folder / "second.md", "bollard")
    watching.until(lambda: watching.found("bollard") == {"second.md"})


def test_a_file_that_fails_is_tried_again_when_it_is_saved(
    watching: Watching, folder: Path
) -> None:
    path = folder / "late.md"
    path.write_text("")
    watching.until(lambda: watching.desk.status().files[Status.SKIPPED] == 1)
    write(path, "bollard")
    watching.until_paths(folder / "first.md", path)


def test_cancelling_leaves_nothing_running(tmp_path: Path, folder: Path) -> None:
    for number in range(200):
        write(folder / f"{number}.md", *(f"thing{number}x{part}" for part in range(4)))
    threads = set(threading.enumerate())
    children = set(_children())
    with Watching(tmp_path / "home") as watching:
        watching.desk.add([folder])
        watching.until_said(lambda event: isinstance(event, Indexed))
        took_s = watching.stop()
        assert took_s < 5  # a second or two on a machine that does nothing else
        left = watching.desk.status()
        assert not left.running
        assert left.files[Status.INDEXED] + left.files[Status.PENDING] == 200
    assert set(_children()) <= children
    for thread in set(threading.enumerate()) - threads:
        assert thread.daemon, thread  # LanceDB keeps one for its own loop
        assert "Lance" in thread.name, thread


def _children() -> list[int]:
    """Processes of ours, but for the one in which Python itself keeps count of resources."""
    found = []
    for child in psutil.Process().children(recursive=True):
        try:
            if "resource_tracker" not in " ".join(child.cmdline()):
                found.append(child.pid)
        except psutil.Error:
            continue
    return found
