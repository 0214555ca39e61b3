"""Processes killed at random instants: nothing is lost, listed twice or stale afterwards.

Most instants are spread over the time that a run over all the files takes, from its first
event on; some over the start of the process; and some over the fraction of a second in which
the index and the catalogue are written and tidied, which chance alone would hardly hit.
"""

from __future__ import annotations

import os
import select
import shutil
import sqlite3
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from engine.indexing.upkeep import ACTIVE_MODEL
from engine.service import Engine
from engine.store import documents
from engine.store.catalog import Catalog
from tests import processes
from tests.engine.indexing.disk import Disk
from tests.engine.indexing.same_index import assert_true_hits, assert_whole, index_of, known
from tests.fakes import FakeEmbedder

KILLS = 20
FILES = 80
SEED = 20_260
DIMENSION = 384
WRITING_S = 0.25
PATIENCE_S = 4.0  # a watch that has nothing to do writes nothing


@pytest.mark.real
@pytest.mark.timeout(900)  # some 60 s, many times that on a machine with other things to do
def test_a_killed_process_loses_nothing(tmp_path: Path, embedder_cache_of_profiles: Path) -> None:
    settings = "polite = false\nread_workers = 1\nsettle_s = 0.05\n"
    home = processes.make_home(tmp_path / "home", embedder_cache_of_profiles, settings)
    fresh = processes.make_home(tmp_path / "fresh", embedder_cache_of_profiles, settings)
    disk = Disk(tmp_path / "files", SEED)
    disk.fill(FILES)

    span_s = _time_of_a_run(disk.top, fresh)
    landed = 0
    for number in range(3 * KILLS):
        disk.change(12)
        with _started(disk, home, watching=number % 3 == 2) as process:
            _assert_sound(tmp_path / "look", disk)  # what the kill before left
            match number % 5:
                case 0:
                    landed += _kill(process, disk.random.uniform(0.0, span_s))
                case 1 | 3:
                    _first_write(process, home)
                    landed += _kill(process, disk.random.uniform(0.0, WRITING_S))
                case _:
                    _first_event(process)
                    landed += _kill_amid_changes(process, disk, span_s)
        _copy(home, tmp_path / "look")
        if landed == KILLS:
            break
    assert landed == KILLS

    _finish(disk.top, home)
    _finish(disk.top, fresh)
    with _opened(home) as engine, _opened(fresh) as other:
        assert known(engine) == known(other)
        assert_whole(engine, disk.files())
        assert assert_true_hits(engine, _queries(disk)) > 20


def _time_of_a_run(top: Path, home: Path) -> float:
    """Seconds from a run's first event to its end."""
    process = processes.start("add", top, "--home", home, "--json", cwd=top.parent)
    _first_event(process)
    began = time.monotonic()
    _, errors = process.communicate(timeout=processes.PATIENCE_S)
    assert process.returncode == 0, errors
    return time.monotonic() - began


@contextmanager
def _started(disk: Disk, home: Path, *, watching: bool) -> Iterator[subprocess.Popen[str]]:
    command = ["watch"] if watching and (home / "index").exists() else ["add", disk.top]
    process = processes.start(*command, "--home", home, "--json", cwd=disk.top.parent)
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def _kill_amid_changes(process: subprocess.Popen[str], disk: Disk, span_s: float) -> bool:
    instant_s, change_s = disk.random.uniform(0.0, span_s), disk.random.uniform(0.0, 2 * span_s)
    if change_s < instant_s:
        _wait(process, change_s)
        disk.change(6)
        instant_s -= change_s
    return _kill(process, instant_s)


def _kill(process: subprocess.Popen[str], after_s: float) -> bool:
    """Kill; whether there was still a process to be killed."""
    _wait(process, after_s)
    killed = process.poll() is None
    process.kill()
    _, errors = process.communicate()
    assert killed or process.returncode == 0, errors
    return killed


def _first_write(process: subprocess.Popen[str], home: Path) -> None:
    """Wait until the process writes to the index (or is done)."""
    _first_event(process)
    before = _index_files(home)
    until = time.monotonic() + PATIENCE_S
    while process.poll() is None and _index_files(home) == before and time.monotonic() < until:
        time.sleep(0.001)


def _index_files(home: Path) -> int:
    return sum(len(names) for _, _, names in os.walk(home / "index"))


def _first_event(process: subprocess.Popen[str]) -> None:
    assert process.stdout is not None
    select.select([process.stdout], [], [], processes.PATIENCE_S)


def _wait(process: subprocess.Popen[str], seconds: float) -> None:
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        return


def _copy(home: Path, place: Path) -> None:
    """What a kill left, to look at: opening the profile itself would mend some of it."""
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(home, place, ignore=shutil.ignore_patterns("cache"))


def _assert_sound(place: Path, disk: Disk) -> None:
    if not (place / "catalog.sqlite3").exists():
        return
    with sqlite3.connect(place / "catalog.sqlite3") as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []
        paths = [row[0] for row in db.execute("SELECT path FROM sources")]
        half = db.execute("SELECT count(*) FROM parts WHERE document_id NOT IN "
                          "(SELECT id FROM documents)").fetchone()  # fmt: skip
        bare = db.execute("SELECT count(*) FROM documents WHERE number NOT IN "
                          "(SELECT document FROM chunks)").fetchone()  # fmt: skip
    db.close()
    assert len(paths) == len(set(paths))
    assert half == bare == (0,)
    if not (place / "index").exists():
        return
    with _opened(place) as engine:
        index = index_of(engine)
        assert not index.rebuilt
        assert index.ids() >= documents.chunk_hashes(engine.catalog)
        assert len(index) == len(index.ids()), "a passage has two rows"
        if engine.status().documents:
            assert_true_hits(engine, disk.random.sample(_queries(disk), 3))


def _queries(disk: Disk) -> list[str]:
    """Words of texts that are there, and of texts that are not any more."""
    return [f"report {number}" for number in range(1, disk.told + 1, 7)] + ["capstan", "wharf"]


def _finish(top: Path, home: Path) -> None:
    done = processes.run("add", top, "--home", home, cwd=top.parent)
    assert done.returncode == 0, done.stderr


@contextmanager
def _opened(home: Path) -> Iterator[Engine]:
    """The profile with a double in place of its model; keyword searches need no other."""
    catalog = Catalog(home / "catalog.sqlite3")
    key = catalog.meta(ACTIVE_MODEL) or _key_on_disk(home)
    catalog.close()
    with Engine(home, embedder=FakeEmbedder(dimension=DIMENSION, key=key)) as engine:
        yield engine


def _key_on_disk(home: Path) -> str:
    names = [path.stem for path in (home / "index").glob("chunks_*.lance")]
    return names[0].removeprefix("chunks_") if names else "none"
