"""What a reading process cannot do, tried in one, by Python and by native code."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.domain.errors import Failure
from engine.readers.isolation import landlock, seccomp, syscalls
from engine.readers.isolation.sandbox import Sandbox
from tests.engine.readers.isolation.jobs import attempt, give_orders
from tests.engine.readers.isolation.streams import streams

Pool = Sandbox[tuple[str, str], str]
by_kernel = pytest.mark.skipif(
    sys.platform != "linux" or not seccomp.available(), reason="the kernel offers no filter here"
)
by_landlock = pytest.mark.skipif(
    sys.platform != "linux" or not landlock.version(), reason="the kernel has no Landlock"
)


@pytest.fixture(scope="module")
def pool() -> Iterator[Pool]:
    with Sandbox(attempt, workers=1, timeout_s=60, memory_bytes=2 << 30, nice=False) as sandbox:
        yield sandbox


@pytest.fixture
def port() -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "kept.txt"
    path.write_text("kept")
    return path


def outcome(pool: Pool, deed: str, target: object = "") -> str:
    ((results, error),) = streams(pool, [(deed, str(target))]).values()
    assert error is None, error
    return results[0]


def test_reading_goes_on(pool: Pool, file: Path) -> None:
    assert outcome(pool, "read", file) == "kept"
    assert outcome(pool, "list", file.parent) == "kept.txt"
    assert outcome(pool, "threads") == "4"
    assert outcome(pool, "print", "into nothing") == "done"
    assert outcome(pool, "temporary") == "held in memory"


def test_the_libraries_of_readers_work_confined(pool: Pool) -> None:
    pytest.importorskip("openvino", reason="no OpenVINO on this processor")
    assert outcome(pool, "libraries") == "Elm Oak True"


@pytest.mark.parametrize(
    "deed",
    ["connect", "look up", pytest.param("native connect", marks=by_kernel)],
)
def test_no_connection(pool: Pool, port: int, deed: str) -> None:
    assert outcome(pool, deed, port) == "refused"
    assert outcome(pool, "threads") == "4"


@pytest.mark.parametrize(
    "deed",
    [
        *("write", "delete", "rename", "change mode"),
        *(
            pytest.param(f"native {deed}", marks=by_kernel)
            for deed in ("write", "cut", "delete", "rename", "change mode")
        ),
    ],
)
def test_no_change_to_a_file(pool: Pool, file: Path, deed: str) -> None:
    before = file.stat()
    assert outcome(pool, deed, file) == "refused"
    assert file.read_text() == "kept"
    assert file.stat().st_mode == before.st_mode
    assert [each.name for each in file.parent.iterdir()] == ["kept.txt"]


@pytest.mark.parametrize(
    "deed",
    [
        *("write", "make folder"),
        *(pytest.param(f"native {deed}", marks=by_kernel) for deed in ("write", "make folder")),
    ],
)
def test_nothing_new_on_disk(pool: Pool, tmp_path: Path, deed: str) -> None:
    assert outcome(pool, deed, tmp_path / "new") == "refused"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "deed",
    ["run", "shell", *(pytest.param(f"native {d}", marks=by_kernel) for d in ("run", "fork"))],
)
def test_no_program(pool: Pool, deed: str) -> None:
    assert outcome(pool, deed, shutil.which("true") or "true") == "refused"


@pytest.mark.parametrize(
    "deed",
    ["signal", *(pytest.param(f"native {d}", marks=by_kernel) for d in ("signal", "trace"))],
)
def test_no_reach_into_other_processes(pool: Pool, deed: str) -> None:
    assert outcome(pool, deed, os.getpid()) == "refused"


@by_kernel
def test_no_socket_of_any_kind(pool: Pool) -> None:
    assert outcome(pool, "native pair") == "refused"


@pytest.mark.parametrize(
    "wall",
    [
        pytest.param("seccomp", marks=by_kernel),
        pytest.param("landlock", marks=by_landlock),
    ],
)
def test_either_wall_alone_keeps_files_as_they_are(wall: str, file: Path) -> None:
    script = (
        f"import pathlib, sys\nfrom engine.readers.isolation import {wall}\n"
        f"assert {wall}.confine()\n"
        "kept = pathlib.Path(sys.argv[1])\nassert kept.read_text() == 'kept'\n"
        "for deed in (kept.unlink, lambda: kept.write_text('x'), (kept.parent / 'new').mkdir):\n"
        "    try:\n        deed()\n    except PermissionError:\n        print('refused')\n"
    )
    assert printed_by(script, file) == ["refused"] * 3
    assert file.read_text() == "kept"


@by_kernel
def test_the_filter_alone_keeps_programs_from_starting(file: Path) -> None:
    script = (
        "import subprocess\nfrom engine.readers.isolation import seccomp\n"
        "assert seccomp.confine()\n"
        "try:\n    subprocess.run(['true'])\nexcept PermissionError:\n    print('refused')\n"
    )
    assert printed_by(script, file) == ["refused"]


def printed_by(script: str, file: Path) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", script, str(file)], capture_output=True, text=True, check=True
    )
    return done.stdout.split()


@pytest.mark.parametrize("machine", syscalls.ARCHITECTURES)
def test_no_two_calls_share_a_number(machine: str) -> None:
    tables = (syscalls.REFUSED, syscalls.BY_ARGUMENT, syscalls.UNSEEN)
    found = [number for table in tables for number in syscalls.numbers(table, machine).values()]
    assert len(found) == len(set(found))
    assert max(found) <= syscalls.NEWEST


def test_what_a_worker_sends_is_never_run(tmp_path: Path) -> None:
    with Sandbox(give_orders, workers=1, timeout_s=20, memory_bytes=10**9) as sandbox:
        ((given, error),) = streams(sandbox, [str(tmp_path / "ordered")]).values()
        assert given == []
        assert error is not None
        assert error.failure.code == "crashed"
        assert streams(sandbox, [""]) == {"": ([Failure("plain", "A record of ours.")], None)}
    assert list(tmp_path.iterdir()) == []
