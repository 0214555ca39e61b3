"""One SQLite file of a profile, opened once for all threads of a process."""

from __future__ import annotations

import sqlite3
from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import RLock


class DatabaseFile(ABC):
    """Calls are serialised by ``_lock``; ``_connected`` opens the file, or says why it cannot."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = RLock()
        self._db = self._connected()

    @abstractmethod
    def _connected(self) -> sqlite3.Connection: ...

    def close(self) -> None:
        self._db.close()

    @contextmanager
    def set_aside(self) -> Iterator[None]:
        """Within, the file is closed and may be removed; afterwards it is open again, or made
        anew. Other threads wait."""
        with self._lock:
            self._db.close()
            try:
                yield
            finally:
                self._db = self._connected()
