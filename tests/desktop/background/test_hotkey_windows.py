"""The hot key of Windows, with a double of the one library that it needs."""

from __future__ import annotations

import ctypes

from pytestqt.qtbot import QtBot

from desktop.background.hotkey_windows import IDENTITY, WM_HOTKEY, Message, WindowsShortcut


class User32:
    def __init__(self, *, taken: bool = False) -> None:
        self.taken = taken
        self.held: list[tuple[int, int]] = []

    def RegisterHotKey(self, _window: None, _id: object, modifiers: int, key: int) -> int:  # noqa: N802
        if self.taken:
            return 0
        self.held.append((modifiers, key))
        return 1

    def UnregisterHotKey(self, _window: None, _id: object) -> int:  # noqa: N802
        self.held.pop()
        return 1


def send(shortcut: WindowsShortcut, *, number: int = IDENTITY, message: int = WM_HOTKEY) -> None:
    said = Message(hwnd=None, message=message, wparam=number)
    shortcut._filter.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(said))


def test_the_key_is_held_and_given_back(qtbot: QtBot) -> None:
    user32 = User32()
    shortcut = WindowsShortcut(user32=user32)
    shortcut.enable()
    assert (shortcut.enabled, shortcut.keys) == (True, "Ctrl+Alt+Space")
    assert user32.held == [(0x4003, 0x20)]
    with qtbot.waitSignal(shortcut.pressed, timeout=30_000):
        send(shortcut)
    with qtbot.assertNotEmitted(shortcut.pressed):
        send(shortcut, number=IDENTITY + 1)
        send(shortcut, message=WM_HOTKEY - 1)
    shortcut.disable()
    assert user32.held == []
    assert not shortcut.enabled


def test_a_key_that_another_program_has_is_told(qtbot: QtBot) -> None:
    shortcut = WindowsShortcut(user32=User32(taken=True))
    with qtbot.waitSignal(shortcut.state_changed, timeout=30_000):
        shortcut.enable()
    assert not shortcut.enabled
    assert "Ctrl+Alt+Space" in shortcut.problem
