"""Whether the person wants less movement: what the system says of it, where it says something.

Qt does not tell (as of 6.11), so each system is asked in its own way; asking takes no time that
could be noticed. Where nobody answers, movement is taken to be welcome.
"""

from __future__ import annotations

import sys
from pathlib import Path

_CLIENT_AREA_ANIMATION = 0x1042  # SPI_GETCLIENTAREAANIMATION
_PORTAL = "org.freedesktop.portal.Desktop"
_PORTAL_PATH = "/org/freedesktop/portal/desktop"
_WAIT_MS = 200


def system_wants_less() -> bool:
    if sys.platform == "win32":
        return _windows_wants_less()
    if sys.platform == "darwin":
        return _mac_wants_less(Path.home())
    return _linux_wants_less()


def _windows_wants_less() -> bool:
    import ctypes

    wanted = ctypes.c_int(1)
    user32 = getattr(ctypes, "windll").user32  # noqa: B009 - only there on Windows
    user32.SystemParametersInfoW(_CLIENT_AREA_ANIMATION, 0, ctypes.byref(wanted), 0)
    return not wanted.value


def _mac_wants_less(home: Path) -> bool:
    import plistlib

    try:
        kept = plistlib.loads(
            (home / "Library/Preferences/com.apple.universalaccess.plist").read_bytes()
        )
    except (OSError, ValueError):
        return False
    return bool(kept.get("reduceMotion", False))


def _linux_wants_less() -> bool:
    """As the portal of settings says, which GNOME, KDE and others provide."""
    from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage, QDBusVariant

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return False
    registered = bus.interface().isServiceRegistered(_PORTAL)
    if not registered.value():
        return False  # asking would start it, and wait for that
    asked = QDBusMessage.createMethodCall(
        _PORTAL, _PORTAL_PATH, "org.freedesktop.portal.Settings", "Read"
    )
    asked.setArguments(["org.gnome.desktop.interface", "enable-animations"])
    answer = bus.call(asked, QDBus.CallMode.Block, _WAIT_MS).arguments()
    value = answer[0] if answer else True
    while isinstance(value, QDBusVariant):
        value = value.variant()
    return value is False
