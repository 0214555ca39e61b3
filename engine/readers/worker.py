"""The inside of a worker process: take a request, answer it, until the parent is gone.

The trap: a worker must not outlive its parent, even one that was killed. A thread watches
the parent; and since a parser in native code may never let that thread run, the kernel also
counts the processor time of each task. (Linux's death signal would not do: it comes when the
*thread* that started the worker ends.)
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import sys
import time
import traceback
from collections.abc import Callable
from math import ceil
from multiprocessing.connection import Connection, wait
from pathlib import Path
from threading import Thread
from typing import Any

from engine.domain.errors import ReadError
from engine.readers.confinement import confine

# What goes back: None once (ready), then ("ok", result), ("error", code, message, hint,
# skipped), ("memory",) or ("bug", traceback).


def serve(
    function: Callable[[Any], Any],
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
            pipe.send(_answer(function, request))
    os._exit(0)  # native libraries' exit handlers have nothing left to save


def _leave_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(0)


def _settle_in(memory_bytes: int, nice: bool) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
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
    """The next task may use twice its time; the parent, while it lives, is stricter."""
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


def _answer(function: Callable[[Any], Any], request: object) -> tuple[Any, ...]:
    try:
        return ("ok", function(request))
    except ReadError as error:
        failure = error.failure
        return ("error", failure.code, failure.message, failure.hint, error.skipped)
    except MemoryError:
        return ("memory",)
    except Exception:  # a foreign parser may raise anything
        return ("bug", traceback.format_exc())
