"""What a task found, as rows of a column: texts, paragraphs with their changes, groups of files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.chat.answer_browser import AnswerBrowser
from desktop.chat.answer_view import AnswerView
from desktop.chat.formulas import Formulas
from desktop.chat.preview import Preview
from desktop.chat.sources_row import SourcesRow
from desktop.chat.turn import Turn
from desktop.engine.said import said
from desktop.library.names import name_of, shown
from desktop.tasks.diff import beside_html, diff_html
from desktop.tasks.words import alike_words, change_words, problem_words
from desktop.theme.theme import Theme
from desktop.widgets.chip import Chip
from desktop.widgets.elided import ElidedLabel
from desktop.widgets.flow import FlowLayout
from desktop.widgets.labels import label
from desktop.words import when
from engine.domain.tasks import Alike, Change, Copy, FileChange, RewrittenBlock

_PARAGRAPHS = 8  # of a changed file, at first
_MOST_FILES = 40  # of a group


class TextRow(QWidget):
    """A text with its citations, and its sources below. ``opened`` carries places and the
    number of the one to show."""

    opened = Signal(list, int)

    def __init__(self, turn: Turn, theme: Theme, preview: Preview, formulas: Formulas) -> None:
        super().__init__()
        self._turn, self._theme, self._preview = turn, theme, preview
        self.answer = AnswerView(theme, formulas, lambda _at: None)
        self._sources = SourcesRow()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        rows.addWidget(self.answer)
        rows.addWidget(self._sources)
        self.answer.followed.connect(self._follow)
        self.answer.pointed.connect(self._point)
        self._sources.chosen.connect(self._open)
        self._sources.pointed.connect(self._point_at)
        theme.changed.connect(self.draw)
        self.draw()
        self._sources.show_places(turn.places() if turn.citations else [])

    def draw(self) -> None:
        """The text as it is now."""
        self.answer.show_turn(self._turn)

    def _follow(self, link: str) -> None:
        kind, _, number = link.partition(":")
        if kind == "cite":
            self._open(int(number))

    def _open(self, number: int) -> None:
        self._preview.hide()
        self.opened.emit(self._turn.places(), number)

    def _point(self, link: str, at: QPoint) -> None:
        kind, _, number = link.partition(":")
        if kind == "why" and int(number) < len(self._turn.verdicts):
            reason = said(self._turn.verdicts[int(number)].reason)
            self._preview.show_words(self.tr("Not supported"), reason, at)
        else:
            self._point_at(int(number) if kind == "cite" else -1, at)

    def _point_at(self, number: int, at: QPoint) -> None:
        places = self._turn.places() if self._turn.citations else []
        if 0 <= number < len(places):
            self._preview.show_place(places[number], at)
        else:
            self._preview.hide()


class HtmlRow(QWidget):
    """HTML that is made anew when the theme changes, and what is wrong below it."""

    def __init__(self, theme: Theme, made: Callable[[], str], name: str, problem: str = "") -> None:
        super().__init__()
        self._theme, self._made = theme, made
        self.browser = AnswerBrowser()
        self.browser.setAccessibleName(name)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addWidget(self.browser)
        if problem:
            rows.addWidget(label(f"⚠ {problem}", "warning", selectable=True))
        theme.changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        self.browser.show_html(self._made(), self._theme.text_px)


def block_row(block: RewrittenBlock, theme: Theme, *, beside: bool, name: str) -> HtmlRow:
    """A paragraph that was rewritten; ``beside``: both wordings, else what changed."""
    problem = problem_words(block.problem) if block.problem else ""

    def made() -> str:
        if beside:
            return beside_html(block.before, block.after, theme.tokens)
        return diff_html(block.before, block.after, theme.tokens)

    return HtmlRow(theme, made, name, problem)


def change_row(change: Change, theme: Theme, name: str) -> HtmlRow:
    """A paragraph that differs between two documents."""
    return HtmlRow(theme, lambda: diff_html(change.before, change.after, theme.tokens), name)


class _Card(QFrame):
    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(14, 10, 14, 12)
        self.rows.setSpacing(4)

    def file_line(self, path: str, facts: str, *acts: tuple[str, Callable[[], Any]]) -> None:
        """A file, something about it, and what can be done with it."""
        name = ElidedLabel(shown(name_of(path)), "strong")
        name.setToolTip(path)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(name, 1)
        row.addWidget(label(facts, "small", wrap=False))
        for words, act in acts:
            button = QPushButton(words)
            button.setProperty("kind", "link")
            button.setAccessibleName(f"{words}: {name_of(path)}")
            button.clicked.connect(act)
            row.addWidget(button)
        self.rows.addLayout(row)
        self.rows.addWidget(ElidedLabel(shown(path), "small"))


class AlikeCard(_Card):
    """Files that are alike, the oldest first. ``opened`` carries a :class:`Copy` and one of its
    paths, ``compare`` two paths."""

    opened = Signal(object, str)
    compare = Signal(str, str)

    def __init__(self, alike: Alike) -> None:
        super().__init__()
        self.setAccessibleName(alike_words(alike.kind))
        self.rows.addWidget(label(alike_words(alike.kind), "heading", wrap=False))
        files = [(copy, path) for copy in alike.copies for path in copy.paths]
        first = files[0][1]
        for copy, path in files[:_MOST_FILES]:
            self._add(copy, path, first)
        if len(files) > _MOST_FILES:
            more = self.tr("%n more file(s)", "", len(files) - _MOST_FILES)
            self.rows.addWidget(label(more, "small"))

    def _add(self, copy: Copy, path: str, first: str) -> None:
        acts: list[tuple[str, Callable[[], Any]]] = []
        if copy.shared < 1 and path != first:
            acts.append((self.tr("Show differences"), lambda: self.compare.emit(first, path)))
        acts.append((self.tr("Open"), lambda: self.opened.emit(copy, path)))
        shared = self.tr("{0} % in common").format(int(copy.shared * 100))
        facts = when(copy.modified) if path == first else f"{shared} · {when(copy.modified)}"
        self.file_line(path, facts, *acts)


class FileChangeCard(_Card):
    """What became of a file. ``opened`` carries its path."""

    opened = Signal(str)

    def __init__(self, change: FileChange) -> None:
        super().__init__()
        word = change_words(change.kind)
        self.setAccessibleName(f"{word}: {name_of(change.path)}")
        there = [(self.tr("Open"), lambda: self.opened.emit(change.path))]
        self.file_line(change.path, word, *([] if change.kind == "gone" else there))
        if change.before:
            self.rows.addWidget(label(self.tr("Before: {0}").format(change.before), "small"))
        if change.removed:
            gone = self.tr("%n paragraph(s) are gone.", "", change.removed)
            self.rows.addWidget(label(gone, "small"))
        for paragraph in change.added[:_PARAGRAPHS]:
            self.rows.addWidget(label(f"+ {paragraph}", selectable=True))
        if (more := len(change.added) - _PARAGRAPHS) and more > 0:
            self.rows.addWidget(label(self.tr("%n more paragraph(s)", "", more), "small"))


class RemarksRow(QWidget):
    """What should be known of a result."""

    def __init__(self, remarks: Sequence[str]) -> None:
        super().__init__()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        for one in remarks:
            rows.addWidget(label(one, "small", selectable=True))


class ButtonsRow(QWidget):
    """Ways to look at a result, of which one is in force. ``chosen`` carries its number."""

    chosen = Signal(int)

    def __init__(self, names: Sequence[str], current: int) -> None:
        super().__init__()
        flow = FlowLayout(self)
        for number, name in enumerate(names):
            button = Chip(name)
            button.setChecked(number == current)
            button.setAutoExclusive(True)
            button.clicked.connect(lambda _checked, number=number: self.chosen.emit(number))
            flow.addWidget(button)
