"""A button that is an icon, with a name for those who cannot see it or wonder what it does."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from desktop.theme.theme import Theme

_SIDE = 18


class IconButton(QToolButton):
    """``colour`` names one of the theme's tokens."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        name: str,
        parent: QWidget | None = None,
        *,
        colour: str = "text",
        side: int = _SIDE,
    ) -> None:
        super().__init__(parent)
        self._theme, self._icon, self._colour, self._side = theme, icon, colour, side
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoRaise(True)
        self.rename(name)
        theme.changed.connect(self._draw)
        self._draw()

    def rename(self, name: str) -> None:
        self.setToolTip(name)
        self.setAccessibleName(name)

    def show_icon(self, icon: str, colour: str = "") -> None:
        self._icon = icon
        self._colour = colour or self._colour
        self._draw()

    def _draw(self) -> None:
        side = self._theme.scaled(self._side)
        self.setIconSize(QSize(side, side))
        self.setIcon(self._theme.icon(self._icon, getattr(self._theme.tokens, self._colour)))
