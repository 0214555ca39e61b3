"""The forms of what works on the library as a whole: topics, duplicates, labels, tags, changes."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QRadioButton

from desktop.engine.calls import Json
from desktop.session import Session
from desktop.tasks.form import EditableChoices, FilesForm
from desktop.tasks.wish import Wish

_LABELS_HEIGHT = 110


class TopicsForm(FilesForm):
    kind = "topics"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.anew = QCheckBox(self.tr("Group everything anew, even where topics still fit"))
        self.rows.addWidget(self.anew)

    def wish(self) -> Wish:
        return Wish(self.kind, self.scope.scope, options={"anew": self.anew.isChecked()})


class DuplicatesForm(FilesForm):
    """``only`` a file: of all groups that in which it is."""

    kind = "duplicates"

    def wish(self) -> Wish:
        return Wish(self.kind, self.scope.scope)


class ClassifyForm(FilesForm):
    kind = "classify"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.labels = QPlainTextEdit()
        self.labels.setTabChangesFocus(True)
        self.labels.setFixedHeight(_LABELS_HEIGHT)
        self.labels.setPlaceholderText(self.tr("invoice: a bill with an amount to pay\ncontract"))
        self.automatic = QCheckBox(self.tr("New files get their label too"))
        self.automatic.setChecked(True)
        self.add(
            self.tr("Labels"),
            self.labels,
            hint=self.tr(
                "One a line, with more words behind a colon. Left empty: those of last time, or"
                " every tag that you gave."
            ),
            wide=True,
        )
        self.rows.addWidget(self.automatic)

    def wish(self) -> Wish:
        labels = []
        for line in self.labels.toPlainText().splitlines():
            name, _, words = line.partition(":")
            if name.strip():
                labels.append({"name": name.strip(), "description": words.strip()})
        options = {"labels": labels, "automatic": self.automatic.isChecked()}
        return Wish(self.kind, self.scope.scope, options=options)

    def show_wish(self, wish: Wish) -> None:
        super().show_wish(wish)
        lines = [
            f"{one['name']}: {one['description']}" if one["description"] else one["name"]
            for one in wish.options.get("labels", [])
        ]
        if lines:
            self.labels.setPlainText("\n".join(lines))


class TagForm(FilesForm):
    kind = "tag"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.name = EditableChoices(self.tr("Tag"))
        self.name.setMinimumContentsLength(24)
        self.give = QRadioButton(self.tr("Give the tag"))
        self.take = QRadioButton(self.tr("Take it away"))
        self.give.setChecked(True)
        self.add(self.tr("Tag"), self.name)
        for button in (self.give, self.take):
            self.rows.addWidget(button)

    def wish(self) -> Wish:
        options = {"tag": self._tag(), "remove": self.take.isChecked()}
        return Wish(self.kind, self.scope.scope, options=options)

    def missing(self) -> str:
        return "" if self._tag() else self.tr("The tag has no name yet.")

    def opened(self) -> None:
        self.session.client.get("/tags").then(self._know)

    def _know(self, value: Json) -> None:
        typed = self.name.currentText()
        self.name.clear()
        self.name.addItems(sorted({one["tag"] for one in value["tags"]}))
        self.name.setEditText(typed)

    def _tag(self) -> str:
        return self.name.currentText().strip()


class ChangesForm(FilesForm):
    kind = "changes"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.keep = QCheckBox(self.tr("Compare with the files as they are now next time"))
        self.keep.setChecked(True)
        self.rows.addWidget(self.keep)

    def wish(self) -> Wish:
        return Wish(self.kind, self.scope.scope, options={"keep": self.keep.isChecked()})
