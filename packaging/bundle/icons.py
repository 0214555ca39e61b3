"""The program's icon in the sizes that systems want, drawn from its SVG by Qt."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

SOURCE = Path(__file__).parents[2] / "resources" / "icons" / "lectern.svg"


def render(folder: Path, sizes: Iterable[int]) -> dict[int, Path]:
    """PNG files by size."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    app = QGuiApplication.instance() or QGuiApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    drawn: dict[int, Path] = {}
    renderer = QSvgRenderer(str(SOURCE))
    for size in sizes:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        drawn[size] = folder / f"{size}.png"
        image.save(str(drawn[size]))
    del app
    return drawn


def ico(target: Path) -> Path:
    """Windows' icon, all sizes in one."""
    from PIL import Image

    sizes = (16, 24, 32, 48, 64, 128, 256)
    drawn = render(target.parent / "icons", sizes)
    Image.open(drawn[256]).save(target, sizes=[(size, size) for size in sizes])
    return target
