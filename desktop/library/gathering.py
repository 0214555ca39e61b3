"""The files of some rows of the table, wherever they are: those that are here, and those that
are fetched."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from desktop.engine.calls import Call, Json
from desktop.library.model import FilesModel
from desktop.session import Session
from engine.domain import from_wire
from engine.domain.listing import FileRow

_PART = 1000

Range = tuple[int, int]  # the first row, and how many


class Gathering(QObject):
    """``done`` carries the files in the order of the table, once; after :meth:`stop` nothing."""

    done = Signal(list)

    def __init__(
        self, session: Session, files: FilesModel, ranges: Sequence[Range], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._files = session, files
        self._parts = [
            (first + start, min(_PART, count - start))
            for first, count in ranges
            for start in range(0, count, _PART)
        ]
        self._rows: list[FileRow] = []
        self._call: Call | None = None

    def start(self) -> None:
        """Tells at once of files that are all here."""
        while self._parts:
            first, count = self._parts[0]
            here = [self._files.here(row) for row in range(first, first + count)]
            known = [row for row in here if row is not None]
            if len(known) < count:
                self._fetch(first, count)
                return
            self._rows += known
            del self._parts[0]
        self.done.emit(self._rows)
        self.deleteLater()

    def stop(self) -> None:
        if self._call is not None:
            self._call.cancel()
        self._parts.clear()
        self.deleteLater()

    def _fetch(self, first: int, count: int) -> None:
        query = self._files.query.parameters()
        self._call = self._session.client.get("/files", **query, offset=first, limit=count)
        self._call.then(self._take, self._session.banners.error)

    def _take(self, value: Json) -> None:
        self._call = None
        self._rows += [from_wire.file_row(one) for one in value["files"]]
        del self._parts[0]
        self.start()
