"""TeX formulas as pictures: TeX to SVG by ziamath, SVG to pixels by Qt."""

from __future__ import annotations

import html
import logging
from collections.abc import Callable

from PySide6.QtCore import QByteArray, QSize, Qt, QUrl
from PySide6.QtGui import QImage, QPainter, QTextDocument
from PySide6.QtSvg import QSvgRenderer

log = logging.getLogger("lectern.desktop")

_LONGEST = 2000
_SCALE = 2  # drawn this much larger, so that it is sharp on fine screens


def drawing(document: QTextDocument, colour: str, text_px: int) -> Callable[[str, bool], str]:
    """A function that draws a formula into ``document`` and gives the HTML that shows it."""

    def draw(tex: str, display: bool) -> str:
        image = _image(tex, colour, round(text_px * 1.15)) if len(tex) <= _LONGEST else None
        if image is None:
            return f"<code>{html.escape(tex)}</code>"
        name = f"formula:{abs(hash((tex, colour, text_px)))}"
        document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), image)
        size = image.size() / _SCALE
        picture = (
            f'<img src="{name}" width="{size.width()}" height="{size.height()}" '
            f'alt="{html.escape(tex)}" style="vertical-align:middle">'
        )
        return f'<p align="center">{picture}</p>' if display else picture

    return draw


def _image(tex: str, colour: str, text_px: int) -> QImage | None:
    """None for what is no formula that ziamath knows."""
    from ziamath.zmath import Latex

    try:
        svg = Latex(tex, size=text_px, color=colour).svg()
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
