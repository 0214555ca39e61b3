"""Passages written into a text document: paragraphs, headings, tables, code, letters' heads.

Never as HTML: what a file holds is shown, not obeyed. The trap: Qt counts UTF-16 units, Python
characters; :class:`Run` ties the two together.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextTableFormat,
)

from desktop.theme.tokens import Tokens
from desktop.viewer.stitching import CELL, Stitched
from desktop.viewer.text.code import coloured, lexer_for

_MAIL_HEAD = re.compile(r"(?:From|To|Cc|Bcc|Date|Subject|Reply-To|Attachments?): ")
_MARKDOWN_HEADING = re.compile(r"#{1,6} \S")
_MOST_COLUMNS = 60


@dataclass(frozen=True, slots=True)
class Run:
    """``text`` begins at ``start`` of the document's text and at ``position`` of what is shown."""

    start: int
    position: int
    text: str

    def position_of(self, offset: int) -> int:
        inside = self.text[: max(0, offset - self.start)]
        return self.position + len(inside.encode("utf-16-le", "surrogatepass")) // 2


@dataclass(frozen=True, slots=True)
class Style:
    """How text looks now, and what kind of file it comes from."""

    tokens: Tokens
    text_px: int
    path: str
    code: bool
    mail: bool


class Composer:
    """Writes at ``cursor``; gives the runs it wrote, positions counted from there."""

    def __init__(self, cursor: QTextCursor, style: Style, headings: Iterable[str]) -> None:
        self._cursor, self._style = cursor, style
        self._headings = set(headings)
        self._base = cursor.position()
        self._runs: list[Run] = []
        self._fresh = True  # nothing written yet, so the first line needs no new block

    def write(self, pieces: Sequence[Stitched]) -> list[Run]:
        for lines in _lines(pieces):
            rows = len(lines) > 1 and not self._style.code
            if rows and all(CELL in text for _, text in lines):
                self._table(lines)
            else:
                for start, text in lines:
                    self._line(start, text)
        if self._style.code:
            self._colour_code()
        return self._runs

    def _line(self, start: int, text: str) -> None:
        block, look = QTextBlockFormat(), self._look(text)
        block.setBottomMargin(0 if self._style.code else self._style.text_px * 0.25)
        if not self._style.code:
            block.setLineHeight(140, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if self._fresh:
            self._cursor.setBlockFormat(block)
        else:
            self._cursor.insertBlock(block)
        self._fresh = False
        self._insert(start, text, look)

    def _insert(self, start: int, text: str, look: QTextCharFormat) -> None:
        self._runs.append(Run(start, self._cursor.position() - self._base, text))
        self._cursor.insertText(text.replace("\r", " "), look)

    def _look(self, text: str) -> QTextCharFormat:
        look, style = QTextCharFormat(), self._style
        look.setForeground(QColor(style.tokens.text))
        if style.code:
            fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
            look.setFontFamilies([fixed.family(), "monospace"])
        elif text.strip() in self._headings or _MARKDOWN_HEADING.match(text):
            look.setFontWeight(QFont.Weight.DemiBold)
            look.setProperty(QTextCharFormat.Property.FontSizeAdjustment, 1)
        elif style.mail and (text.startswith(">") or _MAIL_HEAD.match(text)):
            look.setForeground(QColor(style.tokens.muted))
        return look

    def _table(self, lines: list[tuple[int, str]]) -> None:
        rows = [list(_cells(start, text)) for start, text in lines]
        columns = min(_MOST_COLUMNS, max(map(len, rows)))
        shape = QTextTableFormat()
        shape.setCellPadding(4)
        shape.setCellSpacing(0)
        shape.setBorder(1)
        shape.setBorderCollapse(True)
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        shape.setBorderBrush(QColor(self._style.tokens.border))
        table = self._cursor.insertTable(len(rows), columns, shape)
        for number, row in enumerate(rows):
            for column, (start, text) in enumerate(row[:columns]):
                at = table.cellAt(number, column).firstCursorPosition()
                look = self._look(text)
                self._runs.append(Run(start, at.position() - self._base, text))
                at.insertText(text, look)
        # Qt keeps a block behind every table.
        self._cursor.setPosition(table.lastPosition() + 1)
        self._fresh = True

    def _colour_code(self) -> None:
        lexer = lexer_for(self._style.path)
        if lexer is None or not self._runs:
            return
        text = "\n".join(run.text for run in self._runs)
        first = self._runs[0]
        whole = Run(0, self._base + first.position, text)  # blocks are one position apart too
        pen = QTextCursor(self._cursor.document())
        for start, end, colour in coloured(lexer, text):
            pen.setPosition(whole.position_of(start))
            pen.setPosition(whole.position_of(end), QTextCursor.MoveMode.KeepAnchor)
            look = QTextCharFormat()
            look.setForeground(QColor(getattr(self._style.tokens, colour)))
            pen.mergeCharFormat(look)


def _lines(pieces: Sequence[Stitched]) -> Iterator[list[tuple[int, str]]]:
    """The lines with their offsets; neighbouring rows of a table together."""
    joined = "".join(piece.text for piece in pieces)
    start = pieces[0].start if pieces else 0
    lines = []
    for line in joined.split("\n"):
        lines.append((start, line))
        start += len(line) + 1
    for _, group in groupby(lines, key=lambda each: CELL in each[1]):
        yield list(group)


def _cells(start: int, line: str) -> Iterator[tuple[int, str]]:
    for cell in line.split(CELL):
        yield start, cell
        start += len(cell) + len(CELL)
