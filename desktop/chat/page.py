"""The page on which questions are asked."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.session import Session


class AskPage(QWidget):
    """``open_places`` asks for the viewer, with places and the number of the one to show."""

    open_places = Signal(list, int)
    add_paths = Signal(list)
    go_to_library = Signal()
    go_to_models = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setProperty("kind", "page")
        self._session = session
        QVBoxLayout(self)

    def focus_field(self) -> None:
        """Put the cursor where questions are typed."""

    def put_in_field(self, text: str) -> None:
        """Put a text that was dropped where questions are typed."""

    def restrict_to(self, path: str) -> None:
        """Ask only in this file or folder from now on."""

    def new_conversation(self) -> None:
        """Leave the conversation that is shown and begin a new one with the next question."""

    def save_draft(self) -> None:
        """Keep what is typed but not yet asked."""
