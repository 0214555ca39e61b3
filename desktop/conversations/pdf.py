"""A conversation's page of HTML as a PDF file, written in a thread.

The trap: parsing HTML holds Python's lock, and with it the window; so the page is put into the
document piece by piece. Laying out and drawing do not.
"""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QMarginsF, QObject, QThread
from PySide6.QtGui import (
    QPageSize,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

_STYLE = re.compile(r"<style>(.*?)</style>", re.DOTALL)
_BODY = re.compile(r"<body[^>]*>(.*)</body>", re.DOTALL)
_PIECES = re.compile(r"(?=<h2\b)")
_DOTS_PER_INCH = 150
_PAUSE_MS = 1


class PdfWriting(QThread):
    """``finished`` when it is done; ``problem`` then says why it failed, "" if it did not."""

    def __init__(self, page: str, file: Path, title: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.file, self.problem = file, ""
        self._page, self._title = page, title

    def run(self) -> None:
        draft = self.file.with_name(f".{self.file.name}.part")
        try:
            draft.touch()  # Qt says only by a warning where it may not write
            self._write(draft)
            draft.replace(self.file)
        except OSError as error:
            self.problem = error.strerror or str(error)
            draft.unlink(missing_ok=True)

    def _write(self, file: Path) -> None:
        writer = QPdfWriter(str(file))
        writer.setTitle(self._title)
        writer.setCreator("Lectern")
        writer.setResolution(_DOTS_PER_INCH)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(QMarginsF())  # printing a document adds its own, and page numbers
        document = QTextDocument()
        self._fill(document)
        document.print_(writer)

    def _fill(self, document: QTextDocument) -> None:
        style, body = _STYLE.search(self._page), _BODY.search(self._page)
        document.setDefaultStyleSheet(style.group(1) if style else "")
        cursor = QTextCursor(document)
        for number, piece in enumerate(_PIECES.split(body.group(1) if body else self._page)):
            if number:
                cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
            cursor.insertHtml(piece)
            cursor.movePosition(QTextCursor.MoveOperation.End)
            self.msleep(_PAUSE_MS)
