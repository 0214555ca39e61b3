"""A window over a real engine, whose library is a folder of the test's own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app import Desktop

PATIENCE_MS = 90_000

Until = Callable[[Callable[[], object]], None]


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, real_home: Path) -> Iterator[Desktop]:
    """The program at its library, connected to an engine of its own."""
    running = Desktop(qapp, real_home)
    qtbot.addWidget(running.window)
    running.window.resize(1280, 720)
    running.window.go_to(running.window.library)
    running.window.show()
    with qtbot.waitSignal(running.client.connected, timeout=PATIENCE_MS):
        running.process.start()
    yield running
    running.stop()
    running.deleteLater()


@pytest.fixture
def until(qtbot: QtBot) -> Until:
    def wait(condition: Callable[[], object]) -> None:
        qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MS)

    return wait
