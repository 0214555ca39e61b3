"""The page of the models."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.session import Session


class ModelsPage(QWidget):
    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setProperty("kind", "page")
        self._session = session
        QVBoxLayout(self)

    def import_paths(self, paths: list[str]) -> None:
        """Import model files that were dropped or chosen."""
