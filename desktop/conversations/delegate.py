"""How a conversation looks in the list: a heading where a group begins, its title, when it was
last continued, or what was found in it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.conversations.model import GROUP, ROLE
from desktop.theme.theme import Theme
from desktop.words import when

_SIDE, _ABOVE, _PIN = 10, 5, 13
Index = QModelIndex | QPersistentModelIndex


class ConversationDelegate(QStyledItemDelegate):
    """``shown`` is the id of the conversation that the page shows."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._theme = theme
        self.shown: str | None = None

    def sizeHint(self, _: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        title, small = self._fonts()
        height = QFontMetrics(title).height() + QFontMetrics(small).height() + 2 * _ABOVE + 2
        if index.data(GROUP):
            height += self._heading_height()
        return QSize(120, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._theme.tokens
        title, small = self._fonts()
        area = QRect(option.rect)
        if group := index.data(GROUP):
            head = QRect(area.left() + _SIDE, area.top(), area.width(), self._heading_height() - 4)
            self._write(painter, small, tokens.muted, head, group, Qt.AlignmentFlag.AlignBottom)
        area = self._body(area, index)
        one = index.data(ROLE)
        self._back(painter, option, area, shown=one["id"] == self.shown)
        line = area.adjusted(_SIDE, _ABOVE, -_SIDE, 0)
        line.setHeight(QFontMetrics(title).height())
        room = QRect(line)
        if one["pinned"]:
            room.setRight(room.right() - _PIN - 4)
            pin = self._theme.pixmap("pin", tokens.muted, _PIN)
            painter.drawPixmap(
                line.right() - _PIN + 1, line.top() + (line.height() - _PIN) // 2, pin
            )
        self._write(painter, title, tokens.text, room, one["title"])
        line.translate(0, line.height() + 2)
        self._write(painter, small, tokens.muted, line, one.get("excerpt") or when(one["updated"]))
        painter.restore()

    def createEditor(  # noqa: N802
        self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index
    ) -> QWidget:
        editor = QLineEdit(parent)
        editor.setAccessibleName(self.tr("New title"))
        editor.setMaxLength(200)
        return editor

    def updateEditorGeometry(  # noqa: N802
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        editor.setGeometry(self._body(QRect(option.rect), index).adjusted(2, 2, -2, -2))

    def _body(self, area: QRect, index: Index) -> QRect:
        if index.data(GROUP):
            area.setTop(area.top() + self._heading_height())
        return area.adjusted(0, 1, 0, -1)

    def _back(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, *, shown: bool
    ) -> None:
        tokens, state = self._theme.tokens, option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        focused = selected and bool(state & QStyle.StateFlag.State_HasFocus)
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        if shown or selected or over:
            painter.setBrush(QColor(tokens.pressed if shown else tokens.hover))
            painter.setPen(QColor(tokens.focus) if focused else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(area.adjusted(1, 0, -1, 0), 7, 7)

    def _write(
        self,
        painter: QPainter,
        font: QFont,
        colour: str,
        area: QRect,
        text: str,
        where: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter,
    ) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        one_line = " ".join(text.split())
        short = QFontMetrics(font).elidedText(one_line, Qt.TextElideMode.ElideRight, area.width())
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # of the words
        left = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignLeft
        painter.drawText(area, where | left, short)

    def _heading_height(self) -> int:
        return QFontMetrics(self._fonts()[1]).height() + 14

    def _fonts(self) -> tuple[QFont, QFont]:
        title, small = QFont(), QFont()
        title.setPixelSize(self._theme.text_px)
        small.setPixelSize(round(self._theme.text_px * 0.85))
        return title, small
