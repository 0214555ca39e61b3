"""Where a task is begun: what to do, with what, and how."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.session import Session
from desktop.tasks.form import Form
from desktop.tasks.library_forms import (
    ChangesForm,
    ClassifyForm,
    DuplicatesForm,
    TagForm,
    TopicsForm,
)
from desktop.tasks.text_forms import (
    ExtractForm,
    GenerateForm,
    RewriteForm,
    SummariseForm,
    TranslateForm,
)
from desktop.tasks.wish import Kind, Wish
from desktop.tasks.words import kind_name, kind_words
from desktop.widgets.chip import Chip
from desktop.widgets.flow import FlowLayout
from desktop.widgets.labels import label, line

_WIDEST = 760
_FORMS: tuple[type[Form], ...] = (
    SummariseForm, RewriteForm, TranslateForm, GenerateForm, ExtractForm,
    TopicsForm, DuplicatesForm, ClassifyForm, TagForm, ChangesForm,
)  # fmt: skip


class NewTask(QWidget):
    """``wanted`` carries the :class:`Wish`. Each form is made when it is first looked at."""

    wanted = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._forms: dict[Kind, Form] = {}
        self._kinds = QButtonGroup(self)
        self._kinds.setExclusive(True)
        self.buttons: dict[Kind, QPushButton] = {}
        self._words = label("", "muted")
        self._place = QVBoxLayout()
        self._missing = label("", "warning")
        self._missing.hide()
        self.start = QPushButton(self.tr("Start"))
        self.start.setProperty("kind", "primary")
        self.start.clicked.connect(self._start)
        self._lay_out()
        self.choose("summarise")

    @property
    def form(self) -> Form:
        """The one that is shown."""
        return self._forms[self._kind]

    def choose(self, kind: Kind) -> Form:
        """Show the form of ``kind``."""
        self._kind = kind
        self.buttons[kind].setChecked(True)
        if kind not in self._forms:
            made = next(one for one in _FORMS if one.kind == kind)(self._session)
            self._forms[kind] = made
            self._place.addWidget(made)
        for other, form in self._forms.items():
            form.setVisible(other == kind)
        self._words.setText(kind_words(kind))
        self._missing.hide()
        self.start.setText(self.tr("Apply") if kind == "tag" else self.tr("Start"))
        self.form.opened()
        return self.form

    def show_wish(self, wish: Wish) -> None:
        """The form as far as it is known what is wanted."""
        self.choose(wish.kind).show_wish(wish)
        self.start.setFocus()

    def _start(self) -> None:
        missing = self.form.missing()
        self._missing.setText(missing)
        self._missing.setVisible(bool(missing))
        if not missing:
            self.wanted.emit(self.form.wish())

    def _lay_out(self) -> None:
        kinds = QWidget()
        flow = FlowLayout(kinds)
        for form in _FORMS:
            button = Chip(kind_name(form.kind))
            button.clicked.connect(lambda _checked, kind=form.kind: self.choose(kind))
            self._kinds.addButton(button)
            self.buttons[form.kind] = button
            flow.addWidget(button)
        foot = QHBoxLayout()
        foot.addWidget(self.start)
        foot.addWidget(self._missing, 100)
        foot.addStretch(1)
        column = QWidget()
        column.setMaximumWidth(_WIDEST)
        rows = QVBoxLayout(column)
        rows.setContentsMargins(24, 12, 24, 24)
        rows.setSpacing(10)
        rows.addWidget(label(self.tr("What should be done?"), "title"))
        rows.addWidget(kinds)
        rows.addWidget(self._words)
        rows.addWidget(line())
        rows.addLayout(self._place)
        rows.addSpacing(4)
        rows.addLayout(foot)
        rows.addStretch(1)
        scroll = QScrollArea()
        scroll.setAccessibleName(self.tr("New task"))
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(column)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scroll)
