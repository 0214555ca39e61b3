"""Tasks without an engine: wishes, history, diffs, tables, the map's geometry and looks."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app import Desktop
from desktop.tasks.diff import beside_html, diff_html
from desktop.tasks.history import MOST_BYTES, MOST_TASKS, History, too_many
from desktop.tasks.markdown_of import markdown_of
from desktop.tasks.result_table import ResultTable, extracted_columns, label_columns
from desktop.tasks.task import State, Task
from desktop.tasks.topic_map.camera import LARGEST, Camera
from desktop.tasks.topic_map.canvas import MapCanvas
from desktop.tasks.topic_map.look import Look, chosen_colours
from desktop.tasks.topic_map.painting import Names, svg
from desktop.tasks.topic_map.points import Points
from desktop.tasks.wish import Scope, Wish, request
from desktop.tasks.words import problem_words, title
from desktop.theme.tokens import LIGHT
from engine.domain.errors import EngineError
from engine.domain.tasks import Topic

WORKING = {"event": "working", "stage": "reading", "done": 3, "total": 9, "eta_s": 12.0}
TOPICS = (
    Topic(1, "Garden", ("garden", "soil"), 60, None, 0.2, 0.2),
    Topic(2, "Ships", ("ship", "harbour"), 40, None, 0.8, 0.8),
    Topic(3, "Soil", ("soil",), 30, 1, 0.15, 0.2),
    Topic(4, "Roses", ("rose",), 30, 1, 0.25, 0.2),
)


def placed(number: int, topic: int, x: float, y: float) -> dict[str, object]:
    return {
        "document_id": f"d{number}",
        "path": f"/home/me/file-{number}.txt",
        "title": "",
        "topic": topic,
        "similarity": 0.5,
        "x": x,
        "y": y,
    }


@pytest.fixture
def points() -> Points:
    made = Points()
    made.add([placed(n, 3, 0.1 + 0.002 * n, 0.2) for n in range(30)])
    made.add([placed(30 + n, 2, 0.8, 0.7 + 0.005 * n) for n in range(40)])
    return made


# What is asked of the engine


def test_a_wish_becomes_a_request() -> None:
    scope = Scope(paths=("/a.txt",))
    assert request(Wish("summarise", scope, options={"length": "short"})) == (
        "/summarise",
        {"collection": None, "paths": ["/a.txt"], "length": "short"},
    )
    wish = Wish("translate", scope, options={"language": "German"})
    assert wish.document == "/a.txt"
    assert request(wish, "Hello") == (
        "/rewrite",
        {"text": "Hello", "how": "translate", "language": "German"},
    )
    assert request(Wish("duplicates", options={"only": "/a.txt"}))[1] == Scope().body()
    assert request(Wish("summarise", chat="c1"))[1]["chat"] == "c1"
    assert request(Wish("differences", Scope(paths=("/a", "/b")))) == (
        "/differences",
        {"before": "/a", "after": "/b"},
    )


def test_several_files_are_rewritten_one_by_one() -> None:
    wish = Wish("rewrite", Scope(paths=("/a", "/b")), options={"how": "plain"})
    assert [one.document for one in wish.one_by_one()] == ["/a", "/b"]
    assert len(list(Wish("summarise", wish.scope).one_by_one())) == 1
    assert Wish.from_json(json.loads(json.dumps(wish.as_json()))) == wish


# History


def done_task(text: str = "Said.") -> Task:
    task = Task(Wish("summarise", options={"length": "short"}))
    task.take(WORKING)
    task.take({"event": "remark", "code": "sampled", "message": "Made of a part."})
    task.take({"event": "generated", "text": text, "citations": []})
    task.end(State.DONE)
    return task


def test_history_outlives_the_program(tmp_path: Path) -> None:
    history = History(tmp_path)
    first, second = done_task(), done_task()
    second.began = first.began + 1
    second.end(State.FAILED, EngineError("no_model", "No model.", hint="Get one."))
    history.keep(first)
    history.keep(second)
    again = History(tmp_path).load()
    assert [task.id for task in again] == [second.id, first.id]
    assert again[0].error is not None
    assert (again[0].error.message, again[0].error.hint) == ("No model.", "Get one.")
    assert again[1].events == []
    History(tmp_path).open(again[1])
    assert again[1].events == first.events


def test_what_ran_when_the_program_ended_is_broken_off(tmp_path: Path) -> None:
    task = Task(Wish("topics"), state=State.RUNNING)
    History(tmp_path).keep(task)
    (kept,) = History(tmp_path).load()
    assert kept.state is State.BROKEN
    assert not kept.under_way


def test_a_large_result_is_kept_in_part(tmp_path: Path) -> None:
    task = Task(Wish("classify"))
    row = {"event": "classified", "path": "/x" * 100, "label": "a", "confidence": 0.5}
    task.events = [dict(row) for _ in range(MOST_BYTES // 200)]
    task.events.append({"event": "learned", "labels": [], "none_fits": 0, "accuracy": None})
    task.end(State.DONE)
    History(tmp_path).keep(task)
    (file,) = (tmp_path / "tasks").glob("*.json")
    assert file.stat().st_size < MOST_BYTES + 2000
    (kept,) = History(tmp_path).load()
    History(tmp_path).open(kept)
    assert kept.cut
    assert kept.events[-1]["event"] == "learned"
    assert len(kept.events) < len(task.events)


def test_deleting_can_be_undone_until_the_next_start(tmp_path: Path) -> None:
    history, task = History(tmp_path), done_task()
    history.keep(task)
    history.remove(task)
    history.bring_back(task)
    assert len(history.load()) == 1
    history.remove(task)
    assert history.load() == []
    assert list((tmp_path / "tasks").iterdir()) == []


def test_a_hand_at_the_files_does_no_harm(tmp_path: Path) -> None:
    history, task = History(tmp_path), done_task()
    history.keep(task)
    for name, text in (("x.json", "no JSON"), ("y.json", "{}"), ("z.json", "[1]")):
        (tmp_path / "tasks" / name).write_text(text)
    (kept,) = history.load()
    (tmp_path / "tasks" / f"{task.id}.json").write_text(json.dumps(task.head()) + "\n{")
    history.open(kept)
    assert kept.events == []


def test_the_oldest_are_kept_no_longer() -> None:
    tasks = [done_task() for _ in range(MOST_TASKS + 3)]
    assert too_many(tasks) == tasks[-3:]
    assert too_many([Task(Wish("topics"), state=State.WAITING)] * 99) == []


# What is shown of results


def test_a_diff_tells_what_went_and_what_came_without_colours() -> None:
    made = diff_html("Their is a <mistake>.", "There is a mistake.", LIGHT)
    assert "<s " in made
    assert "<u " in made
    assert "&lt;" in made
    assert "<mistake>" not in made
    long = diff_html("word " * 4000, "other " * 4000, LIGHT)
    assert long.count("<s ") == 1
    assert "&lt;b&gt;" in beside_html("<b>", "x", LIGHT)


def test_problems_are_told_in_words() -> None:
    assert "42" in problem_words("42 is missing")
    assert "7 May" in problem_words("7 May is not in the original")
    assert problem_words("nothing was written").endswith("written.")


def test_markdown_has_sources_and_tables() -> None:
    task = done_task("A | B")
    assert markdown_of(replace_kind(task, "generate")).count("A | B") == 1
    cell = {"field": "rent", "value": "9|00", "supported": True, "citation": None}
    table = Task(Wish("extract"))
    table.events = [{"event": "row", "document_id": "d", "path": "/lease.txt", "cells": [cell]}]
    table.end(State.DONE)
    assert "| lease.txt | 9\\|00 |" in markdown_of(table)


def replace_kind(task: Task, kind: str) -> Task:
    return replace(task, wish=replace(task.wish, kind=kind))


def test_a_table_sorts_and_says_what_is_doubtful(qtbot: QtBot) -> None:
    rows = [
        {
            "document_id": f"d{n}",
            "path": f"/f{n}.txt",
            "cells": [{"field": "n", "value": value, "supported": n == 1, "citation": None}],
        }
        for n, value in enumerate((30, 4.5, None, "x"))
    ]
    table = ResultTable()
    qtbot.addWidget(table)
    table.show_rows(extracted_columns(["n"]), rows)
    model = table.model()
    assert model.index(0, 1).data() == "⚠ 30"
    model.sort(1, Qt.SortOrder.AscendingOrder)
    assert [model.index(row, 1).data() for row in range(4)] == ["4.5", "⚠ 30", "⚠ x", ""]
    with qtbot.waitSignal(table.opened) as told:
        table.setCurrentIndex(model.index(0, 0))
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert told.args[0].document_id == "d1"


def test_labels_as_a_table(qtbot: QtBot) -> None:
    rows = [
        {"document_id": "a", "path": "/a", "label": "", "confidence": 0.2, "by_hand": False},
        {"document_id": "b", "path": "/b", "label": "ship", "confidence": 1.0, "by_hand": True},
    ]
    table = ResultTable()
    qtbot.addWidget(table)
    table.show_rows(label_columns(), rows)
    table.model().sort(1, Qt.SortOrder.AscendingOrder)
    assert table.model().index(0, 1).data() == "ship"
    assert table.model().index(0, 2).data() == "Tagged by hand"
    assert table.model().index(1, 1).data() == "None of them"


def test_titles_say_what_is_done_with_what() -> None:
    assert title(Wish("summarise", Scope(paths=("/home/lease.pdf",)))) == "Summarise: lease.pdf"
    assert title(Wish("rewrite", text="Hello")) == "Rewrite: “Hello”"
    assert title(Wish("topics")) == "Topics: All files"


# The map


def test_the_camera_keeps_what_is_under_the_pointer() -> None:
    camera = Camera()
    before = camera.place(300, 200, 800, 600)
    nearer = camera.zoomed(3, 300, 200, 800, 600)
    assert nearer.place(300, 200, 800, 600) == pytest.approx(before)
    assert nearer.zoomed(1e9, 300, 200, 800, 600).zoom == LARGEST
    assert nearer.zoomed(1e-9, 1, 1, 800, 600) == Camera()
    x, y = nearer.pixel(0.3, 0.4, 800, 600)
    assert nearer.place(x, y, 800, 600) == pytest.approx((0.3, 0.4))
    assert nearer.moved(1e9, 1e9, 800, 600).x >= 0


def test_points_are_found_by_place(points: Points) -> None:
    assert points.nearest(0.8, 0.7, 0.01, 0.01) == 30
    assert points.nearest(0.5, 0.5, 0.01, 0.01) is None
    assert len(points.within(0.75, 0, 1, 1)) == 40
    assert len(points.of_topics(frozenset({3}))) == 30


def test_near_topics_have_different_colours() -> None:
    tops = [Topic(n, str(n), (), 1, None, n / 24, 0.5) for n in range(24)]
    colours = chosen_colours(tops)
    assert all(colours[n] != colours[n + 1] for n in range(23))


def test_names_stand_apart_and_parts_are_named_from_near(qapp: object) -> None:
    look, size = Look.of(TOPICS), QSize(800, 600)
    far = Names(look, Camera(), size, 15)
    assert [name for _, name, _ in far.places] == ["Garden", "Ships"]
    near = Names(look, Camera(0.2, 0.2, 2.5), size, 15)
    assert {name for _, name, _ in near.places} == {"Soil", "Roses"}
    crowded = Look.of([replace(one, x=0.5, y=0.5) for one in TOPICS[:2]])
    areas = [area for _, _, area in Names(crowded, Camera(), size, 15).places]
    assert not areas[0].intersects(areas[1])
    assert look.with_lit(1).lit == {1, 3, 4}


def test_the_drawing_holds_every_point(points: Points, qapp: object) -> None:
    look, size = Look.of(TOPICS), QSize(800, 600)
    points.path[0] = "/home/<evil>&\x01.txt"
    made = svg(points, Names(look, Camera(), size, 15), look, LIGHT, Camera(), size)
    assert made.count("<circle") == 70
    assert "&lt;evil&gt;&amp;" in made
    assert "\x01" not in made


@pytest.fixture
def canvas(desktop: Desktop, qtbot: QtBot, points: Points) -> MapCanvas:
    made = MapCanvas(desktop.session.theme)
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    made.show_topics(points, Look.of(TOPICS))
    qtbot.waitUntil(lambda: made.drawn)
    return made


def test_pointing_and_clicking(canvas: MapCanvas, qtbot: QtBot) -> None:
    at = canvas._pixel(69).toPoint()
    with qtbot.waitSignal(canvas.pointed) as told:
        move(canvas, at, held=False)
    assert told.args[0] == 69
    with qtbot.waitSignal(canvas.topic_chosen) as told:
        qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=at)
    assert told.args == [2]
    with qtbot.waitSignal(canvas.topic_chosen) as told:
        qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=canvas.rect().center())
    assert told.args == [None]
    name = canvas.names.places[0][2].center().toPoint()
    with qtbot.waitSignal(canvas.topic_chosen) as told:
        qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=name)
    assert told.args == [1]
    with qtbot.waitSignal(canvas.opened) as told:
        qtbot.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=at)
    assert told.args == [69]


def test_a_frame_chooses_points(canvas: MapCanvas, qtbot: QtBot) -> None:
    shift = Qt.KeyboardModifier.ShiftModifier
    first, last = QPointF(500, 300).toPoint(), QPointF(795, 595).toPoint()
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, shift, first)
    move(canvas, last, shift)
    with qtbot.waitSignal(canvas.points_chosen) as told:
        qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, shift, last)
    assert sorted(told.args[0]) == list(range(30, 70))
    canvas.choose(told.args[0])
    assert not canvas.grab().isNull()


def test_dragging_and_keys_move_and_zoom(canvas: MapCanvas, qtbot: QtBot) -> None:
    qtbot.keyClick(canvas, Qt.Key.Key_Plus)
    qtbot.keyClick(canvas, Qt.Key.Key_Plus)
    zoomed = canvas.camera
    assert zoomed.zoom > 1.5
    qtbot.keyClick(canvas, Qt.Key.Key_Left)
    assert canvas.camera.x < zoomed.x
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=canvas.rect().center())
    before = canvas.camera
    move(canvas, canvas.rect().center() - QPointF(80, 0).toPoint())
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=canvas.rect().center())
    assert canvas.camera.x > before.x
    qtbot.waitUntil(lambda: canvas.drawn)
    qtbot.keyClick(canvas, Qt.Key.Key_0)
    assert canvas.camera == Camera()


def move(
    canvas: MapCanvas,
    to: QPoint,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    *,
    held: bool = True,
) -> None:
    """A move with the button held, which pytest-qt cannot make."""
    at = QPointF(to)
    buttons = Qt.MouseButton.LeftButton if held else Qt.MouseButton.NoButton
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        at,
        canvas.mapToGlobal(at),
        Qt.MouseButton.NoButton,
        buttons,
        modifiers,
    )
    QApplication.sendEvent(canvas, event)


# The forms


def test_a_form_says_what_is_missing(desktop: Desktop, qtbot: QtBot) -> None:
    page = desktop.window.tasks
    desktop.window.go_to(page)
    for kind in ("rewrite", "translate", "extract", "tag", "generate"):
        page.new.choose(kind)
        page.new.start.click()
        assert page.tasks == [], kind
        assert page.new._missing.text()
    page.new.choose("extract").fields.rows[0].name.setText("rent")
    assert page.new.form.missing() == ""
    schema = page.new.form.wish().options["schema"]
    assert schema["properties"] == {"rent": {"type": "string"}}


def test_a_wish_fills_in_the_form(desktop: Desktop) -> None:
    page = desktop.window.tasks
    for wish in (
        Wish("summarise", Scope(collection="x"), options={"length": "long"}),
        Wish("translate", text="Hello", options={"language": "German"}),
        Wish("translate", Scope(paths=("/a.txt",)), options={"language": "Suomi"}),
        Wish("rewrite", text="Hello", options={"how": "plain"}),
        Wish(
            "extract",
            options={
                "schema": {
                    "type": "object",
                    "properties": {
                        "day": {"type": "string", "format": "date", "description": "first"}
                    },
                }
            },
        ),
        Wish(
            "classify",
            options={"labels": [{"name": "a", "description": "b"}], "automatic": True},
        ),
    ):
        page.show_form(wish)
        assert page.new.form.wish() == wish


def test_tasks_wait_for_an_engine_and_can_be_cancelled(desktop: Desktop, qtbot: QtBot) -> None:
    page = desktop.window.tasks
    page.start(Wish("topics"))
    page.start(Wish("duplicates"))
    first, second = page.tasks[1], page.tasks[0]
    assert (first.state, second.state) == (State.RUNNING, State.WAITING)
    page.view.cancel.click()
    assert second.state is State.CANCELLED
    page.runner.cancel(first)
    assert first.state is State.CANCELLED
    page.delete(second)
    assert page.tasks == [first]
    assert page.current is None


def test_the_page_gives_the_focus_to_its_form(desktop: Desktop, qtbot: QtBot) -> None:
    window = desktop.window
    window.activateWindow()
    window.go_to(window.tasks)
    assert window.tasks.new.buttons["summarise"].hasFocus()
    window.tasks.new.start.setFocus()
    window.tasks.start(Wish("topics"))
    qtbot.waitUntil(window.tasks.panel.view.hasFocus)


def test_what_was_wiped_is_shown_no_longer(desktop: Desktop) -> None:
    page = desktop.window.tasks
    page.start(Wish("topics"))
    assert page.current is not None
    desktop.window._wiped("conversations")
    assert page.tasks == []
    assert page.current is None
    assert page.runner.running is None


def test_closing_the_window_leaves_tasks_alone(desktop: Desktop, tmp_path: Path) -> None:
    page = desktop.window.tasks
    page.start(Wish("topics"))
    page.save()
    assert page.tasks[0].state is State.RUNNING
    (kept,) = History(tmp_path / "home").load()
    assert kept.state is State.BROKEN
