"""A result that is a table: extracted values with their sources, files with their labels.

Cells are made when they are looked at; a table has as many lines as the library has files.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from desktop.chat.turn import cited_place
from desktop.engine.calls import Json
from desktop.library.names import name_of, shown
from desktop.tasks.opening import file_place
from desktop.viewer.place import Place
from engine.domain import from_wire

Index = QModelIndex | QPersistentModelIndex
translate = QCoreApplication.translate
_NOWHERE = QModelIndex()
_ROW_PADDING = 14
_WIDTH = 190


@dataclass(frozen=True, slots=True)
class Column:
    """What stands in a column, made from a line: its text, its tip, the place that it opens."""

    title: str
    text: Callable[[Json], str]
    tip: Callable[[Json], str]
    place: Callable[[Json], Place]
    key: Callable[[Json], Any]


def label_columns() -> list[Column]:
    """The columns of files with their labels."""

    def certainty(row: Json) -> str:
        if row["by_hand"]:
            return translate("tasks", "Tagged by hand")
        return f"{row['confidence']:.0%}" if row["label"] else ""

    return [
        _file_column(),
        Column(
            translate("tasks", "Label"),
            lambda row: row["label"] or translate("tasks", "None of them"),
            lambda row: row["label"],
            _file_of,
            lambda row: (not row["label"], row["label"], -row["confidence"]),
        ),
        Column(
            translate("tasks", "Certainty"), certainty, certainty, _file_of,
            lambda row: (row["by_hand"], row["confidence"]),
        ),
    ]  # fmt: skip


def extracted_columns(fields: Sequence[str]) -> list[Column]:
    """The file, then a column for each field."""
    return [_file_column(), *(_field_column(n, name) for n, name in enumerate(fields))]


def _file_column() -> Column:
    return Column(
        translate("tasks", "File"),
        lambda row: shown(name_of(row["path"])),
        lambda row: shown(row["path"]),
        _file_of,
        lambda row: name_of(row["path"]).casefold(),
    )


def _field_column(number: int, name: str) -> Column:
    def text(row: Json) -> str:
        cell = row["cells"][number]
        value = value_text(cell["value"])
        return value if cell["supported"] or not value else f"⚠ {value}"

    def tip(row: Json) -> str:
        cell = row["cells"][number]
        if cell["value"] is None:
            return translate("tasks", "The file does not say.")
        if cell["citation"] is None:
            return translate("tasks", "Not found in the file: check it.")
        return str(cell["citation"]["quote"])

    def place(row: Json) -> Place:
        citation = row["cells"][number]["citation"]
        return cited_place(from_wire.citation(citation)) if citation else _file_of(row)

    def key(row: Json) -> tuple[int, float, str]:
        value = row["cells"][number]["value"]
        if isinstance(value, int | float):
            return 0, float(value), ""
        return (2, 0.0, "") if value is None else (1, 0.0, str(value).casefold())

    return Column(name, text, tip, place, key)


def _file_of(row: Json) -> Place:
    return file_place(row["document_id"], row["path"])


def value_text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return translate("tasks", "yes") if value else translate("tasks", "no")
    return f"{value:g}" if isinstance(value, float) else str(value)


class ResultModel(QAbstractTableModel):
    def __init__(self, columns: Sequence[Column], rows: list[Json]) -> None:
        super().__init__()
        self._columns, self._rows = columns, list(rows)

    def place(self, index: Index) -> Place:
        return self._columns[index.column()].place(self._rows[index.row()])

    def grow(self, rows: list[Json]) -> None:
        """``rows`` are those there were, as they came, and more."""
        first = len(self._rows)
        if len(rows) > first:
            self.beginInsertRows(_NOWHERE, first, len(rows) - 1)
            self._rows.extend(rows[first:])
            self.endInsertRows()

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's names
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(self._columns)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        column, row = self._columns[index.column()], self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"<p>{escape(column.tip(row))}</p>"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.title}: {column.text(row)}"
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.layoutAboutToBeChanged.emit()
        down = order is Qt.SortOrder.DescendingOrder
        self._rows.sort(key=self._columns[column].key, reverse=down)
        self.layoutChanged.emit()


class ResultTable(QTableView):
    """``opened`` carries the place of the cell that was asked for."""

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Result"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        self.horizontalHeader().setSectionsClickable(True)
        self.horizontalHeader().setSortIndicatorShown(True)
        self.horizontalHeader().sortIndicatorChanged.connect(self._sort)
        self.doubleClicked.connect(self._open)

    def show_rows(self, columns: Sequence[Column], rows: list[Json]) -> None:
        across = self.horizontalHeader()
        across.blockSignals(True)
        across.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)  # as they came
        across.blockSignals(False)
        self.setModel(ResultModel(columns, rows))
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + _ROW_PADDING)
        for number in range(len(columns)):
            self.setColumnWidth(number, _WIDTH)
        if rows:
            self.setCurrentIndex(self.model().index(0, 0))

    def grow(self, rows: list[Json]) -> None:
        """More of the same result; what is looked at stays, as far as the order lets it."""
        model = self.model()
        assert isinstance(model, ResultModel)
        if len(rows) > model.rowCount():
            model.grow(rows)
            across = self.horizontalHeader()
            self._sort(across.sortIndicatorSection(), across.sortIndicatorOrder())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        if self.model() is not None and column >= 0:
            self.model().sort(column, order)

    def _open(self, index: QModelIndex) -> None:
        model = self.model()
        assert isinstance(model, ResultModel)
        self.opened.emit(model.place(index))
