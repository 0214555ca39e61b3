"""The kept conversations as a list that is fetched as one scrolls, or those that were found.

The trap: while a page is on its way the list may be asked for anew; a late page of the old one
must not land in the new one, so its call is cancelled.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QDateTime,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desktop.engine.calls import Call, Json
from desktop.engine.client import EngineClient
from desktop.words import when
from engine.domain.errors import EngineError

translate = QCoreApplication.translate

PAGE = 100
_MOST_FOUND = 200
_MOST_AGAIN = 1000  # rows that are fetched anew at once

ROLE = Qt.ItemDataRole.UserRole  # the conversation's wire form
GROUP = Qt.ItemDataRole.UserRole + 1  # the heading above the row, "" for none
Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class ConversationList(QAbstractListModel):
    """``renamed`` carries an id and the title that a person typed."""

    renamed = Signal(str, str)
    failed = Signal(object)  # EngineError
    refreshed = Signal()

    def __init__(self, client: EngineClient) -> None:
        super().__init__()
        self._client = client
        self._rows: list[Json] = []
        self._groups: list[str] = []
        self._words, self._deleted = "", False
        self._more = False
        self._call: Call | None = None

    @property
    def searching(self) -> bool:
        return bool(self._words)

    def look_for(self, words: str, *, deleted: bool = False) -> None:
        """Those in which ``words`` were said; all for none."""
        self._words, self._deleted = words.strip(), deleted
        self.refresh(whole=True)

    def refresh(self, *, whole: bool = False) -> None:
        """Ask anew for as many as are there; ``whole`` for the first page only."""
        if self._words:
            call = self._client.get(
                "/conversations/search", words=self._words[:1000], limit=_MOST_FOUND
            )
            self._ask(call, self._take_found)
            return
        count = PAGE if whole else min(max(PAGE, len(self._rows)), _MOST_AGAIN)
        call = self._client.get("/conversations", limit=count, deleted=self._deleted)
        self._ask(call, lambda value: self._take_all(value, count))

    def row_of(self, identity: str | None) -> int:
        """-1 where it is not (yet) in the list."""
        found = (number for number, one in enumerate(self._rows) if one["id"] == identity)
        return next(found, -1)

    # What the view asks

    def rowCount(self, parent: Index = _NO_INDEX) -> int:  # noqa: N802 - Qt's names
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        one = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return one["title"]
            case Qt.ItemDataRole.ToolTipRole:
                return one["title"]
            case Qt.ItemDataRole.AccessibleTextRole:
                said = (one["title"], one.get("excerpt", ""), when(one["updated"]))
                pinned = (translate("conversations", "Pinned"),) if one["pinned"] else ()
                return ", ".join(filter(None, (*said, *pinned)))
            case _ if role == ROLE:
                return one
            case _ if role == GROUP:
                group = self._groups[index.row()]
                first = index.row() == 0 or self._groups[index.row() - 1] != group
                return group if first else ""
        return None

    def flags(self, _: Index) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual if self._deleted else usual | Qt.ItemFlag.ItemIsEditable

    def setData(  # noqa: N802
        self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        title = " ".join(str(value).split())
        one = self._rows[index.row()]
        if role != Qt.ItemDataRole.EditRole or not title or title == one["title"]:
            return False
        self._rows[index.row()] = {**one, "title": title}
        self.dataChanged.emit(index, index)
        self.renamed.emit(one["id"], title)
        return True

    def canFetchMore(self, parent: Index) -> bool:  # noqa: N802
        return not parent.isValid() and self._more and self._call is None

    def fetchMore(self, parent: Index) -> None:  # noqa: N802
        if self.canFetchMore(parent):
            after = self._rows[-1]["id"]
            call = self._client.get(
                "/conversations", limit=PAGE, after=after, deleted=self._deleted
            )
            self._ask(call, self._take_more)

    # What the engine says

    def _ask(self, call: Call, done: Callable[[Any], object]) -> None:
        if self._call is not None:
            self._call.cancel()
        self._call = call.then(done, self._fail)

    def _take_all(self, value: list[Json], asked: int) -> None:
        self._call = None
        self._reset(value, more=len(value) == asked)

    def _take_found(self, value: list[Json]) -> None:
        """A conversation once, at the newest place in it."""
        self._call = None
        once: dict[str, Json] = {}
        for one in value:
            once.setdefault(one["id"], one)
        self._reset(list(once.values()), more=False)

    def _take_more(self, value: list[Json]) -> None:
        self._call = None
        self._more = len(value) == PAGE
        known = {one["id"] for one in self._rows}
        new = [one for one in value if one["id"] not in known]
        if new:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(new) - 1)
            self._rows += new
            self._groups += [self._group(one) for one in new]
            self.endInsertRows()

    def _reset(self, rows: list[Json], *, more: bool) -> None:
        self.beginResetModel()
        self._rows, self._more = rows, more
        self._groups = [self._group(one) for one in rows]
        self.endResetModel()
        self.refreshed.emit()

    def _fail(self, error: EngineError) -> None:
        self._call, self._more = None, False
        self.failed.emit(error)

    def _group(self, one: Json) -> str:
        if self._words:
            return translate("conversations", "Found")
        if self._deleted:
            return translate("conversations", "Deleted")
        if one["pinned"]:
            return translate("conversations", "Pinned")
        day = QDateTime.fromSecsSinceEpoch(int(one["updated"])).date()
        days = day.daysTo(QDateTime.currentDateTime().date())
        if days <= 0:
            return translate("conversations", "Today")
        return (
            translate("conversations", "Yesterday")
            if days == 1
            else translate("conversations", "Earlier")
        )
