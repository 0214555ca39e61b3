"""Results that are shown while the task still runs, without an engine: what is read stays put."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.app import Desktop
from desktop.tasks.markdown_of import markdown_of
from desktop.tasks.result_rows import HtmlRow, TextRow
from desktop.tasks.task import State, Task
from desktop.tasks.task_view import TaskView
from desktop.tasks.wish import Wish

WRITING = {"event": "working", "stage": "writing", "done": 1, "total": 9, "eta_s": None}


@pytest.fixture
def view(desktop: Desktop, qtbot: QtBot) -> TaskView:
    made = TaskView(desktop.session)
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    return made


def running(view: TaskView, kind: str, **options: object) -> Task:
    task = Task(Wish(kind, text="Some words.", options=options), state=State.RUNNING)
    task.take(WRITING)
    view.show_task(task)
    assert view._results.currentWidget() is view._blank
    return task


def take(view: TaskView, task: Task, *events: dict[str, Any]) -> None:
    for event in events:
        task.take(event)
    view.refresh()


def row(number: int) -> dict[str, Any]:
    cell = {"field": "n", "value": 100 - number, "supported": True, "citation": None}
    return {"event": "row", "document_id": f"d{number}", "path": f"/f{number}", "cells": [cell]}


def block(number: int) -> dict[str, Any]:
    after = f"Paragraph {number}, in other words. " * 9
    return {"event": "block", "before": f"Paragraph {number}.", "after": after, "problem": "",
            "piece": f"{after}\n\n"}  # fmt: skip


def test_a_table_grows_row_by_row_and_stays_as_it_is_sorted(view: TaskView, qtbot: QtBot) -> None:
    task = running(view, "extract")
    take(view, task, row(0))
    assert view.table.model().rowCount() == 1
    take(view, task, *map(row, range(1, 200)))
    qtbot.wait(50)
    view.table.scrollTo(view.table.model().index(100, 0))
    place = view.table.verticalScrollBar().value()
    assert place > 0
    model = view.table.model()
    view.table.horizontalHeader().setSortIndicator(1, Qt.SortOrder.AscendingOrder)
    take(view, task, row(200))
    task.end(State.DONE)
    view.refresh()
    assert view.table.model() is model
    assert view.table.verticalScrollBar().value() == place
    assert [model.index(n, 1).data() for n in (0, 200)] == ["-100", "100"]


def test_paragraphs_are_shown_as_they_are_written(view: TaskView, qtbot: QtBot) -> None:
    task = running(view, "rewrite", how="plain")
    take(view, task, block(0))
    column = view.column.column
    first = view.findChildren(HtmlRow)[0]
    assert "Paragraph 0, in other words." in first.browser.toPlainText()
    take(view, task, *map(block, range(1, 40)))
    assert column.count == 41
    qtbot.wait(50)
    assert column.verticalScrollBar().value() == 0, "nobody is carried away from what they read"
    column.verticalScrollBar().setValue(300)
    take(view, task, block(40), {"event": "rewritten", "text": "All.", "how": "plain",
                                 "model": "m", "problems": 0})  # fmt: skip
    task.end(State.DONE)
    view.refresh()
    qtbot.wait(50)
    assert column.count == 42
    assert column.verticalScrollBar().value() == 300


def test_the_new_text_grows(view: TaskView) -> None:
    task = running(view, "translate", language="German")
    take(view, task, block(0))
    view.column._show(1)
    (text,) = view.findChildren(TextRow)
    take(view, task, block(1))
    shown = text.answer.findChildren(type(text.answer._sections[0].browser))
    assert "Paragraph 1, in" in " ".join(one.toPlainText() for one in shown)
    task.end(State.CANCELLED)
    view.refresh()
    assert "Paragraph 1, in other words." in markdown_of(task), "what was done can be kept"


def test_drafts_make_room_for_the_summary(view: TaskView, qtbot: QtBot) -> None:
    task = running(view, "summarise", length="short")
    for text in ("The gate was painted.", "The quay was opened."):
        take(view, task, {"event": "drafted", "text": text, "citations": [], "verdicts": []})
    assert len(view.column._rows) == 3
    assert any("so far" in one.text() for one in view.column.findChildren(QLabel))
    assert "The quay was opened." in markdown_of(task)
    summary = {"event": "summary", "title": "t", "text": "All in all.", "length": "short",
               "mode": "compose", "model": "m", "documents": 1, "passages": 2,
               "all_passages": 2, "citations": [], "verdicts": []}  # fmt: skip
    take(view, task, summary)
    task.end(State.DONE)
    view.refresh()
    assert task.events == [summary]
    assert len(view.column._rows) == 1


def test_the_next_task_has_rows_of_its_own(view: TaskView) -> None:
    for kind, event in (("rewrite", block(0)), ("translate", block(1))):
        task = running(view, kind, how="plain", language="German")
        take(view, task, event)
        assert len(view.column._rows) == 2
        assert view.column.column.count == 2
