"""The source viewer: the original, at the passage.

Each document gets a view of its own; what was under way for the one before is cancelled, so a
late answer never lands in the wrong view.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from desktop.engine.calls import Call, Json
from desktop.engine.client import segment
from desktop.session import Session
from desktop.tasks.menus import add_passage_tasks
from desktop.viewer import outside
from desktop.viewer.bar import SearchBar, ViewerBar
from desktop.viewer.pages.pdf_view import PdfView
from desktop.viewer.pages.picture_view import PictureView
from desktop.viewer.place import Place
from desktop.viewer.source_view import SourceView
from desktop.viewer.text.view import TextView
from desktop.widgets.banners import Banner
from desktop.widgets.labels import label
from engine.domain.errors import EngineError

_LARGEST = 150_000_000  # bytes of a file that are fetched into the window
_PDF = "application/pdf"


class ViewerPanel(QWidget):
    """Beside the chat and the library; shows one of several places and steps through them.
    ``task_wanted`` carries what is to be done with the text, and whether at once."""

    closed = Signal()
    task_wanted = Signal(object, bool)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setProperty("kind", "panel")
        self._session = session
        self._places: list[Place] = []
        self._current = 0
        self._call: Call | None = None
        self._described: Json | None = None
        self.view: SourceView | None = None
        self._shown_id = ""
        self.bar = ViewerBar(session.theme)
        self.search_bar = SearchBar(session.theme)
        self.search_bar.hide()
        self._notes = QVBoxLayout()
        self._notes.setContentsMargins(14, 0, 8, 6)
        self._waiting = label(self.tr("Opening the document…"), "muted")
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._rows.addWidget(self.bar)
        self._rows.addWidget(self.search_bar)
        self._rows.addLayout(self._notes)
        self._rows.addWidget(self._waiting, 1)
        self._connect()

    def show_places(self, places: Sequence[Place], current: int = 0) -> None:
        """Show ``places[current]``; previous and next step through the others."""
        if not places:
            return
        self._places = list(places)
        self._go(current % len(places))

    def step(self, direction: int) -> None:
        """To the next citation (1) or the one before (-1), round the end."""
        if self._places:
            self._go((self._current + direction) % len(self._places))

    @property
    def places(self) -> tuple[Place, ...]:
        return tuple(self._places)

    @property
    def current(self) -> int:
        """The number of the place that is shown."""
        return self._current

    def notes(self) -> list[str]:
        """The messages above the document, as they can be read."""
        return [note.text for note in self.findChildren(Banner) if not note.isHidden()]

    # Opening

    def _go(self, current: int) -> None:
        self._current = current
        place = self._places[current]
        self._name(place)
        if place.document_id == self._shown_id:
            if self.view is not None:
                self._show_in_view()
            return
        self._clear()
        self._shown_id = place.document_id
        self._waiting.show()
        self._ask(
            self._session.client.get(f"/documents/{segment(place.document_id)}"),
            self._describe,
            self._gone,
        )

    def _ask(
        self, call: Call, done: Callable[..., object], failed: Callable[[EngineError], object]
    ) -> None:
        self._call = call.then(done, failed)

    def _describe(self, value: Json) -> None:
        self._call, self._described = None, value
        if value.get("present") is False:
            self._note(
                self.tr("The file is gone."), self.tr("What follows is its text as it was indexed.")
            )
        elif value.get("changed"):
            self._note(
                self.tr("The file has changed since it was indexed."),
                self.tr("What follows is its text as it was indexed."),
            )
        kind = str(value["media_type"])
        if kind != _PDF and not kind.startswith("image/"):
            self._show_text()
        elif value["size"] > _LARGEST:
            self._show_text(self.tr("This file is too large to be shown here."))
        else:
            path = f"/documents/{segment(self._shown_id)}/file"
            self._ask(self._session.client.fetch(path), self._take_file, self._no_file)

    def _take_file(self, data: bytes) -> None:
        self._call = None
        assert self._described is not None
        if self._described["media_type"] != _PDF:
            self._install(PictureView(self._session.theme, data))
            return
        pdf = PdfView(self._session.theme, data)
        if pdf.error == QPdfDocument.Error.None_:
            self._install(pdf)
            return
        locked = pdf.error == QPdfDocument.Error.IncorrectPassword
        pdf.deleteLater()
        self._show_text(
            self.tr("This PDF is protected by a password.")
            if locked
            else self.tr("This PDF is damaged and its pages cannot be shown.")
        )

    def _no_file(self, error: EngineError) -> None:
        self._call = None
        self._show_text(error.message)

    def _gone(self, error: EngineError) -> None:
        """The engine knows no such document any more: the passage is all there is."""
        self._call = None
        self._note(error.message, self.tr("What follows is the passage as it was indexed."))
        place = self._places[self._current]
        view = TextView(self._session, place.document_id, 1, "text/plain", place.path)
        self._install(view, show=False)
        view.show_only(place.text)
        self._shown_id = ""  # asked for again, it may be there again

    def _show_text(self, why: str = "") -> None:
        """The text as it was read, where the original cannot be shown, and why."""
        value = self._described
        assert value is not None
        if why and not self.notes():
            self._note(why, self.tr("What follows is its text as it was indexed."))
        place = self._places[self._current]
        self._install(
            TextView(
                self._session, place.document_id, value["passages"], value["media_type"], place.path
            )
        )

    def _install(self, view: SourceView, *, show: bool = True) -> None:
        if self.view is not None:
            self.view.stop()
            self.view.deleteLater()
        self._waiting.hide()
        self.view = view
        view.found.connect(self.search_bar.say)
        view.broken.connect(self._break)
        self._rows.addWidget(view, 1)
        if show:
            self._show_in_view()
        if self.search_bar.isVisible() and self.search_bar.field.text():
            view.search(self.search_bar.field.text())

    def _break(self, why: str) -> None:
        if isinstance(self.view, TextView):
            self._note(why, "")
        else:
            self._show_text(why)

    def _show_in_view(self) -> None:
        """The view of a document knows only the places in it."""
        assert self.view is not None
        mine = [n for n, one in enumerate(self._places) if one.document_id == self._shown_id]
        self.view.show_places([self._places[n] for n in mine], mine.index(self._current))

    def _clear(self) -> None:
        if self._call is not None:
            self._call.cancel()
            self._call = None
        for note in self.findChildren(Banner):
            note.close_now()
        if self.view is not None:
            self.view.stop()
            self.view.hide()
            self.view.deleteLater()
            self.view = None
        self._described = None

    def _note(self, text: str, hint: str) -> None:
        self._notes.addWidget(Banner(self._session.theme, "warning", text, hint))

    # What the bar says and does

    def _name(self, place: Place) -> None:
        self.bar.title.setText(place.title or place.path.replace("\\", "/").rpartition("/")[2])
        self.bar.title.setToolTip(self.bar.title.text())
        self.bar.path.setText(place.path)
        self.bar.path.setToolTip(place.path)
        where = place.location.label()
        self.bar.place.setText(where)
        self.bar.place.setVisible(bool(where))
        several = len(self._places) > 1
        for widget in (self.bar.previous, self.bar.next, self.bar.number):
            widget.setVisible(several)
        words = self.tr("{0} of {1}").format(self._current + 1, len(self._places))
        self.bar.number.setText(words)

    def _connect(self) -> None:
        bar = self.bar
        bar.previous.clicked.connect(lambda: self.step(-1))
        bar.next.clicked.connect(lambda: self.step(1))
        bar.search_inside.clicked.connect(self._open_search)
        bar.smaller.clicked.connect(lambda: self._zoom(-1))
        bar.larger.clicked.connect(lambda: self._zoom(1))
        bar.fit.clicked.connect(self._zoom_fit)
        bar.copy.clicked.connect(self._copy)
        bar.tasks.clicked.connect(self._offer_tasks)
        bar.folder.clicked.connect(lambda: self._outside(outside.show_in_folder))
        bar.program.clicked.connect(lambda: self._outside(outside.open_in_program))
        bar.close_button.clicked.connect(self._close)
        self.search_bar.wanted.connect(self._search)
        self.search_bar.step.connect(lambda way: self.view.step(way) if self.view else None)
        self.search_bar.left.connect(self._end_search)
        for keys, act in (
            ("Alt+Up", lambda: self.step(-1)),
            ("Alt+Down", lambda: self.step(1)),
            ("Ctrl+F", self._open_search),
            ("Ctrl++", lambda: self._zoom(1)),
            ("Ctrl+=", lambda: self._zoom(1)),
            ("Ctrl+-", lambda: self._zoom(-1)),
            ("Ctrl+0", self._zoom_fit),
            ("Escape", self._close),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _open_search(self) -> None:
        self.search_bar.show()
        self.search_bar.field.setFocus()
        self.search_bar.field.selectAll()

    def _search(self, query: str) -> None:
        if self.view is not None:
            self.view.search(query)

    def _end_search(self) -> None:
        self.search_bar.hide()
        self._search("")
        if self.view is not None:
            self.view.setFocus()

    def _zoom(self, steps: int) -> None:
        if self.view is not None:
            self.view.zoom(steps)

    def _zoom_fit(self) -> None:
        if self.view is not None:
            self.view.zoom_fit()

    def _copy(self) -> None:
        chosen = self.view.selected_text() if self.view is not None else ""
        text = chosen or (self._places[self._current].text if self._places else "")
        QGuiApplication.clipboard().setText(text)

    def task_menu(self) -> QMenu:
        """What can be done with what is selected, else with the passage that is shown."""
        place = self._places[self._current]
        chosen = self.view.selected_text() if self.view is not None else ""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        add_passage_tasks(menu, place, chosen or place.text, self.task_wanted.emit)
        return menu

    def _offer_tasks(self) -> None:
        if self._places:
            button = self.bar.tasks
            self.task_menu().popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _outside(self, act: Callable[[str], bool]) -> None:
        if self._places and not act(self._places[self._current].path):
            self._session.banners.warn(
                self.tr("The system could not open this file."),
                self.tr("It may have been moved or deleted, or no program is set for it."),
            )

    def _close(self) -> None:
        if self.search_bar.isVisible():
            self._end_search()
        else:
            self.closed.emit()
