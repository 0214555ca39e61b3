"""The page of the library."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.session import Session


class LibraryPage(QWidget):
    """``open_place`` asks for a document to be shown, ``ask_in`` for questions about a path."""

    open_place = Signal(object)  # Place
    ask_in = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setProperty("kind", "page")
        self._session = session
        QVBoxLayout(self)

    def add_paths(self, paths: Sequence[str], collection: str = "") -> None:
        """Add folders and files that were dropped or chosen."""

    def toggle_pause(self) -> None:
        """Pause indexing, or go on with it."""
