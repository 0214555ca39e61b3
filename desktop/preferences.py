"""What the window remembers for itself: looks, language, sizes. In ``desktop.ini`` of the profile.

What the engine does is set in the engine; these concern the window alone.
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal, cast

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

Scheme = Literal["system", "light", "dark"]
Motion = Literal["system", "less", "full"]
SMALLEST_PX, LARGEST_PX, USUAL_PX = 11, 28, 15


class Preferences(QObject):
    """Values are read and written one by one; ``changed`` tells the name of one that changed."""

    changed = Signal(str)

    def __init__(self, home: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept = QSettings(str(home / "desktop.ini"), QSettings.Format.IniFormat)

    @property
    def scheme(self) -> Scheme:
        value = self.text("scheme", "system")
        return cast("Scheme", value if value in ("light", "dark") else "system")

    @property
    def text_px(self) -> int:
        """Height of body text, in pixels at a scale of 1."""
        return min(max(self.number("text_px", USUAL_PX), SMALLEST_PX), LARGEST_PX)

    @property
    def motion(self) -> Motion:
        value = self.text("motion", "system")
        return cast("Motion", value if value in ("less", "full") else "system")

    @property
    def language(self) -> str:
        """A language of the window (``de``), or "" for the system's."""
        return self.text("language", "")

    def text(self, name: str, default: str = "") -> str:
        return str(self._kept.value(name, default))

    def number(self, name: str, default: int) -> int:
        try:
            return int(str(self._kept.value(name, default)))
        except ValueError:  # a hand has been at the file
            return default

    def flag(self, name: str, *, default: bool) -> bool:
        return self.text(name, "true" if default else "false").lower() == "true"

    def data(self, name: str) -> QByteArray:
        value = self._kept.value(name)
        return value if isinstance(value, QByteArray) else QByteArray()

    def set(self, name: str, value: str | int | bool | QByteArray) -> None:
        kept = str(value).lower() if isinstance(value, bool) else value
        if self._kept.value(name) == kept:
            return
        self._kept.setValue(name, kept)
        self.changed.emit(name)

    def forget_all(self) -> None:
        """Back to how it was at first; for whoever shows one of them it changes now."""
        names = self._kept.allKeys()
        self._kept.clear()
        self._kept.sync()
        for name in names:
            self.changed.emit(name)

    def save(self) -> None:
        self._kept.sync()
