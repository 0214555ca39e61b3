"""The page of tasks: the list of them, the form for a new one, the one that is looked at.

It puts its parts together; see :class:`~desktop.tasks.runner.Runner` for what runs.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QWidget

from desktop.engine.calls import Json
from desktop.session import Session
from desktop.tasks.history import History, too_many
from desktop.tasks.list_panel import TaskListPanel
from desktop.tasks.new_task import NewTask
from desktop.tasks.runner import Runner
from desktop.tasks.task import State, Task
from desktop.tasks.task_view import TaskView
from desktop.tasks.wish import Scope, Wish, request
from desktop.tasks.words import title
from engine.domain.errors import EngineError

_PANEL_WIDTH = 250
_LEAST_FOR_BOTH = 780  # pixels; in less, the list stands above
_PANEL_HEIGHT = 150  # there


class TasksPage(QWidget):
    """``open_places`` asks for the viewer, with places and the number of the one to show;
    ``wanted`` for this page to be shown."""

    open_places = Signal(list, int)
    wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setProperty("kind", "page")
        self._session = session
        self._history = History(session.home)
        self.runner = Runner(session.client, self)
        self.tasks: list[Task] = self._history.load()
        self.panel = TaskListPanel(session)
        self.new = NewTask(session)
        self.view = TaskView(session)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.new)
        self._pages.addWidget(self.view)
        self._splitter = splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.panel)
        splitter.addWidget(self._pages)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([_PANEL_WIDTH, 3 * _PANEL_WIDTH])
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(splitter)
        self._connect()
        self._show_list()

    # What others ask of it

    @property
    def current(self) -> Task | None:
        """The task that is looked at; None while there is the form."""
        return self.view.task if self._pages.currentWidget() is self.view else None

    def ask(self, wish: Wish, now: bool = False) -> None:
        """What a menu somewhere was chosen for: begin it, or fill in the form."""
        self.wanted.emit()
        if now:
            self.start(wish)
        else:
            self.show_form(wish)

    def start(self, wish: Wish) -> None:
        """Begin it, or let it wait for what runs."""
        if wish.kind == "tag":
            self._tag(wish)
            return
        for one in wish.one_by_one():
            task = Task(one)
            self.tasks.insert(0, task)
            self._history.keep(task)
            self.runner.add(task)
            self.open(task)
        for old in too_many(self.tasks):
            self.tasks.remove(old)
            self._history.remove(old)
        self._show_list()

    def open(self, task: Task) -> None:
        """Look at a task."""
        self._history.open(task)
        self.view.show_task(task)
        self._show_list()
        if self.new.isAncestorOf(self.focusWidget()):
            self.panel.view.setFocus()
        self._pages.setCurrentWidget(self.view)
        self._show_list()

    def show_form(self, wish: Wish | None = None) -> None:
        """Something new, as far as it is known what."""
        self._pages.setCurrentWidget(self.new)
        if wish is not None:
            self.new.show_wish(wish)
        else:
            self.new.buttons[self.new.form.kind].setFocus()
        self._show_list()

    def delete(self, task: Task) -> None:
        """Can be undone."""
        self.runner.cancel(task)
        place = self.tasks.index(task)
        self.tasks.remove(task)
        self._history.remove(task)
        if self.current is task:
            self.show_form()
        self._show_list()
        said = self.tr("“{0}” was deleted.").format(title(task.wish))
        self._session.banners.undo(said, lambda: self._bring_back(task, place))

    def forget(self) -> None:
        """What was kept is gone from the disk; nothing of it is shown any more."""
        self.runner.stop()
        self.view.stop()
        self.tasks.clear()
        self.show_form()

    def save(self) -> None:
        """The window closes: what is being written is waited for. What runs goes on as long as
        the program does, and is kept as begun already."""
        self.view.exporting.stop()

    # How tasks go on

    def _changed(self, task: Task) -> None:
        self.panel.refresh(task)
        if self.view.task is task:
            self.view.refresh()

    def _ended(self, task: Task) -> None:
        self._history.keep(task)
        self._show_list()
        if self.view.task is task:
            self.view.refresh()
        if task.state is State.DONE and not (self.isVisible() and self.current is task):
            look = (self.tr("Show"), lambda: self._show_again(task))
            done = self.tr("“{0}” is done.").format(title(task.wish))
            self._session.banners.notice(done, "", look)
        elif task.error is not None and not self.isVisible():
            self._session.banners.error(task.error)

    def _show_again(self, task: Task) -> None:
        self.wanted.emit()
        self.open(task)

    def _bring_back(self, task: Task, place: int) -> None:
        self.tasks.insert(place, task)
        self._history.bring_back(task)
        self._show_list()

    def _show_list(self) -> None:
        self.panel.show_tasks(self.tasks, self.current)

    # Tags are given at once, and taken back as quickly

    def _tag(self, wish: Wish) -> None:
        """Which files had the tag before is asked first, so that undoing brings back that."""
        client, tag = self._session.client, wish.options["tag"]

        def apply(before: Json) -> None:
            had = tuple(one["path"] for one in before["files"] if one["by_hand"])
            call = client.post("/tags", _tag_body(wish))
            call.then(lambda value: self._tagged(wish, value["count"], had), self._fail)

        client.get("/tags/files", tag=tag).then(apply, self._fail)

    def _tagged(self, wish: Wish, count: int, had: tuple[str, ...]) -> None:
        tag, remove = wish.options["tag"], wish.options["remove"]
        said = (
            self.tr("Taken from %n file(s): “{0}”.", "", count)
            if remove
            else self.tr("Given to %n file(s): “{0}”.", "", count)
        ).format(tag)
        self._session.banners.undo(said, lambda: self._untag(wish, had))
        self.new.form.opened()

    def _untag(self, wish: Wish, had: tuple[str, ...]) -> None:
        client, tag = self._session.client, wish.options["tag"]

        def give_back(_: object = None) -> None:
            if had:
                again = Wish("tag", Scope(paths=had), options={"tag": tag, "remove": False})
                client.post("/tags", _tag_body(again)).failed.connect(self._fail)

        if wish.options["remove"]:
            give_back()
        else:
            away = Wish("tag", wish.scope, options={"tag": tag, "remove": True})
            client.post("/tags", _tag_body(away)).then(give_back, self._fail)

    def _fail(self, error: EngineError) -> None:
        self._session.banners.error(error)

    # Putting together

    def _connect(self) -> None:
        self.runner.changed.connect(self._changed)
        self.runner.ended.connect(self._ended)
        self.panel.opened.connect(self.open)
        self.panel.deleted.connect(self.delete)
        self.panel.new.connect(self.show_form)
        self.new.wanted.connect(self.start)
        self.view.cancelled.connect(self.runner.cancel)
        self.view.again.connect(lambda task: self.start(task.wish))
        self.view.changed.connect(lambda task: self.show_form(task.wish))
        self.view.deleted.connect(self.delete)
        self.view.opened.connect(self.open_places)
        self.view.wished.connect(self.ask)
        new = QShortcut(QKeySequence("Ctrl+T"), self)
        new.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        new.activated.connect(self.show_form)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's names
        super().resizeEvent(event)
        beside = self.width() >= self._session.theme.scaled(_LEAST_FOR_BOTH)
        way = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if way is not self._splitter.orientation():
            self._splitter.setOrientation(way)
            first = _PANEL_WIDTH if beside else _PANEL_HEIGHT
            self._splitter.setSizes([first, 10 * first])

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        if self.current is None:
            self.new.buttons[self.new.form.kind].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.panel.view.setFocus(Qt.FocusReason.OtherFocusReason)


def _tag_body(wish: Wish) -> Json:
    return request(wish)[1]
