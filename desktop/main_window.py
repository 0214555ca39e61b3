"""The window: a rail of pages on the left, the page, the source viewer on the right.

It only puts pages together; what they do is theirs.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.chat.page import AskPage
from desktop.drops import Dropped, DropReader
from desktop.library.page import LibraryPage
from desktop.models.page import ModelsPage
from desktop.session import Session
from desktop.settings.page import SettingsPage
from desktop.status_strip import StatusStrip
from desktop.viewer.panel import ViewerPanel
from desktop.viewer.place import Place
from desktop.widgets.drop_overlay import DropOverlay

if TYPE_CHECKING:
    from desktop.tasks.page import TasksPage
    from desktop.tasks.wish import Wish

_SMALLEST = QSize(760, 520)
_USUAL = QSize(1240, 800)
_NAV_SIDE = 22
_NAV_WIDTH = 76


class MainWindow(QMainWindow):
    """``closed`` comes when a person closes it, after its state was saved."""

    closed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setWindowTitle("Lectern")
        self.setMinimumSize(_SMALLEST)
        self.setAcceptDrops(True)

        self.ask = AskPage(session)
        self.library = LibraryPage(session)
        self.models = ModelsPage(session)
        self.settings = SettingsPage(session)
        self.viewer = ViewerPanel(session)
        self.viewer.hide()
        self.viewer.closed.connect(self.viewer.hide)

        self._pages = QStackedWidget()
        self._tasks_come_here = QWidget()
        self._nav = QButtonGroup(self)
        self._splitter = self._split()
        body = QWidget()
        body.setProperty("kind", "page")
        columns = QHBoxLayout(body)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(0)
        columns.addWidget(self._rail())
        columns.addWidget(self._splitter, 1)
        self.setCentralWidget(body)
        self._overlay = DropOverlay(session.theme, body)
        self._drops = DropReader(self)
        self._drops.read.connect(self.take)

        self.ask.open_places.connect(self.show_places)
        self.ask.add_paths.connect(self.add_paths)
        self.library.ask_in.connect(self._ask_in)
        self.settings.wiped.connect(self._wiped)
        self.library.open_places.connect(self.show_places)
        for asking in (self.ask, self.library, self.viewer):
            asking.task_wanted.connect(self._do_task)
        self.settings.models_wanted.connect(lambda: self.go_to(self.models))
        session.theme.changed.connect(self._draw_nav)
        self._draw_nav()
        self._shortcuts()
        self._restore()
        self.ask.setFocus()

    @cached_property
    def tasks(self) -> TasksPage:
        """Made when first wanted: a quarter of a second by which the window stands earlier."""
        from desktop.tasks.page import TasksPage

        page = TasksPage(self._session)
        page.open_places.connect(self.show_places)
        page.wanted.connect(lambda: self.go_to(page))
        self._pages.insertWidget(self._pages.indexOf(self._tasks_come_here), page)
        self._pages.removeWidget(self._tasks_come_here)
        return page

    # Getting about

    def go_to(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        self._nav.button(self._pages.indexOf(page)).setChecked(True)
        page.setFocus()

    def show_places(self, places: Sequence[Place], current: int = 0) -> None:
        """Open the viewer beside the page."""
        if self.viewer.isHidden():
            self.viewer.show()
            width = self._splitter.width()
            self._splitter.setSizes([round(width * 0.52), round(width * 0.48)])
        self.viewer.show_places(places, current)

    def add_paths(self, paths: Sequence[str]) -> None:
        self.library.add_paths(paths)

    def bring_up(self) -> None:
        """Show the window before all others, as when the program is started again."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def bring_up_at(self, page: QWidget) -> None:
        self.bring_up()
        self.go_to(page)

    def ask_now(self) -> None:
        """What the global shortcut does: the window, with the cursor in the field."""
        self.bring_up()
        self.go_to(self.ask)
        self.ask.focus_field()

    def _do_task(self, wish: Wish, now: bool) -> None:
        self.tasks.ask(wish, now)

    def _ask_in(self, path: str) -> None:
        self.go_to(self.ask)
        self.ask.restrict_to(path)

    def _wiped(self, what: str) -> None:
        """What was removed is shown no longer."""
        if what != "index":
            self.ask.forget()
            self.tasks.forget()
        self.viewer.hide()
        self._session.feed.refresh()
        self._session.feed.changed.emit()

    # Dropping, anywhere in the window

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            self._overlay.open(models=self._pages.currentWidget() is self.models)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        self._overlay.hide()
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        self._overlay.hide()
        event.acceptProposedAction()
        self._drops.take(event.mimeData())

    def take(self, dropped: Dropped) -> None:
        """Give what was dropped to whom it concerns."""
        banners = self._session.banners
        if dropped.paths and self._pages.currentWidget() is self.models:
            dropped.models, dropped.paths = dropped.models + dropped.paths, []
        if dropped.models:
            self.go_to(self.models)
            self.models.bring_in(dropped.models)
        if dropped.paths:
            self.add_paths(dropped.paths)
        if dropped.web:
            banners.warn(
                self.tr("Lectern does not open web addresses."),
                self.tr("It works without a network. Save the page as a file and drop that."),
            )
        if dropped.shares:
            banners.warn(
                self.tr("{0} lies on a network drive that is not connected here.").format(
                    dropped.shares[0]
                ),
                self.tr("Connect the drive in the file manager, then drop the folder from there."),
            )
        if dropped.text:
            self.go_to(self.ask)
            self.ask.put_in_field(dropped.text)

    # Putting together

    def _rail(self) -> QFrame:
        rail = QFrame()
        rail.setProperty("kind", "panel")
        rows = QVBoxLayout(rail)
        rows.setContentsMargins(8, 12, 8, 12)
        rows.setSpacing(6)
        for page, icon, name in (
            (self.ask, "ask", self.tr("Ask")),
            (self.library, "library", self.tr("Library")),
            (self._tasks_come_here, "tasks", self.tr("Tasks")),
            (self.models, "models", self.tr("Models")),
        ):
            rows.addWidget(self._nav_button(page, icon, name))
        rows.addStretch(1)
        rows.addWidget(self._nav_button(self.settings, "settings", self.tr("Settings")))
        return rail

    def _nav_button(self, page: QWidget, icon: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setProperty("kind", "nav")
        button.setProperty("icon_name", icon)
        button.setText(name)
        button.setAccessibleName(name)
        button.setCheckable(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        number = self._pages.addWidget(page)
        button.setToolTip(f"{name} (Ctrl+{number + 1})")
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        later = page is self._tasks_come_here
        button.clicked.connect(lambda: self.go_to(self.tasks if later else page))
        self._nav.addButton(button, number)
        button.setChecked(number == 0)
        return button

    def _split(self) -> QSplitter:
        middle = QWidget()
        rows = QVBoxLayout(middle)
        rows.setContentsMargins(0, 8, 0, 0)
        rows.setSpacing(6)
        rows.addWidget(self._session.banners)
        rows.addWidget(self.library.adding)
        rows.addWidget(self._pages, 1)
        rows.addWidget(StatusStrip(self._session, self.library.toggle_pause))
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(middle)
        splitter.addWidget(self.viewer)
        return splitter

    def _draw_nav(self) -> None:
        theme = self._session.theme
        side = theme.scaled(_NAV_SIDE)
        for button in self._nav.buttons():
            button.setMinimumWidth(theme.scaled(_NAV_WIDTH))
            button.setIconSize(QSize(side, side))
            button.setIcon(theme.icon(button.property("icon_name")))

    def _shortcuts(self) -> None:
        for number in range(self._pages.count()):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number + 1}"), self)
            shortcut.activated.connect(self._nav.button(number).click)
        for keys, act in (
            ("Ctrl+N", self._new_conversation),
            ("Ctrl+K", self._to_field),
            ("Ctrl+,", lambda: self.go_to(self.settings)),
            ("Ctrl+Shift+V", lambda: self.viewer.setVisible(self.viewer.isHidden())),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _new_conversation(self) -> None:
        self.go_to(self.ask)
        self.ask.new_conversation()

    def _to_field(self) -> None:
        self.go_to(self.ask)
        self.ask.focus_field()

    # Its state

    def _restore(self) -> None:
        kept = self._session.preferences.data("geometry")
        if kept.isEmpty() or not self.restoreGeometry(kept):
            room = self.screen().availableSize()
            self.resize(_USUAL.boundedTo(QSize(room.width() - 20, room.height() - 60)))

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        self._session.preferences.set("geometry", self.saveGeometry())
        self.ask.save_draft()
        if "tasks" in self.__dict__:  # else there is nothing new to save
            self.tasks.save()
        self._session.preferences.save()
        event.accept()
        self.closed.emit()
