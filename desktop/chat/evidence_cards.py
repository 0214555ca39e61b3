"""The first passages found, shown while the answer is still being written."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.widgets.elided import ElidedLabel
from desktop.widgets.labels import label
from engine.domain.answer import Hit

_MOST = 3
_LONGEST = 260


class EvidenceCards(QWidget):
    """``chosen`` carries the number of the passage among those given, ``menu_wanted`` that of one
    and where its menu is to come up."""

    chosen = Signal(int)
    menu_wanted = Signal(int, QPoint)

    def __init__(self, most: int = _MOST, longest: int = _LONGEST) -> None:
        super().__init__()
        self._most, self._longest = most, longest
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)
        self._shown: tuple[str, ...] = ()

    def show_hits(self, hits: Sequence[Hit]) -> None:
        wanted = tuple(hit.chunk_id for hit in hits[: self._most])
        if wanted == self._shown:
            return
        self._shown = wanted
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for number, hit in enumerate(hits[: self._most]):
            card = PassageCard(hit, self._longest)
            card.chosen.connect(lambda number=number: self.chosen.emit(number))
            card.customContextMenuRequested.connect(
                lambda at, number=number, card=card: self.menu_wanted.emit(
                    number, card.mapToGlobal(at)
                )
            )
            self._rows.addWidget(card)


class PassageCard(QFrame):
    """A passage: its file, its place, how it begins. Enter or a click opens it."""

    chosen = Signal()

    def __init__(self, hit: Hit, longest: int) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        name = PurePath(hit.path).name
        where = " · ".join(filter(None, (name, hit.location.label(), *hit.headings[-1:])))
        self.setAccessibleName(where)
        text = " ".join(hit.text.split())
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 8, 12, 10)
        rows.setSpacing(3)
        rows.addWidget(ElidedLabel(where, "small", Qt.TextElideMode.ElideRight))
        rows.addWidget(label(text if len(text) <= longest else f"{text[:longest].rstrip()}…"))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's names
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit()
        else:
            super().keyPressEvent(event)
