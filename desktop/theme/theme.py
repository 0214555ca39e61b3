"""The theme in force: follows the system or the person, and says when it changes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from desktop.preferences import USUAL_PX, Preferences
from desktop.theme import icons
from desktop.theme.motion import system_wants_less
from desktop.theme.stylesheet import stylesheet
from desktop.theme.tokens import DARK, LIGHT, Tokens

_EFFECTS = Qt.UIEffect.UI_General  # the switch above all others


class Theme(QObject):
    """``tokens`` are the colours now. Who draws by hand or shows icons redraws on ``changed``."""

    changed = Signal()

    def __init__(self, app: QApplication, preferences: Preferences) -> None:
        super().__init__(app)
        self.tokens: Tokens = LIGHT
        self._app = app
        self._preferences = preferences
        self._less_motion = False
        self._flash_ms = app.cursorFlashTime()
        self._effects = app.isEffectEnabled(_EFFECTS)
        app.setStyle("Fusion")  # the same everywhere, and it obeys a style sheet fully
        app.styleHints().colorSchemeChanged.connect(self._apply)
        preferences.changed.connect(self._preference_changed)
        self._apply()
        self._apply_motion()

    @property
    def text_px(self) -> int:
        return self._preferences.text_px

    def scaled(self, usual_px: int) -> int:
        """What is ``usual_px`` large beside text of the usual size, beside that of now."""
        return round(usual_px * self.text_px / USUAL_PX)

    @property
    def less_motion(self) -> bool:
        """Whether nothing should move that need not. Whoever animates asks, each time."""
        return self._less_motion

    def motion_ms(self, wanted_ms: int) -> int:
        """How long a movement may take: ``wanted_ms``, or no time at all."""
        return 0 if self._less_motion else wanted_ms

    def icon(self, name: str, colour: str = "") -> QIcon:
        """An icon in the colour of text, or in ``colour``."""
        return icons.icon(name, colour or self.tokens.text, self.tokens.muted)

    def pixmap(self, name: str, colour: str, side: int) -> QPixmap:
        return icons.pixmap(name, colour, side, self._app.devicePixelRatio())

    def _preference_changed(self, name: str) -> None:
        if name in ("scheme", "text_px"):
            self._apply()
        elif name == "motion":
            self._apply_motion()

    def _apply(self) -> None:
        self.tokens = DARK if self._wants_dark() else LIGHT
        self._app.setPalette(_palette(self.tokens))
        self._app.setStyleSheet("")  # putting one in the place of another takes three times as long
        self._app.setStyleSheet(stylesheet(self.tokens, self.text_px))
        self.changed.emit()

    def _apply_motion(self) -> None:
        """Menus, lists and tooltips that fade in, and the cursor's blinking, are Qt's own."""
        wanted = self._preferences.motion
        self._less_motion = system_wants_less() if wanted == "system" else wanted == "less"
        welcome = self._effects or wanted == "full"
        self._app.setEffectEnabled(_EFFECTS, welcome and not self._less_motion)
        self._app.setCursorFlashTime(0 if self._less_motion else self._flash_ms)

    def _wants_dark(self) -> bool:
        if self._preferences.scheme == "system":
            return self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self._preferences.scheme == "dark"


def _palette(tokens: Tokens) -> QPalette:
    """What a style sheet does not reach: links, documents' text, native parts."""
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: tokens.window,
        QPalette.ColorRole.WindowText: tokens.text,
        QPalette.ColorRole.Base: tokens.surface,
        QPalette.ColorRole.AlternateBase: tokens.panel,
        QPalette.ColorRole.Text: tokens.text,
        QPalette.ColorRole.Button: tokens.surface,
        QPalette.ColorRole.ButtonText: tokens.text,
        QPalette.ColorRole.Highlight: tokens.accent,
        QPalette.ColorRole.HighlightedText: tokens.on_accent,
        QPalette.ColorRole.Link: tokens.accent,
        QPalette.ColorRole.LinkVisited: tokens.accent,
        QPalette.ColorRole.PlaceholderText: tokens.muted,
        QPalette.ColorRole.ToolTipBase: tokens.text,
        QPalette.ColorRole.ToolTipText: tokens.window,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.muted))
    return palette
