"""Real events in real folders. What counts is the state that the hints lead to."""

from __future__ import annotations

import errno
import logging
import os
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver

from engine.domain.cancel import CancelToken
from engine.domain.source import FileState, Root
from engine.indexing.ignore import IgnoreRules
from engine.indexing.mounts import is_silent, on_network_drive
from engine.indexing.scanner import is_within, scan
from engine.indexing.watcher import Changes, Watcher

PATIENCE_S = 30.0
RULES = IgnoreRules(["*.log"])


class Follower:
    """What an indexer does with the hints: scan where they point."""

    def __init__(self, watcher: Watcher, *roots: Root) -> None:
        self.watcher = watcher
        self.roots = {root.id: root for root in roots}
        self.files: dict[str, int] = {}
        self.seen: list[Changes] = []
        watcher.set_roots(roots)
        self.step()

    def step(self, timeout_s: float = 0.2) -> Changes:
        changes = self.watcher.changes(timeout_s)
        for root_id in changes.rescan:
            self.look(self.roots[root_id], self.roots[root_id].path)
        for path in changes.paths:
            for root in self.roots.values():
                if is_within(path, root.path):
                    self.look(root, path)
        if changes:
            self.seen.append(changes)
        return changes

    def look(self, root: Root, place: str) -> None:
        for path in [path for path in self.files if is_within(path, place)]:
            del self.files[path]
        for item in scan(root, RULES, cancel=CancelToken(), below=place):
            if isinstance(item, FileState):
                self.files[item.path] = item.size

    def names(self) -> set[str]:
        return {Path(path).name for path in self.files}

    def until(self, reached: Callable[[], bool]) -> None:
        deadline = time.monotonic() + PATIENCE_S
        while not reached():
            assert time.monotonic() < deadline, f"still {self.files}, after {self.seen}"
            self.step()

    def quiet(self, seconds: float = 0.3) -> bool:
        return not self.watcher.changes(seconds)


@pytest.fixture(autouse=True)
def no_thread_is_left() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    left = set(threading.enumerate()) - before
    for thread in left:
        thread.join(PATIENCE_S)
    assert not [thread for thread in left if thread.is_alive()]


@pytest.fixture
def watcher() -> Iterator[Watcher]:
    with Watcher(rules_of=lambda _: RULES, debounce_s=0.05, check_s=0.1, max_paths=200) as watcher:
        yield watcher


@pytest.fixture
def follower(watcher: Watcher, tmp_path: Path) -> Follower:
    (tmp_path / "old.txt").write_text("old")
    follower = Follower(watcher, Root(7, str(tmp_path)))
    assert follower.seen == [Changes(rescan=frozenset({7}))]
    assert follower.names() == {"old.txt"}
    return follower


def test_new_edited_and_deleted_files(follower: Follower, tmp_path: Path) -> None:
    path = tmp_path / "new.txt"
    path.write_text("1")
    follower.until(lambda: follower.files.get(str(path)) == 1)
    path.write_text("22")
    follower.until(lambda: follower.files.get(str(path)) == 2)
    path.unlink()
    follower.until(lambda: follower.names() == {"old.txt"})
    assert not any(changes.rescan for changes in follower.seen[1:])


def test_an_atomic_save_is_one_hint_for_the_file(follower: Follower, tmp_path: Path) -> None:
    temporary = tmp_path / "~old.tmp"
    temporary.write_text("longer than before")
    temporary.replace(tmp_path / "old.txt")
    follower.until(lambda: follower.files[str(tmp_path / "old.txt")] == 18)
    assert {path for changes in follower.seen for path in changes.paths} == {
        str(tmp_path / "old.txt")
    }


def test_deleted_and_recreated(follower: Follower, tmp_path: Path) -> None:
    (tmp_path / "old.txt").unlink()
    (tmp_path / "old.txt").write_text("another")
    follower.until(lambda: follower.files.get(str(tmp_path / "old.txt")) == 7)


def test_trees_are_created_renamed_and_moved(follower: Follower, tmp_path: Path) -> None:
    deep = tmp_path / "a" / "b" / "c"
    deep.mkdir(parents=True)
    (deep / "x.txt").write_text("x")
    follower.until(lambda: follower.names() == {"old.txt", "x.txt"})
    (tmp_path / "a").rename(tmp_path / "z")
    follower.until(lambda: str(tmp_path / "z/b/c/x.txt") in follower.files)
    assert len(follower.files) == 2
    (tmp_path / "z" / "b" / "c" / "y.txt").write_text("y")  # the watches moved with the tree
    follower.until(lambda: "y.txt" in follower.names())
    shutil.rmtree(tmp_path / "z")
    follower.until(lambda: follower.names() == {"old.txt"})


def test_trees_move_in_and_out(
    follower: Follower, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    outside = tmp_path_factory.mktemp("outside") / "tree"
    (outside / "sub").mkdir(parents=True)
    (outside / "sub" / "x.txt").write_text("x")
    outside.rename(tmp_path / "tree")
    follower.until(lambda: "x.txt" in follower.names())
    (tmp_path / "tree" / "sub" / "y.txt").write_text("y")
    follower.until(lambda: "y.txt" in follower.names())
    (tmp_path / "tree").rename(outside)
    follower.until(lambda: follower.names() == {"old.txt"})


def test_reading_causes_nothing(follower: Follower, tmp_path: Path) -> None:
    for _ in range(3):
        (tmp_path / "old.txt").read_bytes()
        list(tmp_path.iterdir())
    assert follower.quiet()


def test_ignored_files_cause_nothing(follower: Follower, tmp_path: Path) -> None:
    for name in (".hidden", "~$old.docx", "x.swp", "debug.log"):
        (tmp_path / name).write_text("x")
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "index").write_text("x")
    assert follower.quiet()


def test_a_changed_ignore_file_counts_for_its_folder(follower: Follower, tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "x.txt").write_text("x")
    follower.until(lambda: "x.txt" in follower.names())
    (tmp_path / "sub" / ".lecternignore").write_text("x.txt\n")
    follower.until(lambda: "x.txt" not in follower.names())
    (tmp_path / ".lecternignore").write_text("old.txt\n")
    follower.until(lambda: not follower.names())


def test_a_burst_loses_nothing(follower: Follower, tmp_path: Path) -> None:
    for number in range(10_000):
        (tmp_path / f"{number}.txt").touch()
    follower.until(lambda: len(follower.files) == 10_001)
    for number in range(0, 10_000, 2):
        (tmp_path / f"{number}.txt").unlink()
    follower.until(lambda: len(follower.files) == 5_001)
    assert max(len(changes.paths) for changes in follower.seen) <= 200


def test_odd_names(follower: Follower, tmp_path: Path) -> None:
    names = {"new\nline", os.fsdecode(b"\xff"), "e" * 255}
    for name in names:
        (tmp_path / name).write_text("x")
    follower.until(lambda: follower.names() == {"old.txt", *names})


def test_a_root_that_vanishes_and_comes_back(watcher: Watcher, tmp_path: Path) -> None:
    top = tmp_path / "top"
    follower = Follower(watcher, Root(1, str(top)))
    assert follower.seen == [Changes(rescan=frozenset({1}))]
    assert follower.quiet()
    for _ in range(2):
        top.mkdir()
        (top / "x.txt").write_text("x")
        follower.until(lambda: follower.names() == {"x.txt"})
        (top / "y.txt").write_text("y")
        follower.until(lambda: "y.txt" in follower.names())
        shutil.rmtree(top)
        follower.until(lambda: not follower.files)


def test_a_root_that_is_replaced_by_another_folder(watcher: Watcher, tmp_path: Path) -> None:
    top = tmp_path / "top"
    top.mkdir()
    (top / "x.txt").write_text("x")
    follower = Follower(watcher, Root(1, str(top)))
    top.rename(tmp_path / "away")
    top.mkdir()
    (top / "y.txt").write_text("y")
    follower.until(lambda: follower.names() == {"y.txt"})
    (tmp_path / "away" / "x.txt").unlink()
    (top / "z.txt").write_text("z")
    follower.until(lambda: follower.names() == {"y.txt", "z.txt"})


def test_files_and_links_as_roots(watcher: Watcher, tmp_path: Path) -> None:
    one, two, link = tmp_path / "one.txt", tmp_path / ".two", tmp_path / "link"
    one.write_text("1")
    two.write_text("2")
    (tmp_path / "real").mkdir()
    link.symlink_to("real")
    roots = [Root(1, str(one)), Root(2, str(two)), Root(3, str(link))]
    follower = Follower(watcher, *roots)
    temporary = tmp_path / "one.tmp"
    temporary.write_text("111")
    temporary.replace(one)
    two.write_text("22")
    (link / "x.txt").write_text("x")
    expected = {str(one): 3, str(two): 2, str(link / "x.txt"): 1}
    follower.until(lambda: follower.files == expected)
    (tmp_path / "other.txt").write_text("x")
    assert follower.quiet()
    watcher.set_roots(roots[1:])
    one.write_text("1")
    assert follower.quiet()
    two.write_text("222")
    follower.until(lambda: follower.files[str(two)] == 3)


def test_set_roots_starts_and_stops(watcher: Watcher, tmp_path: Path) -> None:
    a, b = tmp_path / "a", tmp_path / "b"
    a.mkdir()
    b.mkdir()
    watcher.set_roots([Root(1, str(a))])
    assert watcher.changes(5).rescan == {1}
    watcher.set_roots([Root(1, str(a)), Root(2, str(b))])
    assert watcher.changes(5).rescan == {2}
    watcher.set_roots([Root(2, str(b))])
    (a / "x.txt").write_text("x")
    assert not watcher.changes(0.3)
    watcher.set_roots([Root(2, str(a))])
    assert watcher.changes(5).rescan == {2}
    (a / "x.txt").write_text("y")
    assert watcher.changes(5).paths == {str(a / "x.txt")}


def test_periodic_scans(tmp_path: Path) -> None:
    with Watcher(rescan_s=0.2) as watcher:
        watcher.set_roots([Root(1, str(tmp_path))])
        started = time.monotonic()
        for _ in range(3):
            assert watcher.changes(5).rescan == {1}
        assert 0.3 < time.monotonic() - started < 3
        assert not watcher.polled()


def test_polling_needs_no_events(tmp_path: Path) -> None:
    before = threading.active_count()
    with Watcher(polling=True, poll_s=0.2) as watcher:
        follower = Follower(watcher, Root(1, str(tmp_path)))
        assert threading.active_count() == before
        assert watcher.polled() == {1}
        (tmp_path / "x.txt").write_text("x")
        follower.until(lambda: follower.names() == {"x.txt"})
        (tmp_path / "x.txt").unlink()
        follower.until(lambda: not follower.files)


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EMFILE])
@pytest.mark.parametrize("allowed", [0, 1])
def test_without_watches_it_polls(tmp_path: Path, code: int, allowed: int) -> None:
    """No observer at all, or one whose last watch went to part of the tree."""
    made = 0

    def observer() -> BaseObserver:
        nonlocal made
        made += 1
        if made > allowed:
            raise OSError(code, "limit reached")
        return Observer()

    with Watcher(poll_s=0.2, debounce_s=0.05, observer=observer) as watcher:
        follower = Follower(watcher, Root(1, str(tmp_path)))
        assert watcher.polled() == {1}
        (tmp_path / "x.txt").write_text("x")
        follower.until(lambda: follower.names() == {"x.txt"})
        allowed = 99  # another program has ended
        follower.until(lambda: not watcher.polled())
        (tmp_path / "y.txt").write_text("y")
        follower.until(
            lambda: str(tmp_path / "y.txt") in {p for c in follower.seen for p in c.paths}
        )


def test_an_overflow_scans_everything(follower: Follower) -> None:
    logging.getLogger("watchdog.observers.inotify_c").warning(
        "Inotify queue overflowed; filesystem events were lost"
    )
    assert follower.step(5).rescan == {7}


def test_a_dead_thread_is_noticed(tmp_path: Path) -> None:
    made: list[BaseObserver] = []

    def observer() -> BaseObserver:
        made.append(Observer())
        return made[-1]

    with Watcher(debounce_s=0.05, check_s=0.1, observer=observer) as watcher:
        follower = Follower(watcher, Root(1, str(tmp_path)))
        for emitter in made[0].emitters:
            emitter.stop()
            emitter.join()
        (tmp_path / "x.txt").write_text("x")
        follower.until(lambda: follower.names() == {"x.txt"})
        (tmp_path / "y.txt").write_text("y")
        follower.until(lambda: follower.names() == {"x.txt", "y.txt"})
        assert not watcher.polled()


def test_close_wakes_whoever_waits(tmp_path: Path) -> None:
    watcher = Watcher()
    watcher.set_roots([Root(1, str(tmp_path))])
    assert watcher.changes(5)
    results: list[Changes] = []
    waiting = threading.Thread(target=lambda: results.append(watcher.changes(60)))
    waiting.start()
    watcher.close()
    waiting.join(PATIENCE_S)
    assert results == [Changes()]
    watcher.close()
    watcher.set_roots([Root(2, str(tmp_path))])
    assert watcher.changes(60) == Changes()


def test_network_drives_are_told_from_local_ones(tmp_path: Path) -> None:
    assert all(map(is_silent, ("nfs4", "cifs", "fuse.sshfs", "9p", "fuse.rclone")))
    assert is_silent("NTFS", "rw,remote")
    assert not any(map(is_silent, ("ext4", "btrfs", "tmpfs", "fuseblk", "apfs", "overlay")))
    assert not on_network_drive(str(tmp_path))
