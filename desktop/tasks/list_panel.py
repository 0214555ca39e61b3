"""The tasks beside the page: those under way, then the earlier ones, newest first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QMenu,
    QVBoxLayout,
)

from desktop.conversations.delegate import ConversationDelegate
from desktop.conversations.model import GROUP, ROLE
from desktop.session import Session
from desktop.tasks.task import State, Task
from desktop.tasks.words import progress_words, state_words, title
from desktop.widgets.icon_button import IconButton
from desktop.widgets.labels import label
from desktop.words import when

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class _TaskList(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.tasks: list[Task] = []

    def show_tasks(self, tasks: Sequence[Task]) -> None:
        """Those under way in their turn, then the others, newest first."""
        ordered = sorted(
            tasks,
            key=lambda task: (0, task.began) if task.under_way else (1, -task.began),
        )
        if ordered == self.tasks:
            return
        self.beginResetModel()
        self.tasks = ordered
        self.endResetModel()

    def refresh(self, task: Task) -> None:
        if task in self.tasks:
            index = self.index(self.tasks.index(task))
            self.dataChanged.emit(index, index)

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self.tasks)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        task = self.tasks[index.row()]
        if role == ROLE:
            said = _said(task)
            return {"id": task.id, "title": title(task.wish), "pinned": False, "excerpt": said}
        if role == GROUP:
            return self._group(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{title(task.wish)}. {_said(task)}"
        return title(task.wish) if role == Qt.ItemDataRole.ToolTipRole else None

    def _group(self, row: int) -> str:
        """The heading above a row, where another group begins."""
        now = self.tasks[row].under_way
        if row and self.tasks[row - 1].under_way == now:
            return ""
        return self.tr("Under way") if now else self.tr("Earlier")


class TaskListPanel(QFrame):
    """``opened`` and ``deleted`` carry a task, ``new`` asks for the form."""

    opened = Signal(object)
    deleted = Signal(object)
    new = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.list = _TaskList()
        self._delegate = ConversationDelegate(session.theme)
        self.view = _View()
        self.view.setModel(self.list)
        self.view.setItemDelegate(self._delegate)
        self.view.setAccessibleName(self.tr("Tasks"))
        self.view.clicked.connect(self._open)
        self.view.entered_at.connect(self._open)
        self.view.customContextMenuRequested.connect(self._menu_at)
        self._empty = label(self.tr("Your tasks will be listed here."), "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.begin = IconButton(session.theme, "plus", self.tr("New task (Ctrl+T)"))
        self.begin.clicked.connect(self.new)
        head = QHBoxLayout()
        head.setContentsMargins(6, 0, 0, 0)
        head.addWidget(label(self.tr("Tasks"), "strong", wrap=False), 1)
        head.addWidget(self.begin)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(8, 8, 8, 6)
        rows.setSpacing(6)
        rows.addLayout(head)
        rows.addWidget(self._empty, 1)
        rows.addWidget(self.view, 10)
        self.setMinimumWidth(200)
        session.theme.changed.connect(self.view.doItemsLayout)
        delete = QShortcut(QKeySequence("Delete"), self.view)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._delete)
        self.show_tasks([])

    def show_tasks(self, tasks: Sequence[Task], current: Task | None = None) -> None:
        """All of them, and which is looked at."""
        self.list.show_tasks(tasks)
        self.view.doItemsLayout()  # a heading may stand above another row now
        self._empty.setVisible(not tasks)
        self.view.setVisible(bool(tasks))
        self._delegate.shown = current.id if current is not None else None
        if current is not None and current in self.list.tasks:
            index = self.list.index(self.list.tasks.index(current))
            self.view.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
        else:
            self.view.clearSelection()
        self.view.viewport().update()

    def refresh(self, task: Task) -> None:
        """It has gone on."""
        self.list.refresh(task)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self.list.tasks[index.row()])

    def _delete(self) -> None:
        index = self.view.currentIndex()
        if index.isValid():
            self.deleted.emit(self.list.tasks[index.row()])

    def _menu_at(self, at: QPoint) -> None:
        index = self.view.indexAt(at)
        if not index.isValid():
            index = self.view.currentIndex()
        if not index.isValid():
            return
        task = self.list.tasks[index.row()]
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open"), lambda: self.opened.emit(task))
        words = self.tr("Cancel and delete") if task.under_way else self.tr("Delete\tDel")
        menu.addAction(words, lambda: self.deleted.emit(task))
        menu.popup(self.view.viewport().mapToGlobal(at))


class _View(QListView):
    entered_at = Signal(QModelIndex)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "plain")
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_at.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


def _said(task: Task) -> str:
    if task.state is State.RUNNING and task.working is not None:
        return progress_words(task.working)
    if task.state is State.DONE:
        return when(task.began)
    return state_words(task)
