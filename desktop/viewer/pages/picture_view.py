"""A picture, as a page of its own, with what was recognised in it marked."""

from __future__ import annotations

from collections.abc import Sequence
from threading import Thread

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QObject,
    QSizeF,
    QTimer,
    Signal,
)
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtWidgets import QVBoxLayout

from desktop.theme.theme import Theme
from desktop.viewer.pages.images import bounded
from desktop.viewer.pages.marks import boxes
from desktop.viewer.pages.view import PageView
from desktop.viewer.place import Place
from desktop.viewer.source_view import SourceView

_POINTS = 72 / 96  # of a pixel


class _Decoded(QObject):
    ready = Signal(QImage, str)


def _decode(data: bytes, tells: _Decoded) -> None:
    """Run in a thread, which keeps what it works with also when the view has gone."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid():
        reader.setScaledSize(bounded(size.width(), size.height()))
    image = reader.read()
    tells.ready.emit(image, reader.errorString() if image.isNull() else "")


class PictureView(SourceView):
    can_fit = True

    def __init__(self, theme: Theme, data: bytes) -> None:
        super().__init__()
        self._places: Sequence[Place] = ()
        self._current = 0
        self._size = QSizeF()
        self.view = PageView(theme)
        self.view.setAccessibleName(self.tr("Picture"))
        self.setFocusProxy(self.view)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.view)
        decoded = _Decoded()
        decoded.ready.connect(self._take)
        Thread(target=_decode, args=(data, decoded), daemon=True).start()

    def show_places(self, places: Sequence[Place], current: int) -> None:
        self._places, self._current = places, current
        if self._size.isEmpty():
            return
        marked = [boxes(place.location.spans, self._size) for place in places]
        others = [area for n, areas in enumerate(marked) if n != current for area in areas]
        mine = {0: marked[current]} if marked and marked[current] else {}
        self.view.mark({0: others}, mine)
        if mine:
            self.view.reveal(mine)

    def zoom(self, steps: int) -> None:
        self.view.zoom_steps(steps)

    def zoom_fit(self) -> None:
        self.view.fit()

    def search(self, query: str) -> None:
        """There is no text in a picture to step through."""
        del query
        self.found.emit(0, 0, False)

    def step(self, direction: int) -> None:
        del direction

    def _take(self, image: QImage, error: str) -> None:
        if image.isNull():
            QTimer.singleShot(0, self, lambda: self.broken.emit(error))
            return
        self._size = QSizeF(image.size()) * _POINTS
        self.view.show_pages([self._size])
        self.view.take_image(0, image)
        self.show_places(self._places, self._current)
