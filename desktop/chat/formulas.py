"""TeX formulas as pictures: TeX to SVG by ziamath, SVG to pixels by Qt, each once.

The trap: ziamath is pure Python and takes tens of milliseconds for a formula, the first time
half a second to load; so a thread of our own draws, and the window looks now and then whether
it is done. Until then a formula is shown as it is written.
"""

from __future__ import annotations

import html
import logging
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QByteArray, QObject, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QImage, QPainter, QTextDocument
from PySide6.QtSvg import QSvgRenderer

log = logging.getLogger("lectern.desktop")

_LONGEST = 2000
_MOST = 500  # pictures kept
_SCALE = 2  # drawn this much larger, so that it is sharp on fine screens
_LOOK_MS = 40


@dataclass(frozen=True, slots=True)
class Formula:
    tex: str
    colour: str
    text_px: int


class Formulas(QObject):
    """``drawn`` when formulas that were asked for are there now."""

    drawn = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept: OrderedDict[Formula, QImage | None] = OrderedDict()
        self._coming: dict[Formula, Future[QImage | None]] = {}
        self._drawer = ThreadPoolExecutor(1, thread_name_prefix="formulas")
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self._collect)
        self.destroyed.connect(partial(self._drawer.shutdown, wait=False, cancel_futures=True))

    def knows(self, formula: Formula) -> bool:
        """Whether it is drawn, or known to be none; else it is begun."""
        if formula in self._kept:
            self._kept.move_to_end(formula)
            return True
        if formula not in self._coming:
            self._coming[formula] = self._drawer.submit(_image, formula)
            self._look.start()
        return False

    def image(self, formula: Formula) -> QImage | None:
        """None for what is no formula that ziamath knows."""
        return self._kept.get(formula)

    def _collect(self) -> None:
        done = [formula for formula, future in self._coming.items() if future.done()]
        for formula in done:
            self._kept[formula] = self._coming.pop(formula).result()
        while len(self._kept) > _MOST:
            self._kept.popitem(last=False)
        if not self._coming:
            self._look.stop()
        if done:
            self.drawn.emit()


class Drawing:
    """Puts formulas into ``document``; ``waits`` says whether some are still to come."""

    def __init__(
        self, formulas: Formulas, document: QTextDocument, colour: str, text_px: int
    ) -> None:
        self._formulas, self._document = formulas, document
        self._colour, self._text_px = colour, round(text_px * 1.15)
        self.waits = False

    def __call__(self, tex: str, display: bool) -> str:
        """The HTML that shows it."""
        formula = Formula(tex, self._colour, self._text_px)
        if len(tex) > _LONGEST or not self._formulas.knows(formula):
            self.waits |= len(tex) <= _LONGEST
            return _as_written(tex)
        image = self._formulas.image(formula)
        if image is None:
            return _as_written(tex)
        name = f"formula:{abs(hash(formula))}"
        self._document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), image)
        size = image.size() / _SCALE
        picture = (
            f'<img src="{name}" width="{size.width()}" height="{size.height()}" '
            f'alt="{html.escape(tex)}" style="vertical-align:middle">'
        )
        return f'<p align="center">{picture}</p>' if display else picture


def _as_written(tex: str) -> str:
    return f"<code>{html.escape(tex, quote=False)}</code>"


def _image(formula: Formula) -> QImage | None:
    try:
        svg = _svg_of()(formula)
    except Exception:  # ziamath raises all kinds; what a model wrote may be no TeX at all
        log.info("A formula could not be drawn.")
        return None
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    size = renderer.defaultSize() * _SCALE
    if size.isEmpty():
        return None
    image = QImage(QSize(size), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


def _svg_of() -> Callable[[Formula], str]:
    from ziamath.config import config
    from ziamath.zmath import Latex

    config.svg2 = False  # Qt draws SVG Tiny, which has no symbols
    return lambda one: str(Latex(one.tex, size=one.text_px, color=one.colour).svg())
