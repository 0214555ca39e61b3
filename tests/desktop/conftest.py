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
from tests import processes
from tests.desktop.starting import SETTINGS, started


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
def engine_settings() -> str:
    """What the ``settings.toml`` of a ``live`` window holds."""
    return SETTINGS


@pytest.fixture
def live(
    qapp: QApplication, tmp_path: Path, embedder_cache_of_profiles: Path, engine_settings: str
) -> Iterator[Desktop]:
    """The same with its engine running and connected, on a profile whose embedder is ready."""
    home = processes.make_home(tmp_path / "home", embedder_cache_of_profiles, engine_settings)
    with started(qapp, home) as running:
        yield running
