"""Conversations written to files: Markdown and HTML as the engine makes them, PDF from the HTML."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.conversations.pdf import PdfWriting
from desktop.engine.calls import Json
from desktop.session import Session
from desktop.unwritten import unwritten

KINDS = {"markdown": ".md", "html": ".html", "pdf": ".pdf"}
_NOT_IN_NAMES = re.compile(r'[\x00-\x1f<>:"/\\|?*]')
_LONGEST_NAME = 80


class Exporting(QObject):
    """``written`` carries the file once it is there."""

    written = Signal(str)

    def __init__(self, session: Session, over: QWidget) -> None:
        super().__init__(over)
        self._session, self._over = session, over
        self._running: set[PdfWriting] = set()

    def ask_where(self, conversation: Json, kind: str) -> None:
        """Let the person choose the file, then write it."""
        name = file_name(conversation["title"]) + KINDS[kind]
        place = str(Path.home() / name)
        chosen, _ = QFileDialog.getSaveFileName(
            self._over, self.tr("Export the conversation"), place, f"*{KINDS[kind]}"
        )
        if chosen:
            self.write(conversation, kind, Path(chosen))

    def write(self, conversation: Json, kind: str, file: Path) -> None:
        what = "markdown" if kind == "markdown" else "html"
        call = self._session.client.fetch(f"/conversations/{conversation['id']}/{what}")

        def done(data: bytes) -> None:
            if kind == "pdf":
                self._write_pdf(data.decode(), file, conversation["title"])
            else:
                self._write(data, file)

        call.then(done, self._session.banners.error)

    def _write(self, data: bytes, file: Path) -> None:
        try:
            file.write_bytes(data)
        except OSError as error:
            self._say_failed(file, error.strerror or str(error))
        else:
            self._say_written(file)

    def _write_pdf(self, page: str, file: Path, title: str) -> None:
        writing = PdfWriting(page, file, title, self)
        self._running.add(writing)
        writing.finished.connect(lambda: self._pdf_done(writing))
        writing.start()

    def _pdf_done(self, writing: PdfWriting) -> None:
        self._running.discard(writing)
        writing.wait()
        if writing.problem:
            self._say_failed(writing.file, writing.problem)
        else:
            self._say_written(writing.file)
        writing.deleteLater()

    def stop(self) -> None:
        """Wait for what is being written."""
        for writing in list(self._running):
            writing.wait()

    def _say_written(self, file: Path) -> None:
        self._session.banners.notice(self.tr("Written to {0}").format(file))
        self.written.emit(str(file))

    def _say_failed(self, file: Path, why: str) -> None:
        self._session.banners.error(unwritten(file, why))


def file_name(title: str) -> str:
    """``title`` as far as it can be the name of a file on any system."""
    name = " ".join(_NOT_IN_NAMES.sub(" ", title).split())[:_LONGEST_NAME].strip(" .")
    return name or "conversation"
