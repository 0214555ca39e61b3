"""A hot key of Windows, by ``RegisterHotKey``.

The trap: Windows sends the key to the thread that asked for it, as a message; Qt's loop takes
that out of the queue, so it must be seen by a native event filter.
"""

from __future__ import annotations

import ctypes
from ctypes import c_int, c_size_t, c_uint, c_void_p
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject

from desktop.background.shortcut import PREFERRED, GlobalShortcut

WM_HOTKEY = 0x0312
IDENTITY = 0x4C45  # any number below 0xC000 that is ours
_ALT, _CONTROL, _NO_REPEAT, _SPACE = 0x0001, 0x0002, 0x4000, 0x20


class Message(ctypes.Structure):
    """The beginning of Windows' MSG."""

    _fields_ = [("hwnd", c_void_p), ("message", c_uint), ("wparam", c_size_t)]


class WindowsShortcut(GlobalShortcut):
    """Ctrl+Alt+Space. ``user32`` is Windows' library."""

    def __init__(self, parent: QObject | None = None, *, user32: Any = None) -> None:
        super().__init__(parent)
        self._user32 = user32 or getattr(ctypes, "windll").user32  # noqa: B009 - only on Windows
        self._enabled = False
        self._problem = ""
        self._filter = _Filter(self)

    @property
    def possible(self) -> bool | None:
        return True

    @property
    def enabled(self) -> bool:
        return self._enabled

    @property
    def keys(self) -> str:
        return PREFERRED if self._enabled else ""

    @property
    def problem(self) -> str:
        return self._problem

    def enable(self) -> None:
        if self._enabled:
            return
        wanted = _ALT | _CONTROL | _NO_REPEAT
        self._enabled = bool(self._user32.RegisterHotKey(None, c_int(IDENTITY), wanted, _SPACE))
        self._problem = (
            "" if self._enabled else self.tr("Another program has {0} already.").format(PREFERRED)
        )
        application = QCoreApplication.instance()
        if self._enabled and application is not None:
            application.installNativeEventFilter(self._filter)
        self.state_changed.emit()

    def disable(self) -> None:
        if self._enabled:
            self._user32.UnregisterHotKey(None, c_int(IDENTITY))
            application = QCoreApplication.instance()
            if application is not None:
                application.removeNativeEventFilter(self._filter)
        self._enabled, self._problem = False, ""
        self.state_changed.emit()


class _Filter(QAbstractNativeEventFilter):
    def __init__(self, shortcut: WindowsShortcut) -> None:
        super().__init__()
        self._shortcut = shortcut

    def nativeEventFilter(  # noqa: N802 - Qt's name
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> object:
        name = kind.data() if isinstance(kind, QByteArray) else kind
        if bytes(name) in (b"windows_generic_MSG", b"windows_dispatcher_MSG"):
            said = Message.from_address(int(message))
            if said.message == WM_HOTKEY and said.wparam == IDENTITY:
                self._shortcut.pressed.emit()
        return False, 0
