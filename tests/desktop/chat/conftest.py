from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.app import Desktop
from desktop.chat.options import Options
from tests import processes

SAMPLES = Path(__file__).parents[3] / "resources" / "samples"
_PATIENCE_S = 120.0


def wait_until(holds: Callable[[], bool]) -> None:
    """Let the window work until it does."""
    ends = time.monotonic() + _PATIENCE_S
    while not holds():
        assert time.monotonic() < ends, "waited too long"
        QApplication.processEvents()
        time.sleep(0.01)


@pytest.fixture(scope="module")
def running(
    qapp: QApplication, tmp_path_factory: pytest.TempPathFactory, embedder_cache_of_profiles: Path
) -> Iterator[Desktop]:
    """The window over a real engine with two files, for the tests of a module."""
    settings = "polite = false\nread_workers = 1\nsettle_s = 0.05\n"
    folder = tmp_path_factory.mktemp("window")
    home = processes.make_home(folder / "home", embedder_cache_of_profiles, settings)
    desktop = Desktop(qapp, home)
    desktop.window.resize(1280, 720)
    desktop.window.show()
    desktop.process.start()
    wait_until(lambda: desktop.client.is_connected)
    paths = [SAMPLES / "lease-14-quay-street.pdf", SAMPLES / "hot-water-tank.eml"]
    desktop.window.add_paths([str(path) for path in paths])

    def indexed() -> bool:
        status = desktop.session.feed.status
        return status is not None and status.documents == 2

    wait_until(indexed)
    yield desktop
    desktop.window.close()
    desktop.stop()
    desktop.window.deleteLater()
    desktop.deleteLater()


@pytest.fixture
def lease(running: Desktop) -> Desktop:
    """The same, at a new conversation."""
    page = running.window.ask
    page.new_conversation()
    page._choose(Options())
    page.put_in_field("")
    running.window.viewer.hide()
    running.window.go_to(page)
    return running
