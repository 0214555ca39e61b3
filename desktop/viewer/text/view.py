"""What the engine read, as a text to read: loaded around the passage, then both ways.

Text that comes in above must not move what one reads: the line at the top is kept in place.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextOption, QWheelEvent
from PySide6.QtWidgets import QTextEdit, QVBoxLayout

from desktop.session import Session
from desktop.viewer.finding import find_quote
from desktop.viewer.piece_feed import PieceFeed, holds
from desktop.viewer.piece_search import Match, PieceSearch
from desktop.viewer.place import Place
from desktop.viewer.source_view import SourceView
from desktop.viewer.stitching import Piece, stitch
from desktop.viewer.text.composing import Composer, Run, Style
from desktop.viewer.text.page import TextPage
from engine.domain.errors import EngineError

_NEAR = 600  # pixels from an end at which more is fetched
_CODE = ("text/x-source", "application/json", "text/x-script")
_MAIL = ("message/", "application/vnd.ms-outlook", "application/mbox")


class TextView(SourceView):
    """``count`` passages of a document of the kind ``media_type``."""

    def __init__(
        self, session: Session, document_id: str, count: int, media_type: str, path: str
    ) -> None:
        super().__init__()
        self._session, self._media_type, self._path = session, media_type, path
        self._places: Sequence[Place] = ()
        self._current = 0
        self._pieces: list[Piece] = []
        self._batches: list[tuple[QTextCursor, list[Run]]] = []
        self._zoom = 0
        self._pending: Match | None = None
        self._number = 0
        self._feed = PieceFeed(session.client, document_id, count, self)
        self._feed.began.connect(self._begin)
        self._feed.came_before.connect(self._add_above)
        self._feed.came_after.connect(self._add_below)
        self._feed.failed.connect(self._fail)
        self._search = PieceSearch(session.client, document_id, self)
        self._search.changed.connect(self._searched)

        self.edit = TextPage(session.theme)
        self.edit.setReadOnly(True)
        self.edit.setTabChangesFocus(True)
        self.edit.setAccessibleName(self.tr("Text of the document, as it was read"))
        self.edit.document().setDocumentMargin(18)
        self.edit.setWordWrapMode(QTextOption.WrapMode.WordWrap)  # columns as wide as words
        if media_type.startswith(_CODE):
            self.edit.setLineWrapMode(QTextEdit.LineWrapMode.NoWrap)
        self.edit.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.edit.viewport().installEventFilter(self)
        self.setFocusProxy(self.edit)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.edit)
        session.theme.changed.connect(self._redraw)
        self._set_font()

    def show_places(self, places: Sequence[Place], current: int) -> None:
        self._places, self._current = places, current
        place = places[current]
        if any(holds(piece, place) for piece in self._pieces):
            self._mark()
            self._reveal()
        else:
            self._feed.find(place, self._feed.begin_at)

    def show_only(self, text: str) -> None:
        """A passage of which there is no document any more."""
        self._begin([Piece(0, 0, len(text), text)])

    def zoom(self, steps: int) -> None:
        self._zoom = max(-6, min(24, self._zoom + 2 * steps))
        self._set_font()

    def zoom_fit(self) -> None:
        self._zoom = 0
        self._set_font()

    def selected_text(self) -> str:
        return self.edit.textCursor().selectedText().replace("\u2029", "\n")

    def stop(self) -> None:
        self._feed.cancel()
        self._search.cancel()

    # Writing

    def _begin(self, pieces: list[Piece]) -> None:
        self.edit.beside = None
        self.edit.clear()
        self._pieces, self._batches = list(pieces), []
        self._write(pieces, QTextCursor(self.edit.document()))
        self._mark()
        # The view has its size, and so its lines, only after the first layout.
        QTimer.singleShot(0, self, self._reveal)

    def _add_below(self, pieces: list[Piece]) -> None:
        above = self._pieces[-1] if self._pieces else None
        self._pieces += pieces
        cursor = QTextCursor(self.edit.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertBlock()
        self._write(pieces, cursor, above)
        self._mark()

    def _add_above(self, pieces: list[Piece]) -> None:
        anchor = self.edit.cursorForPosition(QPoint(0, 0))
        top = self.edit.cursorRect(anchor).top()
        self._pieces = pieces + self._pieces
        cursor = QTextCursor(self.edit.document())
        cursor.insertBlock()
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        self._write(pieces, cursor)
        bar = self.edit.verticalScrollBar()
        bar.setValue(bar.value() + self.edit.cursorRect(anchor).top() - top)
        self._mark()

    def _write(self, pieces: list[Piece], cursor: QTextCursor, above: Piece | None = None) -> None:
        headings = {heading for piece in self._pieces for heading in piece.headings}
        begin = cursor.position()
        cursor.beginEditBlock()
        runs = Composer(cursor, self._style(), headings).write(list(stitch(pieces, above)))
        cursor.endEditBlock()
        base = QTextCursor(self.edit.document())
        base.setPosition(begin)
        self._batches.append((base, runs))

    def _style(self) -> Style:
        theme = self._session.theme
        code = self._media_type.startswith(_CODE)
        mail = self._media_type.startswith(_MAIL)
        return Style(theme.tokens, theme.text_px, self._path, code, mail)

    def _redraw(self) -> None:
        """All colours are in the text: write it anew where one stands."""
        self._set_font()
        bar, at = self.edit.verticalScrollBar(), self.edit.verticalScrollBar().value()
        pieces = self._pieces
        self.edit.beside = None
        self.edit.clear()
        self._batches = []
        self._write(pieces, QTextCursor(self.edit.document()))
        self._mark()
        bar.setValue(at)

    def _set_font(self) -> None:
        font = self.edit.document().defaultFont()
        font.setPixelSize(max(8, self._session.theme.text_px + self._zoom))
        self.edit.document().setDefaultFont(font)

    # Marking

    def _mark(self) -> None:
        tokens = self._session.theme.tokens
        chosen = []
        self.edit.beside = None
        for number, place in enumerate(self._places):
            current = number == self._current
            stretch = self._stretch(place)
            if stretch is not None:
                colour = tokens.mark_current if current else tokens.mark
                chosen += self._selections(*stretch, colour, underlined=False)
                if current and (cursors := self._cursors(*stretch)):
                    self.edit.beside = cursors[0], cursors[-1]
        ordinals = {piece.ordinal: piece for piece in self._pieces}
        for number, match in enumerate(self._search.matches):
            if (piece := ordinals.get(match.ordinal)) is not None:
                here = number + 1 == self._number
                colour = tokens.pressed if here else tokens.accent_soft
                start, end = piece.start + match.start, piece.start + match.end
                chosen += self._selections(start, end, colour, underlined=here)
        self.edit.setExtraSelections(chosen)

    def _stretch(self, place: Place) -> tuple[int, int] | None:
        """The place in the document's text, if it is in what is loaded."""
        for piece in self._pieces:
            if holds(piece, place):
                found = find_quote(piece.text, place.text) or (0, len(piece.text))
                return piece.start + found[0], piece.start + found[1]
        return None

    def _selections(
        self, start: int, end: int, colour: str, *, underlined: bool
    ) -> list[QTextEdit.ExtraSelection]:
        look = QTextCharFormat()
        look.setBackground(QColor(colour))
        look.setForeground(QColor(self._session.theme.tokens.text))  # readable on the mark
        if underlined:  # no information by colour alone
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            look.setUnderlineColor(QColor(self._session.theme.tokens.accent))
        found = []
        for cursor in self._cursors(start, end):
            selection = QTextEdit.ExtraSelection()
            selection.cursor, selection.format = cursor, look
            found.append(selection)
        return found

    def _cursors(self, start: int, end: int) -> list[QTextCursor]:
        found = []
        for base, runs in self._batches:
            for run in runs:
                head, tail = max(start, run.start), min(end, run.start + len(run.text))
                if head < tail:
                    cursor = QTextCursor(self.edit.document())
                    cursor.setPosition(base.position() + run.position_of(head))
                    last = base.position() + run.position_of(tail)
                    cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
                    found.append(cursor)
        return found

    def _reveal(self) -> None:
        stretch = self._stretch(self._places[self._current]) if self._places else None
        if self._pending is not None:
            self._reveal_match()
        elif stretch is not None and (cursors := self._cursors(*stretch)):
            self._scroll_to(cursors[0])
        self._fill()

    def _scroll_to(self, cursor: QTextCursor) -> None:
        begin = QTextCursor(cursor)
        begin.setPosition(cursor.selectionStart())
        bar = self.edit.verticalScrollBar()
        wanted = self.edit.viewport().height() // 3
        bar.setValue(bar.value() + self.edit.cursorRect(begin).top() - wanted)

    # More, as one scrolls

    def _scrolled(self, _: int) -> None:
        self._fill()

    def _fill(self) -> None:
        if not self._pieces:
            return
        bar = self.edit.verticalScrollBar()
        if bar.maximum() - bar.value() < _NEAR:
            self._feed.fetch_after(self._pieces[-1].ordinal)
        if bar.value() < _NEAR:
            self._feed.fetch_before(self._pieces[0].ordinal)

    def _fail(self, error: EngineError) -> None:
        """The document may be gone since it was described; its passage is still known."""
        if not self._pieces and self._places:
            self.show_only(self._places[self._current].text)
        self.broken.emit(f"{error.message} {error.hint}".strip())

    # Searching

    def search(self, query: str) -> None:
        self._number, self._pending = 0, None
        self._search.start(query)

    def step(self, direction: int) -> None:
        if not self._search.matches:
            return
        self._number = (self._number - 1 + direction) % len(self._search.matches) + 1
        self._pending = self._search.matches[self._number - 1]
        self._reveal_match()
        self._searched()

    def _reveal_match(self) -> None:
        match = self._pending
        if match is None:
            return
        piece = next((one for one in self._pieces if one.ordinal == match.ordinal), None)
        if piece is None:
            self._feed.begin_at(match.ordinal)
            return
        self._pending = None
        cursors = self._cursors(piece.start + match.start, piece.start + match.end)
        if cursors:
            self._scroll_to(cursors[0])

    def _searched(self) -> None:
        matches = self._search.matches
        if matches and not self._number:
            first = self._pieces[0].ordinal if self._pieces else 0
            self._number = next((n for n, m in enumerate(matches, 1) if m.ordinal >= first), 1)
            self._pending = matches[self._number - 1]
            self._reveal_match()
        self._mark()
        self.found.emit(self._number, len(matches), self._search.running)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if isinstance(event, QWheelEvent) and event.modifiers().name == "ControlModifier":
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
            return True
        return super().eventFilter(watched, event)
