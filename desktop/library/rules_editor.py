"""What is left out, everywhere or of one folder: patterns a line each, with what they would do.

Not modal: one may look at the library meanwhile, and nothing happens before “Apply”.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.engine.calls import Call, Json
from desktop.library.names import name_of, shown
from desktop.session import Session
from desktop.widgets.labels import label, set_kind
from desktop.words import count_of
from engine.domain.errors import EngineError
from engine.domain.listing import RootReport

_PREVIEW_MS = 500
_NAMED = 3


class RulesEditor(QDialog):
    """``applied`` comes when the rules have changed; ``back`` carries a path that was left out
    and is to come back."""

    applied = Signal()
    back = Signal(str)

    def __init__(self, session: Session, root: RootReport | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._root = root
        self._call: Call | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = (
            self.tr("What to leave out everywhere")
            if root is None
            else self.tr("What to leave out of {0}").format(shown(name_of(root.path)))
        )
        self.setWindowTitle(title)
        self.field = QPlainTextEdit()
        self.field.setAccessibleName(title)
        self.field.setPlaceholderText("*.log\ndrafts/\n!drafts/final.docx")
        self.field.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.field.setTabChangesFocus(True)
        self.outcome = label("", "muted")
        self._left_out = QListWidget()
        self._left_out.setAccessibleName(self.tr("Removed one by one"))
        self._left_out.itemActivated.connect(lambda item: self._take_back(item.text()))
        self._left_out_title = label(
            self.tr("Removed one by one. Double-click, or press Enter, to take one back."), "small"
        )
        self._soon = QTimer(self, interval=_PREVIEW_MS, singleShot=True)
        self._soon.timeout.connect(self._preview)
        self._apply = QPushButton(self.tr("Apply"))
        self._apply.setProperty("kind", "primary")
        self._apply.clicked.connect(self._send)
        self._lay_out(title)
        self.field.textChanged.connect(self._changed)
        self._load()

    @property
    def patterns(self) -> list[str]:
        return [line for line in self.field.toPlainText().splitlines() if line.strip()]

    def _load(self) -> None:
        self.field.setEnabled(False)  # until what holds now is known
        if self._root is None:
            call = self._session.client.get("/ignore")
            call.then(lambda value: self._fill(value["patterns"]), self._refused)
        else:
            self._fill(list(self._root.ignore))
        self._session.client.get("/left-out").then(self._show_left_out, self._refused)

    def _fill(self, patterns: list[str]) -> None:
        self.field.setPlainText("\n".join(patterns))
        self.field.setEnabled(True)
        self.field.setFocus()
        self._soon.stop()
        self.outcome.setText("")

    def _changed(self) -> None:
        if self._call is not None:
            self._call.cancel()
            self._call = None
        self.outcome.setText(self.tr("Looking what that would change…"))
        set_kind(self.outcome, "kind", "muted")
        self._soon.start()

    def _preview(self) -> None:
        root = self._root.id if self._root is not None else None
        body = {"patterns": self.patterns, "root": root}
        self._call = self._session.client.post("/ignore/preview", body)
        self._call.then(self._show_preview, self._refused)

    def _show_preview(self, value: Json) -> None:
        self._call = None
        parts = []
        for number, paths, said in (
            (
                value["leaving"],
                value["leaving_paths"],
                self.tr("{0} files would leave the library"),
            ),
            (value["coming"], value["coming_paths"], self.tr("{0} files would come into it")),
        ):
            if number:
                names = ", ".join(shown(name_of(path)) for path in paths[:_NAMED])
                dots = ", …" if number > _NAMED else ""
                parts.append(f"{said.format(count_of(number))} ({names}{dots}).")
        self.outcome.setText(" ".join(parts) or self.tr("No file would leave or come."))

    def _refused(self, error: EngineError) -> None:
        self._call = None
        self.outcome.setText(f"{error.message} {error.hint}")
        set_kind(self.outcome, "kind", "danger")

    def _send(self) -> None:
        body = {"patterns": self.patterns}
        client = self._session.client
        call = (
            client.put("/ignore", body)
            if self._root is None
            else client.patch(f"/roots/{self._root.id}", {"ignore": self.patterns})
        )
        call.then(self._sent, self._refused)

    def _sent(self, _: Json) -> None:
        self.applied.emit()
        self.accept()

    def _show_left_out(self, paths: list[str]) -> None:
        inside = [
            path
            for path in paths
            if self._root is None or path.startswith(self._root.path.rstrip("/\\"))
        ]
        self._left_out.addItems(inside)
        for widget in (self._left_out, self._left_out_title):
            widget.setVisible(bool(inside))

    def _take_back(self, path: str) -> None:
        for item in self._left_out.findItems(path, Qt.MatchFlag.MatchExactly):
            self._left_out.takeItem(self._left_out.row(item))
        self.back.emit(path)

    def _lay_out(self, title: str) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 16, 20, 16)
        rows.setSpacing(10)
        rows.addWidget(label(title, "heading"))
        rows.addWidget(
            label(
                self.tr(
                    "One pattern a line, as in .gitignore: *.log leaves out files by their "
                    "ending, drafts/ a folder, and ! takes something back in."
                ),
                "muted",
            )
        )
        rows.addWidget(self.field, 1)
        rows.addWidget(self.outcome)
        rows.addWidget(self._left_out_title)
        rows.addWidget(self._left_out)
        self._left_out.hide()
        self._left_out_title.hide()
        away = QPushButton(self.tr("Cancel"))
        away.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(away)
        buttons.addWidget(self._apply)
        rows.addLayout(buttons)
        self.resize(520, 460)
