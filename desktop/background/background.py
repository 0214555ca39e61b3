"""What Lectern is while its window is closed: started at login, in the tray, a key away."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from desktop.background.shortcut import GlobalShortcut, shortcut_here
from desktop.background.tray import Tray, tray_here
from desktop.engine.feed import LibraryFeed
from desktop.preferences import Preferences

if TYPE_CHECKING:
    from desktop.background.autostart import Autostart

KEEP_RUNNING = "keep_running"
SHORTCUT = "global_shortcut"
_TOLD = "told_of_tray"
_LOOK_EVERY_MS = 2000
_LOOKS = 10


class Background(QObject):
    """``tray`` is None where the system has none; at login it may come a while after us, which
    ``tray_came`` tells; ``asked``: by the key, from within any program. ``home`` is given when the
    profile is not the usual one, so that what is started later opens the same."""

    asked = Signal()
    changed = Signal()
    tray_came = Signal(object)  # Tray

    def __init__(
        self,
        preferences: Preferences,
        feed: LibraryFeed,
        *,
        home: Path | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.tray: Tray | None = None
        self._preferences = preferences
        self._feed = feed
        self._home = home
        self._looks = 0
        self._look = QTimer(self, interval=_LOOK_EVERY_MS)
        self._look.timeout.connect(self._look_for_tray)
        preferences.changed.connect(self._changed)
        self._apply()

    @cached_property
    def autostart(self) -> Autostart:
        from desktop.background.autostart import autostart_here

        return autostart_here()

    @cached_property
    def shortcut(self) -> GlobalShortcut:
        made = shortcut_here(self)
        made.pressed.connect(self.asked)
        return made

    @property
    def stays(self) -> bool:
        """Whether closing the window leaves the program running."""
        return self.tray is not None and self._preferences.flag(KEEP_RUNNING, default=False)

    @property
    def may_stay(self) -> bool:
        """Whether it will, once there is a tray."""
        return self._preferences.flag(KEEP_RUNNING, default=False)

    @property
    def ask_command(self) -> list[str]:
        """What a person binds to a key where the system gives none to programs."""
        from desktop.background.autostart import window_command

        return window_command(self._home, "--ask")

    def start(self) -> None:
        """The program is up: take the key that was taken last time; look for a tray."""
        self._look_for_tray()
        self._look.start()
        if self._preferences.flag(SHORTCUT, default=False):
            self.shortcut.enable()

    def speak_anew(self) -> None:
        """The language is another: the tray's menu is made in it."""
        if self.tray is not None:
            self.tray.hide()
            self.tray.deleteLater()
            self.tray = None
            self._look_for_tray()

    def stop(self) -> None:
        self._look.stop()
        if "shortcut" in self.__dict__:
            self.shortcut.close()
        if self.tray is not None:
            self.tray.hide()

    def start_at_login(self, *, wanted: bool) -> None:
        """Raises :class:`EngineError` when the entry cannot be written."""
        from desktop.background.autostart import BACKGROUND, window_command

        if wanted:
            self.autostart.enable(window_command(self._home, BACKGROUND))
        else:
            self.autostart.disable()

    def window_closed(self) -> None:
        """Say, the first time, where the program went."""
        if (
            self.stays
            and self.tray is not None
            and not self._preferences.flag(_TOLD, default=False)
        ):
            self._preferences.set(_TOLD, True)
            self.tray.say(
                self.tr("Lectern goes on in the background"),
                self.tr("Its icon in the tray opens the window again, or ends it."),
            )

    def _look_for_tray(self) -> None:
        self._looks += 1
        if self.tray is None and tray_here():
            self.tray = Tray(self._feed, self)
            self.tray.show()
            self._apply()
            self.tray_came.emit(self.tray)
        if self.tray is not None or self._looks >= _LOOKS:
            self._look.stop()

    def _changed(self, name: str) -> None:
        if name == KEEP_RUNNING:
            self._apply()
        elif name == SHORTCUT:
            wanted = self._preferences.flag(SHORTCUT, default=False)
            self.shortcut.enable() if wanted else self.shortcut.disable()

    def _apply(self) -> None:
        QApplication.setQuitOnLastWindowClosed(not self.stays)
        self.changed.emit()
