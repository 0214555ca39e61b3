"""The list of conversations makes room where the window is narrow."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.app import Desktop
from desktop.viewer.place import Place


def test_the_talk_has_room_beside_the_viewer(desktop: Desktop, qtbot: QtBot) -> None:
    window = desktop.window
    window.resize(1280, 720)
    page = window.ask
    assert page.panel.isVisible()
    window.show_places([Place("0" * 32, "/a.txt", "A", "words")])
    qtbot.waitUntil(page.panel.isHidden, timeout=30_000)
    window.viewer.hide()
    qtbot.waitUntil(page.panel.isVisible, timeout=30_000)
    page.toggle_conversations()
    assert page.panel.isHidden()
    assert not desktop.session.preferences.flag("conversations_shown", default=True)
