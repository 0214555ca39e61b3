"""From an empty profile to a cited answer and its highlighted passage, as a person goes."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from pytestqt.qtbot import QtBot

from desktop.app import Desktop
from desktop.chat.turn import Stage
from desktop.drops import sort_drop

SAMPLES = Path(__file__).parents[2] / "resources" / "samples"

pytestmark = pytest.mark.real


def drop(desktop: Desktop, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    desktop.window.take(sort_drop(data))


def test_first_run_to_a_cited_answer_and_its_passage(live: Desktop, qtbot: QtBot) -> None:
    drop(live, SAMPLES / "lease-14-quay-street.pdf")
    qtbot.waitUntil(
        lambda: live.session.feed.status is not None and live.session.feed.status.documents == 1,
        timeout=240_000,
    )
    live.window.ask.ask("How much notice must the tenant give to end the lease early?")
    qtbot.waitUntil(lambda: not live.window.ask.turns[0].running, timeout=240_000)
    turn = live.window.ask.turns[0]
    assert turn.stage is Stage.DONE
    assert "six months" in turn.text
    assert turn.citations[0].location.page == 2
    live.window.show_places(turn.places(), 0)
    assert live.window.viewer.isVisible()


def test_a_killed_engine_comes_back(live: Desktop, qtbot: QtBot) -> None:
    running = live.process.running
    assert running is not None
    with qtbot.waitSignal(live.client.connected, timeout=60_000):
        os.kill(running.pid, getattr(signal, "SIGKILL", signal.SIGTERM))
    assert live.process.running is not None
    assert live.process.running.pid != running.pid


def test_a_folder_that_is_gone_is_told_in_words(live: Desktop, qtbot: QtBot) -> None:
    live.window.add_paths(["/no/such/folder"])
    qtbot.waitUntil(lambda: bool(live.session.banners.shown()), timeout=30_000)
    assert "/no/such/folder" in live.session.banners.shown()[0]
