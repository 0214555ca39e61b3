"""The program as a whole: it starts at once, and its engine comes behind it."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.app import Desktop


def test_the_window_stands_before_the_engine(desktop: Desktop) -> None:
    assert desktop.window.isVisible()
    assert not desktop.client.is_connected


@pytest.mark.real
def test_calls_made_before_the_engine_is_up_are_answered(desktop: Desktop, qtbot: QtBot) -> None:
    call = desktop.client.get("/status")
    with qtbot.waitSignal(call.done, timeout=60_000) as answered:
        desktop.process.start()
    assert answered.args is not None
    assert answered.args[0]["documents"] == 0
