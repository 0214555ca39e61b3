"""How the window looks: light or dark, the size of text, how much moves."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSlider, QVBoxLayout, QWidget

from desktop.preferences import LARGEST_PX, SMALLEST_PX, Preferences
from desktop.settings.editors import ChoiceEditor
from desktop.settings.rows import EditorRow, Row, Section
from desktop.widgets.labels import label

translate = QCoreApplication.translate

_APPLY_MS = 200
_SLIDER_WIDTH = 180


class Appearance(Section):
    def __init__(self, preferences: Preferences) -> None:
        super().__init__(self.tr("Appearance"))
        self._preferences = preferences
        schemes = [
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        ]
        motions = [
            ("system", self.tr("As the system")),
            ("less", self.tr("As little as possible")),
            ("full", self.tr("As designed")),
        ]
        name = self.tr("Colours")
        self.scheme = EditorRow(
            name,
            self.tr("Light or dark; “As the system” follows it, also at night."),
            ChoiceEditor(name, schemes),
            preferences.scheme,
            lambda value: preferences.set("scheme", value),
        )
        self.text_size = TextSize(preferences)
        name = self.tr("Movement")
        self.motion = EditorRow(
            name,
            self.tr("Menus that fade, a cursor that blinks."),
            ChoiceEditor(name, motions),
            preferences.motion,
            lambda value: preferences.set("motion", value),
        )
        self.add(self.scheme, self.text_size, self.motion)
        preferences.changed.connect(self._changed)

    def _changed(self, name: str) -> None:
        if name == "scheme":
            self.scheme.editor.show(self._preferences.scheme)
        elif name == "motion":
            self.motion.editor.show(self._preferences.motion)


class TextSize(Row):
    """A slider whose sample follows at once, and the whole window a moment later: restyling
    it takes longer than a slider may be held up."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__(
            translate("TextSize", "Size of text"),
            translate(
                "TextSize",
                "Everything grows with it. The sample shows it while you move the slider.",
            ),
        )
        self._preferences = preferences
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(SMALLEST_PX, LARGEST_PX)
        self.slider.setPageStep(2)
        self.slider.setFixedWidth(_SLIDER_WIDTH)
        self.slider.setAccessibleName(self.name.text())
        self._number = label("", "muted", wrap=False)
        control = QWidget()
        side = QHBoxLayout(control)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self.slider)
        side.addWidget(self._number)
        self.put(control)
        self.name.setBuddy(self.slider)
        self.sample = label(
            self.tr("The lease can be ended with six months’ notice."), "sample", wrap=True
        )
        card = QFrame()
        card.setProperty("kind", "card")
        QVBoxLayout(card).addWidget(self.sample)
        rows = self.layout()
        assert rows is not None
        rows.addWidget(card)
        self._apply = QTimer(self, interval=_APPLY_MS, singleShot=True)
        self._apply.timeout.connect(self._set)
        self.slider.valueChanged.connect(self._moved)
        preferences.changed.connect(self._changed)
        self.slider.setValue(preferences.text_px)
        self._show(preferences.text_px)

    def _moved(self, value: int) -> None:
        self._show(value)
        self._apply.start()

    def _show(self, value: int) -> None:
        self._number.setText(self.tr("{0} px").format(value))
        self.sample.setStyleSheet(f"font-size: {value}px;")

    def _set(self) -> None:
        self._preferences.set("text_px", self.slider.value())

    def _changed(self, name: Any) -> None:
        if name == "text_px":
            self.slider.setValue(self._preferences.text_px)
