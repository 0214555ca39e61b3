"""The engine is killed in the middle of an answer: nothing of the talk is lost, and it goes on."""

from __future__ import annotations

import os
import signal
from typing import Any

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.app import Desktop
from desktop.chat.turn import Stage
from desktop.chat.turn_view import TurnView
from tests.desktop.test_first_run import SAMPLES, drop

pytestmark = pytest.mark.real

QUESTION = "How much notice must the tenant give to end the lease early?"
PATIENCE_MS = 120_000


@pytest.fixture
def writing(live: Desktop, qtbot: QtBot) -> Desktop:
    """A window in which a model writes an answer at this moment."""
    drop(live, SAMPLES / "lease-14-quay-street.pdf")
    qtbot.waitUntil(
        lambda: live.session.feed.status is not None and live.session.feed.status.documents == 1,
        timeout=PATIENCE_MS,
    )
    compose = live.client.patch("/settings", {"values": {"answer_mode": "compose"}})
    with qtbot.waitSignal(compose.done, timeout=PATIENCE_MS):
        pass
    live.window.ask.ask(QUESTION)
    turn = live.window.ask.turns[0]
    qtbot.waitUntil(lambda: bool(turn.text) or not turn.running, timeout=PATIENCE_MS)
    assert turn.running, "the answer was over before it could be interrupted"
    return live


def view_of(desktop: Desktop, number: int) -> TurnView:
    views = desktop.window.ask.findChildren(TurnView)
    turn = desktop.window.ask.turns[number]
    return next(view for view in views if view.turn is turn)


def answer_to(desktop: Desktop, qtbot: QtBot, path: str) -> Any:
    call = desktop.client.get(path)
    with qtbot.waitSignal(call.done, timeout=PATIENCE_MS) as told:
        pass
    assert told.args is not None
    return told.args[0]


def retry_of(view: TurnView) -> QPushButton:
    return next(one for one in view.findChildren(QPushButton) if one.text() == "Try again")


def test_what_was_written_stays_and_asking_again_works(writing: Desktop, qtbot: QtBot) -> None:
    running = writing.process.running
    assert running is not None
    turn = writing.window.ask.turns[0]
    with qtbot.waitSignal(writing.client.connected, timeout=PATIENCE_MS):
        os.kill(running.pid, getattr(signal, "SIGKILL", signal.SIGTERM))
        written = turn.text
    assert turn.stage is Stage.BROKEN
    assert turn.question == QUESTION
    assert turn.text.startswith(written)
    assert turn.error is not None
    assert turn.error.hint

    status = answer_to(writing, qtbot, "/status")
    assert status["documents"] == 1
    (talk,) = answer_to(writing, qtbot, "/conversations")
    assert talk["turns"] == 1

    view = view_of(writing, 0)
    retry = retry_of(view)
    qtbot.waitUntil(retry.isVisible, timeout=PATIENCE_MS)
    retry.click()
    qtbot.waitUntil(lambda: not writing.window.ask.turns[-1].running, timeout=PATIENCE_MS)
    again = writing.window.ask.turns[-1]
    assert again.question == QUESTION
    assert again.stage is Stage.DONE
    assert again.text
