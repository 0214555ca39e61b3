"""Pictures of pages: rendered one at a time in a thread of Qt's, the newest wish first, kept
while there is room.

PDFium does one thing at a time, so a heavy page would hold up whoever asks it for anything
else meanwhile; see :attr:`PageImages.busy`.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions, QPdfPageRenderer

MOST_PIXELS = 12_000_000  # of one picture; beyond, it is drawn enlarged
_MOST_BYTES = 96_000_000

Wish = tuple[int, QSize]


class PageImages(QObject):
    """``arrived`` tells the page (from 0) whose picture is there."""

    arrived = Signal(int)

    def __init__(self, document: QPdfDocument, parent: QObject) -> None:
        super().__init__(parent)
        self._kept: OrderedDict[int, tuple[QSize, QImage]] = OrderedDict()
        self._wishes: list[Wish] = []
        self._asked: Wish | None = None
        self._renderer = QPdfPageRenderer(self)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.setDocument(document)
        self._renderer.pageRendered.connect(self._take)

    @property
    def busy(self) -> bool:
        return self._asked is not None

    def image(self, page: int) -> QImage | None:
        """What there is of the page, perhaps of another size."""
        kept = self._kept.get(page)
        return kept[1] if kept else None

    def want(self, wishes: Sequence[Wish]) -> None:
        """These pages, in pixels, first things first; earlier wishes are forgotten."""
        self._wishes = [
            (page, size)
            for page, size in wishes
            if page not in self._kept or self._kept[page][0] != size
        ]
        for page, _ in wishes:
            if page in self._kept:
                self._kept.move_to_end(page)
        self._go_on()

    def stop(self) -> None:
        self._wishes = []

    def _go_on(self) -> None:
        if self._asked is None and self._wishes:
            self._asked = self._wishes.pop(0)
            page, size = self._asked
            self._renderer.requestPage(page, size, QPdfDocumentRenderOptions())

    def _take(self, page: int, size: QSize, image: QImage) -> None:
        self._asked = None
        self._kept[page] = (QSize(size), QImage(image))
        self._kept.move_to_end(page)
        while len(self._kept) > 1 and self._bytes() > _MOST_BYTES:
            self._kept.popitem(last=False)
        self.arrived.emit(page)
        self._go_on()

    def _bytes(self) -> int:
        return sum(image.sizeInBytes() for _, image in self._kept.values())


def bounded(width: float, height: float) -> QSize:
    """The size of a picture of ``width`` by ``height`` pixels, within the limit."""
    shrink = min(1.0, (MOST_PIXELS / max(1.0, width * height)) ** 0.5)
    return QSize(max(1, round(width * shrink)), max(1, round(height * shrink)))
