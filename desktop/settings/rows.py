"""One setting as a row: what it is called, what it does, the control, and below it what is
wrong when it was refused."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop.settings.editors import ChoiceEditor, Editor, editor_of
from desktop.settings.engine_settings import EngineSettings
from desktop.widgets.labels import label, line
from engine.domain.errors import EngineError

_WIDEST = 720
_BEFORE_HEADING = 14
_LEAST_LETTERS = 5  # of the widest, beside a control
_SAID_MS = 12_000


class Row(QWidget):
    """A name, a hint and, to the right of both, any widget; below them where there is no room."""

    def __init__(self, name: str, hint: str = "", control: QWidget | None = None) -> None:
        super().__init__()
        self.name = label(name, "strong")
        self.hint = label(hint, "muted")
        self.hint.setVisible(bool(hint))
        self._problem = label("", "danger", selectable=True)
        self._problem.hide()
        words = QVBoxLayout()
        words.setSpacing(2)
        for one in (self.name, self.hint):
            words.addWidget(one)
        words.addStretch(1)
        self._control: QWidget | None = None
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(24)
        self._row.addLayout(words, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 6, 0, 6)
        rows.addLayout(self._row)
        rows.addWidget(self._problem)
        self._forget = QTimer(self, interval=_SAID_MS, singleShot=True)
        self._forget.timeout.connect(self._problem.hide)
        if control is not None:
            self.put(control)

    def put(self, control: QWidget) -> None:
        """The control of this row."""
        self._control = control
        self._row.addWidget(control, 0, Qt.AlignmentFlag.AlignTop)
        self.name.setBuddy(control)
        if self.hint.text():
            control.setAccessibleDescription(self.hint.text())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        if self._control is None:
            return
        needed = self._control.sizeHint().width() + _LEAST_LETTERS * self.fontMetrics().maxWidth()
        below = event.size().width() < needed
        way = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        if way is not self._row.direction():
            self._row.setDirection(way)
            self._row.setSpacing(6 if below else 24)
            side = Qt.AlignmentFlag.AlignLeft if below else Qt.AlignmentFlag.AlignTop
            self._row.setAlignment(self._control, side)

    def complain(self, error: EngineError) -> None:
        """Say beside the control why a value was not taken."""
        said = f"{error.message} {error.hint}".strip()
        self._problem.setText(said)
        self._problem.setAccessibleName(said)
        self._problem.show()
        self._forget.start()

    def content(self) -> None:
        self._problem.hide()

    @property
    def problem(self) -> str:
        return "" if self._problem.isHidden() else self._problem.text()


class EditorRow(Row):
    """A value of the window's own: ``changed`` is called with what a person sets."""

    def __init__(
        self, name: str, hint: str, editor: Editor, value: Any, changed: Callable[[Any], object]
    ) -> None:
        super().__init__(name, hint, editor.widget)
        self.editor = editor
        editor.setParent(self)
        editor.show(value)
        editor.edited.connect(changed)


class EngineRow(Row):
    """A setting of the engine, shown once the engine has told of it. ``choices`` are names for
    its values, ``special`` for its smallest one."""

    def __init__(
        self,
        settings: EngineSettings,
        setting: str,
        name: str,
        hint: str = "",
        *,
        choices: Sequence[tuple[Any, str]] = (),
        special: str = "",
    ) -> None:
        super().__init__(name, hint)
        self.setting = setting
        self.editor: Editor | None = None
        self._settings, self._choices, self._special = settings, choices, special
        settings.loaded.connect(self._load)
        settings.changed.connect(self._changed)
        settings.refused.connect(self._refused)
        if settings.known:
            self._load()

    def _load(self) -> None:
        described = self._settings.described.get(self.setting)
        if described is None:  # an engine that does not know it
            self.hide()
            return
        if self.editor is None:
            self.editor = self._make(described)
            self.editor.setParent(self)
            self.editor.edited.connect(self._edited)
            self.put(self.editor.widget)
        self._show()

    def _make(self, described: dict[str, Any]) -> Editor:
        if self._choices:
            return ChoiceEditor(self.name.text(), self._choices)
        return editor_of(described, self.name.text(), special=self._special)

    def _edited(self, value: Any) -> None:
        self.content()
        self._settings.set(self.setting, value)

    def _show(self) -> None:
        if self.editor is not None:
            self.editor.show(self._settings.values[self.setting])

    def _changed(self, name: str) -> None:
        if name == self.setting:
            self._show()

    def _refused(self, name: str, error: EngineError) -> None:
        if name == self.setting:
            self._show()
            self.complain(error)


class Section(QWidget):
    """Rows below a heading, with thin lines between them."""

    def __init__(self, title: str, text: str = "") -> None:
        super().__init__()
        self._fit = QTimer(self, interval=0, singleShot=True)
        self._fit.timeout.connect(self._be_high_enough)
        self.setProperty("kind", "page")
        self.setMaximumWidth(_WIDEST)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(24, 20, 24, 24)
        self._rows.setSpacing(6)
        heading = label(title, "title")
        heading.setAccessibleName(title)
        self._rows.addWidget(heading)
        if text:
            self._rows.addWidget(label(text, "muted"))
        self._rows.addSpacing(8)
        self._rows.addStretch(1)

    def add(self, *widgets: QWidget) -> None:
        for widget in widgets:
            place = self._rows.count() - 1
            if widget.property("kind") == "heading":
                self._rows.insertSpacing(place, _BEFORE_HEADING)
                place += 1
            if isinstance(widget, Row) and place > 2:
                self._rows.insertWidget(place, line())
                place += 1
            self._rows.insertWidget(place, widget)

    def event(self, event: QEvent) -> bool:
        """A scrolled widget is never asked how high it is at its width, so it says so."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._fit.start()  # once all rows have heard of it
        return super().event(event)

    def _be_high_enough(self) -> None:
        height = self._rows.totalHeightForWidth(min(self.width(), _WIDEST))
        if height != self.minimumHeight():
            self.setMinimumHeight(height)

    def opened(self) -> None:
        """It is looked at now: what takes time to find out is asked for here."""
