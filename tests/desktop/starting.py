"""The program with a real engine, for the tests of a whole module."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop.app import Desktop

SETTINGS = "polite = false\nread_workers = 1\nsettle_s = 0.05\n"
_PATIENCE_S = 120.0


def wait_until(holds: Callable[[], bool]) -> None:
    """Let the window work until it does."""
    ends = time.monotonic() + _PATIENCE_S
    while not holds():
        assert time.monotonic() < ends, "waited too long"
        QApplication.processEvents()
        time.sleep(0.01)


@contextmanager
def started(app: QApplication, home: Path) -> Iterator[Desktop]:
    """On this profile, shown, its engine connected."""
    desktop = Desktop(app, home)
    desktop.window.resize(1280, 720)
    desktop.window.show()
    desktop.process.start()
    wait_until(lambda: desktop.client.is_connected)
    yield desktop
    desktop.window.close()
    desktop.stop()
    desktop.window.deleteLater()
    desktop.deleteLater()
