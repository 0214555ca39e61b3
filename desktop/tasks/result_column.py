"""A result that is read from top to bottom, as rows that are made when they come into view."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.chat.formulas import Formulas
from desktop.chat.preview import Preview
from desktop.chat.turn import Stage, Turn
from desktop.engine.calls import Json
from desktop.engine.said import said
from desktop.session import Session
from desktop.tasks.opening import file_place, find_place
from desktop.tasks.result_rows import (
    AlikeCard,
    ButtonsRow,
    FileChangeCard,
    RemarksRow,
    TextRow,
    block_row,
    change_row,
)
from desktop.tasks.task import State, Task
from desktop.tasks.wish import Scope, Wish
from desktop.widgets.labels import label
from desktop.widgets.virtual_column import VirtualColumn
from engine.domain.task_wire import change, task_event
from engine.domain.tasks import (
    Alike,
    ChangesTold,
    Drafted,
    FileChange,
    Generated,
    RewrittenBlock,
    Summarised,
)

_WIDEST = 860
Made = Callable[[], QWidget]


class ResultColumn(QWidget):
    """``opened`` carries places and the number of the one to show, ``wished`` a task that is to
    follow from what is shown."""

    opened = Signal(list, int)
    wished = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._preview = Preview(self)
        self._formulas = Formulas(self)
        self._task: Task | None = None
        self._view = 0
        self._come = 0  # of the task's results that come one by one, those that are rows
        self._whole: Turn | None = None
        self._rows: list[Made] = []
        self.column = VirtualColumn(lambda number: self._rows[number](), widest=_WIDEST)
        self.column.setAccessibleName(self.tr("Result"))
        self.column.verticalScrollBar().valueChanged.connect(self._preview.hide)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.column)

    def show_task(self, task: Task, *, anew: bool = True) -> None:
        """What it found so far; not ``anew``, rows that are shown stay while others come."""
        if anew or task is not self._task or not task.coming:
            self._task, self._view = task, 0
            self._show()
        else:
            self._grow(task)

    def hideEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
        self._preview.hide()
        super().hideEvent(event)  # type: ignore[arg-type]

    def _show(self, view: int | None = None) -> None:
        task = self._task
        assert task is not None
        self._view = self._view if view is None else view
        self._come, self._whole = 0, None
        remarks = [said(one["message"]) for one in task.of("remark")]
        if task.cut:
            remarks.append(self.tr("This is the beginning of a result too large to be kept."))
        self._rows = [lambda: RemarksRow(remarks)] if remarks else []
        {
            "summarise": self._add_summary,
            "generate": self._add_generated,
            "rewrite": self._add_rewritten,
            "translate": self._add_rewritten,
            "duplicates": self._add_alike,
            "changes": self._add_changes,
            "differences": self._add_differences,
        }[task.wish.kind](task)
        self.column.reset(len(self._rows))
        self.column.scroll_to_start()

    def _grow(self, task: Task) -> None:
        if self._whole is not None:
            self._whole.text = task.new_text()
            for row in self.findChildren(TextRow):
                row.draw()
            return
        before = len(self._rows)
        self._add_coming(task)
        self.column.extend(len(self._rows) - before)

    # Texts

    def _add_summary(self, task: Task) -> None:
        if (found := task.last("summary")) is not None:
            event = task_event(found)
            assert isinstance(event, Summarised)
            self._add_text(_turn(event, event.mode))
        elif task.coming:
            words = self.tr("Written so far, part by part:")
            self._rows.append(lambda: label(words, "muted"))
            self._add_coming(task)

    def _add_generated(self, task: Task) -> None:
        if (found := task.last("generated")) is not None:
            event = task_event(found)
            assert isinstance(event, Generated)
            citations = list(event.citations)
            self._add_text(
                Turn("", text=event.text, citations=citations, mode="compose", stage=Stage.DONE)
            )

    def _add_text(self, turn: Turn) -> None:
        def made() -> QWidget:
            row = TextRow(turn, self._session.theme, self._preview, self._formulas)
            row.opened.connect(self.opened)
            return row

        self._rows.append(made)

    def _add_rewritten(self, task: Task) -> None:
        first = self.tr("Beside the original") if _beside(task) else self.tr("What changed")
        names = [first, self.tr("The new text")]
        self._rows.append(lambda: self._buttons(names))
        if self._view == 1:
            self._whole = Turn("", text=task.new_text(), mode="compose", stage=Stage.DONE)
            self._add_text(self._whole)
        else:
            self._add_coming(task)

    def _add_coming(self, task: Task) -> None:
        """A row for each result that came since."""
        coming = task.coming
        name = self.tr("Paragraph")
        for one in coming[self._come :]:
            event = task_event(one)
            if isinstance(event, Drafted):
                self._add_text(_turn(event, "compose"))
            elif isinstance(event, RewrittenBlock):
                self._rows.append(
                    lambda block=event: block_row(  # type: ignore[misc]
                        block, self._session.theme, beside=_beside(task), name=name
                    )
                )
        self._come = len(coming)

    def _buttons(self, names: list[str]) -> QWidget:
        row = ButtonsRow(names, self._view)
        row.chosen.connect(self._show)
        return row

    # Files

    def _add_alike(self, task: Task) -> None:
        groups = [task_event(one) for one in task.of("alike")]
        only = task.wish.options.get("only")
        for group in groups:
            assert isinstance(group, Alike)
            if not only or any(only in copy.paths for copy in group.copies):
                self._rows.append(lambda group=group: self._alike_card(group))  # type: ignore[misc]
        self._say_if_empty(task, self.tr("No two files are alike."), one=bool(only))

    def _alike_card(self, group: Alike) -> QWidget:
        card = AlikeCard(group)
        card.opened.connect(
            lambda copy, path: self.opened.emit([file_place(copy.document_id, path)], 0)
        )
        card.compare.connect(
            lambda before, after: self.wished.emit(
                Wish("differences", Scope(paths=(before, after)))
            )
        )
        return card

    def _add_changes(self, task: Task) -> None:
        found = task.last("changes")
        if found is None:
            return
        event = task_event(found)
        assert isinstance(event, ChangesTold)
        for one in event.changes:
            self._rows.append(lambda one=one: self._change_card(one))  # type: ignore[misc]
        if event.since is None:
            words = self.tr("The files are remembered as they are now. Ask again later.")
            self._rows.append(lambda: label(words, "muted"))
        else:
            self._say_if_empty(task, self.tr("Nothing has changed."))

    def _change_card(self, change: FileChange) -> QWidget:
        card = FileChangeCard(change)
        card.opened.connect(
            lambda path: find_place(self._session, path, lambda place: self.opened.emit([place], 0))
        )
        return card

    def _add_differences(self, task: Task) -> None:
        found: Json = task.last("differences") or {"changes": []}
        name = self.tr("Paragraph that differs")
        for one in found["changes"]:
            self._rows.append(
                lambda one=one: change_row(change(one), self._session.theme, name)  # type: ignore[misc]
            )
        self._say_if_empty(task, self.tr("They say the same."))

    def _say_if_empty(self, task: Task, words: str, *, one: bool = False) -> None:
        if self._rows or task.state is not State.DONE:
            return
        said = self.tr("No other file is like this one.") if one else words
        self._rows.append(lambda: label(said, "muted"))


def _turn(told: Summarised | Drafted, mode: str) -> Turn:
    return Turn(
        "",
        text=told.text,
        citations=list(told.citations),
        verdicts=told.verdicts,
        mode=mode,
        stage=Stage.DONE,
    )


def _beside(task: Task) -> bool:
    """Two languages say nothing compared word by word."""
    return task.wish.kind == "translate"
