"""A PDF: its pages, the passages marked on them, its text selected, copied and searched."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QPolygonF
from PySide6.QtPdf import QPdfDocument, QPdfLink, QPdfSearchModel
from PySide6.QtWidgets import QVBoxLayout

from desktop.theme.theme import Theme
from desktop.viewer.pages.images import PageImages, Wish
from desktop.viewer.pages.marks import Areas, areas_of
from desktop.viewer.pages.view import PageView
from desktop.viewer.place import Place
from desktop.viewer.source_view import SourceView

_SLICE_PAGES = 4  # looked through before the window gets its turn
_MOST_MATCHES = 5000


class PdfView(SourceView):
    can_fit = True

    def __init__(self, theme: Theme, data: bytes) -> None:
        super().__init__()
        self._buffer = QBuffer(self)  # the document reads from it as long as it lives
        self._buffer.setData(QByteArray(data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document = QPdfDocument(self)
        self._document.load(self._buffer)
        self._places: list[Areas] = []
        self._page = 0
        self._anchor: tuple[int, QPointF] | None = None
        self._selected = ""

        self.view = PageView(theme)
        self.view.setAccessibleName(self.tr("Pages of the document"))
        self._images = PageImages(self._document, self)
        self.view.wanted.connect(self._want)
        self.view.page_changed.connect(self._stand)
        self._images.arrived.connect(self._show_image)
        self.view.viewport().installEventFilter(self)
        self.view.installEventFilter(self)
        self.setFocusProxy(self.view)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.view)

        self._model = QPdfSearchModel(self)
        self._matches: list[tuple[int, list[QPolygonF]]] = []
        self._areas: Areas = {}  # of all matches
        self._at = -1
        self._to_search: list[int] = []
        self._searching = QTimer(self, interval=0)
        self._searching.timeout.connect(self._search_on)
        if self.error == QPdfDocument.Error.None_:
            count = self._document.pageCount()
            self.view.show_pages([self._document.pagePointSize(page) for page in range(count)])

    @property
    def error(self) -> QPdfDocument.Error:
        """Why it cannot be shown; ``None_`` if it can."""
        if self._document.error() == QPdfDocument.Error.None_ and not self._document.pageCount():
            return QPdfDocument.Error.InvalidFileFormat
        return self._document.error()

    def show_places(self, places: Sequence[Place], current: int) -> None:
        self._places = [areas_of(place, self._document) for place in places]
        others: Areas = {}
        for number, areas in enumerate(self._places):
            if number != current:
                for page, polygons in areas.items():
                    others.setdefault(page, []).extend(polygons)
        mine = self._places[current]
        self.view.mark(others, mine)
        self.view.reveal(mine, (places[current].location.page or 1) - 1)
        # Before its first layout the view has no height to place a passage in.
        QTimer.singleShot(
            0, self.view, lambda: self.view.reveal(mine, self._first(places[current]))
        )

    @staticmethod
    def _first(place: Place) -> int:
        return (place.location.page or 1) - 1

    def zoom(self, steps: int) -> None:
        self.view.zoom_steps(steps)

    def zoom_fit(self) -> None:
        self.view.fit()

    def selected_text(self) -> str:
        return self._selected

    def stop(self) -> None:
        self._searching.stop()
        self._images.stop()

    # Pictures of pages

    def _want(self, wishes: list[Wish]) -> None:
        self._images.want(wishes)
        for page, _ in wishes:
            if (image := self._images.image(page)) is not None:
                self.view.take_image(page, image)

    def _show_image(self, page: int) -> None:
        image = self._images.image(page)
        if image is not None and page in self.view.visible_pages():
            self.view.take_image(page, image)

    def _stand(self, page: int) -> None:
        self._page = page
        words = self.tr("Page {0} of {1}").format(page + 1, self._document.pageCount())
        self.view.setAccessibleDescription(words)
        self.standing.emit(words)

    # Searching: each page when the window has time for it, from the one on show onwards

    def search(self, query: str) -> None:
        self._searching.stop()
        self._matches, self._areas, self._at = [], {}, -1
        self.view.mark_matches({}, {})
        if not query.strip():
            self.found.emit(0, 0, False)
            return
        if self._model.document() is None:
            self._model.setDocument(self._document)
        self._model.setSearchString(query)
        count = self._document.pageCount()
        self._to_search = [*range(self._page, count), *range(self._page)]
        self._searching.start()

    def _search_on(self) -> None:
        if self._images.busy:  # PDFium would make us wait
            return
        now, self._to_search = self._to_search[:_SLICE_PAGES], self._to_search[_SLICE_PAGES:]
        shown = self._matches[self._at] if self._at >= 0 else None
        for page in now:
            found = [(page, _polygons(link)) for link in self._model.resultsOnPage(page)]
            self._matches += found
            if found:
                self._areas[page] = [area for _, areas in found for area in areas]
        if not self._to_search or len(self._matches) >= _MOST_MATCHES:
            self._searching.stop()
        self._matches.sort(key=lambda match: match[0])
        if shown is not None:
            self._at = next(n for n, match in enumerate(self._matches) if match is shown)
        elif self._matches:
            after = (n for n, match in enumerate(self._matches) if match[0] >= self._page)
            self._at = next(after, 0)
            self._show_match()
        self._tell_found()

    def step(self, direction: int) -> None:
        if self._matches:
            self._at = (self._at + direction) % len(self._matches)
            self._show_match()
            self._tell_found()

    def _tell_found(self) -> None:
        self._mark_matches()
        self.found.emit(self._at + 1, len(self._matches), self._searching.isActive())

    def _mark_matches(self) -> None:
        self.view.mark_matches(self._areas, self._match_areas())

    def _match_areas(self) -> Areas:
        if not 0 <= self._at < len(self._matches):
            return {}
        page, areas = self._matches[self._at]
        return {page: areas}

    def _show_match(self) -> None:
        self.view.reveal(self._match_areas())

    # Selecting with the mouse, copying with the keyboard

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if isinstance(event, QMouseEvent) and watched is self.view.viewport():
            return self._mouse(event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        return super().eventFilter(watched, event)

    def _mouse(self, event: QMouseEvent) -> bool:
        point = event.position().toPoint()
        if event.type() == QEvent.Type.MouseButtonPress:
            self._anchor = self.view.page_point(point)
            self._select([])
        elif event.type() == QEvent.Type.MouseMove and self._anchor is not None:
            page, start = self._anchor
            _, end = self.view.page_point(point)
            if not self._images.busy:
                chosen = self._document.getSelection(page, start, end)
                self._select(list(chosen.bounds()), chosen.text())
        elif event.type() == QEvent.Type.MouseButtonRelease:
            self._anchor = None
        return False

    def _select(self, bounds: list[QPolygonF], text: str = "") -> None:
        page = self._anchor[0] if self._anchor else 0
        self._selected = text
        self.view.selection = (page, bounds) if bounds else None
        self.view.viewport().update()

    def _key(self, event: QKeyEvent) -> bool:
        bar = self.view.verticalScrollBar()
        if event.matches(QKeySequence.StandardKey.Copy) and self._selected:
            QGuiApplication.clipboard().setText(self._selected)
        elif event.key() == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        elif event.key() == Qt.Key.Key_Space:
            bar.setValue(bar.value() + bar.pageStep() - 40)
        else:
            return False
        return True


def _polygons(link: QPdfLink) -> list[QPolygonF]:
    return [QPolygonF(rect) for rect in link.rectangles()]
