"""What the forms of all tasks have in common: fields under their names, a wish in the end."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop.engine.calls import Json
from desktop.session import Session
from desktop.tasks.scope_button import ScopeButton
from desktop.tasks.wish import Kind, Wish
from desktop.widgets.inputs import Choices
from desktop.widgets.labels import label

_LONGEST = 100


class Form(QWidget):
    """The form of one kind. :meth:`wish` gives what was filled in, :meth:`missing` what is still
    wanted, in words ("" for nothing)."""

    kind: Kind
    needs_able_model = False

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._small: QLabel | None = None
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(4)

    def wish(self) -> Wish:
        raise NotImplementedError

    def show_wish(self, wish: Wish) -> None:
        """Fill in what is wished for already."""

    def missing(self) -> str:
        return ""

    def opened(self) -> None:
        """It is shown now."""
        if self.needs_able_model:
            self.session.client.get("/models").then(self._judge)
        elif self._small is not None:
            self._small.hide()

    def _judge(self, models: list[Json]) -> None:
        """A small model writes something in any case; better said before than after."""
        if self._small is None:
            words = self.tr(
                "The model in use is too small to do this well. Choose a larger one on the page"
                " “Models”."
            )
            self._small = label(words, "warning")
            self.rows.addWidget(self._small)
        self._small.setVisible(any(_too_small(one) for one in models))

    def add(self, name: str, field: QWidget, *, hint: str = "", wide: bool = False) -> None:
        """A field under its name; as wide as the form, or as it needs."""
        words = label(name, "strong")
        words.setBuddy(field)
        if not field.accessibleName():
            field.setAccessibleName(name)
        self.rows.addWidget(words)
        if hint:
            self.rows.addWidget(label(hint, "small"))
            field.setAccessibleDescription(hint)
        if wide:
            self.rows.addWidget(field)
        else:
            row = QHBoxLayout()
            row.addWidget(field)
            row.addStretch(1)
            self.rows.addLayout(row)
        self.rows.addSpacing(10)


def _too_small(model: Json) -> bool:
    if model["kind"] != "generator" or not model["active"] or model["answers"] == "compose":
        return False
    return bool(model["default"]) or model["answers"] == "quote"


class FilesForm(Form):
    """A form that begins with the files it is about."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.scope = ScopeButton(session)
        self.add(self.tr("Files"), self.scope)

    def show_wish(self, wish: Wish) -> None:
        self.scope.show_scope(wish.scope)


class EditableChoices(Choices):
    """Choices, or something of one's own."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setEditable(True)
        field = QLineEdit()
        field.setMaxLength(_LONGEST)
        field.setAccessibleName(name)
        self.setLineEdit(field)
        self.setAccessibleName(name)
