"""Giving freed memory back to the system.

The trap: what native code frees stays with the process, in the many arenas of the C library's
heap; LanceDB's work on an index of 60,000 rows leaves half a gigabyte there for good.
"""

from __future__ import annotations

import contextlib
import ctypes
import sys


def give_back() -> None:
    """Return what is free to the system, where the C library can: milliseconds."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):  # musl has no such call
            ctypes.CDLL(None).malloc_trim(0)
