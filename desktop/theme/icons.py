"""Icons: outlines in resources/icons, drawn in the colour that the theme asks for."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop.resources import resource

_SIDE = 24
_SCALES = (1, 2, 3)


@lru_cache(maxsize=512)
def icon(name: str, colour: str, disabled: str = "") -> QIcon:
    """The icon ``resources/icons/NAME.svg`` in ``colour``; sharp at any scale of the screen."""
    made = QIcon()
    for scale in _SCALES:
        made.addPixmap(_pixmap(name, colour, _SIDE * scale))
        if disabled:
            made.addPixmap(_pixmap(name, disabled, _SIDE * scale), QIcon.Mode.Disabled)
    return made


def pixmap(name: str, colour: str, side: int, ratio: float = 1.0) -> QPixmap:
    """The icon as a picture of ``side`` logical pixels for a screen of ``ratio``."""
    made = _pixmap(name, colour, round(side * ratio))
    made.setDevicePixelRatio(ratio)
    return made


def _pixmap(name: str, colour: str, side: int) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(_outline(name).replace("currentColor", colour).encode()))
    image = QImage(QSize(side, side), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return QPixmap.fromImage(image)


@lru_cache(maxsize=128)
def _outline(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text("utf-8")
