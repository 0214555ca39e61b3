"""The forms of what works on texts: summaries, rewriting, translating, templates, tables."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from desktop.engine.calls import Json
from desktop.session import Session
from desktop.tasks.fields_editor import FieldsEditor
from desktop.tasks.form import EditableChoices, FilesForm, Form
from desktop.tasks.scope_button import ScopeButton
from desktop.tasks.wish import Scope, Wish
from desktop.tasks.words import (
    LANGUAGES,
    language_name,
    length_name,
    rewriting_name,
    template_name,
    value_name,
)
from desktop.widgets.inputs import Choices
from engine.domain.tasks import REWRITINGS

translate = QCoreApplication.translate
_TEXT_HEIGHT = 150
_LIST_HEIGHT = 90


class SummariseForm(FilesForm):
    kind = "summarise"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.length = Choices()
        for one in ("short", "medium", "long"):
            self.length.addItem(length_name(one), one)
        self.length.setCurrentIndex(1)
        self.mode = _modes(self.tr("Only quote the files"), self.tr("Let the model write"))
        self.add(self.tr("Length"), self.length)
        self.add(self.tr("In whose words"), self.mode)

    def wish(self) -> Wish:
        options: dict[str, Any] = {"length": self.length.currentData()}
        if self.mode.currentData():
            options["mode"] = self.mode.currentData()
        return Wish(self.kind, self.scope.scope, options=options)

    def show_wish(self, wish: Wish) -> None:
        super().show_wish(wish)
        self.length.setCurrentIndex(self.length.findData(wish.options.get("length", "medium")))
        self.mode.setCurrentIndex(self.mode.findData(wish.options.get("mode")))


class TextForm(Form):
    """One text: typed or pasted, or that of a file."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.typed = QRadioButton(self.tr("This text"))
        self.filed = QRadioButton(self.tr("The text of files"))
        both = QButtonGroup(self)
        for button in (self.typed, self.filed):
            both.addButton(button)
            self.rows.addWidget(button)
        self.text = QPlainTextEdit()
        self.text.setPlaceholderText(self.tr("Type or paste a text"))
        self.text.setAccessibleName(self.tr("Text"))
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(_TEXT_HEIGHT)
        self.scope = ScopeButton(session, files_only=True)
        self.rows.addWidget(self.text)
        self.rows.addWidget(self.scope, 0, Qt.AlignmentFlag.AlignLeft)
        self.rows.addSpacing(10)
        self.typed.toggled.connect(self._show_source)
        self.typed.setChecked(True)

    def missing(self) -> str:
        if self.typed.isChecked():
            return "" if self.text.toPlainText().strip() else self.tr("There is no text yet.")
        return "" if self.scope.scope.paths else self.tr("No file is chosen yet.")

    def show_wish(self, wish: Wish) -> None:
        self.filed.setChecked(bool(wish.scope.paths) and not wish.text)
        self.typed.setChecked(not self.filed.isChecked())
        if wish.text:
            self.text.setPlainText(wish.text)
        self.scope.show_scope(Scope(paths=wish.scope.paths))

    def made(self, options: dict[str, Any]) -> Wish:
        if self.typed.isChecked():
            return Wish(self.kind, text=self.text.toPlainText(), options=options)
        return Wish(self.kind, self.scope.scope, options=options)

    def _show_source(self) -> None:
        self.text.setVisible(self.typed.isChecked())
        self.scope.setVisible(not self.typed.isChecked())


class RewriteForm(TextForm):
    kind = "rewrite"
    needs_able_model = True

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.how = Choices()
        for how in REWRITINGS:
            if how != "translate":
                self.how.addItem(rewriting_name(how), how)
        self.how.currentIndexChanged.connect(self._way_chosen)
        self.add(self.tr("How"), self.how)

    def _way_chosen(self) -> None:
        """Sentences can be left out without an able model."""
        self.needs_able_model = self.how.currentData() != "shorten"
        self.opened()

    def wish(self) -> Wish:
        return self.made({"how": self.how.currentData()})

    def show_wish(self, wish: Wish) -> None:
        super().show_wish(wish)
        self.how.setCurrentIndex(self.how.findData(wish.options.get("how", "correct")))


class TranslateForm(TextForm):
    kind = "translate"
    needs_able_model = True

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.language = EditableChoices(self.tr("Language"))
        for language in LANGUAGES:
            self.language.addItem(language_name(language), language)
        own = QLocale.languageToString(QLocale().language())
        self.language.setCurrentIndex(max(0, self.language.findData(own)))
        self.add(self.tr("Into which language"), self.language)

    def wish(self) -> Wish:
        return self.made({"language": self._language()})

    def missing(self) -> str:
        return super().missing() or ("" if self._language() else self.tr("Into which language?"))

    def show_wish(self, wish: Wish) -> None:
        super().show_wish(wish)
        if language := wish.options.get("language"):
            place = self.language.findData(language)
            self.language.setCurrentIndex(place)
            if place < 0:
                self.language.setEditText(language)

    def _language(self) -> str:
        typed = self.language.currentText().strip()
        place = self.language.findText(typed, Qt.MatchFlag.MatchFixedString)
        return str(self.language.itemData(place)) if place >= 0 else typed


class GenerateForm(Form):
    """The fields are those that the chosen template wants."""

    kind = "generate"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._wanted: Wish | None = None
        self.template = Choices()
        self.template.currentIndexChanged.connect(self._show_template)
        self.scope = ScopeButton(session, collections_only=True)
        self.fields: dict[str, QLineEdit | QPlainTextEdit] = {}
        self.add(self.tr("Template"), self.template, hint=self.tr(
            "Your own are Jinja2 files in the folder “templates” of the profile."
        ))  # fmt: skip
        self.add(self.tr("Look up in"), self.scope)
        self._values = QWidget()
        self.rows.addWidget(self._values)
        session.client.connected.connect(self.opened)

    def opened(self) -> None:
        call = self.session.client.get("/templates")
        call.then(self._know, self.session.banners.error)

    def wish(self) -> Wish:
        values = {name: _value(field) for name, field in self.fields.items()}
        options = {
            "template": self.template.currentData(),
            "values": {name: value for name, value in values.items() if value},
        }
        return Wish(self.kind, self.scope.scope, options=options)

    def missing(self) -> str:
        if self.template.currentIndex() < 0:
            return self.tr("The templates are not here yet.")
        about = [name for name in ("about", "points") if name in self.fields]
        if about and not _value(self.fields[about[0]]):
            return self.tr("“{0}” is empty.").format(value_name(about[0]))
        return ""

    def show_wish(self, wish: Wish) -> None:
        self.scope.show_scope(Scope(collection=wish.scope.collection))
        self._wanted = wish
        if self.template.count():
            self._fill_in()

    def _know(self, value: Json) -> None:
        if [self.template.itemData(n) for n in range(self.template.count())] == value["templates"]:
            return
        chosen = self.template.currentData() or "letter"
        self.template.blockSignals(True)
        self.template.clear()
        for form in value["forms"]:
            self.template.addItem(template_name(form["name"]), form["name"])
            self.template.setItemData(self.template.count() - 1, form, Qt.ItemDataRole.UserRole + 1)
        self.template.setCurrentIndex(max(0, self.template.findData(chosen)))
        self.template.blockSignals(False)
        self._show_template()
        self._fill_in()

    def _show_template(self) -> None:
        form = self.template.currentData(Qt.ItemDataRole.UserRole + 1)
        if form is None:
            return
        gone, self._values, self.fields = self._values, QWidget(), {}
        rows = QVBoxLayout(self._values)
        rows.setContentsMargins(0, 0, 0, 0)
        inner = Form(self.session)
        for name in form["values"]:
            field = _field(several=name in form["several"])
            self.fields[name] = field
            hint = self.tr("One a line") if name in form["several"] else ""
            inner.add(value_name(name), field, hint=hint, wide=True)
        rows.addWidget(inner)
        self.rows.replaceWidget(gone, self._values)
        gone.hide()
        gone.deleteLater()

    def _fill_in(self) -> None:
        if (wish := self._wanted) is None:
            return
        self._wanted = None
        if (place := self.template.findData(wish.options.get("template"))) >= 0:
            self.template.setCurrentIndex(place)
        for name, value in wish.options.get("values", {}).items():
            field = self.fields.get(name)
            if isinstance(field, QPlainTextEdit):
                field.setPlainText("\n".join(value) if isinstance(value, list) else str(value))
            elif field is not None:
                field.setText(str(value))


class ExtractForm(FilesForm):
    kind = "extract"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.fields = FieldsEditor(session.theme)
        self.mode = _modes(self.tr("By their names in the files"), self.tr("Let the model read"))
        self.add(self.tr("Columns"), self.fields, wide=True)
        self.add(self.tr("How values are found"), self.mode)

    def wish(self) -> Wish:
        options: dict[str, Any] = {"schema": self.fields.schema()}
        if self.mode.currentData():
            options["mode"] = self.mode.currentData()
        return Wish(self.kind, self.scope.scope, options=options)

    def missing(self) -> str:
        return "" if self.fields.schema() else self.tr("No column has a name yet.")

    def show_wish(self, wish: Wish) -> None:
        super().show_wish(wish)
        if schema := wish.options.get("schema"):
            self.fields.show_schema(schema)
        self.mode.setCurrentIndex(self.mode.findData(wish.options.get("mode")))


def _modes(quoting: str, composing: str) -> Choices:
    """Who makes the result: as the settings say, the files' own words, or a model."""
    modes = Choices()
    as_set = translate("tasks", "As the settings say")
    for mode, name in ((None, as_set), ("quote", quoting), ("compose", composing)):
        modes.addItem(name, mode)
    return modes


def _field(*, several: bool) -> QLineEdit | QPlainTextEdit:
    if not several:
        return QLineEdit()
    field = QPlainTextEdit()
    field.setTabChangesFocus(True)
    field.setFixedHeight(_LIST_HEIGHT)
    return field


def _value(field: QLineEdit | QPlainTextEdit) -> str | int | list[str]:
    if isinstance(field, QPlainTextEdit):
        return [line.strip() for line in field.toPlainText().splitlines() if line.strip()]
    text = field.text().strip()
    return int(text) if text.isdecimal() and text.isascii() and len(text) < 4 else text
