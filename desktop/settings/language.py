"""The language of the window: another one comes at once, with a window anew."""

from __future__ import annotations

from desktop.preferences import Preferences
from desktop.settings.editors import ChoiceEditor
from desktop.settings.rows import EditorRow, Section
from desktop.translation import LANGUAGES
from desktop.widgets.labels import label


class Language(Section):
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
        self.later = label(
            self.tr("The new language comes as soon as what is under way is done."), "muted"
        )
        self.later.hide()
        self.add(self.language, self.later)
        preferences.changed.connect(self._changed)

    def _changed(self, name: str) -> None:
        if name == "language":
            self.language.editor.show(self._preferences.language)
            self.later.setVisible(self._preferences.language != self._in_force)
