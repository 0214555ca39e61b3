"""The map as a file: a PNG as large as a page, or an SVG."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QSize, QThread, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.tasks.topic_map.camera import Camera
from desktop.tasks.topic_map.look import Look
from desktop.tasks.topic_map.painting import Names, Rendering, svg
from desktop.tasks.topic_map.points import Points
from desktop.theme.theme import Theme

_SIZE = QSize(1400, 1000)
_RATIO = 2.0
_STEP_S = 0.012


class PictureExport(QObject):
    """Drawn in steps and written in a thread. ``done`` carries what is wrong, "" when nothing."""

    done = Signal(str)

    def __init__(
        self, points: Points, look: Look, camera: Camera, theme: Theme, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._points, self._look, self._camera = points, look, camera
        self._tokens = theme.tokens
        self._names = Names(look, camera, _SIZE, theme.text_px, points)
        self._rendering: Rendering | None = None
        self._file = Path()
        self._writing: _Writing | None = None
        self._go_on = QTimer(self, interval=0)
        self._go_on.timeout.connect(self._step)

    def write(self, file: Path) -> None:
        self._file = file
        if file.suffix.lower() == ".svg":
            args = self._points, self._names, self._look, self._tokens, self._camera, _SIZE
            self._save(svg(*args))
            return
        self._rendering = Rendering(
            self._points, self._camera, self._look, self._tokens, _SIZE, _RATIO
        )
        self._go_on.start()

    def wait(self) -> None:
        """Until what is being written is there."""
        if self._writing is not None:
            self._writing.wait()

    def _step(self) -> None:
        assert self._rendering is not None
        if not self._rendering.step(_STEP_S):
            return
        self._go_on.stop()
        whole = QImage(_SIZE * _RATIO, QImage.Format.Format_RGB32)
        whole.setDevicePixelRatio(_RATIO)
        whole.fill(QColor(self._tokens.window))
        painter = QPainter(whole)
        painter.drawImage(0, 0, self._rendering.image)
        self._names.paint(painter, self._look, self._tokens)
        painter.end()
        self._save(whole)

    def _save(self, what: QImage | str) -> None:
        self._writing = writing = _Writing(what, self._file, self)
        writing.finished.connect(lambda: self.done.emit(writing.problem))
        writing.start()


class _Writing(QThread):
    def __init__(self, what: QImage | str, file: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._what, self._file = what, file
        self.problem = ""

    def run(self) -> None:
        draft = self._file.with_name(f".{self._file.name}.part")
        try:
            if isinstance(self._what, str):
                draft.write_text(self._what, "utf-8")
            elif not self._what.save(str(draft), "PNG"):  # type: ignore[call-overload]
                raise OSError("the picture cannot be saved there")
            draft.replace(self._file)
        except OSError as error:
            self.problem = error.strerror or str(error)
            draft.unlink(missing_ok=True)
