"""The language of the window, from its next start on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from desktop.preferences import Preferences
from desktop.settings.editors import ChoiceEditor
from desktop.settings.rows import EditorRow, Row, Section
from desktop.translation import LANGUAGES


class Language(Section):
    """``restart_wanted``: close the window and open it anew, now."""

    restart_wanted = Signal()

    def __init__(self, preferences: Preferences) -> None:
        super().__init__(self.tr("Language"))
        self._preferences = preferences
        self._in_force = preferences.language
        name = self.tr("Language of the window")
        choices = [("", self.tr("As the system")), *LANGUAGES.items()]
        self.language = EditorRow(
            name,
            self.tr("Your files may be in any language; this is about buttons and messages."),
            ChoiceEditor(name, choices),
            preferences.language,
            lambda value: preferences.set("language", value),
        )
        again = QPushButton(self.tr("Restart Lectern"))
        again.clicked.connect(self.restart_wanted)
        self.later = Row(
            self.tr("The new language comes with the next start."),
            self.tr("Conversations, and what you have typed, are kept."),
            again,
        )
        self.later.hide()
        self.add(self.language, self.later)
        preferences.changed.connect(self._changed)

    def _changed(self, name: str) -> None:
        if name == "language":
            self.language.editor.show(self._preferences.language)
            self.later.setVisible(self._preferences.language != self._in_force)
