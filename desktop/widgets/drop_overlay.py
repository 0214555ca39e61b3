"""Over the whole window while something is dragged over it: that it can be dropped here."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.theme.theme import Theme
from desktop.widgets.empty import EmptyState

_MARGIN = 18


class DropOverlay(QFrame):
    def __init__(self, theme: Theme, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setProperty("kind", "drop")
        self.setProperty("over", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        rows = QVBoxLayout(self)
        rows.addWidget(
            EmptyState(
                theme,
                "import",
                self.tr("Drop it here"),
                self.tr("Folders and files are added to the library and stay where they are."),
            )
        )
        self.hide()

    def open(self) -> None:
        area = self._over.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        self.setGeometry(area)
        self.raise_()
        self.show()
