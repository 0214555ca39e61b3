"""Rows of a long table, a page at a time, of which only those near the eye are kept.

The trap: the library changes while one looks. A page that is out of date stays until its
successor comes, so nothing flickers; answers to an older question are not asked for.
"""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.engine.calls import Call, Json
from desktop.engine.client import EngineClient
from desktop.library.query import FileQuery
from engine.domain import from_wire
from engine.domain.listing import FileRow
from engine.domain.source import Status

PAGE = 100
_MOST_PAGES = 60
_MOST_CALLS = 2
_SOON_MS = 15


class FilePages(QObject):
    """``counted`` carries the total and the counts by status, ``arrived`` the first row and
    the number of rows of a page that came."""

    counted = Signal(int, dict)
    arrived = Signal(int, int)
    failed = Signal(object)

    def __init__(self, client: EngineClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.query = FileQuery()
        self._client = client
        self._pages: OrderedDict[int, list[FileRow]] = OrderedDict()
        self._stale: set[int] = set()
        self._wanted: list[int] = []  # the newest last
        self._calls: dict[int, Call] = {}
        self._soon = QTimer(self, interval=_SOON_MS, singleShot=True)
        self._soon.timeout.connect(self._fetch)
        self._count_next = False

    def row(self, number: int) -> FileRow | None:
        """The file of a row if it is here; if not, it is on its way."""
        page, place = divmod(number, PAGE)
        rows = self._pages.get(page)
        if rows is None or page in self._stale:
            self._want(page)
        else:
            self._pages.move_to_end(page)
        return rows[place] if rows is not None and place < len(rows) else None

    def here(self, number: int) -> FileRow | None:
        """The file of a row if it is here; else nothing is done about it."""
        page, place = divmod(number, PAGE)
        rows = self._pages.get(page, [])
        return rows[place] if place < len(rows) else None

    def places(self) -> dict[int, int]:
        """The rows of the files whose pages are here and new, by their ids."""
        return {
            row.source.id: page * PAGE + place
            for page, rows in self._pages.items()
            if page not in self._stale
            for place, row in enumerate(rows)
        }

    def ask(self, query: FileQuery) -> None:
        """Forget all rows; the first page of ``query`` and its counts come."""
        self._hang_up()
        self.query = query
        self._pages.clear()
        self._stale.clear()
        self._count_next = True
        self._want(0)

    def refresh(self, first: int, last: int) -> None:
        """Bring the rows from ``first`` to ``last`` up to date, and the counts; other pages
        when they are looked at. What is on its way may be from before the change, too."""
        self._stale.update(self._pages, self._calls)
        self._count_next = True
        for page in range(first // PAGE, last // PAGE + 1):
            self._want(page)

    def _want(self, page: int) -> None:
        if page in self._calls and page not in self._stale:
            return
        if page in self._wanted:
            self._wanted.remove(page)
        self._wanted.append(page)
        if not self._soon.isActive():
            self._soon.start()

    def _fetch(self) -> None:
        """Of what was wanted the newest goes first; what was merely scrolled past is not asked."""
        while self._wanted and len(self._calls) < _MOST_CALLS:
            page = self._wanted.pop()
            if page not in self._calls:
                self._send(page)
        del self._wanted[:-_MOST_CALLS]

    def _send(self, page: int) -> None:
        counts, self._count_next = self._count_next, False
        self._stale.discard(page)  # unless something changes while it is on its way
        call = self._client.get(
            "/files",
            **self.query.parameters(),
            offset=page * PAGE,
            limit=PAGE,
            counts=True if counts else None,
        )
        self._calls[page] = call
        call.done.connect(lambda value: self._take(page, value))
        call.failed.connect(lambda error: self._lose(page, error))

    def _take(self, page: int, value: Json) -> None:
        self._calls.pop(page, None)
        self._pages[page] = [from_wire.file_row(one) for one in value["files"]]
        self._pages.move_to_end(page)
        while len(self._pages) > _MOST_PAGES:
            gone, _ = self._pages.popitem(last=False)
            self._stale.discard(gone)
        if value["counts"] is not None:
            counts = {Status(name): number for name, number in value["counts"].items()}
            self.counted.emit(value["total"], counts)
        self.arrived.emit(page * PAGE, len(value["files"]))
        if page in self._stale:
            self._want(page)
        self._fetch()

    def _lose(self, page: int, error: object) -> None:
        self._calls.pop(page, None)
        if page in self._pages:
            self._stale.add(page)
        self.failed.emit(error)

    def _hang_up(self) -> None:
        for call in self._calls.values():
            call.cancel()
        self._calls.clear()
        self._wanted.clear()
