"""The window in tests: the real program, a real engine, real models."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app import Desktop


@pytest.fixture
def desktop(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    """The program on an empty profile, shown, its engine not started."""
    running = Desktop(qapp, tmp_path / "home")
    qtbot.addWidget(running.window)
    running.window.show()
    yield running
    running.stop()
    running.deleteLater()


@pytest.fixture
def live(desktop: Desktop, qtbot: QtBot) -> Desktop:
    """The same with its engine running and connected."""
    with qtbot.waitSignal(desktop.client.connected, timeout=60_000):
        desktop.process.start()
    return desktop
