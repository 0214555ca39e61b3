"""The program with a window: ``python -m desktop [--home DIR] [PATH...]``.

The window is shown first; the engine starts behind it. Everything that a page needs is handed
to it in a :class:`~desktop.session.Session`.
"""

from __future__ import annotations

import argparse
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from desktop.engine.client import EngineClient
from desktop.engine.feed import LibraryFeed
from desktop.engine.process import EngineProcess
from desktop.main_window import MainWindow
from desktop.preferences import Preferences
from desktop.resources import resource
from desktop.session import Session
from desktop.single_instance import SingleInstance
from desktop.theme.theme import Theme
from desktop.translation import install_language
from desktop.widgets.banners import Banners
from engine.domain.errors import EngineError
from engine.profile.home import profile_home


class Desktop(QObject):
    """The parts of the running program, put together; tests drive the same."""

    def __init__(self, app: QApplication, home: Path) -> None:
        super().__init__(app)
        home.mkdir(parents=True, exist_ok=True)
        preferences = Preferences(home, self)
        install_language(app, preferences.language)
        theme = Theme(app, preferences)
        self.client = EngineClient(self)
        self.process = EngineProcess(home, self)
        self.session = Session(
            home=home,
            client=self.client,
            feed=LibraryFeed(self.client, self),
            theme=theme,
            preferences=preferences,
            banners=Banners(theme),
        )
        self.window = MainWindow(self.session)
        self.process.ready.connect(self.client.connect_to)
        self.process.lost.connect(self.client.disconnect_from)
        self.process.refused.connect(self._say_refused)

    def start(self) -> None:
        """Show the window; start the engine once it is painted."""
        self.window.show()
        QTimer.singleShot(0, self.process, self.process.start)

    def stop(self) -> None:
        self.process.stop()

    def open(self, paths: list[str]) -> None:
        """Paths of the command line, also of a second start."""
        self.window.bring_up()
        if paths:
            self.window.add_paths(paths)

    def _say_refused(self, error: EngineError) -> None:
        self.session.banners.error(error, self.process.start)


def main(arguments: list[str] | None = None) -> int:
    """Run until the window is closed; the exit code."""
    parser = argparse.ArgumentParser(prog="lectern", description="Lectern, with its window.")
    parser.add_argument("--home", type=Path, help="the profile's folder")
    parser.add_argument("paths", nargs="*", metavar="PATH", help="folders and files to add")
    given = parser.parse_args(sys.argv[1:] if arguments is None else arguments)
    paths = [str(Path(path).absolute()) for path in given.paths]

    app = QApplication(sys.argv[:1])
    app.setApplicationName("Lectern")
    app.setDesktopFileName("lectern")
    app.setWindowIcon(QIcon(str(resource("icons", "lectern.svg"))))
    home = profile_home(given.home)
    alone = SingleInstance(home, app)
    if alone.hand_over(paths):
        return 0
    alone.listen()
    desktop = Desktop(app, home)
    alone.called.connect(desktop.open)
    desktop.start()
    if paths:
        desktop.open(paths)
    _let_python_hear_signals(app)
    code = app.exec()
    desktop.stop()
    return code


def _let_python_hear_signals(app: QApplication) -> None:
    """Qt's loop is C++; without a tick of Python now and then, Ctrl+C would not arrive."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: app.quit())
    tick = QTimer(app, interval=300)
    tick.timeout.connect(lambda: None)
    tick.start()
