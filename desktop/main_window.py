"""The window: a rail of pages on the left, the page, the source viewer on the right.

It only puts pages together; what they do is theirs. The first page is made with the window, the
others and the viewer when first wanted, so that the window stands the sooner.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property, partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeySequence,
    QPaintEvent,
    QShortcut,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.chat.page import AskPage
from desktop.drops import Dropped, DropReader
from desktop.rail import PAGES, Rail
from desktop.session import Session
from desktop.standing import PageName, Standing
from desktop.status_strip import StatusStrip
from desktop.viewer.place import Place
from desktop.widgets.drop_overlay import DropOverlay

if TYPE_CHECKING:
    from desktop.library.page import LibraryPage
    from desktop.models.page import ModelsPage
    from desktop.settings.page import SettingsPage
    from desktop.tasks.page import TasksPage
    from desktop.tasks.wish import Scope, Wish
    from desktop.viewer.panel import ViewerPanel

_SMALLEST = QSize(760, 520)
_USUAL = QSize(1240, 800)
# What is wanted next takes a tenth of a second to load: one by one, once the engine has started,
# and not when somebody works.
_AHEAD = ("desktop.chat.turns_column", "desktop.library.page", "desktop.viewer.panel")
_AHEAD_MS = 1_000


class MainWindow(QMainWindow):
    """``painted`` comes once, when it can be seen first; ``closed`` when a person closes it, after
    its state was saved; ``rested`` when what was under way is over."""

    painted = Signal()
    closed = Signal()
    rested = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._seen = False
        self.setWindowTitle("Lectern")
        self.setMinimumSize(_SMALLEST)
        self.setAcceptDrops(True)

        self._pages = QStackedWidget()
        self._empty: dict[PageName, QWidget] = {name: QWidget() for name in PAGES}
        for place in self._empty.values():
            self._pages.addWidget(place)
        self._rail = Rail(session.theme)
        self._rail.chosen.connect(lambda name: self.go_to(getattr(self, name)))
        self._middle = QVBoxLayout()
        self._splitter = self._split()
        self._body = body = QWidget()
        body.setProperty("kind", "page")
        columns = QHBoxLayout(body)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(0)
        columns.addWidget(self._rail)
        columns.addWidget(self._splitter, 1)
        self.setCentralWidget(body)
        self._drops = DropReader(self)
        self._drops.read.connect(self.take)
        self._shortcuts()
        self._restore()
        self.go_to(self.ask)

    # Its parts

    @cached_property
    def ask(self) -> AskPage:
        page = AskPage(self._session)
        page.open_places.connect(self.show_places)
        page.add_paths.connect(self.add_paths)
        page.task_wanted.connect(self._do_task)
        page.rested.connect(self.rested)
        self._put("ask", page)
        return page

    @cached_property
    def library(self) -> LibraryPage:
        from desktop.library.page import LibraryPage

        page = LibraryPage(self._session)
        page.ask_in.connect(self._ask_in)
        page.rested.connect(self.rested)
        page.open_places.connect(self.show_places)
        page.task_wanted.connect(self._do_task)
        self._middle.insertWidget(self._middle.indexOf(self._pages), page.adding)
        self._put("library", page)
        return page

    @cached_property
    def tasks(self) -> TasksPage:
        from desktop.tasks.page import TasksPage

        page = TasksPage(self._session)
        page.open_places.connect(self.show_places)
        page.wanted.connect(lambda: self.go_to(page))
        page.runner.ended.connect(self.rested)
        self._put("tasks", page)
        return page

    @cached_property
    def models(self) -> ModelsPage:
        from desktop.models.page import ModelsPage

        page = ModelsPage(self._session)
        self._put("models", page)
        return page

    @cached_property
    def settings(self) -> SettingsPage:
        from desktop.settings.page import SettingsPage

        page = SettingsPage(self._session)
        page.wiped.connect(self._wiped)
        page.models_wanted.connect(lambda: self.go_to(self.models))
        self._put("settings", page)
        return page

    @cached_property
    def viewer(self) -> ViewerPanel:
        from desktop.viewer.panel import ViewerPanel

        panel = ViewerPanel(self._session)
        panel.hide()
        panel.closed.connect(panel.hide)
        panel.task_wanted.connect(self._do_task)
        self._splitter.addWidget(panel)
        return panel

    @cached_property
    def _overlay(self) -> DropOverlay:
        return DropOverlay(self._session.theme, self._body)

    def _put(self, name: PageName, page: QWidget) -> None:
        """Where an empty one keeps its place."""
        empty = self._empty.pop(name)
        self._pages.insertWidget(self._pages.indexOf(empty), page)
        self._pages.removeWidget(empty)
        empty.deleteLater()

    def _made(self, part: str) -> bool:
        return part in self.__dict__

    @property
    def _page(self) -> PageName:
        """The name of the page that is shown."""
        return PAGES[self._pages.currentIndex()]

    # Getting about

    def go_to(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        self._rail.mark(self._page)
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

    def _ask_in(self, scope: Scope) -> None:
        self.go_to(self.ask)
        self.ask.restrict_to(scope)

    def _wiped(self, what: str) -> None:
        """What was removed is shown no longer."""
        if what != "index":
            self.ask.forget()
            self.tasks.forget()
        if self._made("viewer"):
            self.viewer.hide()
        self._session.feed.refresh()
        self._session.feed.changed.emit()

    # Dropping, anywhere in the window

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            self._overlay.open(models=self._page == "models")
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
        if dropped.paths and self._page == "models":
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

    def _split(self) -> QSplitter:
        middle = QWidget()
        middle.setLayout(self._middle)
        self._middle.setContentsMargins(0, 8, 0, 0)
        self._middle.setSpacing(6)
        self._middle.addWidget(self._session.banners)
        self._middle.addWidget(self._pages, 1)
        self._middle.addWidget(StatusStrip(self._session))
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(middle)
        return splitter

    def _shortcuts(self) -> None:
        self._rail.add_shortcuts(self)
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

    @property
    def busy(self) -> bool:
        """Whether something is under way that would end with the window."""
        return (
            self.ask.busy
            or (self._made("library") and self.library.busy)
            or (self._made("tasks") and self.tasks.runner.running is not None)
        )

    def standing(self) -> Standing:
        """What a person sees and has typed, for a window that takes the place of this one."""
        seen = self._made("viewer") and not self.viewer.isHidden()
        return Standing(
            page=self._page,
            conversation=self.ask.talk.conversation(),
            draft=self.ask.draft,
            section=self.settings.list.currentRow() if self._made("settings") else 0,
            places=self.viewer.places if seen else (),
            place=self.viewer.current if seen else 0,
        )

    def stand(self, standing: Standing) -> None:
        """Go on where another window stood."""
        self.ask.go_on(standing.conversation, standing.draft)
        if standing.section:
            self.settings.list.setCurrentRow(standing.section)
        if standing.places:
            self.show_places(standing.places, standing.place)
        self.go_to(getattr(self, standing.page))

    def save(self) -> None:
        self._session.preferences.set("geometry", self.saveGeometry())
        self.ask.save_draft()
        if self._made("tasks"):  # else there is nothing new to save
            self.tasks.save()
        self._session.preferences.save()

    def _restore(self) -> None:
        kept = self._session.preferences.data("geometry")
        if kept.isEmpty() or not self.restoreGeometry(kept):
            room = self.screen().availableSize()
            self.resize(_USUAL.boundedTo(QSize(room.width() - 20, room.height() - 60)))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's names
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self, self.painted.emit)  # once it is on the screen
            for number, name in enumerate(_AHEAD, start=1):
                QTimer.singleShot(number * _AHEAD_MS, self, partial(import_module, name))

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        self.save()
        event.accept()
        self.closed.emit()
