"""One writer a profile: a lock file held by whichever process indexes.

The lock is the operating system's, so it goes when the process dies, however it dies.
"""

from __future__ import annotations

from pathlib import Path

from filelock import FileLock, Timeout


class WriterLock:
    """The right to index into a profile. ``acquire`` says whether we have it now."""

    def __init__(self, home: Path) -> None:
        self._lock = FileLock(home / "index.lock", blocking=False, is_singleton=False)

    def acquire(self) -> bool:
        try:
            self._lock.acquire()
        except Timeout:
            return False
        return True

    def release(self) -> None:
        self._lock.release()

    @staticmethod
    def held(home: Path) -> bool:
        """Whether some process indexes into this profile at the moment."""
        probe = WriterLock(home)
        if probe.acquire():
            probe.release()
            return False
        return True
