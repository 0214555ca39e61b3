from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.app import Desktop
from desktop.chat.options import Options
from tests import processes
from tests.desktop.starting import SETTINGS, started, wait_until

SAMPLES = Path(__file__).parents[3] / "resources" / "samples"


@pytest.fixture(scope="module")
def running(
    qapp: QApplication, tmp_path_factory: pytest.TempPathFactory, embedder_cache_of_profiles: Path
) -> Iterator[Desktop]:
    """The window over a library of two files."""
    home = tmp_path_factory.mktemp("window") / "home"
    processes.make_home(home, embedder_cache_of_profiles, SETTINGS)
    with started(qapp, home) as desktop:
        paths = [SAMPLES / "lease-14-quay-street.pdf", SAMPLES / "hot-water-tank.eml"]
        desktop.window.add_paths([str(path) for path in paths])

        def indexed() -> bool:
            status = desktop.session.feed.status
            return status is not None and status.documents == 2

        wait_until(indexed)
        yield desktop


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
