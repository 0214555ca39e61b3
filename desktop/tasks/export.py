"""Results written to files: Markdown made here, tables as the engine makes them, the map."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.conversations.export import file_name
from desktop.session import Session
from desktop.tasks.markdown_of import markdown_of
from desktop.tasks.task import Task
from desktop.tasks.topic_map.canvas import MapCanvas
from desktop.tasks.topic_map.picture import PictureExport
from desktop.tasks.wish import request
from desktop.tasks.words import title
from desktop.unwritten import unwritten

SUFFIXES = {"markdown": ".md", "csv": ".csv", "xlsx": ".xlsx", "png": ".png", "svg": ".svg"}


class ResultExport(QObject):
    """``written`` carries the file once it is there."""

    written = Signal(str)

    def __init__(self, session: Session, over: QWidget) -> None:
        super().__init__(over)
        self._session, self._over = session, over
        self._pictures: list[PictureExport] = []

    def kinds(self, task: Task) -> list[tuple[str, str]]:
        """What a result can be written as, and how that is called."""
        found = [("markdown", self.tr("As Markdown…"))]
        if task.wish.kind == "extract" and task.of("row"):
            found += [("csv", self.tr("As CSV…")), ("xlsx", self.tr("As an Excel workbook…"))]
        if task.wish.kind == "topics" and task.of("topics"):
            found += [("png", self.tr("The map as PNG…")), ("svg", self.tr("The map as SVG…"))]
        return found

    def ask_where(self, task: Task, kind: str, canvas: MapCanvas) -> None:
        """Let the person choose the file, then write it."""
        place = str(Path.home() / (file_name(title(task.wish)) + SUFFIXES[kind]))
        chosen, _ = QFileDialog.getSaveFileName(
            self._over, self.tr("Export the result"), place, f"*{SUFFIXES[kind]}"
        )
        if chosen:
            self.write(task, kind, Path(chosen), canvas)

    def write(self, task: Task, kind: str, file: Path, canvas: MapCanvas) -> None:
        if kind == "markdown":
            self._write(markdown_of(task).encode("utf-8", "replace"), file)
        elif kind in ("csv", "xlsx"):
            _, body = request(task.wish)
            call = self._session.client.send(f"/extract/file?kind={kind}", body)
            call.then(lambda data: self._write(data, file), self._session.banners.error)
        else:
            self._draw(canvas, file)

    def stop(self) -> None:
        """Wait for what is being written."""
        for picture in self._pictures:
            picture.wait()

    def _draw(self, canvas: MapCanvas, file: Path) -> None:
        theme = self._session.theme
        picture = PictureExport(canvas.points, canvas.look, canvas.camera, theme, self)
        self._pictures.append(picture)

        def done(problem: str) -> None:
            self._pictures.remove(picture)
            picture.deleteLater()
            if problem:
                self._say_failed(file, problem)
            else:
                self._say_written(file)

        picture.done.connect(done)
        picture.write(file)

    def _write(self, data: bytes, file: Path) -> None:
        try:
            file.write_bytes(data)
        except OSError as error:
            self._say_failed(file, error.strerror or str(error))
        else:
            self._say_written(file)

    def _say_written(self, file: Path) -> None:
        self._session.banners.notice(self.tr("Written to {0}").format(file))
        self.written.emit(str(file))

    def _say_failed(self, file: Path, why: str) -> None:
        self._session.banners.error(unwritten(file, why))
