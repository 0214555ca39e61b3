"""The table of files: keys, menu, and a selection that follows its file when rows move."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from desktop.library.model import Column, FilesModel, Index
from engine.domain.listing import FileRow

_WIDTHS = {
    Column.NAME: 200,
    Column.FOLDER: 112,
    Column.STATUS: 138,
    Column.SIZE: 76,
    Column.CHANGED: 100,
    Column.CONTENT: 140,
    Column.ADVICE: 90,
}
_ROW_PADDING = 14


class _Sentence(QStyledItemDelegate):
    """A cell that is read from its beginning, and not like a name from both ends."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: N802
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideRight


class FilesTable(QTableView):
    """``current_file`` carries the chosen file, or None; the others what a key asks for."""

    current_file = Signal(object)
    open_file = Signal(object)
    leave_out = Signal(object)
    read_again = Signal(object)
    menu_wanted = Signal(object, QPoint)

    def __init__(self, model: FilesModel) -> None:
        super().__init__()
        self._files = model
        self._kept: int | None = None  # the id of the chosen file
        self._anchor: tuple[int, int] | None = None  # the id of the topmost file, and its row
        self.setModel(model)
        self.setAccessibleName(self.tr("Files"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.doubleClicked.connect(self._open)
        for column in (Column.CONTENT, Column.ADVICE):
            self.setItemDelegateForColumn(column, _Sentence(self))
        self._arrange_headers()
        model.modelAboutToBeReset.connect(self._forget)
        model.refreshed.connect(self._follow)

    @property
    def file(self) -> FileRow | None:
        return self._files.file(self.currentIndex().row())

    def visible_rows(self) -> tuple[int, int]:
        """The first and the last row that can be seen."""
        first = self.rowAt(0)
        last = self.rowAt(self.viewport().height() - 1)
        return max(first, 0), last if last >= 0 else max(self._files.total - 1, 0)

    def note_place(self) -> None:
        """Remember which file is topmost, before rows move."""
        first, _ = self.visible_rows()
        row = self._files.file(first)
        self._anchor = (row.source.id, first) if row is not None and first > 0 else None

    def selectionChanged(  # noqa: N802 - Qt's name
        self, selected: QItemSelection, deselected: QItemSelection
    ) -> None:
        super().selectionChanged(selected, deselected)
        row = self._files.file(self._chosen_row())
        self._kept = row.source.id if row is not None else None
        self.current_file.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        row = self.file
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if row is not None:
                self.open_file.emit(row)
            case Qt.Key.Key_Delete if row is not None:
                self.leave_out.emit(row)
            case Qt.Key.Key_F5 if row is not None:
                self.read_again.emit(row)
            case _:
                super().keyPressEvent(event)

    # Staying where it is

    def _forget(self) -> None:
        self._kept = self._anchor = None
        self.current_file.emit(None)

    def _follow(self) -> None:
        """Rows came: the file on top stays on top, the chosen one chosen."""
        if self._anchor is not None:
            number, before = self._anchor
            now = self._files.find(number)
            if now is not None:
                self._anchor = None
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + (now - before) * self.rowHeight(0))
        chosen = self._chosen_row()
        if chosen < 0:
            return
        row = self._files.file(chosen)
        if self._kept is None:  # it was chosen before it was here
            if row is not None:
                self._kept = row.source.id
                self.current_file.emit(row)
            return
        place = self._files.find(self._kept)
        if place is None and row is not None and row.source.id != self._kept:
            self.selectionModel().clear()
        elif place is not None and place != chosen:
            self._choose(place)
        elif place is not None and row is not None:
            self.current_file.emit(row)  # it may have changed

    def _chosen_row(self) -> int:
        """The selected row; the current one, which keys act on, need not be selected."""
        rows = self.selectionModel().selectedRows()
        return rows[0].row() if rows else -1

    def _choose(self, row: int) -> None:
        index = self._files.index(row, max(self.currentIndex().column(), 0))
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        scroll = self.verticalScrollBar().value()
        self.selectionModel().setCurrentIndex(index, flags | QItemSelectionModel.SelectionFlag.Rows)
        self.verticalScrollBar().setValue(scroll)

    # Putting together

    def _arrange_headers(self) -> None:
        across, down = self.horizontalHeader(), self.verticalHeader()
        down.hide()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.fit_rows()
        across.setHighlightSections(False)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        across.setSortIndicatorShown(True)
        across.setSortIndicator(Column.NAME, Qt.SortOrder.AscendingOrder)
        across.setSectionsClickable(True)
        across.setStretchLastSection(True)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width)

    def _open(self, index: QModelIndex) -> None:
        row = self._files.file(index.row())
        if row is not None:
            self.open_file.emit(row)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        index, place = self.indexAt(event.pos()), event.pos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            place = self.visualRect(index).bottomLeft()
        row = self._files.file(index.row()) if index.isValid() else None
        if row is not None:
            self.menu_wanted.emit(row, self.viewport().mapToGlobal(place))

    def fit_rows(self) -> None:
        """Rows as high as the text is now."""
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + _ROW_PADDING)
