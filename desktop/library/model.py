"""The files of the library as a table model: as long as the library, as heavy as a screenful.

The trap: a table asks for its cells all the time; nothing here may wait. A row that is not here
yet is a placeholder, and is drawn anew when it comes.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from html import escape
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QIcon

from desktop.engine.said import said_of
from desktop.library.names import folder_of, name_of, shown
from desktop.library.pages import FilePages
from desktop.library.query import FileQuery
from desktop.library.states import state_of
from desktop.session import Session
from desktop.words import count_of, size, when
from engine.domain.listing import FileRow, Sort
from engine.domain.source import Status

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_PLACEHOLDER = "…"


class Column(IntEnum):
    NAME = 0
    FOLDER = 1
    STATUS = 2
    SIZE = 3
    CHANGED = 4
    CONTENT = 5
    ADVICE = 6


SORT_OF: dict[Column, Sort] = {
    Column.NAME: "name",
    Column.FOLDER: "path",
    Column.STATUS: "status",
    Column.SIZE: "size",
    Column.CHANGED: "modified",
}


class FilesModel(QAbstractTableModel):
    """``counted`` tells the total and the counts by status; ``refreshed`` that rows which were
    shown may be others now; ``failed`` carries an error."""

    counted = Signal(int, dict)
    refreshed = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, root_path: Callable[[int], str]) -> None:
        super().__init__()
        self._session = session
        self._root_path = root_path
        self._pages = FilePages(session.client, self)
        self._total = 0
        self._texts: dict[int, tuple[FileRow, tuple[str, ...]]] = {}
        self._fresh = True  # the next count begins a new table
        self._pages.counted.connect(self._count)
        self._pages.arrived.connect(self._arrive)
        self._pages.failed.connect(self.failed)
        session.theme.changed.connect(self._draw_again)

    @property
    def query(self) -> FileQuery:
        return self._pages.query

    @property
    def total(self) -> int:
        return self._total

    @property
    def waiting(self) -> bool:
        """Whether the files of a new query are still to come."""
        return self._fresh

    def ask(self, query: FileQuery) -> None:
        """Show the files of ``query``; those of the last one stay until they come."""
        self._fresh = True
        self._pages.ask(query)

    def refresh(self, first: int, last: int) -> None:
        """Bring what is shown up to date; of a new query, of which nothing is shown yet, its
        beginning."""
        if self._fresh:
            first = last = 0
        self._pages.refresh(max(0, first), max(0, last))

    def file(self, row: int) -> FileRow | None:
        """The file of a row, if it is here."""
        return self._pages.row(row) if 0 <= row < self._total else None

    def here(self, row: int) -> FileRow | None:
        """The same, without fetching it."""
        return self._pages.here(row) if 0 <= row < self._total else None

    def places(self) -> dict[int, int]:
        """The rows of files that are here as they are now, by the files' ids."""
        return self._pages.places()

    # What Qt asks

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's names
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(Column)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles()[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in _ROLES:  # most questions of a frame end here
            return None
        column = index.column()
        if role == _ALIGNMENT:
            return _TRAILING if column == Column.SIZE else _LEADING
        row = self.file(index.row())
        if row is None:
            return _PLACEHOLDER if column == Column.NAME and role == _DISPLAY else None
        if role == _DISPLAY:
            return self._shown_texts(row)[column]
        if role == _DECORATION:
            return self._icon(row) if column == Column.STATUS else None
        if role == _TIP:
            return _plain(self._tip(row, Column(column)))
        return f"{self._titles()[column]}: {self._shown_texts(row)[column]}"

    def _icon(self, row: FileRow) -> QIcon:
        state, theme = state_of(row), self._session.theme
        return theme.icon(state.icon, getattr(theme.tokens, state.colour))

    def _shown_texts(self, row: FileRow) -> tuple[str, ...]:
        """What stands in a row's cells, made once: a frame asks for hundreds of them."""
        kept = self._texts.get(row.source.id)
        if kept is not None and kept[0] is row:
            return kept[1]
        if len(self._texts) > _MOST_TEXTS:
            self._texts.clear()
        made = tuple(self._text(row, column) for column in Column)
        self._texts[row.source.id] = (row, made)
        return made

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Name"),
            self.tr("Folder"),
            self.tr("Status"),
            self.tr("Size"),
            self.tr("Changed"),
            self.tr("Content"),
            self.tr("What to do"),
        )

    def _text(self, row: FileRow, column: Column) -> str:
        source = row.source
        match column:
            case Column.NAME:
                return shown(name_of(source.path))
            case Column.FOLDER:
                return shown(folder_of(source.path, self._root_path(source.root_id)))
            case Column.STATUS:
                return state_of(row).word
            case Column.SIZE:
                return size(source.size)
            case Column.CHANGED:
                return when(source.mtime_ns / 1e9)
            case Column.CONTENT:
                return self.content(row)
            case Column.ADVICE:
                return self.advice(row)

    def content(self, row: FileRow) -> str:
        """How much was found in a file."""
        if row.source.status is Status.PENDING and not row.passages:
            return ""
        parts = []
        if row.pages is not None and row.pages > 1:
            parts.append(self.tr("{0} pages").format(count_of(row.pages)))
        if row.members:
            parts.append(
                self.tr("1 file inside")
                if row.members == 1
                else self.tr("{0} files inside").format(count_of(row.members))
            )
        if row.passages:
            parts.append(
                self.tr("1 passage")
                if row.passages == 1
                else self.tr("{0} passages").format(count_of(row.passages))
            )
        return ", ".join(parts)

    def advice(self, row: FileRow) -> str:
        """What is wrong, where something is, and what to do."""
        if row.source.failure is not None:
            failure = said_of(row.source.failure)
            return failure.hint or failure.message
        return self.tr("Read it again") if row.source.status is Status.FAILED else ""

    def _tip(self, row: FileRow, column: Column) -> str:
        if column in (Column.STATUS, Column.ADVICE) and row.source.failure is not None:
            failure = said_of(row.source.failure)
            return f"{failure.message} {failure.hint}".strip()
        if column in (Column.NAME, Column.FOLDER):
            return shown(row.source.path)
        return self._text(row, column)

    # What comes

    def _count(self, total: int, counts: dict[Status, int]) -> None:
        if self._fresh:
            self._fresh = False
            self.beginResetModel()
            self._total = total
            self.endResetModel()
        elif total > self._total:
            self.beginInsertRows(_NOWHERE, self._total, total - 1)
            self._total = total
            self.endInsertRows()
        elif total < self._total:
            self.beginRemoveRows(_NOWHERE, total, self._total - 1)
            self._total = total
            self.endRemoveRows()
        self.counted.emit(total, counts)

    def _arrive(self, first: int, count: int) -> None:
        last = min(first + max(count, 1), self._total) - 1
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(Column) - 1))
        self.refreshed.emit()

    def forget_texts(self) -> None:
        """Folders are called otherwise now."""
        self._texts.clear()

    def _draw_again(self) -> None:
        if self._total:
            self.dataChanged.emit(
                self.index(0, Column.STATUS), self.index(self._total - 1, Column.STATUS)
            )


# As numbers: that is how Qt hands them over.
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_DECORATION = int(Qt.ItemDataRole.DecorationRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_ROLES = {_DISPLAY, _DECORATION, _TIP, _ALIGNMENT, int(Qt.ItemDataRole.AccessibleTextRole)}
_LEADING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_TRAILING = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_MOST_TEXTS = 5000


def _plain(text: str) -> str:
    """As markup, since names of files may look like some."""
    return f"<p>{escape(text)}</p>" if text else ""
