"""The columns of a table that is to be extracted: a line for each, with its kind and words."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.tasks.words import field_kind_name
from desktop.theme.theme import Theme
from desktop.widgets.icon_button import IconButton
from desktop.widgets.inputs import Choices

_KINDS = ("string", "number", "integer", "boolean", "date")
_MOST = 40
_LEAST = 2


class _FieldRow(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Column, such as: rent"))
        self.name.setAccessibleName(self.tr("Name of the column"))
        self.name.setMaxLength(100)
        self.kind = Choices()
        self.kind.setAccessibleName(self.tr("Kind of value"))
        for kind in _KINDS:
            self.kind.addItem(field_kind_name(kind), kind)
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("More words, such as: euros a month"))
        self.words.setAccessibleName(self.tr("What is meant, in more words"))
        self.away = IconButton(theme, "close", self.tr("Remove this column"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.name, 2)
        row.addWidget(self.kind)
        row.addWidget(self.words, 3)
        row.addWidget(self.away)


class FieldsEditor(QWidget):
    """Gives and takes a JSON Schema, as the engine wants it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.rows: list[_FieldRow] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self._more = QPushButton(self.tr("Another column"))
        self._more.clicked.connect(self._add_and_go)
        foot = QHBoxLayout()
        foot.addWidget(self._more)
        foot.addStretch(1)
        all_ = QVBoxLayout(self)
        all_.setContentsMargins(0, 0, 0, 0)
        all_.setSpacing(8)
        all_.addLayout(self._lines)
        all_.addLayout(foot)
        for _ in range(_LEAST):
            self._add()

    def schema(self) -> dict[str, Any] | None:
        """None while no column has a name."""
        properties = {}
        for row in self.rows:
            name = row.name.text().strip()
            if name:
                properties[name] = _described(str(row.kind.currentData()), row.words.text().strip())
        return {"type": "object", "properties": properties} if properties else None

    def show_schema(self, schema: dict[str, Any]) -> None:
        for row in list(self.rows):
            self._remove(row)
        for name, described in schema["properties"].items():
            row = self._add()
            row.name.setText(name)
            kind = "date" if described.get("format") == "date" else described.get("type", "string")
            row.kind.setCurrentIndex(max(0, row.kind.findData(kind)))
            row.words.setText(described.get("description", ""))

    def _add_and_go(self) -> None:
        self._add().name.setFocus()

    def _add(self) -> _FieldRow:
        row = _FieldRow(self._theme)
        row.away.clicked.connect(lambda: self._remove(row))
        self.rows.append(row)
        self._lines.addWidget(row)
        self._more.setEnabled(len(self.rows) < _MOST)
        return row

    def _remove(self, row: _FieldRow) -> None:
        self.rows.remove(row)
        self._lines.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._more.setEnabled(True)


def _described(kind: str, words: str) -> dict[str, str]:
    described = {"type": "string" if kind == "date" else kind}
    if kind == "date":
        described["format"] = "date"
    if words:
        described["description"] = words
    return described
