"""The text of an answer, in sections: those that did not change are not rendered again.

The trap: while an answer is streamed it is drawn many times a second; rendering all of a long
one each time would hold the window up. So only its last section is, and what there is of a long
answer that is shown at once comes section by section.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.chat.answer_browser import AnswerBrowser
from desktop.chat.answer_html import AnswerHtml, Words
from desktop.chat.formulas import Drawing, Formulas
from desktop.chat.turn import Turn
from desktop.theme.theme import Theme
from desktop.theme.tokens import Tokens


@dataclass(slots=True)
class _Section:
    browser: AnswerBrowser
    shown: tuple[str, bool, Tokens, int] | None = None
    codes: list[str] = field(default_factory=list)
    waits: bool = False


class AnswerView(QWidget):
    """``followed`` carries a link of an answer's text, ``pointed`` one under the mouse ("" for
    none) and where that is on the screen."""

    followed = Signal(str)
    pointed = Signal(str, QPoint)

    def __init__(self, theme: Theme, formulas: Formulas, menu: Callable[[QPoint], None]) -> None:
        super().__init__()
        self._theme, self._formulas, self._menu = theme, formulas, menu
        self._sections: list[_Section] = []
        self._answer: AnswerHtml | None = None
        self._waiting: list[tuple[int, str]] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(6)
        self._next = QTimer(self, interval=0, singleShot=True)
        self._next.timeout.connect(self._go_on)
        formulas.drawn.connect(self._draw_formulas)

    def show_turn(self, turn: Turn) -> None:
        self._answer = AnswerHtml(
            turn.text,
            turn.citations,
            turn.verdicts,
            self._theme.tokens,
            markdown=turn.composed and bool(turn.mode or turn.running),
            coming=turn.running,
            words=Words(self.tr("Copy"), self.tr("not supported by the files")),
        )
        texts = self._answer.sections
        while len(self._sections) > len(texts):
            gone = self._sections.pop()
            self._rows.removeWidget(gone.browser)
            gone.browser.hide()
            gone.browser.deleteLater()
        while len(self._sections) < len(texts):
            self._add()
        wanted = [
            (number, text)
            for number, text in enumerate(texts)
            if self._sections[number].shown != self._key(text)
        ]
        if wanted:
            self._render(*wanted[0])
        self._waiting = wanted[1:]
        if self._waiting:
            self._next.start()

    def code(self, link: str, browser: AnswerBrowser) -> str | None:
        """The code block that a link ``copy:N`` of a section means."""
        for section in self._sections:
            number = int(link.partition(":")[2])
            if section.browser is browser and number < len(section.codes):
                return section.codes[number]
        return None

    def _add(self) -> None:
        browser = AnswerBrowser()
        browser.setAccessibleName(self.tr("Answer"))
        browser.menu = self._menu
        browser.clicked.connect(lambda link: self._clicked(link, browser))
        browser.pointed.connect(self.pointed)
        self._sections.append(_Section(browser))
        self._rows.addWidget(browser)

    def _go_on(self) -> None:
        if self._waiting:
            self._render(*self._waiting.pop(0))
        if self._waiting:
            self._next.start()

    def _render(self, number: int, text: str) -> None:
        assert self._answer is not None
        section, tokens = self._sections[number], self._theme.tokens
        document = section.browser.document()
        drawing = Drawing(self._formulas, document, tokens.text, self._theme.text_px)
        made = self._answer.render(text, drawing)
        section.shown, section.codes, section.waits = self._key(text), made.codes, drawing.waits
        section.browser.show_html(made.html, self._theme.text_px)

    def _key(self, text: str) -> tuple[str, bool, Tokens, int]:
        assert self._answer is not None
        return text, self._answer.markdown, self._theme.tokens, self._theme.text_px

    def _draw_formulas(self) -> None:
        waiting = [
            (number, section.shown[0])
            for number, section in enumerate(self._sections)
            if section.waits and section.shown is not None
        ]
        known = {number for number, _ in self._waiting}
        self._waiting += [one for one in waiting if one[0] not in known]
        if self._waiting:
            self._next.start()

    def _clicked(self, link: str, browser: AnswerBrowser) -> None:
        if link.startswith("copy:"):
            code = self.code(link, browser)
            if code is not None:
                QGuiApplication.clipboard().setText(code)
        self.followed.emit(link)
