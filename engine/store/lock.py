"""One writer a profile: a lock file held by whichever process indexes.

The lock is the operating system's, so it goes when the process dies, however it dies.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from engine.domain.errors import EngineError

_PATIENCE_S = 0.5  # outlasts another process that only looks whether the lock is held


class WriterLock:
    """The right to index into a profile. ``acquire`` says whether we have it now."""

    def __init__(self, home: Path) -> None:
        self._lock = FileLock(home / "index.lock", is_singleton=False)

    def acquire(self) -> bool:
        try:
            self._lock.acquire(timeout=_PATIENCE_S)
        except Timeout:
            return False
        return True

    def release(self) -> None:
        self._lock.release()

    @staticmethod
    def held(home: Path) -> bool:
        """Whether some process indexes into this profile at the moment."""
        probe = FileLock(home / "index.lock", is_singleton=False)
        try:
            probe.acquire(timeout=0)
        except Timeout:
            return True
        probe.release()
        return False


@contextmanager
def writing(home: Path) -> Iterator[None]:
    """Hold the lock; raises :class:`EngineError` ("busy") when another process has it."""
    lock = WriterLock(home)
    if not lock.acquire():
        raise EngineError(
            "busy",
            "Another Lectern is indexing this profile already.",
            hint="Let it finish or stop it; “status” shows what it does.",
        )
    try:
        yield
    finally:
        lock.release()
