"""Pages of a PDF that show text without having any, such as a scan: drawn, then recognised.

The trap: a page may be metres wide or hold nothing but a stamp-sized picture, so it is drawn
at a bounded size, whatever it claims to be.
"""

from __future__ import annotations

from typing import Any

from pypdfium2 import raw

from engine.profile.installation import package_folder
from engine.readers.ocr.recognition import Recognised, recognise

_DOTS_PER_POINT = 200 / 72
_LONGEST_SIDE = 2500  # pixels
_MANY_STROKES = 20  # letters drawn as outlines take that many at least


def available() -> bool:
    """Whether this installation recognises text."""
    return package_folder("rapidocr") is not None


def shows_something(page: Any) -> bool:
    """Whether a page that has no text shows a picture, or enough strokes to be letters."""
    strokes = 0
    for each in page.get_objects(max_depth=3):
        strokes += each.type == raw.FPDF_PAGEOBJ_PATH
        if each.type in (raw.FPDF_PAGEOBJ_IMAGE, raw.FPDF_PAGEOBJ_SHADING):
            return True
        if each.type == raw.FPDF_PAGEOBJ_TEXT or strokes >= _MANY_STROKES:
            return True
    return False


def recognised(page: Any) -> list[Recognised]:
    """The text that ``page`` shows, boxes as parts of the page as it is shown."""
    width, height = page.get_size()
    longest = max(width, height)
    if min(width, height) <= 0:
        return []
    scale = min(_DOTS_PER_POINT, _LONGEST_SIDE / longest)
    scale = max(scale, 1.01 / min(width, height))
    if longest * scale > 2 * _LONGEST_SIDE:  # a mere line
        return []
    return recognise(page.render(scale=scale, limit_image_cache=True).to_pil())
