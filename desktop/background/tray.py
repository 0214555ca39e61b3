"""The icon in the system's tray, and its menu. No tray of any system tells of what is dropped
on it, so dropping is for the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from desktop.engine.feed import LibraryFeed
from desktop.resources import resource
from engine.domain.status import StatusReport


class Tray(QObject):
    """Shown from its making on, where the system has a tray."""

    ask = Signal()
    library = Signal()
    toggle_pause = Signal()
    settings = Signal()
    quit = Signal()

    def __init__(self, feed: LibraryFeed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.menu = QMenu()
        self._icon = QSystemTrayIcon(QIcon(str(resource("icons", "lectern.svg"))), self)
        self.ask_action = self.menu.addAction(self.tr("Ask"), self.ask.emit)
        self.library_action = self.menu.addAction(self.tr("Library"), self.library.emit)
        self.pause_action = self.menu.addAction(self.tr("Pause indexing"), self.toggle_pause.emit)
        self.settings_action = self.menu.addAction(self.tr("Settings"), self.settings.emit)
        self.menu.addSeparator()
        self.quit_action = self.menu.addAction(self.tr("Quit"), self.quit.emit)
        self._icon.setContextMenu(self.menu)
        self._icon.setToolTip("Lectern")
        self._icon.activated.connect(self._activated)
        feed.status_changed.connect(self.show_status)
        if feed.status is not None:
            self.show_status(feed.status)

    def show(self) -> None:
        self._icon.show()

    def hide(self) -> None:
        self._icon.hide()

    def say(self, title: str, text: str) -> None:
        """A message of the system, beside the icon."""
        self._icon.showMessage(title, text)

    def show_status(self, status: StatusReport) -> None:
        self.pause_action.setText(
            self.tr("Resume indexing") if status.paused else self.tr("Pause indexing")
        )

    def _activated(self, how: QSystemTrayIcon.ActivationReason) -> None:
        if how in (
            QSystemTrayIcon.ActivationReason.Trigger,
            QSystemTrayIcon.ActivationReason.DoubleClick,
        ):
            self.ask.emit()


def tray_here() -> bool:
    """Whether this system has a tray now."""
    return QSystemTrayIcon.isSystemTrayAvailable()
