"""The inside of a worker process: take a request, answer it, until the parent is gone.

The trap: a worker outlives nothing. Its pipe ends when the parent closes it or dies, and on
Linux the kernel kills it too, since a parser in native code may never come back to the pipe.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import traceback
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from engine.domain.errors import ReadError

_PR_SET_PDEATHSIG = 1

# What goes back: None once (ready), then ("ok", result), ("error", code, message, hint,
# skipped), ("memory",) or ("bug", traceback).


def serve(function: Callable[[Any], Any], pipe: Connection, memory_bytes: int, nice: bool) -> None:
    _settle_in(memory_bytes, nice)
    with contextlib.suppress(EOFError, OSError, KeyboardInterrupt):
        pipe.send(None)
        while True:
            pipe.send(_answer(function, pipe.recv()))
    os._exit(0)  # native libraries' exit handlers have nothing left to save


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
        _die_with_parent()
        _limit_heap(memory_bytes)


def _limit_heap(memory_bytes: int) -> None:
    """A second line of defence: the parent looks at memory only when it polls."""
    import resource

    pages = int(Path("/proc/self/statm").read_text().split()[5])
    limit = pages * resource.getpagesize() + memory_bytes + memory_bytes // 2
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_DATA, (limit, limit))


def _die_with_parent() -> None:
    import ctypes

    parent = os.getppid()
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent or parent == 1:  # it died before we asked
        os._exit(0)


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
