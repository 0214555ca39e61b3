from __future__ import annotations

import contextlib
import os
import shutil
import socket
import tempfile
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.domain.cancel import CancelToken
from engine.domain.errors import Cancelled
from engine.domain.source import FileState, Root
from engine.indexing.ignore import IgnoreRules
from engine.indexing.scanner import Diff, ScanProblem, diff, is_within, scan

NO_RULES = IgnoreRules()


def look(
    top: Path, *, below: Path | None = None, exclude: tuple[str, ...] = ()
) -> tuple[set[str], list[ScanProblem]]:
    """The files relative to ``top``, and the problems."""
    files, problems = set(), []
    root = Root(1, str(top))
    place = str(below) if below else None
    for item in scan(root, NO_RULES, cancel=CancelToken(), exclude=exclude, below=place):
        if isinstance(item, ScanProblem):
            problems.append(item)
        else:
            relative = os.path.relpath(item.path, top)
            assert relative not in files
            files.add(relative)
    return files, problems


def write(path: Path, text: str = "x") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def nest(top: Path, name: str, depth: int) -> None:
    """A chain of folders with a file in the last, by relative paths: the whole is too long."""
    with contextlib.chdir(top):
        for _ in range(depth):
            Path(name).mkdir()
            os.chdir(name)
        write(Path("x.txt"))


def test_files_come_with_size_and_time(tmp_path: Path) -> None:
    path = write(tmp_path / "a" / "b.txt", "hello")
    (found,) = scan(Root(1, str(tmp_path)), NO_RULES, cancel=CancelToken())
    assert found == FileState(str(path), 5, path.stat().st_mtime_ns)


def test_a_file_can_be_a_root(tmp_path: Path) -> None:
    path = write(tmp_path / ".profile")
    assert look(path) == ({"."}, [])


def test_an_empty_folder_has_no_files_and_no_problem(tmp_path: Path) -> None:
    assert look(tmp_path) == (set(), [])


def test_a_missing_root_is_told_apart_from_an_empty_one(tmp_path: Path) -> None:
    files, (problem,) = look(tmp_path / "gone")
    assert not files
    assert problem.path == str(tmp_path / "gone")
    assert problem.failure.code == "root_missing"
    (problem,) = look(write(tmp_path / "file") / "below")[1]
    assert problem.failure.code == "root_missing"


def test_a_root_that_vanishes_during_the_scan_loses_nothing(tmp_path: Path) -> None:
    top = tmp_path / "top"
    for name in "abc":
        write(top / name / "x.txt")
    items = scan(Root(1, str(top)), NO_RULES, cancel=CancelToken())
    found = [next(items)]
    top.rename(tmp_path / "elsewhere")
    rest = list(items)
    problems = [item for item in rest if isinstance(item, ScanProblem)]
    assert [problem.failure.code for problem in problems] == ["root_missing"]
    known = {str(top / name / "x.txt"): (1, 0) for name in "abc"}
    files = [item for item in (*found, *rest) if isinstance(item, FileState)]
    assert diff(files, known, unseen=[problems[0].path]).gone == ()


@pytest.fixture
def ordinary_user_folder() -> Iterator[Path]:
    """A folder seen as a user whom permissions stop; root reads everything."""
    folder = Path(tempfile.mkdtemp())
    before = os.geteuid()
    if before == 0:
        os.chown(folder, 65534, 65534)
        os.seteuid(65534)
    try:
        yield folder
    finally:
        os.seteuid(before)
        for path in folder.rglob("locked"):
            path.chmod(0o700)
        shutil.rmtree(folder)


def test_an_unreadable_folder_is_a_problem_and_the_scan_goes_on(ordinary_user_folder: Path) -> None:
    top = ordinary_user_folder
    write(top / "locked" / "a.txt")
    write(top / "open" / "b.txt")
    (top / "locked").chmod(0)
    files, (problem,) = look(top)
    assert files == {"open/b.txt"}
    assert problem.path == str(top / "locked")
    assert problem.failure.code == "unreadable"
    problems = look(top, below=top / "locked" / "a.txt")[1]
    assert [problem.failure.code for problem in problems] == ["unreadable"]


def test_an_unreadable_root_is_not_missing(ordinary_user_folder: Path) -> None:
    write(ordinary_user_folder / "locked" / "a.txt")
    (ordinary_user_folder / "locked").chmod(0)
    for top in (ordinary_user_folder / "locked", ordinary_user_folder / "locked" / "a.txt"):
        assert [problem.failure.code for problem in look(top)[1]] == ["unreadable"]


def test_only_regular_files(tmp_path: Path) -> None:
    write(tmp_path / "a.txt")
    os.mkfifo(tmp_path / "fifo")
    with socket.socket(socket.AF_UNIX) as server:
        with contextlib.chdir(tmp_path):  # a socket's path must be short
            server.bind("socket")
        assert look(tmp_path) == ({"a.txt"}, [])
        assert look(tmp_path, below=tmp_path / "fifo") == (set(), [])


def test_odd_names(tmp_path: Path) -> None:
    names = {
        "new\nline",
        "\n",
        " ",
        "-rf",
        "e" * 255,
        os.fsdecode(b"\xff\xfe"),
        "é",
        "e\u0301",
        "*?[",
    }
    for name in names:
        write(tmp_path / name)
    assert look(tmp_path) == (names, [])
    for name in names:
        assert look(tmp_path, below=tmp_path / name) == ({name}, [])


def test_nesting_costs_no_recursion(tmp_path: Path) -> None:
    depth = 1500
    deepest = tmp_path.joinpath(*["d"] * depth, "x.txt")
    nest(tmp_path, "d", depth)
    try:
        assert look(tmp_path) == ({os.path.relpath(deepest, tmp_path)}, [])
        assert look(tmp_path, below=deepest)[0] == {os.path.relpath(deepest, tmp_path)}
    finally:  # pytest's own cleaning recurses, and fails its next run
        deepest.unlink()
        for folder in islice(deepest.parents, depth):
            folder.rmdir()


def test_paths_longer_than_the_system_allows_are_problems(tmp_path: Path) -> None:
    write(tmp_path / "a.txt")
    name = "d" * 250
    nest(tmp_path, name, 20)
    try:
        files, problems = look(tmp_path)
    finally:
        shutil.rmtree(tmp_path / name)
    assert files == {"a.txt"}
    assert [problem.failure.code for problem in problems] == ["path_too_long"]


def test_links_never_lead_outside_or_in_circles(tmp_path: Path) -> None:
    top = tmp_path / "top"
    write(tmp_path / "secret" / "s.txt")
    write(tmp_path / "top-secret" / "t.txt")
    write(top / "a" / "x.txt")
    links = {
        "out": tmp_path / "secret",
        "beside": tmp_path / "top-secret",
        "out.txt": tmp_path / "secret" / "s.txt",
        "a/up": top,
        "a/self": top / "a",
        "same.txt": top / "a" / "x.txt",
        "loop": top / "loop",
        "broken": top / "nothing",
        "device": Path("/dev/zero"),
    }
    for name, target in links.items():
        (top / name).symlink_to(target)
    assert look(top) == ({"a/x.txt"}, [])
    for name in links:
        assert look(top, below=top / name) == (set(), [])
    assert look(top, below=top / "out" / "s.txt") == (set(), [])
    assert look(top, below=tmp_path / "secret" / "s.txt") == (set(), [])


def test_links_to_what_hides_inside_the_root_are_followed_once(tmp_path: Path) -> None:
    write(tmp_path / ".store" / "one" / "x.txt")
    write(tmp_path / ".store" / "file")
    (tmp_path / ".store" / "one" / "back").symlink_to(tmp_path / ".store" / "one")
    (tmp_path / "current").symlink_to(".store/one")
    (tmp_path / "file.txt").symlink_to(".store/file")
    assert look(tmp_path) == ({"current/x.txt", "file.txt"}, [])
    (tmp_path / "again").symlink_to(".store/one")
    assert len(look(tmp_path)[0]) == 2
    rules = IgnoreRules([".store"])
    assert list(scan(Root(1, str(tmp_path)), rules, cancel=CancelToken())) == []


def test_a_root_may_be_a_link(tmp_path: Path) -> None:
    write(tmp_path / "real" / "x.txt")
    (tmp_path / "link").symlink_to("real")
    assert look(tmp_path / "link") == ({"x.txt"}, [])


def test_roots_inside_a_root_are_left_to_themselves(tmp_path: Path) -> None:
    write(tmp_path / "in" / "x.txt")
    write(tmp_path / "in-between" / "y.txt")
    single = write(tmp_path / "z.txt")
    exclude = (str(tmp_path / "in"), str(single))
    assert look(tmp_path, exclude=exclude) == ({"in-between/y.txt"}, [])
    assert look(tmp_path, exclude=exclude, below=tmp_path / "in" / "x.txt") == (set(), [])


def test_below_finds_what_the_whole_scan_finds_there(tmp_path: Path) -> None:
    write(tmp_path / ".lecternignore", "secret/\n")
    for name in ("a/b/x.txt", "a/.hid/y.txt", "secret/z.txt", "a/secret/z.txt", "a/~$x.docx"):
        write(tmp_path / name)
    whole, _ = look(tmp_path)
    assert whole == {"a/b/x.txt"}
    for path in (tmp_path / "gone", tmp_path / "a/b/x.txt/under", *tmp_path.rglob("*")):
        relative = os.path.relpath(path, tmp_path)
        expected = {name for name in whole if is_within(name, relative)}
        assert look(tmp_path, below=path) == (expected, [])


def test_cancel_stops_the_scan(tmp_path: Path) -> None:
    for number in range(3):
        write(tmp_path / f"{number}.txt")
    cancel = CancelToken()
    items = scan(Root(1, str(tmp_path)), NO_RULES, cancel=cancel)
    next(items)
    cancel.cancel()
    with pytest.raises(Cancelled):
        next(items)


def test_diff_tells_new_changed_gone_and_unchanged() -> None:
    found = [FileState("/same", 1, 1), FileState("/size", 2, 1), FileState("/time", 1, 2)]
    new = FileState("/new", 1, 1)
    known = {"/same": (1, 1), "/size": (1, 1), "/time": (1, 1), "/gone": (1, 1), "/u/x": (1, 1)}
    expected = Diff((new,), (found[1], found[2]), ("/gone",), 1)
    assert diff([*found, new], known, unseen=["/u"]) == expected


names = st.sampled_from(["a", "b", "c"])
places = st.lists(names, min_size=1, max_size=3).map("/".join)
actions = st.lists(
    st.tuples(st.sampled_from(["write", "edit", "rename", "delete", "scan"]), places, places),
    max_size=25,
)


def apply(top: Path, action: str, first: str, second: str, number: int) -> None:
    one, two = top / first, top / second
    try:
        if action == "write":
            one.parent.mkdir(parents=True, exist_ok=True)
            one.write_text("x" * number)
        elif action == "edit" and one.is_file():
            one.write_text("y" * number)
        elif action == "rename":
            one.rename(two)
        elif action == "delete":
            shutil.rmtree(one) if one.is_dir() else one.unlink()
    except OSError:
        pass  # the action makes no sense in this tree


def update(known: dict[str, tuple[int, int]], found: list[FileState]) -> None:
    changes = diff(found, known)
    assert changes.unchanged + len(changes.new) + len(changes.changed) == len(found)
    for file in (*changes.new, *changes.changed):
        known[file.path] = (file.size, file.mtime_ns)
    for path in changes.gone:
        del known[path]


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(actions=actions)
def test_scans_keep_up_with_the_disk(
    tmp_path_factory: pytest.TempPathFactory, actions: list[tuple[str, str, str]]
) -> None:
    top = tmp_path_factory.mktemp("tree")
    known: dict[str, tuple[int, int]] = {}
    for number, (action, first, second) in enumerate([*actions, ("scan", "", "")]):
        apply(top, action, first, second, number)
        if action != "scan":
            continue
        items = list(scan(Root(1, str(top)), NO_RULES, cancel=CancelToken()))
        update(known, [item for item in items if isinstance(item, FileState)])
        disk = {
            str(path): (path.stat().st_size, path.stat().st_mtime_ns)
            for path in top.rglob("*")
            if path.is_file()
        }
        assert known == disk
    shutil.rmtree(top)
