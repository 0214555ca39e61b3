"""The card that appears over a citation: what stands there, and where."""

from __future__ import annotations

from pathlib import PurePath

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.viewer.place import Place
from desktop.widgets.labels import label

_WIDTH = 420
_LONGEST = 420
_AWAY = QPoint(0, 18)


class Preview(QFrame):
    """One for the whole page; it never takes the keyboard."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.ToolTip)
        self._over = parent
        self.setProperty("kind", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setFixedWidth(_WIDTH)
        self._title = label("", "strong")
        self._where = label("", "small")
        self._text = label("")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 10, 12, 12)
        rows.setSpacing(4)
        for each in (self._title, self._where, self._text):
            rows.addWidget(each)

    def show_place(self, place: Place, at: QPoint) -> None:
        name = PurePath(place.path).name
        self._title.setText(place.title or name)
        self._where.setText(" · ".join(filter(None, (name, place.location.label()))))
        self._text.setText(shortened(place.text))
        self._open(at)

    def show_words(self, title: str, text: str, at: QPoint) -> None:
        self._title.setText(title)
        self._where.setText("")
        self._text.setText(text)
        self._open(at)

    def _open(self, at: QPoint) -> None:
        self._where.setVisible(bool(self._where.text()))
        self.adjustSize()
        corner = at + _AWAY
        room = self._over.screen().availableGeometry()
        corner.setX(max(room.left(), min(corner.x(), room.right() - self.width())))
        if corner.y() + self.height() > room.bottom():
            corner.setY(at.y() - self.height() - 8)
        self.move(corner)
        self.show()


def shortened(text: str) -> str:
    one = " ".join(text.split())
    return one if len(one) <= _LONGEST else one[:_LONGEST].rstrip() + "…"
