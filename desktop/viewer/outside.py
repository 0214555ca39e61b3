"""Opening a source in the system's own program, and showing it in the file manager."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices

_INSIDE = "!/"  # between an archive and its member, as in engine.domain.source


def file_of(path: str) -> str:
    """The file on disk: of a member of an archive, the archive."""
    return path.partition(_INSIDE)[0]


def open_in_program(path: str) -> bool:
    """False when the system has no program for it, or it is gone."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(file_of(path)))


def show_in_folder(path: str) -> bool:
    """The folder with the file selected, where the platform can; else the folder."""
    file = file_of(path)
    if sys.platform == "win32":
        return _started("explorer", ["/select,", str(Path(file))])
    if sys.platform == "darwin":
        return _started("open", ["-R", file])
    if Path(file).exists() and _ask_file_manager(file):
        return True
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(file).parent)))


def _started(program: str, arguments: list[str]) -> bool:
    started = QProcess.startDetached(program, arguments)
    return bool(started[0] if isinstance(started, tuple) else started)


def _ask_file_manager(file: str) -> bool:
    """By D-Bus; a short time limit, since a missing service would hold the window up."""
    from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return False
    registered = bus.interface().isServiceRegistered("org.freedesktop.FileManager1")
    if not registered.value():
        return False
    message = QDBusMessage.createMethodCall(
        "org.freedesktop.FileManager1",
        "/org/freedesktop/FileManager1",
        "org.freedesktop.FileManager1",
        "ShowItems",
    )
    message.setArguments([[QUrl.fromLocalFile(file).toString()], ""])
    return bus.call(message, QDBus.CallMode.NoBlock) is not None
