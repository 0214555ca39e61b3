"""Adding what was dropped or chosen: in parts, so that nothing waits, and told in one bar.

It is added at once; which collection it belongs to can be said afterwards, in the bar, and
all of it can be undone there.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.engine.calls import Json
from desktop.engine.said import said
from desktop.library.plan import Plan, chunks, plan
from desktop.library.states import collection_word
from desktop.session import Session
from desktop.widgets.elided import ElidedLabel
from desktop.widgets.icon_button import IconButton
from desktop.words import count_of
from engine.domain.errors import EngineError

_AT_ONCE = 100
_NAMED = 3


class AddBar(QWidget):
    """``added`` comes when the library has changed. Hidden while there is nothing to tell."""

    added = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._plan = Plan((), (), 0)
        self._waiting: list[list[str]] = []
        self._done: list[str] = []
        self._refused: list[Json] = []
        self._collections: list[str] = []
        frame = QFrame()
        frame.setProperty("kind", "banner")
        self._text = ElidedLabel()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(160)
        self._bar.setAccessibleName(self.tr("Progress of adding"))
        self._choice = QComboBox()
        self._choice.setAccessibleName(self.tr("Collection"))
        self._choice.activated.connect(self._move)
        self._undo = QPushButton(self.tr("Undo"))
        self._undo.clicked.connect(self._take_back)
        self._away = IconButton(session.theme, "close", self.tr("Dismiss"))
        self._away.clicked.connect(self.hide)
        row = QHBoxLayout(frame)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(self._text, 1)
        for widget in (self._bar, self._choice, self._undo, self._away):
            row.addWidget(widget)
        around = QVBoxLayout(self)
        around.setContentsMargins(16, 0, 16, 0)
        around.addWidget(frame)
        self.hide()

    @property
    def busy(self) -> bool:
        return bool(self._waiting)

    @property
    def text(self) -> str:
        return self._text.text()

    def offer(self, collections: Sequence[str]) -> None:
        """The collections that there are."""
        self._collections = list(collections)

    def add(self, paths: Sequence[str]) -> None:
        """Add ``paths``; what is still being added goes on before."""
        planned = plan(paths)
        if not planned.paths:
            return
        if self.busy:
            self._waiting.extend(chunks(planned.paths, _AT_ONCE))
            self._plan = Plan(
                (*self._plan.paths, *planned.paths),
                (*self._plan.folders, *planned.folders),
                self._plan.stood_for + planned.stood_for,
            )
            return
        self._plan, self._done, self._refused = planned, [], []
        self._waiting = chunks(planned.paths, _AT_ONCE)
        self._show_progress()
        self._send()

    def _send(self) -> None:
        body = {"paths": self._waiting[0], "partial": True}
        self._session.client.post("/roots", body).then(self._sent, self._failed)

    def _sent(self, value: Json) -> None:
        refused = {one["path"] for one in value["refused"]}
        self._done.extend(path for path in self._waiting[0] if path not in refused)
        self._refused.extend(value["refused"])
        del self._waiting[0]
        if self._waiting:
            self._show_progress()
            self._send()
        else:
            self._tell(value)
            self.added.emit()

    def _failed(self, error: EngineError) -> None:
        self._waiting.clear()
        self.setVisible(bool(self._done))
        if self._done:
            self._say_done()
        self._session.banners.error(error, lambda: self.add(self._plan.paths))

    def _show_progress(self) -> None:
        total = len(self._plan.paths)
        self._bar.setRange(0, total)
        self._bar.setValue(len(self._done) + len(self._refused))
        self._bar.setVisible(total > _AT_ONCE)
        self._choice.hide()
        self._undo.hide()
        self._text.setText(self.tr("Adding {0} to the library…").format(self._named()))
        self.show()

    def _tell(self, value: Json) -> None:
        for one in self._refused[:_NAMED]:
            failure = one["failure"]
            self._session.banners.warn(said(failure["message"]), said(failure["hint"]))
        if more := self._refused[_NAMED:]:
            self._session.banners.warn(
                self.tr("{0} more could not be added.").format(count_of(len(more))),
                self.tr("Add the folder that they lie in instead."),
            )
        if not self._done:
            self.hide()
            return
        known = {root["path"]: root["collection"] for root in value["roots"]}
        chosen = next((known[path] for path in self._done if path in known), "")
        self._show_choice(sorted({*self._collections, *known.values()}), chosen)
        self._say_done()

    def _show_choice(self, names: Sequence[str], chosen: str) -> None:
        self._choice.clear()
        for name in names:
            self._choice.addItem(self.tr("In: {0}").format(collection_word(name)), name)
        self._choice.setCurrentIndex(self._choice.findData(chosen))
        self._choice.setVisible(len(names) > 1)

    def _say_done(self) -> None:
        self._bar.hide()
        self._undo.show()
        if self._plan.folders:
            told = self.tr(
                "{0} files lie in {1}; the folder was added, so that Lectern can keep up with it."
            ).format(count_of(self._plan.stood_for), ", ".join(self._plan.folders[:_NAMED]))
        else:
            told = self.tr("Added to the library: {0}").format(self._named())
        self._text.setText(told)
        self.setAccessibleName(told)
        self.show()

    def _named(self) -> str:
        paths = self._done or self._plan.paths
        if len(self._plan.paths) == 1:
            return paths[0]
        return self.tr("{0} files and folders").format(count_of(len(self._plan.paths)))

    def _move(self) -> None:
        name = str(self._choice.currentData())
        for part in chunks(self._done, _AT_ONCE):
            body = {"paths": part, "collection": name, "partial": True}
            self._session.client.post("/roots", body).then(
                lambda _: self.added.emit(), self._session.banners.error
            )

    def _take_back(self) -> None:
        self.hide()
        for part in chunks(self._done, _AT_ONCE):
            self._session.client.post("/roots/remove", {"paths": part}).then(
                lambda _: self.added.emit(), self._session.banners.error
            )
