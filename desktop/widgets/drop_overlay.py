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
        self._words = EmptyState(theme, "import", self.tr("Drop it here"), "")
        rows = QVBoxLayout(self)
        rows.addWidget(self._words)
        self.hide()

    def open(self, *, models: bool = False) -> None:
        """``models``: what is dropped is taken for a model."""
        self._words.say(
            self.tr("Drop it here"),
            self.tr("A GGUF file, or the folder of a model, is imported.")
            if models
            else self.tr("Folders and files are added to the library and stay where they are."),
        )
        area = self._over.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        self.setGeometry(area)
        self.raise_()
        self.show()
