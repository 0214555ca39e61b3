"""The table of files: keys, menu, and a selection that follows its files when rows move.

The trap: a hundred thousand files may be chosen. So what is chosen is ranges of rows; which files
they hold is remembered of the first thousand. More are let go when rows move under them, lest
others be meant, unless it is all of them.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
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
_FOLLOWED = 1000


class _Sentence(QStyledItemDelegate):
    """A cell that is read from its beginning, and not like a name from both ends."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: N802
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideRight


class FilesTable(QTableView):
    """``chosen`` comes when other files are, or they are known otherwise; the others say what is
    wanted to be done with them."""

    chosen = Signal()
    open_files = Signal()
    leave_out = Signal()
    read_again = Signal()
    copy_paths = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, model: FilesModel) -> None:
        super().__init__()
        self.files = model
        self._kept: dict[int, int] = {}  # the ids of the chosen files, by their rows
        self._all = False  # whether all are chosen, those too that are still to come
        self._anchor: tuple[int, int] | None = None  # the id of the topmost file, and its row
        self.setModel(model)
        self.setAccessibleName(self.tr("Files"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.doubleClicked.connect(lambda _: self.open_files.emit())
        for column in (Column.CONTENT, Column.ADVICE):
            self.setItemDelegateForColumn(column, _Sentence(self))
        self._arrange_headers()
        model.modelReset.connect(self._forget)
        model.refreshed.connect(self._follow)

    @property
    def count(self) -> int:
        """How many files are chosen."""
        return sum(count for _, count in self.ranges())

    def ranges(self) -> list[tuple[int, int]]:
        """The chosen rows: the first of each stretch, and how many."""
        chosen = self.selectionModel().selection().toList()
        return sorted((one.top(), one.height()) for one in chosen)

    @property
    def file(self) -> FileRow | None:
        """The chosen file, if it is one and is here."""
        ranges = self.ranges()
        return self.files.here(ranges[0][0]) if [count for _, count in ranges] == [1] else None

    def visible_rows(self) -> tuple[int, int]:
        """The first and the last row that can be seen."""
        first = self.rowAt(0)
        last = self.rowAt(self.viewport().height() - 1)
        return max(first, 0), last if last >= 0 else max(self.files.total - 1, 0)

    def note_place(self) -> None:
        """Remember which file is topmost, before rows move."""
        first, _ = self.visible_rows()
        row = self.files.file(first)
        self._anchor = (row.source.id, first) if row is not None and first > 0 else None

    def selectionChanged(  # noqa: N802 - Qt's name
        self, selected: QItemSelection, deselected: QItemSelection
    ) -> None:
        super().selectionChanged(selected, deselected)
        self._all = 1 < self.count == self.files.total
        self._remember()
        self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_paths.emit()
            return
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.open_files.emit()
            case Qt.Key.Key_Delete:
                self.leave_out.emit()
            case Qt.Key.Key_F5:
                self.read_again.emit()
            case _:
                super().keyPressEvent(event)

    # Staying where it is

    def _forget(self) -> None:
        self._kept, self._all, self._anchor = {}, False, None
        self.chosen.emit()

    def _remember(self) -> None:
        """Which files the chosen rows hold, of those that are here."""
        rows = {row: self.files.here(row) for row in self._first_chosen()}
        self._kept = {row: one.source.id for row, one in rows.items() if one is not None}

    def _first_chosen(self) -> list[int]:
        rows: list[int] = []
        for first, count in self.ranges():
            rows.extend(range(first, first + min(count, _FOLLOWED - len(rows))))
        return rows

    def _follow(self) -> None:
        """Rows came: the file on top stays on top, the chosen ones chosen."""
        places = self.files.places()
        if self._anchor is not None:
            number, before = self._anchor
            now = places.get(number)
            if now is not None:
                self._anchor = None
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + (now - before) * self.rowHeight(0))
        if self._all:
            if self.count < self.files.total:
                self.selectAll()
            return
        were = self._first_chosen()
        are = [self._place_now(row, places) for row in were]
        if are == were:
            self._remember()
            if were:
                self.chosen.emit()  # one may have changed, or is known only now
        elif len(were) < self.count:
            self.clearSelection()
        else:
            self._choose(row for row in are if row >= 0)

    def _place_now(self, row: int, places: dict[int, int]) -> int:
        """Where the file is now that was chosen at ``row``; -1: it is gone."""
        number = self._kept.get(row)
        if number is None:
            return row
        if number in places:
            return places[number]
        here = self.files.here(row)
        return row if here is None or here.source.id == number else -1

    def _choose(self, rows: Iterable[int]) -> None:
        """These rows and no others, without scrolling to them."""
        chosen = QItemSelection()
        last = self.files.columnCount() - 1
        for row in rows:
            chosen.append(
                QItemSelectionRange(self.files.index(row, 0), self.files.index(row, last))
            )
        scroll = self.verticalScrollBar().value()
        flags = QItemSelectionModel.SelectionFlag
        if not chosen.isEmpty():
            first = self.files.index(chosen.first().top(), max(self.currentIndex().column(), 0))
            self.selectionModel().setCurrentIndex(first, flags.NoUpdate)
        self.selectionModel().select(chosen, flags.ClearAndSelect)
        self.verticalScrollBar().setValue(scroll)

    # Putting together

    def _arrange_headers(self) -> None:
        across, down = self.horizontalHeader(), self.verticalHeader()
        down.hide()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.fit_rows()
        # Of its own, and empty: else it would ask of every chosen row whether all are chosen.
        across.setSelectionModel(QItemSelectionModel(self.files, across))
        across.setHighlightSections(False)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        across.setSortIndicatorShown(True)
        across.setSortIndicator(Column.NAME, Qt.SortOrder.AscendingOrder)
        across.setSectionsClickable(True)
        across.setStretchLastSection(True)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        place = event.pos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            place = self.visualRect(self.currentIndex()).bottomLeft()
        if self.count:
            self.menu_wanted.emit(self.viewport().mapToGlobal(place))

    def fit_rows(self) -> None:
        """Rows as high as the text is now."""
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + _ROW_PADDING)
