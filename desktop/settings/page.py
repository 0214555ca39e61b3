"""The page of the settings."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.session import Session


class SettingsPage(QWidget):
    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setProperty("kind", "page")
        self._session = session
        QVBoxLayout(self)
