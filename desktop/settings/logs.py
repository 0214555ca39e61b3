"""What happened: the logs, and a bundle for somebody who helps."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QPushButton

from desktop.session import Session
from desktop.settings.rows import Row, Section
from desktop.unwritten import unwritten
from engine.domain.errors import EngineError

_LOGS = "logs"
_BUNDLE = "lectern-diagnostics.zip"


class Logs(Section):
    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Logs and diagnostics"))
        self._session = session
        self._file = Path()
        folder = QPushButton(self.tr("Open the folder"))
        folder.clicked.connect(self._open_folder)
        self.bundle = QPushButton(self.tr("Save a bundle…"))
        self.bundle.clicked.connect(self._choose)
        self.bundle_row = Row(
            self.tr("Diagnostic bundle"),
            self.tr(
                "For somebody who helps: versions, this machine, settings, how much there is of "
                "what, and what went wrong. No questions, no texts, no names of files. Have a look "
                "before you give it away."
            ),
            self.bundle,
        )
        self.add(
            Row(
                self.tr("Logs"),
                self.tr(
                    "engine.log says what happened, without names, questions or texts of yours."
                ),
                folder,
            ),
            self.bundle_row,
        )

    def save(self, file: Path) -> None:
        """Have the engine make a bundle, and put it into ``file``."""
        self.bundle_row.content()
        self.bundle.setEnabled(False)
        self._file = file
        self._session.client.send("/diagnostics", {}).then(self._made, self._failed)

    def _made(self, content: bytes) -> None:
        self.bundle.setEnabled(True)
        try:
            self._file.write_bytes(content)
        except OSError as error:
            self._failed(unwritten(self._file, error.strerror))
            return
        self._session.banners.notice(
            self.tr("Saved {0}.").format(self._file.name),
            str(self._file.parent),
            (self.tr("Show in folder"), self._show_folder),
        )

    def _failed(self, error: EngineError) -> None:
        self.bundle.setEnabled(True)
        self.bundle_row.complain(error)

    def _choose(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save the diagnostic bundle"),
            str(Path(folder) / _BUNDLE),
            self.tr("ZIP files (*.zip)"),
        )
        if name:
            self.save(Path(name))

    def _open_folder(self) -> None:
        logs = self._session.home / _LOGS
        there = logs if logs.is_dir() else self._session.home
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(there)))

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._file.parent)))
