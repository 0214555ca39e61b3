"""What goes wrong with the profile itself: damage, newer versions, another model, no room."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from engine.domain.cancel import CancelToken
from engine.domain.errors import Cancelled, EngineError
from engine.domain.events import Indexed, Notice, Progress
from engine.domain.source import Status
from engine.indexing.indexer import Indexer
from engine.service import Engine
from engine.settings import Settings
from engine.store.chunks import ChunkIndex, IndexDamagedError
from engine.store.lock import WriterLock
from tests.conftest import index_now
from tests.engine.indexing.test_library import paths_found, write
from tests.fakes import FakeEmbedder


@pytest.fixture
def filled(engine: Engine, folder: Path) -> Engine:
    for number in range(5):
        write(folder / f"{number}.md", f"thing{number}", f"object{number}")
    engine.add([folder])
    index_now(engine)
    return engine


def damage(index: Path, how: str) -> None:
    if how == "removed":
        shutil.rmtree(index)
    elif how == "emptied":
        for table in index.glob("*.lance"):
            shutil.rmtree(table / "data")
    else:
        for file in index.rglob("*"):
            if file.is_file() and file.suffix in (".lance", ".manifest"):
                file.write_bytes(b"garbage" * 10)


@pytest.mark.parametrize("how", ["removed", "emptied", "overwritten"])
def test_a_damaged_index_is_rebuilt_while_indexing(
    filled: Engine, open_engine: Callable[..., Engine], how: str
) -> None:
    filled.close()
    damage(filled.home / "index", how)
    engine = open_engine()
    notices = [event for event in index_now(engine) if isinstance(event, Notice)]
    assert notices
    assert paths_found(engine, "thing3") >= {"3.md"}


@pytest.mark.parametrize("how", ["removed", "emptied", "overwritten"])
def test_a_damaged_index_is_rebuilt_by_a_search(
    filled: Engine, open_engine: Callable[..., Engine], how: str, caplog: pytest.LogCaptureFixture
) -> None:
    filled.close()
    damage(filled.home / "index", how)
    assert paths_found(open_engine(), "thing3") >= {"3.md"}
    assert "embedded again" in caplog.text


def test_a_damaged_catalogue_is_refused_and_left_alone(
    filled: Engine, open_engine: Callable[..., Engine]
) -> None:
    filled.close()
    file = filled.home / "catalog.sqlite3"
    for extra in filled.home.glob("catalog.sqlite3-*"):
        extra.unlink()
    file.write_bytes(b"this is no database" * 100)
    before = file.read_bytes()
    with pytest.raises(EngineError) as caught:
        open_engine()
    assert caught.value.code == "profile"
    assert caught.value.hint
    assert file.read_bytes() == before


def test_a_newer_profile_is_refused_and_left_alone(
    filled: Engine, open_engine: Callable[..., Engine]
) -> None:
    filled.close()
    with sqlite3.connect(filled.home / "catalog.sqlite3") as db:
        db.execute("PRAGMA user_version = 999")
    db.close()
    with pytest.raises(EngineError, match="newer"):
        open_engine()


def test_wrong_settings_name_the_line_and_the_near_word(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("thread = 2\n")
    with pytest.raises(EngineError, match=r"thread.*did you mean .threads"):
        Settings.load(tmp_path)
    (tmp_path / "settings.toml").write_text("threads = -4\n")
    with pytest.raises(EngineError, match="threads"):
        Settings.load(tmp_path)


def test_another_model_re_embeds_while_the_old_index_answers(
    filled: Engine, tmp_path: Path
) -> None:
    filled.close()
    other = FakeEmbedder(dimension=32, key="fake2")
    settings = Settings(polite=False, read_workers=1, settle_s=0.0)
    with Engine(filled.home, settings=settings, embedder=other) as engine:
        index_now(engine)
        assert len(other.texts) >= 10
        assert paths_found(engine, "thing2") >= {"2.md"}
    tables = {table.name for table in (filled.home / "index").glob("*.lance")}
    assert tables == {"chunks_fake2.lance"}


def test_one_writer_a_profile(filled: Engine) -> None:
    lock = WriterLock(filled.home)
    assert lock.acquire()
    with pytest.raises(EngineError) as caught:
        next(filled.watch(cancel=CancelToken()))
    assert caught.value.code == "busy"
    lock.release()


def test_a_second_process_follows_and_takes_over(
    filled: Engine, folder: Path, open_engine: Callable[..., Engine]
) -> None:
    write(folder / "late.md", "latecomer")
    lock = WriterLock(filled.home)
    lock.acquire()
    second = open_engine()
    second.add([folder])
    events = second.index(cancel=CancelToken())
    assert isinstance(next(events), Progress)
    lock.release()
    assert [Path(e.path).name for e in events if isinstance(e, Indexed)] == ["late.md"]


def test_pausing_keeps_the_queue_and_resuming_works_it_off(engine: Engine, folder: Path) -> None:
    write(folder / "a.md", "anchor")
    engine.add([folder])
    engine.pause()
    cancel = CancelToken()
    for event in engine.index(cancel=cancel):
        if isinstance(event, Progress) and event.paused:
            assert engine.status().files[Status.PENDING] == 1
            engine.resume()
    assert engine.status().files[Status.INDEXED] == 1


def test_cancelling_keeps_what_is_done_and_the_rest_waits(engine: Engine, folder: Path) -> None:
    for number in range(40):
        write(folder / f"{number}.md", *(f"thing{number}x{k}" for k in range(12)))
    engine.add([folder])
    cancel = CancelToken()
    events = engine.index(cancel=cancel)
    while not isinstance(next(events), Progress):
        pass
    cancel.cancel()
    with pytest.raises(Cancelled):
        list(events)
    files = engine.status().files
    assert files[Status.INDEXED] + files[Status.PENDING] == 40
    index_now(engine)
    assert engine.status().files[Status.INDEXED] == 40


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 4 MB of its own."""
    place = tmp_path / "small"
    place.mkdir()
    if os.name == "nt" or os.geteuid() != 0:
        pytest.skip("mounting a small file system needs root")
    command = ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(place)]
    if subprocess.run(command, check=False, capture_output=True).returncode:
        pytest.skip("this system does not let tests mount a file system")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def test_a_full_disk_is_said_plainly_and_loses_nothing(
    small_disk: Path, folder: Path, open_engine: Callable[..., Engine]
) -> None:
    for number in range(60):
        write(folder / f"{number}.md", *(f"thing{number}x{k}" for k in range(12)))
    engine = open_engine(small_disk / "home")
    engine.add([folder])
    with pytest.raises(EngineError) as caught:
        index_now(engine)
    assert caught.value.code == "disk_full"
    assert caught.value.hint
    subprocess.run(["mount", "-o", "remount,size=200m", str(small_disk)], check=True)
    engine.close()
    engine = open_engine(small_disk / "home")
    index_now(engine)
    assert engine.status().files[Status.INDEXED] == 60
    engine.close()


class Unwritable(ChunkIndex):
    """On a disk that takes nothing."""

    def add(self, ids: Sequence[str], texts: Sequence[str], vectors: object) -> None:
        raise IndexDamagedError("read-only file system")


def test_an_index_that_cannot_be_written_is_not_rebuilt_for_ever(
    engine: Engine, folder: Path, embedder: FakeEmbedder
) -> None:
    write(folder / "a.md", "anchor")
    engine.add([folder])
    index = Unwritable(engine.home / "index", model_key="fake-1", dimension=64)
    indexer = Indexer(engine.catalog, index, embedder, engine.settings)
    with pytest.raises(IndexDamagedError):
        list(indexer.run(cancel=CancelToken()))
    assert engine.status().files[Status.PENDING] == 1
    index_now(engine)
    assert paths_found(engine, "anchor") == {"a.md"}
