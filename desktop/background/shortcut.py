"""A key that asks Lectern from within any program, where the system lets programs have one.

Windows has hot keys. On Linux the desktop's portal of global shortcuts gives them, if it has
one; which key it is, the desktop decides with the person. Elsewhere the person can bind
``lectern --ask`` in the desktop's own settings.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal

PREFERRED = "Ctrl+Alt+Space"


class GlobalShortcut(QObject):
    """``pressed``, from within whatever program. ``state_changed`` when ``keys``, ``enabled`` or
    ``possible`` may have changed. This one is for systems that have none."""

    pressed = Signal()
    state_changed = Signal()

    @property
    def possible(self) -> bool | None:
        """Whether this system gives one; None while that is being found out."""
        return False

    @property
    def enabled(self) -> bool:
        return False

    @property
    def keys(self) -> str:
        """As a person reads them, "" while there are none."""
        return ""

    @property
    def problem(self) -> str:
        """Why it could not be had, in words; "" when nothing is wrong."""
        return ""

    def enable(self) -> None:
        """Ask the system for it."""

    def disable(self) -> None:
        """Give it back."""

    def close(self) -> None:
        """The program ends."""
        self.disable()


def shortcut_here(parent: QObject | None = None) -> GlobalShortcut:
    """The one of this system."""
    if sys.platform == "win32":
        from desktop.background.hotkey_windows import WindowsShortcut

        return WindowsShortcut(parent)
    if sys.platform == "linux":
        from desktop.background.portal import PortalShortcut

        return PortalShortcut(parent)
    return GlobalShortcut(parent)
