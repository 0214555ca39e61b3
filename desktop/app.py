"""The program with a window: ``python -m desktop [--home DIR] [--ask] [PATH...]``.

The window is shown first; the engine starts behind it. Everything that a page needs is handed
to it in a :class:`~desktop.session.Session`.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from desktop.background.background import Background
from desktop.background.tray import Tray
from desktop.engine.client import EngineClient
from desktop.engine.feed import LibraryFeed
from desktop.engine.process import EngineProcess
from desktop.main_window import MainWindow
from desktop.preferences import Preferences
from desktop.resources import resource
from desktop.session import Session
from desktop.single_instance import SingleInstance, Wish
from desktop.theme.theme import Theme
from desktop.translation import install_language
from desktop.widgets.banners import Banners
from engine.domain.errors import EngineError
from engine.profile.home import profile_home

_TRAY_COMES_MS = 10_000  # at login it may be later than we are
_UNSEEN_MS = 1_000  # a window on another workspace is painted when somebody goes there


class Desktop(QObject):
    """The parts of the running program, put together; tests drive the same. ``window`` is another
    one after the language was changed."""

    def __init__(self, app: QApplication, home: Path) -> None:
        super().__init__(app)
        home.mkdir(parents=True, exist_ok=True)
        preferences = Preferences(home, self)
        self._app = app
        self._language = preferences.language
        install_language(app, self._language)
        theme = Theme(app, preferences)
        self._begun = False
        self._quitting = False
        self.client = EngineClient(self)
        self.process = EngineProcess(home, self)
        feed = LibraryFeed(self.client, self)
        # The environment at the next login may be another one.
        usual = home == profile_home() and "LECTERN_HOME" not in os.environ
        self.background = Background(preferences, feed, home=None if usual else home, parent=self)
        self.session = Session(
            home=home,
            client=self.client,
            feed=feed,
            theme=theme,
            preferences=preferences,
            banners=Banners(theme),
            background=self.background,
        )
        self.window = self._new_window()
        preferences.changed.connect(self._change_language)
        feed.refused.connect(self._say)
        self.background.asked.connect(self._ask_now)
        self.background.tray_came.connect(self._connect_tray)
        self.process.ready.connect(self.client.connect_to)
        self.process.lost.connect(self.client.disconnect_from)
        self.process.refused.connect(self._say_refused)

    def start(self, wish: Wish | None = None) -> None:
        """Show the window; start the engine once it is painted. In the background there is no
        window where the tray brings one up, and a minimized one elsewhere."""
        wish = wish or Wish()
        if not wish.background:
            self.window.painted.connect(self._begin)
            QTimer.singleShot(_UNSEEN_MS, self, self._begin)
            self.window.show()
        else:
            wait_ms = _TRAY_COMES_MS if self.background.may_stay else 0
            QTimer.singleShot(wait_ms, self, self._show_somewhere)
            QTimer.singleShot(0, self, self._begin)
        if wish.paths or wish.ask:
            self.open(wish)

    def _begin(self) -> None:
        """All that can wait until the window stands."""
        if not self._begun:
            self._begun = True
            self.process.start()
            self.background.start()

    def stop(self) -> None:
        self.background.stop()
        self.process.stop()

    def open(self, wish: Wish) -> None:
        """What a start was given, also a second one."""
        if wish.ask:
            self.window.ask_now()
        elif not wish.background:
            self.window.bring_up()
        if wish.paths:
            self.window.add_paths(wish.paths)

    def quit(self) -> None:
        """End the program, its window with it."""
        self._quitting = True
        self.window.close()
        QApplication.quit()

    def _new_window(self) -> MainWindow:
        window = MainWindow(self.session)
        window.closed.connect(self._window_closed)
        window.rested.connect(self._change_language)
        return window

    def _change_language(self) -> None:
        """To that of the settings, as soon as nothing is under way that would end with it."""
        wanted = self.session.preferences.language
        if wanted != self._language and not self.window.busy:
            self._language = wanted
            QTimer.singleShot(0, self, self._speak_anew)

    def _speak_anew(self) -> None:
        """Put a window in the place of the one there is, standing where it stood."""
        old, standing = self.window, self.window.standing()
        old.save()
        install_language(self._app, self._language)
        self.session = replace(self.session, banners=Banners(self.session.theme))
        self.window = self._new_window()
        self.background.speak_anew()
        self.window.stand(standing)
        if old.isVisible():
            self.window.show()
        old.hide()
        old.deleteLater()
        if self.client.is_connected:
            self.client.connected.emit()  # it asks the engine as at a start

    def _connect_tray(self, tray: Tray) -> None:
        tray.ask.connect(self._ask_now)
        tray.library.connect(lambda: self.window.bring_up_at(self.window.library))
        tray.settings.connect(lambda: self.window.bring_up_at(self.window.settings))
        tray.toggle_pause.connect(self.session.feed.toggle_pause)
        tray.quit.connect(self.quit)

    def _ask_now(self) -> None:
        self.window.ask_now()

    def _show_somewhere(self) -> None:
        """Started in the background, but there is no tray to be in."""
        if not self.background.stays and not self.window.isVisible():
            self.window.showMinimized()

    def _window_closed(self) -> None:
        if not self._quitting:
            self.background.window_closed()

    def _say(self, error: EngineError) -> None:
        self.session.banners.error(error)

    def _say_refused(self, error: EngineError) -> None:
        self.session.banners.error(error, self.process.start)


def main(arguments: list[str] | None = None) -> int:
    """Run until the window is closed; the exit code."""
    parser = argparse.ArgumentParser(prog="lectern", description="Lectern, with its window.")
    parser.add_argument("--home", type=Path, help="the profile's folder")
    parser.add_argument("--ask", action="store_true", help="bring the window up, ready to ask")
    parser.add_argument("--background", action="store_true", help="start into the tray")
    parser.add_argument("paths", nargs="*", metavar="PATH", help="folders and files to add")
    given = parser.parse_args(sys.argv[1:] if arguments is None else arguments)
    paths = tuple(str(Path(path).absolute()) for path in given.paths)
    wish = Wish(paths, ask=given.ask, background=given.background)

    app = QApplication(sys.argv[:1])
    app.setApplicationName("Lectern")
    app.setDesktopFileName("lectern")
    app.setWindowIcon(QIcon(str(resource("icons", "lectern.svg"))))
    home = profile_home(given.home)
    alone = SingleInstance(home, app)
    if alone.hand_over(wish):
        return 0
    alone.listen()
    desktop = Desktop(app, home)
    alone.called.connect(desktop.open)
    desktop.start(wish)
    _let_python_hear_signals(app)
    code = app.exec()
    desktop.stop()
    alone.close()
    return code


def _let_python_hear_signals(app: QApplication) -> None:
    """Qt's loop is C++; without a tick of Python now and then, Ctrl+C would not arrive."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: app.quit())
    tick = QTimer(app, interval=300)
    tick.timeout.connect(lambda: None)
    tick.start()
