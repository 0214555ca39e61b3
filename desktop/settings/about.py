"""What this is, which version, and under which licences all its parts are."""

from __future__ import annotations

from importlib import metadata
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    qVersion,
)
from PySide6.QtWidgets import QListView, QPlainTextEdit

from desktop.engine.calls import Json
from desktop.session import Session
from desktop.settings.licences import Gathering, Part
from desktop.settings.rows import Row, Section
from desktop.widgets.labels import label
from desktop.words import size

translate = QCoreApplication.translate

_LIST_HEIGHT = 260
_TEXT_HEIGHT = 220
_Index = QModelIndex | QPersistentModelIndex


class About(Section):
    def __init__(self, session: Session) -> None:
        super().__init__(
            self.tr("About Lectern"),
            self.tr("Answers from your own files, wholly on this machine."),
        )
        self._session = session
        self._asked = False
        self.version = Row(self.tr("Version"), _version())
        self.models = label("", "muted", selectable=True)
        self.list = QListView()
        self.list.setAccessibleName(self.tr("Licences of the parts"))
        self.list.setFixedHeight(_LIST_HEIGHT)
        self.list.setUniformItemSizes(True)
        self.parts = Parts()
        self.list.setModel(self.parts)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setFixedHeight(_TEXT_HEIGHT)
        self.text.setAccessibleName(self.tr("Text of the licence"))
        self.text.hide()
        self._state = label(self.tr("Looking at the parts…"), "muted")
        self.add(
            self.version,
            Row(self.tr("Licence"), "Apache-2.0"),
            label(self.tr("Models"), "heading"),
            self.models,
            label(self.tr("Made of"), "heading"),
            self._state,
            self.list,
            self.text,
        )
        self.gathering = Gathering(self)
        self.gathering.gathered.connect(self._show_parts)
        self.gathering.read.connect(self._show_read)
        self.list.selectionModel().currentChanged.connect(self._show_text)

    def opened(self) -> None:
        self._session.client.get("/models").then(self._show_models)
        if not self._asked:
            self._asked = True
            self.gathering.start()

    def _show_parts(self, parts: list[Part]) -> None:
        self.parts.show(parts)
        self._state.setText(
            self.tr("{0} parts; choose one to read its licence.").format(len(parts))
        )

    def _show_text(self, current: QModelIndex) -> None:
        part = self.parts.at(current.row())
        if part is not None:
            self.text.setPlainText(f"{part.name}: {part.licence}")
            self.text.show()
            self.gathering.start_reading(part.name)

    def _show_read(self, name: str, text: str) -> None:
        part = self.parts.at(self.list.currentIndex().row())
        if text and part is not None and part.name == name:
            self.text.setPlainText(text)

    def _show_models(self, models: list[Json]) -> None:
        lines = [
            " · ".join(filter(None, (one["name"], _model_licence(one), size(one["size_bytes"]))))
            for one in models
        ]
        self.models.setText("\n".join(lines))


class Parts(QAbstractListModel):
    """One line a part."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: list[Part] = []

    def show(self, parts: list[Part]) -> None:
        self.beginResetModel()
        self._parts = parts
        self.endResetModel()

    def all(self) -> list[Part]:
        return list(self._parts)

    def at(self, row: int) -> Part | None:
        return self._parts[row] if 0 <= row < len(self._parts) else None

    def rowCount(self, parent: _Index | None = None) -> int:  # noqa: N802 - Qt's name
        return 0 if parent is not None and parent.isValid() else len(self._parts)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        part = self.at(index.row())
        if part is not None and role == Qt.ItemDataRole.DisplayRole:
            return " · ".join(filter(None, (part.name, part.version, part.licence)))
        return None


def _version() -> str:
    try:
        ours = metadata.version("lectern")
    except metadata.PackageNotFoundError:
        ours = ""
    return " · ".join(filter(None, (ours, f"Qt {qVersion()}")))


def _model_licence(model: Json) -> str:
    """As the engine tells it; of the packaged ones it is known."""
    told = str(model.get("licence") or "")
    if told:
        return told
    return (
        "Apache-2.0"
        if model["default"]
        else translate("About", "licence: see where you have it from")
    )
