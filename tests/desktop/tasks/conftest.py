"""The page of tasks: over a real engine, and on its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app import Desktop
from tests import processes
from tests.desktop.starting import SETTINGS, started, wait_until
from tests.engine.tasks.test_topics import THEMES, text

PATIENCE_MS = 120_000
Until = Callable[[Callable[[], object]], None]

LEASE = (
    "The lease of the flat ends on 31 March 2027. The rent is 900 euros a month. "
    "The tenant gives three months of notice. The garden is shared with the neighbours."
)


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("files")
    for theme in THEMES:
        for number in range(8):
            (folder / f"{theme}-{number}.txt").write_text(text(theme, number))
    (folder / "lease.txt").write_text(LEASE)
    (folder / "lease-new.txt").write_text(LEASE.replace("900", "950"))
    return folder


@pytest.fixture(scope="module")
def running(
    qapp: QApplication,
    tmp_path_factory: pytest.TempPathFactory,
    embedder_cache_of_profiles: Path,
    files: Path,
) -> Iterator[Desktop]:
    """The window over a small library of three themes and two leases."""
    home = tmp_path_factory.mktemp("window") / "home"
    processes.make_home(home, embedder_cache_of_profiles, SETTINGS)
    with started(qapp, home) as desktop:
        desktop.window.add_paths([str(files)])

        def indexed() -> bool:
            status = desktop.session.feed.status
            return status is not None and status.documents == 26

        wait_until(indexed)
        desktop.window.go_to(desktop.window.tasks)
        yield desktop


@pytest.fixture
def until(qtbot: QtBot) -> Until:
    def wait(condition: Callable[[], object]) -> None:
        qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MS)

    return wait
