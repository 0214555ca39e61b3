"""Marks on pages: over the words they belong to, at every zoom, on turned and cropped pages."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QBuffer, QPoint, QPointF, QSizeF
from PySide6.QtGui import QColor, QImage, QPolygonF
from PySide6.QtPdf import QPdfDocument
from pytestqt.qtbot import QtBot

from desktop.app import Desktop
from desktop.viewer.pages.geometry import Column, fit_width
from desktop.viewer.pages.pdf_view import PdfView
from desktop.viewer.pages.picture_view import PictureView
from desktop.viewer.place import Place
from engine.domain.document import Location, Span
from tests.desktop.viewer.making import pdf

LINES = ["The quick brown fox", "jumps over the lazy dog"]


@pytest.mark.parametrize("scale", [0.3, 1.0, 2.7])
def test_points_come_back_from_the_view(scale: float) -> None:
    column = Column([QSizeF(612, 792), QSizeF(300, 1000)], scale, 700)
    for page in (0, 1):
        there = column.to_view(page, QPolygonF([QPointF(10, 20)]))[0]
        assert column.page_at(there.y()) == page
        back = column.to_page(page, there)
        assert (back.x(), back.y()) == (pytest.approx(10), pytest.approx(20))


def test_five_thousand_pages_show_only_a_few() -> None:
    column = Column([QSizeF(612, 792)] * 5000, 1.5, 900)
    assert len(column.visible(2_000_000, 2_000_900)) <= 3
    assert fit_width([], 500) == 1.0


def shown(desktop: Desktop, qtbot: QtBot, data: bytes) -> PdfView:
    view = PdfView(desktop.session.theme, data)
    qtbot.addWidget(view)
    view.resize(640, 500)
    view.show()
    return view


def marked(image: QImage) -> list[tuple[int, int]]:
    """The pixels in the yellow of the mark, also where a letter shades them."""
    found = []
    for y in range(image.height()):
        for x in range(image.width()):
            colour = QColor(image.pixel(x, y))
            if colour.red() - colour.blue() > 40 and colour.red() > colour.green():
                found.append((x, y))
    return found


@pytest.mark.parametrize("steps", [-2, 0, 3])
@pytest.mark.parametrize(
    ("rotate", "crop"), [(0, False), (0, True), (90, False), (180, True), (270, True)]
)
def test_a_mark_lies_over_its_word_and_nowhere_else(
    desktop: Desktop, qtbot: QtBot, steps: int, rotate: int, crop: bool
) -> None:
    view = shown(desktop, qtbot, pdf(LINES, rotate=rotate, crop=crop))
    start = LINES[0].index("quick")
    place = Place("d", "a.pdf", "", "quick", Location((Span(page=1, start=start, end=start + 5),)))
    view.zoom(steps)
    view.show_places([place], 0)
    qtbot.waitUntil(
        lambda: view._images.image(0) is not None and not view._images.busy, timeout=30_000
    )
    qtbot.wait(20)
    image = view.view.viewport().grab().toImage()
    pixels = marked(image)
    assert len(pixels) > 5
    columns, rows = [x for x, _ in pixels], [y for _, y in pixels]
    box = (min(columns), min(rows), max(columns) + 1, max(rows) + 1)
    # What lies under the mark, by PDFium itself: the word, and not its neighbours.
    _, head = view.view.page_point(QPoint(box[0], box[1]))
    _, tail = view.view.page_point(QPoint(box[2], box[3]))
    document = view._document
    inked = _ink(document, head, tail)
    assert inked > 100
    bare = len(pixels) / ((box[2] - box[0]) * (box[3] - box[1]))
    assert bare > 0.1  # paper in the colour of the mark, with the word's ink in it
    known = document.getSelectionAtIndex(0, start, 5).boundingRectangle().normalized()
    slack = 1.6 + 1 / view.view.column.scale
    assert abs(head.x() - known.left()) < slack
    assert abs(head.y() - known.top()) < slack
    assert abs(tail.x() - known.right()) < slack
    assert abs(tail.y() - known.bottom()) < slack


def _ink(document: QPdfDocument, head: QPointF, tail: QPointF) -> int:
    scale = 3
    size = (document.pagePointSize(0) * scale).toSize()
    image = document.render(0, size)
    return sum(
        image.pixelColor(x, y).alpha() > 128 and image.pixelColor(x, y).lightness() < 128
        for x in range(round(head.x() * scale), round(tail.x() * scale))
        for y in range(round(head.y() * scale), round(tail.y() * scale))
    )


def test_a_quote_without_offsets_is_found_on_its_page(desktop: Desktop, qtbot: QtBot) -> None:
    view = shown(desktop, qtbot, pdf(LINES, pages=3))
    place = Place("d", "a.pdf", "", "lazy dog", Location((Span(page=2),)))
    view.show_places([place], 0)
    assert list(view._places[0]) == [1]
    assert view._places[0][1]


def test_boxes_of_a_scan_are_fractions_of_its_page(desktop: Desktop, qtbot: QtBot) -> None:
    view = shown(desktop, qtbot, pdf(LINES))
    place = Place("d", "a.pdf", "", "x", Location((Span(page=1, box=(0.5, 0.25, 1.0, 0.5)),)))
    view.show_places([place], 0)
    rect = view._places[0][0][0].boundingRect()
    assert (rect.left(), rect.top(), rect.right(), rect.bottom()) == (306, 198, 612, 396)


def test_searching_counts_all_pages_and_steps_round(desktop: Desktop, qtbot: QtBot) -> None:
    view = shown(desktop, qtbot, pdf(LINES, pages=12))
    told: list[tuple[int, int, bool]] = []
    view.found.connect(lambda *one: told.append(one))
    view.search("LAZY")
    qtbot.waitUntil(lambda: bool(told) and told[-1][1:] == (12, False), timeout=30_000)
    assert told[-1][0] == 1
    view.step(-1)
    assert told[-1][0] == 12
    view.search("nowhere")
    qtbot.waitUntil(lambda: told[-1] == (0, 0, False), timeout=30_000)


def test_a_file_that_is_no_pdf_says_so(desktop: Desktop, qtbot: QtBot) -> None:
    view = shown(desktop, qtbot, b"%PDF-1.4 broken")
    assert view.error != QPdfDocument.Error.None_


def test_a_picture_shows_its_box_and_a_broken_one_says_so(desktop: Desktop, qtbot: QtBot) -> None:
    picture = QImage(400, 200, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    view = PictureView(desktop.session.theme, bytes(buffer.data().data()))
    qtbot.addWidget(view)
    view.resize(640, 500)
    view.show()
    place = Place("d", "a.png", "", "x", Location((Span(box=(0.5, 0.0, 1.0, 1.0)),)))
    view.show_places([place], 0)
    qtbot.waitUntil(lambda: bool(marked(view.view.viewport().grab().toImage())), timeout=30_000)
    pixels = marked(view.view.viewport().grab().toImage())
    middle = view.view.column.page_rect(0).center().x()
    assert abs(min(x for x, _ in pixels) - middle) <= 2
    broken = PictureView(desktop.session.theme, b"no picture")
    qtbot.addWidget(broken)
    with qtbot.waitSignal(broken.broken, timeout=30_000):
        pass
