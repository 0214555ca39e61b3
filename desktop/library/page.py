"""The page of the library: the folders that were added, and what became of their files."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.engine.calls import Json
from desktop.session import Session
from desktop.widgets.labels import label
from desktop.words import count_of
from engine.domain.source import Status
from engine.domain.status import StatusReport

_MOST_FAILED = 500


class LibraryPage(QWidget):
    """``ask_in`` asks for questions about one folder."""

    ask_in = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setProperty("kind", "page")
        self._session = session
        self._paused = False
        self._counts = label("", "muted")
        self._roots = QListWidget()
        self._roots.setAccessibleName(self.tr("Folders"))
        self._failed = QListWidget()
        self._failed.setAccessibleName(self.tr("Files that could not be read"))
        self._failed.setWordWrap(True)
        self._failed_title = label(self.tr("Could not be read"), "heading")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 12, 24, 12)
        rows.setSpacing(10)
        rows.addWidget(label(self.tr("Library"), "title"))
        rows.addWidget(self._counts)
        rows.addLayout(self._buttons())
        rows.addWidget(self._roots, 2)
        rows.addWidget(self._failed_title)
        rows.addWidget(self._failed, 3)
        session.feed.status_changed.connect(self._show_status)
        session.feed.changed.connect(self._ask_failed)

    def add_paths(self, paths: Sequence[str]) -> None:
        """Add folders and files that were dropped or chosen."""
        call = self._session.client.post("/roots", {"paths": list(paths)})
        call.then(self._refresh, self._session.banners.error)

    def toggle_pause(self) -> None:
        """Pause indexing, or go on with it."""
        path = "/resume" if self._paused else "/pause"
        self._session.client.post(path).then(self._refresh, self._session.banners.error)

    def _refresh(self, _: object = None) -> None:
        self._session.feed.refresh()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for text, act in (
            (self.tr("Add a folder…"), self._choose_folder),
            (self.tr("Add files…"), self._choose_files),
            (self.tr("Ask in this folder"), self._ask_in_root),
            (self.tr("Read again"), self._reindex),
            (self.tr("Remove"), self._remove),
        ):
            button = QPushButton(text)
            button.clicked.connect(act)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _choose_folder(self) -> None:
        if folder := QFileDialog.getExistingDirectory(self, self.tr("Choose a folder")):
            self.add_paths([folder])

    def _choose_files(self) -> None:
        files, _ = QFileDialog.getOpenFileNames(self, self.tr("Choose files"))
        if files:
            self.add_paths(files)

    def _root(self) -> str | None:
        item = self._roots.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else None

    def _ask_in_root(self) -> None:
        if (root := self._root()) is not None:
            self.ask_in.emit(root)

    def _reindex(self) -> None:
        root = self._root()
        call = self._session.client.post("/reindex", {"paths": [root] if root else []})
        call.then(self._refresh, self._session.banners.error)

    def _remove(self) -> None:
        root = self._root()
        if root is None:
            return
        self._session.client.post("/roots/remove", {"paths": [root]}).then(
            self._refresh, self._session.banners.error
        )
        said = self.tr("{0} was removed from the library.").format(root)
        self._session.banners.undo(said, lambda: self.add_paths([root]))

    def _show_status(self, status: StatusReport) -> None:
        self._paused = status.paused
        self._counts.setText(
            self.tr("{0} indexed · {1} waiting · {2} skipped · {3} could not be read").format(
                *(
                    count_of(status.files[one])
                    for one in (Status.INDEXED, Status.PENDING, Status.SKIPPED, Status.FAILED)
                )
            )
        )
        chosen = self._root()
        self._roots.clear()
        for root in status.roots:
            item = QListWidgetItem(root.path)
            item.setData(Qt.ItemDataRole.UserRole, root.path)
            self._roots.addItem(item)
            if root.path == chosen:
                self._roots.setCurrentItem(item)
        if self._roots.currentItem() is None and self._roots.count():
            self._roots.setCurrentRow(0)

    def _ask_failed(self) -> None:
        call = self._session.client.get("/files", status="failed", limit=_MOST_FAILED)
        call.done.connect(self._show_failed)

    def _show_failed(self, value: Json) -> None:
        self._failed.clear()
        for file in value["files"]:
            failure = file["failure"] or {"message": "", "hint": ""}
            self._failed.addItem(f"{file['path']}\n{failure['message']} {failure['hint']}".strip())
        for part in (self._failed, self._failed_title):
            part.setVisible(self._failed.count() > 0)
