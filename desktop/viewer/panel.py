"""The source viewer: the original, at the passage."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.session import Session
from desktop.viewer.place import Place


class ViewerPanel(QWidget):
    """Beside the chat and the library; shows one of several places and steps through them."""

    closed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setProperty("kind", "panel")
        self._session = session
        QVBoxLayout(self)

    def show_places(self, places: Sequence[Place], current: int = 0) -> None:
        """Show ``places[current]``; previous and next step through the others."""
