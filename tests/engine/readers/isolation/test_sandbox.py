from __future__ import annotations

import importlib.util
import logging
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Hashable, Iterator
from pathlib import Path

import psutil
import pytest

from engine.domain.errors import ReadError
from engine.readers.isolation.endings import Ended
from engine.readers.isolation.sandbox import Sandbox
from tests.engine.readers.isolation.jobs import misbehave
from tests.engine.readers.isolation.streams import streams


@pytest.fixture(scope="module")
def pool() -> Iterator[Sandbox[str, str]]:
    with Sandbox(
        misbehave, workers=2, timeout_s=2.0, memory_bytes=100 * 2**20, nice=False
    ) as sandbox:
        yield sandbox


def results(pool: Sandbox[str, str], requests: list[str]) -> dict[Hashable, str | ReadError]:
    """The same for requests with one result."""
    found = streams(pool, requests)
    return {key: error or given[0] for key, (given, error) in found.items()}


def test_results_come_back_under_their_keys(pool: Sandbox[str, str]) -> None:
    assert results(pool, ["a", "b", "c"]) == {"a": "A", "b": "B", "c": "C"}
    assert pool.poll(0) == []


@pytest.mark.parametrize(
    ("request_", "code"),
    [("crash", "crashed"), ("exit", "crashed"), ("hang", "timeout"), ("eat400", "memory")],
)
def test_a_bad_file_costs_itself_only(pool: Sandbox[str, str], request_: str, code: str) -> None:
    found = results(pool, ["a", request_, "b", "c"])
    error = found.pop(request_)
    assert isinstance(error, ReadError)
    assert error.failure.code == code
    assert error.failure.message.endswith(".")
    assert error.failure.hint
    assert found == {"a": "A", "b": "B", "c": "C"}


def test_a_read_error_passes_intact(pool: Sandbox[str, str]) -> None:
    error = results(pool, ["skip"])["skip"]
    assert isinstance(error, ReadError)
    assert (error.failure.code, error.failure.hint, error.skipped) == ("empty", "Fill it.", True)


def test_a_bug_is_logged_and_called_damaged(
    pool: Sandbox[str, str], caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        error = results(pool, ["bug"])["bug"]
    assert isinstance(error, ReadError)
    assert error.failure.code == "damaged"
    assert "KeyError" in caplog.text


def test_workers_are_reused_and_a_small_task_is_quick(pool: Sandbox[str, str]) -> None:
    assert results(pool, ["pid"]) == results(pool, ["pid"])
    started = time.perf_counter()
    for _ in range(50):
        results(pool, ["a"])
    assert time.perf_counter() - started < 2.5


def test_free_counts_a_small_backlog(pool: Sandbox[str, str]) -> None:
    assert pool.free() == 4
    pool.submit("a", "a")
    assert pool.free() == 3
    messages = []
    while Ended() not in messages:
        messages += [message for _, message in pool.poll(5)]
    assert messages == ["A", Ended()]
    assert pool.free() == 4


def test_results_come_bit_by_bit_and_in_order(pool: Sandbox[str, str]) -> None:
    found = streams(pool, ["count 300", "a"])
    assert found == {"count 300": ([str(n) for n in range(300)], None), "a": (["A"], None)}
    assert pool.poll(0) == []


def test_what_came_before_a_crash_is_kept(pool: Sandbox[str, str]) -> None:
    given, error = streams(pool, ["half"])["half"]
    assert given == ["a", "b"]
    assert error is not None
    assert error.failure.code == "crashed"


def test_a_worker_whose_results_are_not_fetched_waits(pool: Sandbox[str, str]) -> None:
    pool.submit("many", "count 100000")
    first, *more = pool.poll(10)
    time.sleep(2.5)  # longer than a request may be silent
    pool.watch()
    assert first == ("many", "0")
    received = 1 + len(more)
    while True:
        messages = [message for _, message in pool.poll(5)]
        received += len(messages)
        if Ended() in messages:
            break
    assert received == 100_001


def test_cancel_drops_everything_at_once(pool: Sandbox[str, str]) -> None:
    for request in ["hang", "a", "b", "c"]:
        pool.submit(request, request)
    started = time.perf_counter()
    pool.cancel_all()
    assert time.perf_counter() - started < 1
    assert pool.poll(0.1) == []
    assert results(pool, ["a"]) == {"a": "A"}


def test_a_worker_that_died_idle_is_replaced(pool: Sandbox[str, str]) -> None:
    pid = results(pool, ["pid"])["pid"]
    assert isinstance(pid, str)
    os.kill(int(pid), signal.SIGKILL)
    psutil.wait_procs([psutil.Process(int(pid))], timeout=1)
    assert results(pool, ["a", "b"]) == {"a": "A", "b": "B"}


def test_workers_outlive_the_thread_that_started_them() -> None:
    with Sandbox(misbehave, workers=1, timeout_s=20, memory_bytes=10**9) as sandbox:
        thread = threading.Thread(target=results, args=(sandbox, ["a"]))
        thread.start()
        thread.join()
        pid = results(sandbox, ["pid"])["pid"]
        time.sleep(0.2)
        assert results(sandbox, ["pid"])["pid"] == pid


def test_busy_workers_die_with_a_killed_parent() -> None:
    script = (
        "from tests.engine.readers.isolation.jobs import misbehave\n"
        "from engine.readers.isolation.sandbox import Sandbox\n"
        "if __name__ == '__main__':\n"
        "    pool = Sandbox(misbehave, workers=1, timeout_s=60, memory_bytes=10**9)\n"
        "    pool.submit(1, 'pid'); print(pool.poll(20)[0][1], flush=True); pool.poll(1)\n"
        "    pool.submit(2, 'hang'); pool.poll(60)\n"
    )
    root = Path(importlib.util.find_spec("engine").origin).parent.parent  # type: ignore[union-attr,arg-type]
    parent = subprocess.Popen(
        [sys.executable, "-c", script], stdout=subprocess.PIPE, text=True, cwd=root
    )
    with parent:
        assert parent.stdout
        worker = psutil.Process(int(parent.stdout.readline()))
        time.sleep(0.2)
        parent.kill()
    _, alive = psutil.wait_procs([worker], timeout=3)
    assert not alive or all(each.status() == psutil.STATUS_ZOMBIE for each in alive)
