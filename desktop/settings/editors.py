"""What a value is changed with: a box to tick, a list to choose from, a number, a text.

The trap: in a page that scrolls, the wheel over a number or a list must scroll the page, not
change a setting unseen; so they take the wheel only while they have the focus.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QWidget

from desktop.engine.calls import Json
from desktop.widgets.inputs import Choices, Decimal, WholeNumber

_WIDEST_NUMBER = 1_000_000
_LINES = 4


class Editor(QObject):
    """``edited`` carries the value that a person has set; :meth:`show` does not signal."""

    edited = Signal(object)
    widget: QWidget

    def show(self, value: Any) -> None:
        blocked = self.widget.blockSignals(True)
        self._show(value)
        self.widget.blockSignals(blocked)

    def _show(self, value: Any) -> None:
        raise NotImplementedError

    def _adopt(self, widget: QWidget, name: str) -> None:
        self.widget = widget
        widget.setAccessibleName(name)
        widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


class FlagEditor(Editor):
    def __init__(self, name: str) -> None:
        super().__init__()
        self._box = QCheckBox()
        self._adopt(self._box, name)
        self._box.toggled.connect(self.edited.emit)

    def _show(self, value: Any) -> None:
        self._box.setChecked(bool(value))


class ChoiceEditor(Editor):
    """``choices`` are (value, name) each."""

    def __init__(self, name: str, choices: Sequence[tuple[Any, str]]) -> None:
        super().__init__()
        self._list = Choices()
        for value, text in choices:
            self._list.addItem(text, value)
        self._adopt(self._list, name)
        self._list.currentIndexChanged.connect(lambda _: self.edited.emit(self._list.currentData()))

    def _show(self, value: Any) -> None:
        self._list.setCurrentIndex(max(0, self._list.findData(value)))


class WholeEditor(Editor):
    """``special`` is what the smallest value is called, where it stands for something."""

    def __init__(self, name: str, lowest: int, highest: int | None, special: str = "") -> None:
        super().__init__()
        self._number = WholeNumber()
        self._number.setRange(lowest, _WIDEST_NUMBER if highest is None else highest)
        self._number.setSpecialValueText(special)
        self._number.setKeyboardTracking(False)
        self._adopt(self._number, name)
        self._number.valueChanged.connect(self.edited.emit)

    def _show(self, value: Any) -> None:
        self._number.setValue(int(value))


class NumberEditor(Editor):
    def __init__(self, name: str, lowest: float, highest: float | None) -> None:
        super().__init__()
        self._number = Decimal()
        self._number.setRange(lowest, _WIDEST_NUMBER if highest is None else highest)
        self._number.setDecimals(1)
        self._number.setSingleStep(0.5)
        self._number.setKeyboardTracking(False)
        self._adopt(self._number, name)
        self._number.valueChanged.connect(self.edited.emit)

    def _show(self, value: Any) -> None:
        self._number.setValue(float(value))


class TextEditor(Editor):
    def __init__(self, name: str) -> None:
        super().__init__()
        self._line = QLineEdit()
        self._adopt(self._line, name)
        self._line.editingFinished.connect(lambda: self.edited.emit(self._line.text().strip()))

    def _show(self, value: Any) -> None:
        self._line.setText(str(value))


class LinesEditor(Editor):
    """A list of texts, one a line. It counts when it is left: half a pattern may match all."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._text = _Lines()
        self._text.setTabChangesFocus(True)
        self._text.setFixedHeight(self._text.fontMetrics().lineSpacing() * _LINES + 18)
        self._adopt(self._text, name)
        self._text.left.connect(self._left)
        self._shown: list[str] = []

    def _left(self) -> None:
        if self._lines() != self._shown:
            self.edited.emit(self._lines())

    def _lines(self) -> list[str]:
        return [line.strip() for line in self._text.toPlainText().splitlines() if line.strip()]

    def _show(self, value: Any) -> None:
        self._shown = list(value)
        if self._shown != self._lines():
            self._text.setPlainText("\n".join(value))


def editor_of(described: Json, name: str, *, special: str = "") -> Editor:
    """What fits a setting of the engine, by its type."""
    low, high = described["minimum"], described["maximum"]
    match described["type"]:
        case "boolean":
            return FlagEditor(name)
        case "integer":
            return WholeEditor(name, int(low or 0), None if high is None else int(high), special)
        case "number":
            return NumberEditor(name, float(low or 0), high)
        case "array":
            return LinesEditor(name)
    if described["choices"]:
        return ChoiceEditor(name, [(one, one) for one in described["choices"]])
    return TextEditor(name)


class _Lines(QPlainTextEdit):
    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:  # its own menu
            self.left.emit()
