"""Which areas of a page a place covers, as polygons in points.

The trap: a passage's range of characters joins everything between its first and its last, also
what the reader left out (the other column, a footnote). Where the range holds much more than
the quote, the quote itself is looked for on the page.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPolygonF
from PySide6.QtPdf import QPdfDocument, QPdfSelection

from desktop.viewer.finding import find_quote
from desktop.viewer.place import Place
from engine.domain.document import Span

_ROUNDED = 0.5  # points: Qt gives whole points

Areas = dict[int, list[QPolygonF]]  # by page, from 0


def areas_of(place: Place, document: QPdfDocument) -> Areas:
    """Of a place in a PDF; empty where it says nothing of pages."""
    found: Areas = {}
    for span in place.location.spans:
        if span.page is None or not 1 <= span.page <= document.pageCount():
            continue
        page = span.page - 1
        polygons = boxes([span], document.pagePointSize(page)) or _text_areas(
            document, page, span, place.text if len(place.location.spans) == 1 else ""
        )
        found.setdefault(page, []).extend(polygons)
    return found


def boxes(spans: Iterable[Span], size: QSizeF) -> list[QPolygonF]:
    """Boxes are fractions of the page or picture as it is shown."""
    found = []
    for span in spans:
        if span.box is not None:
            left, top, right, bottom = span.box
            rect = QRectF(left, top, right - left, bottom - top)
            width, height = size.width(), size.height()
            found.append(
                QPolygonF(
                    QRectF(
                        rect.x() * width,
                        rect.y() * height,
                        rect.width() * width,
                        rect.height() * height,
                    )
                )
            )
    return found


def _text_areas(document: QPdfDocument, page: int, span: Span, quote: str) -> list[QPolygonF]:
    start, end = span.start, span.end
    exact = start is not None and end is not None and 0 <= start < end
    if quote and (not exact or (end or 0) - (start or 0) > 2 * len(quote) + 80):
        text = document.getAllText(page).text()
        if found := find_quote(text, quote):
            start, end = (_utf16(text, offset) for offset in found)
            exact = True
    if not exact or start is None or end is None:
        return []
    return widened(document.getSelectionAtIndex(page, start, end - start))


def widened(selection: QPdfSelection) -> list[QPolygonF]:
    """The lines of a selection, with what rounding cut off."""
    out = _ROUNDED
    return [
        QPolygonF(polygon.boundingRect().adjusted(-out, -out, out, out))
        for polygon in selection.bounds()
    ]


def _utf16(text: str, offset: int) -> int:
    """PDFium counts UTF-16 units."""
    return len(text[:offset].encode("utf-16-le", "surrogatepass")) // 2
