"""One writer a profile: a lock file held by whichever process indexes.

The lock is the operating system's, so it goes when the process dies, however it dies.
"""

from __future__ import annotations

from pathlib import Path

from filelock import FileLock, Timeout

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
