"""The inside of a worker process: take a request, answer it bit by bit, until the parent is gone.

What a request gives is sent as it comes, and the pipe holds the worker back when the parent
has enough for now, so neither side needs room for all of a large file.

The trap: a worker must not outlive its parent, even one that was killed. A thread watches
the parent; and since a parser in native code may never let that thread run, the kernel also
counts the processor time of each task. (Linux's death signal would not do: it comes when the
*thread* that started the worker ends.)
"""

from __future__ import annotations

import contextlib
import gc
import multiprocessing
import os
import signal
import sys
import time
import traceback
from collections.abc import Callable, Iterable, Iterator
from math import ceil
from multiprocessing.connection import Connection, wait
from pathlib import Path
from threading import Thread
from typing import Any

from engine.domain.errors import ReadError
from engine.readers.isolation.confinement import confine

COLLECT_EVERY = 50_000  # new objects: readers make a great many, and hardly a cycle

# What goes back: None once (ready), then for a request ("item", result) any number of times and
# at last ("done",), ("error", ReadError), ("memory",) or ("bug", traceback).


def serve(
    function: Callable[[Any], Iterable[Any]],
    pipe: Connection,
    timeout_s: float,
    memory_bytes: int,
    nice: bool,
) -> None:
    _settle_in(memory_bytes, nice)
    Thread(target=_leave_with_parent, name="watch-parent", daemon=True).start()
    with contextlib.suppress(EOFError, OSError, KeyboardInterrupt):
        pipe.send(None)
        while True:
            request = pipe.recv()
            _limit_processor(timeout_s)
            for message in _answers(function, request):
                pipe.send(message)
                _limit_processor(timeout_s)
    os._exit(0)  # native libraries' exit handlers have nothing left to save


def _leave_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(0)


def _settle_in(memory_bytes: int, nice: bool) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.set_threshold(COLLECT_EVERY)
    os.environ["OPENBLAS_NUM_THREADS"] = "1"  # one reader is one core, and little memory
    if nice and hasattr(os, "nice"):
        with contextlib.suppress(OSError):
            os.nice(10)
    if sys.platform != "win32":
        import resource

        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        _limit_heap(memory_bytes)
    confine()


def _limit_processor(timeout_s: float) -> None:
    """The next result may use twice its time; the parent, while it lives, is stricter."""
    if sys.platform != "win32":
        import resource

        _, hard = resource.getrlimit(resource.RLIMIT_CPU)
        with contextlib.suppress(ValueError, OSError):
            soft = ceil(time.process_time() + 2 * timeout_s) + 2
            resource.setrlimit(resource.RLIMIT_CPU, (soft, hard))


def _limit_heap(memory_bytes: int) -> None:
    """A second line of defence: the parent looks at memory only when it polls."""
    import resource

    pages = int(Path("/proc/self/statm").read_text().split()[5])
    limit = pages * resource.getpagesize() + memory_bytes + memory_bytes // 2
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_DATA, (limit, limit))


def _answers(
    function: Callable[[Any], Iterable[Any]], request: object
) -> Iterator[tuple[Any, ...]]:
    try:
        for result in function(request):
            yield ("item", result)
    except ReadError as error:
        yield ("error", error)
    except MemoryError:
        yield ("memory",)
    except Exception:  # a foreign parser may raise anything
        yield ("bug", traceback.format_exc())
    else:
        yield ("done",)
