"""The files of a topic, or those chosen on the map, as a list: what the map shows, to be read."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from desktop.library.names import name_of, shown
from desktop.tasks.topic_map.points import Points

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class _FilesModel(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.points = Points()
        self.numbers: list[int] = []

    def show_points(self, points: Points, numbers: list[int]) -> None:
        self.beginResetModel()
        self.points = points
        self.numbers = sorted(numbers, key=points.order.__getitem__)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self.numbers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        path = self.points.path[self.numbers[index.row()]]
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(name_of(path))
        return shown(path) if role == Qt.ItemDataRole.ToolTipRole else None


class MapFiles(QListView):
    """``current`` carries the point that is chosen in the list (-1: none), ``opened`` one to be
    opened, ``menu_wanted`` where the menu is to come up."""

    current = Signal(int)
    opened = Signal(int)
    menu_wanted = Signal(QPoint)

    def __init__(self) -> None:
        super().__init__()
        self._files = _FilesModel()
        self.setModel(self._files)
        self.setAccessibleName(self.tr("Files"))
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)  # thousands of lines take a while
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.doubleClicked.connect(lambda index: self.opened.emit(self._number(index)))
        self.selectionModel().currentChanged.connect(
            lambda index, _: self.current.emit(self._number(index))
        )

    @property
    def numbers(self) -> list[int]:
        """All points of the list."""
        return self._files.numbers

    def picked(self) -> list[int]:
        """Those that are chosen in it; all of them, where no or one is."""
        rows = self.selectionModel().selectedRows()
        if len(rows) < 2:
            return self.numbers
        return [self._number(index) for index in rows]

    def show_points(self, points: Points, numbers: list[int]) -> None:
        self._files.show_points(points, numbers)
        self.current.emit(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's names
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.opened.emit(self._number(index))
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        place = event.pos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            place = self.visualRect(self.currentIndex()).bottomLeft()
        if self.currentIndex().isValid():
            self.menu_wanted.emit(self.viewport().mapToGlobal(place))

    def _number(self, index: QModelIndex) -> int:
        return self.numbers[index.row()] if index.isValid() else -1
