"""A task that is looked at: how far it is, what it found, what can be done with that."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.engine.said import said
from desktop.session import Session
from desktop.tasks.export import ResultExport
from desktop.tasks.facts import facts
from desktop.tasks.markdown_of import markdown_of
from desktop.tasks.result_column import ResultColumn
from desktop.tasks.result_table import Column, ResultTable, extracted_columns, label_columns
from desktop.tasks.task import State, Task
from desktop.tasks.topic_map.panel import TopicPanel
from desktop.tasks.words import progress_words, state_words, title
from desktop.widgets.elided import ElidedLabel
from desktop.widgets.icon_button import IconButton
from desktop.widgets.labels import label, set_kind
from desktop.words import when

_WHOLE = 1000
_SIDE = 24


class TaskView(QWidget):
    """``cancelled``, ``again``, ``changed`` (its wish is to be changed) and ``deleted`` carry the
    task; ``opened`` places and the number of the one to show; ``wished`` a task that is to follow
    and whether it begins at once."""

    cancelled = Signal(object)
    again = Signal(object)
    changed = Signal(object)
    deleted = Signal(object)
    opened = Signal(list, int)
    wished = Signal(object, bool)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.task: Task | None = None
        self._drawn: tuple[State, int] | None = None
        self.exporting = ResultExport(session, self)
        self._title = ElidedLabel("", "title", Qt.TextElideMode.ElideRight)
        self._state = label("", "small")
        self._state.setAccessibleName(self.tr("State of the task"))
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setRange(0, 0)
        self._progress.setAccessibleName(self.tr("Progress of the task"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.retry = QPushButton(self.tr("Start again"))
        self.change = QPushButton(self.tr("Change…"))
        self.more = IconButton(session.theme, "export", self.tr("Export"))
        self.copy = IconButton(session.theme, "copy", self.tr("Copy the result"))
        self.away = IconButton(session.theme, "trash", self.tr("Delete this task"))
        self.column = ResultColumn(session)
        self.table = ResultTable()
        self.map = TopicPanel(session)
        self._blank = QWidget()
        self._results = QStackedWidget()
        self._tables, self._maps = _aside(self.table), _aside(self.map)
        for part in (self._blank, self.column, self._tables, self._maps):
            self._results.addWidget(part)
        self._lay_out()
        self._connect()

    def show_task(self, task: Task) -> None:
        """Show this one from now on."""
        self.task = task
        self._drawn = None
        self.refresh()

    def refresh(self) -> None:
        """The task is another than before."""
        task = self.task
        if task is None:
            return
        self._title.setText(title(task.wish))
        self._show_state(task)
        over = not task.under_way
        self.retry.setVisible(over)
        if over and self.cancel.hasFocus():
            self.retry.setFocus()
        self.cancel.setVisible(task.under_way)
        self.change.setVisible(over and task.wish.kind != "differences" and not task.wish.chat)
        has = over and bool(task.events)
        for button in (self.more, self.copy):
            button.setVisible(has)
        self.away.setVisible(over)
        wanted = (task.state, len(task.events))
        if wanted != self._drawn:
            self._show_result(task, anew=self._drawn is None)
            self._drawn = wanted

    def stop(self) -> None:
        """Nothing more comes for what is shown."""
        self.map.stop()
        self.task = None

    def _show_state(self, task: Task) -> None:
        working = task.working
        self._progress.setVisible(task.state is State.RUNNING)
        kind = "small"
        if task.state is State.RUNNING and working is not None:
            words = progress_words(working)
            total = working["total"] if working["total"] > 1 else 0
            self._progress.setRange(0, _WHOLE if total else 0)
            self._progress.setValue(round(_WHOLE * working["done"] / total) if total else 0)
        elif task.error is not None:
            words, kind = f"{task.error.message} {task.error.hint}".strip(), "danger"
        else:
            words = state_words(task)
            if task.state is State.RUNNING:
                self._progress.setRange(0, 0)
            if task.state is State.DONE:
                words = " · ".join(filter(None, (when(task.ended), facts(task))))
        self._state.setText(words)
        set_kind(self._state, "kind", kind)

    def _show_result(self, task: Task, *, anew: bool) -> None:
        """What it found so far; not ``anew``, what is shown of it stays where it is."""
        self.map.stop()
        coming = task.coming
        if not coming if task.under_way else not task.events and task.state is not State.DONE:
            self._results.setCurrentWidget(self._blank)
        elif task.wish.kind in ("extract", "classify"):
            if anew or self._results.currentWidget() is not self._tables:
                self.table.show_rows(_columns(task), coming)
            else:
                self.table.grow(coming)
            self._results.setCurrentWidget(self._tables)
        elif task.wish.kind == "topics":
            if (found := task.last("topics")) is not None:
                self.map.show_topics(found, task.wish.scope)
            self._results.setCurrentWidget(self._maps)
        else:
            self._results.setCurrentWidget(self.column)
            self.column.show_task(task, anew=anew)
        if task.wish.kind in ("extract", "classify", "topics"):
            self._show_remarks(task)
        else:
            self._remarks.hide()

    def _show_remarks(self, task: Task) -> None:
        remarks = [said(one["message"]) for one in task.of("remark")]
        if task.cut:
            remarks.append(self.tr("This is the beginning of a result too large to be kept."))
        self._remarks.setText("\n".join(remarks))
        self._remarks.setVisible(bool(remarks))

    # What a person does

    def export_menu(self, task: Task) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for kind, words in self.exporting.kinds(task):
            act = partial(self.exporting.ask_where, task, kind, self.map.canvas)
            menu.addAction(words, act)
        return menu

    def _export(self) -> None:
        if self.task is not None:
            at = self.more.mapToGlobal(QPoint(0, self.more.height()))
            self.export_menu(self.task).popup(at)

    def _copy(self) -> None:
        if self.task is not None:
            QGuiApplication.clipboard().setText(markdown_of(self.task))
            self._session.banners.notice(self.tr("The result is copied."))

    def _connect(self) -> None:
        for button, signal in (
            (self.cancel, self.cancelled),
            (self.retry, self.again),
            (self.change, self.changed),
            (self.away, self.deleted),
        ):
            button.clicked.connect(lambda _checked=False, signal=signal: signal.emit(self.task))
        self.more.clicked.connect(self._export)
        self.copy.clicked.connect(self._copy)
        self.column.opened.connect(self.opened)
        self.column.wished.connect(lambda wish: self.wished.emit(wish, True))
        self.table.opened.connect(lambda place: self.opened.emit([place], 0))
        self.map.opened.connect(self.opened)
        self.map.wished.connect(self.wished)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._title, 1)
        for button in (self.cancel, self.retry, self.change, self.copy, self.more, self.away):
            head.addWidget(button)
        self._remarks = label("", "small", selectable=True)
        self._remarks.hide()
        top = QVBoxLayout()
        top.setContentsMargins(_SIDE, 0, 0, 0)
        top.setSpacing(8)
        top.addLayout(head)
        for widget in (self._state, self._progress, self._remarks):
            top.addWidget(widget)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 12, 16, 12)
        rows.setSpacing(8)
        rows.addLayout(top)
        rows.addWidget(self._results, 1)


def _columns(task: Task) -> list[Column]:
    if task.wish.kind == "classify":
        return label_columns()
    return extracted_columns([cell["field"] for one in task.coming[:1] for cell in one["cells"]])


def _aside(widget: QWidget) -> QWidget:
    """As far from the side as the title; a column has that distance by itself."""
    made = QWidget()
    rows = QVBoxLayout(made)
    rows.setContentsMargins(_SIDE, 0, 0, 0)
    rows.addWidget(widget)
    return made
