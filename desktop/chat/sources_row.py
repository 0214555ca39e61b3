"""The sources of an answer as numbered buttons, also for those who use the keyboard only."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.viewer.place import Place
from desktop.widgets.flow import FlowLayout

_MOST = 8
_LONGEST_NAME = 34


class SourcesRow(QWidget):
    """``chosen`` carries the number of the place, ``pointed`` too (-1: none any more), and
    ``menu_wanted``, with where its menu is to come up."""

    chosen = Signal(int)
    pointed = Signal(int, QPoint)
    menu_wanted = Signal(int, QPoint)

    def __init__(self) -> None:
        super().__init__()
        self._flow = FlowLayout(self)
        self._shown: list[tuple[int, str, int]] = []

    def show_places(self, places: Sequence[Place]) -> None:
        """One button for each number and place; what is cited twice is shown once."""
        chips: dict[tuple[int, str], int] = {}
        for index, place in enumerate(places):
            chips.setdefault((place.number, _name(place)), index)
        wanted = [(*chip, index) for chip, index in chips.items()][:_MOST]
        if wanted == self._shown:
            return
        self._shown = wanted
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for number, name, index in wanted:
            self._add(number, name, index, places)
        self.setVisible(bool(wanted))
        self.updateGeometry()

    def _add(self, number: int, name: str, index: int, places: Sequence[Place]) -> None:
        text = f"{number}  {name}" if number else name
        button = QPushButton(text.replace("&", "&&"), self)
        button.setProperty("kind", "chip")
        button.setProperty("place", index)
        button.setAccessibleName(
            self.tr("Source {0}: {1}, {2}").format(
                number, PurePath(places[index].path).name, places[index].location.label()
            )
        )
        button.clicked.connect(lambda: self.chosen.emit(index))
        button.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        button.customContextMenuRequested.connect(
            lambda at: self.menu_wanted.emit(index, button.mapToGlobal(at))
        )
        button.installEventFilter(self)
        self._flow.addWidget(button)
        button.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if isinstance(watched, QPushButton):
            if event.type() in (QEvent.Type.Enter, QEvent.Type.FocusIn):
                at = watched.mapToGlobal(QPoint(0, watched.height() - 12))
                self.pointed.emit(watched.property("place"), at)
            elif event.type() in (QEvent.Type.Leave, QEvent.Type.FocusOut, QEvent.Type.Hide):
                self.pointed.emit(-1, QPoint())
        return super().eventFilter(watched, event)


def _name(place: Place) -> str:
    name = PurePath(place.path).name
    if len(name) > _LONGEST_NAME:
        keep = _LONGEST_NAME // 2
        name = f"{name[:keep]}…{name[-keep:]}"
    return " · ".join(filter(None, (name, place.location.label())))
