"""Messages at the top of the window: errors in words, and what can be undone.

Nothing here stops a person from working on: no dialog, no question that must be answered.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.theme.theme import Theme
from desktop.widgets.icon_button import IconButton
from desktop.widgets.labels import label
from engine.domain.errors import EngineError

_UNDO_MS = 12_000
_NOTICE_MS = 8_000
_MOST = 3
_ICONS = {"danger": "error", "warning": "warning", "success": "ok", "info": "info"}
_COLOURS = {"danger": "danger", "warning": "warning", "success": "success", "info": "accent"}

Action = tuple[str, Callable[[], object]]


class Banner(QFrame):
    """One message: what is wrong, what to do, a button to do it."""

    def __init__(
        self, theme: Theme, tone: str, text: str, hint: str = "", action: Action | None = None
    ) -> None:
        super().__init__()
        self._theme, self._tone = theme, tone
        self.text = text
        self.setProperty("kind", "banner")
        self.setProperty("tone", tone)
        self.setAccessibleName(f"{text} {hint}".strip())
        self._icon = QLabel()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(text, "strong" if hint else "", selectable=True))
        if hint:
            words.addWidget(label(hint, selectable=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addLayout(words, 1)
        if action is not None:
            button = QPushButton(action[0])
            button.clicked.connect(self.close_now)
            act = action[1]
            button.clicked.connect(lambda _checked: act())
            row.addWidget(button)
        away = IconButton(theme, "close", self.tr("Dismiss"))
        away.clicked.connect(self.close_now)
        row.addWidget(away)
        theme.changed.connect(self._draw)
        self._draw()

    def close_now(self) -> None:
        self.hide()
        self.deleteLater()

    def _draw(self) -> None:
        colour = getattr(self._theme.tokens, _COLOURS[self._tone])
        self._icon.setPixmap(self._theme.pixmap(_ICONS[self._tone], colour, 20))


class Banners(QWidget):
    """The newest three messages, one below the other."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(16, 0, 16, 0)
        self._rows.setSpacing(6)

    def error(self, error: EngineError, retry: Callable[[], object] | None = None) -> None:
        """A refused call, in its own words."""
        action = (self.tr("Try again"), retry) if retry else None
        self._show(Banner(self._theme, "danger", error.message, error.hint, action))

    def warn(self, text: str, hint: str = "", action: Action | None = None) -> None:
        self._show(Banner(self._theme, "warning", text, hint, action))

    def notice(self, text: str, hint: str = "", action: Action | None = None) -> None:
        """Something good or neutral; goes away by itself."""
        self._show(Banner(self._theme, "success", text, hint, action), _NOTICE_MS)

    def undo(self, text: str, undo: Callable[[], object]) -> None:
        """Something was done that can be taken back."""
        action = (self.tr("Undo"), undo)
        self._show(Banner(self._theme, "info", text, action=action), _UNDO_MS)

    def clear(self) -> None:
        for banner in self._banners():
            banner.close_now()

    def shown(self) -> list[str]:
        """The texts that can be read now, oldest first."""
        return [banner.text for banner in self._banners()]

    def _banners(self) -> list[Banner]:
        return [one for one in self.findChildren(Banner) if not one.isHidden()]

    def _show(self, banner: Banner, for_ms: int = 0) -> None:
        for other in self._banners():
            if other.text == banner.text:
                other.close_now()
        for other in self._banners()[: -_MOST + 1]:
            other.close_now()
        self._rows.addWidget(banner)
        banner.show()
        if for_ms:
            QTimer.singleShot(for_ms, banner, banner.close_now)
