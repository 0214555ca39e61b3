"""A pool of worker processes for work on hostile files: a crash or a hang costs that file only.

Each worker has a pipe; the parent waits on pipes and process sentinels, so no thread is
needed. What a request gives comes bit by bit; a worker whose results are not fetched waits.
The trap: a worker is not trusted to report its own death, so the parent watches time and
memory itself, kills and replaces; it does so whenever it is polled.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import time
from collections import deque
from collections.abc import Callable, Generator, Hashable, Iterable
from multiprocessing.connection import wait
from typing import Any, Generic, TypeVar

import psutil

from engine.domain.errors import ReadError
from engine.readers.isolation.answers import receive
from engine.readers.isolation.endings import Ended, crashed, timed_out, too_much_memory, unpacked
from engine.readers.isolation.worker import serve

T = TypeVar("T")
R = TypeVar("R")

_WATCH_S = 0.25  # how often memory is looked at while workers are busy
_START_S = 60.0  # a worker's first task may have to wait for its imports
_TASKS_PER_WORKER = 500
_TAKE_AT_ONCE = 64  # messages of one worker
_GROWTH_BYTES = 300 * 2**20


class _Worker:
    """One process and its end of the pipe; ``key`` is the task it is at, if any."""

    def __init__(
        self,
        function: Callable[[Any], Iterable[Any]],
        *,
        timeout_s: float,
        memory_bytes: int,
        nice: bool,
    ) -> None:
        context = multiprocessing.get_context("spawn")
        self.pipe, theirs = context.Pipe()
        self.process = context.Process(
            target=serve,
            args=(function, theirs, timeout_s, memory_bytes, nice),
            name="lectern-reader",
            daemon=True,
        )
        self.process.start()
        theirs.close()
        self.ready = False
        self.busy = False
        self.key: Hashable = None
        self.deadline = 0.0
        self.tasks = 0
        self.first_rss = 0

    def give(self, key: Hashable, request: object, timeout_s: float) -> None:
        self.key, self.busy = key, True
        self.deadline = time.monotonic() + timeout_s + (0.0 if self.ready else _START_S)
        self.tasks += 1
        self.pipe.send(request)

    def rss(self) -> int:
        try:
            return int(psutil.Process(self.process.pid).memory_info().rss)
        except psutil.Error:
            return 0

    def worn_out(self) -> bool:
        if self.tasks >= _TASKS_PER_WORKER:
            return True
        if self.tasks % 16 != 1:
            return False
        rss = self.rss()
        self.first_rss = self.first_rss or rss
        return rss > self.first_rss + _GROWTH_BYTES

    def kill(self) -> None:
        self.process.kill()
        self.process.join()
        self.pipe.close()
        with contextlib.suppress(ValueError):  # someone else has reaped it
            self.process.close()


def alone(
    function: Callable[[T], Iterable[R]], request: T, *, timeout_s: float, memory_bytes: int
) -> Generator[R, None, None]:
    """What ``function`` gives for one request that somebody waits for, in a process of its own
    under these limits; then raises the :class:`ReadError` with which it ended, if it did."""
    with Sandbox(
        function, workers=1, timeout_s=timeout_s, memory_bytes=memory_bytes, nice=False
    ) as sandbox:
        sandbox.submit(0, request)
        while True:
            for _, message in sandbox.poll(1.0):
                if not isinstance(message, Ended):
                    yield message
                elif message.error is not None:
                    raise message.error
                else:
                    return


class Sandbox(Generic[T, R]):
    """Runs ``function`` (picklable, top level) on requests in at most ``workers`` processes.

    Its results come back one by one under the request's key, then :class:`Ended`. A request
    that needs more than ``timeout_s`` for its next result or more than ``memory_bytes``, or
    that takes its worker down, ends with a ReadError; the others are not affected. Not
    thread-safe: one owner submits and polls.
    """

    def __init__(
        self,
        function: Callable[[T], Iterable[R]],
        *,
        workers: int,
        timeout_s: float,
        memory_bytes: int,
        nice: bool = True,
    ) -> None:
        self._function = function
        self._limit = max(1, workers)
        self._timeout_s = timeout_s
        self._memory_bytes = memory_bytes
        self._nice = nice
        self._workers: list[_Worker] = []
        self._queue: deque[tuple[Hashable, T]] = deque()
        self._done: list[tuple[Hashable, R | Ended]] = []
        self._watched = 0.0

    def __enter__(self) -> Sandbox[T, R]:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def free(self) -> int:
        """How many more requests can be submitted now without piling up."""
        return max(0, 2 * self._limit - self.pending())

    def pending(self) -> int:
        """Requests that are submitted and whose end is not yet polled."""
        ended = sum(isinstance(message, Ended) for _, message in self._done)
        return len(self._queue) + ended + sum(w.busy for w in self._workers)

    def submit(self, key: Hashable, request: T) -> None:
        self._queue.append((key, request))
        self._hand_out()

    def watch(self) -> None:
        """Look after the workers without taking what they have."""
        self._watch()

    def poll(self, timeout_s: float) -> list[tuple[Hashable, R | Ended]]:
        """What has come, waiting up to ``timeout_s`` for the first; [] when nothing has."""
        until = time.monotonic() + timeout_s
        while True:
            self._collect(0.0 if self._done else self._pause_s(until))
            self._watch()
            self._hand_out()
            if self._done or time.monotonic() >= until or not self.pending():
                done, self._done = self._done, []
                return done

    def cancel_all(self) -> None:
        """Drop what is queued, running or finished; busy workers are killed."""
        self._queue.clear()
        self._done.clear()
        for worker in [worker for worker in self._workers if worker.busy]:
            self._remove(worker)

    def close(self) -> None:
        self.cancel_all()
        for worker in list(self._workers):
            self._remove(worker)

    def _pause_s(self, until: float) -> float:
        return max(0.0, min(until - time.monotonic(), _WATCH_S))

    def _hand_out(self) -> None:
        while self._queue:
            worker = next((worker for worker in self._workers if not worker.busy), None)
            if worker is None:
                if len(self._workers) >= self._limit:
                    return
                worker = _Worker(
                    self._function,
                    timeout_s=self._timeout_s,
                    memory_bytes=self._memory_bytes,
                    nice=self._nice,
                )
                self._workers.append(worker)
            key, request = self._queue.popleft()
            try:
                worker.give(key, request, self._timeout_s)
            except OSError:  # it died while idle; the task has not begun
                self._queue.appendleft((key, request))
                self._remove(worker)

    def _collect(self, timeout_s: float) -> None:
        by_handle: dict[Any, _Worker] = {}
        for worker in self._workers:
            if worker.busy:
                by_handle[worker.pipe] = worker
                by_handle[worker.process.sentinel] = worker
        if by_handle:
            found = {id(w): w for w in (by_handle[h] for h in wait([*by_handle], timeout_s))}
            for worker in found.values():
                self._receive(worker)

    def _receive(self, worker: _Worker) -> None:
        """Take what ``worker`` has sent; that it has sent nothing means that it is dead."""
        try:
            for _ in range(_TAKE_AT_ONCE):
                self._take_in(worker, receive(worker.pipe))
                if not worker.busy or not worker.pipe.poll():
                    break
        except (EOFError, OSError):
            self._fail(worker, crashed())
            return
        if not worker.busy and worker.worn_out():
            self._remove(worker)

    def _take_in(self, worker: _Worker, message: Any) -> None:
        worker.deadline = time.monotonic() + self._timeout_s
        if message is None:  # its imports are done: only now does the clock run
            worker.ready = True
            return
        result = unpacked(message)
        self._done.append((worker.key, result))
        if isinstance(result, Ended):
            worker.busy, worker.key = False, None

    def _watch(self) -> None:
        now = time.monotonic()
        look_at_memory = now - self._watched >= _WATCH_S
        for worker in [worker for worker in self._workers if worker.busy]:
            if now > worker.deadline and not worker.pipe.poll():
                self._fail(worker, timed_out(self._timeout_s))
            elif look_at_memory and worker.rss() > self._memory_bytes:
                self._fail(worker, too_much_memory())
        if look_at_memory:
            self._watched = now

    def _fail(self, worker: _Worker, error: ReadError) -> None:
        self._done.append((worker.key, Ended(error)))
        self._remove(worker)

    def _remove(self, worker: _Worker) -> None:
        self._workers.remove(worker)
        worker.kill()
