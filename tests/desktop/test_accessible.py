"""Every control is reached by the Tab key and has a name for those who cannot see it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.app import Desktop

PAGES = ("ask", "library", "tasks", "models", "settings")
_MOST_STEPS = 400


def controls(page: QWidget) -> list[QWidget]:
    """What can have the focus by the keyboard, as it is shown now."""
    return [
        widget
        for widget in page.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    ]


def name_of(widget: QWidget) -> str:
    found = QAccessible.queryAccessibleInterface(widget)
    return found.text(QAccessible.Text.Name).strip() if found is not None else ""


def described(widget: QWidget) -> str:
    above = widget.parentWidget()
    return f"{type(widget).__name__} in {type(above).__name__}"


@pytest.mark.real
@pytest.mark.parametrize("page", PAGES)
def test_every_control_has_a_name(live: Desktop, qtbot: QtBot, page: str) -> None:
    shown: QWidget = getattr(live.window, page)
    live.window.go_to(shown)
    qtbot.wait(800)
    assert controls(shown)
    assert [described(one) for one in controls(shown) if not name_of(one)] == []


@pytest.mark.real
@pytest.mark.parametrize("page", PAGES)
def test_tab_comes_to_every_control(live: Desktop, qtbot: QtBot, page: str) -> None:
    window = live.window
    shown: QWidget = getattr(window, page)
    window.go_to(shown)
    qtbot.wait(800)
    window.activateWindow()
    reached: set[QWidget] = set()
    for _ in range(_MOST_STEPS):
        qtbot.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
        focus = window.focusWidget()
        if focus is None or focus in reached:
            break
        reached.add(focus)
    missed = [described(one) for one in controls(shown) if one not in reached]
    assert missed == []
