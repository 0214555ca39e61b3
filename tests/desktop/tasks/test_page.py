"""Tasks as a person does them: with the real engine, its default models, over a small library."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop.app import Desktop
from desktop.tasks.page import TasksPage
from desktop.tasks.result_rows import AlikeCard, HtmlRow, TextRow
from desktop.tasks.task import State, Task
from desktop.tasks.text_forms import GenerateForm, RewriteForm
from desktop.tasks.wish import Scope, Wish
from desktop.viewer.place import Place
from tests.desktop.tasks.conftest import LEASE, Until

pytestmark = [pytest.mark.real, pytest.mark.timeout(600)]


@pytest.fixture
def page(running: Desktop) -> TasksPage:
    """The page at its form, without tasks."""
    page = running.window.tasks
    for task in list(page.tasks):
        page.delete(task)
    running.window.viewer.hide()
    running.window.go_to(page)
    return page


def finished(page: TasksPage, until: Until, wish: Wish, state: State = State.DONE) -> Task:
    page.start(wish)
    task = page.tasks[0]
    until(lambda: not task.under_way)
    assert task.state is state, task.error
    return task


def test_a_summary_with_its_sources(
    page: TasksPage, running: Desktop, until: Until, files: Path
) -> None:
    lease = files / "lease.txt"
    wish = Wish("summarise", Scope(paths=(str(lease),)), options={"length": "short"})
    task = finished(page, until, wish)
    assert page.current is task
    row = page.view.findChildren(TextRow)[0]
    row.answer.followed.emit("cite:0")
    assert running.window.viewer.isVisible()
    assert running.window.viewer.bar.path.text() == str(lease)


def test_topics_are_drawn_and_chosen(
    page: TasksPage, running: Desktop, until: Until, qtbot: QtBot, tmp_path: Path
) -> None:
    task = finished(page, until, Wish("topics"))
    panel = page.view.map
    until(lambda: panel.complete and len(panel.points) == 26)
    found = task.last("topics")
    assert found is not None
    largest = found["topics"][0]
    panel.choose_topic(largest["id"])
    assert len(panel.files.numbers) == largest["size"]
    assert panel.tree.currentItem().text(0) == largest["name"]
    panel.files.setCurrentIndex(panel.files.model().index(0, 0))
    number = panel.files.numbers[0]
    assert panel.canvas._current == number
    panel._point(number, QPoint(10, 10))
    until(lambda: panel._call is None and panel._preview.isVisible() and not panel._wait.isActive())
    until(lambda: len(panel._preview._text.text()) > len(panel.points.path[number]))
    panel._point(-1, QPoint())
    qtbot.keyClick(panel.files, Qt.Key.Key_Return)
    assert running.window.viewer.isVisible()
    panel.choose_points([0, 1, 2])
    assert len(panel.files.numbers) == 3
    for kind, head in (("png", b"\x89PNG"), ("svg", b"<svg")):
        file = tmp_path / f"map.{kind}"
        with qtbot.waitSignal(page.view.exporting.written, timeout=30_000):
            page.view.exporting.write(task, kind, file, panel.canvas)
        assert file.read_bytes().startswith(head)
    bad = tmp_path / "none" / "map.png"
    page.view.exporting.write(task, "png", bad, panel.canvas)
    until(lambda: any(str(bad) in one for one in running.session.banners.shown()))


def test_versions_are_found_and_compared(page: TasksPage, until: Until, files: Path) -> None:
    lease = str(files / "lease.txt")
    finished(page, until, Wish("duplicates", options={"only": lease}))
    (card,) = page.view.findChildren(AlikeCard)
    other = str(files / "lease-new.txt")
    card.compare.emit(lease, other)
    task = page.tasks[0]
    assert task.wish.kind == "differences"
    until(lambda: not task.under_way)
    found = task.last("differences")
    assert found is not None
    assert any("950" in one["after"] for one in found["changes"])


def test_labels_tags_and_their_undo(
    page: TasksPage, running: Desktop, until: Until, files: Path
) -> None:
    client = running.session.client
    scope = Scope(paths=(str(files / "ships-1.txt"),))
    page.start(Wish("tag", scope, options={"tag": "Sea", "remove": False}))
    until(lambda: any("Sea" in one for one in running.session.banners.shown()))
    tags: list[dict[str, object]] = []
    client.get("/tags").then(lambda value: tags.extend(value["tags"]))
    until(lambda: tags)
    assert tags[0]["by_hand"] == 1
    page._untag(Wish("tag", scope, options={"tag": "Sea", "remove": False}), ())
    gone: list[object] = []

    def none_left() -> bool:
        client.get("/tags").then(lambda value: gone.append(value["tags"]))
        return [] in gone

    until(none_left)
    wish = Wish("classify", options={"labels": [{"name": "garden", "description": ""},
                                                {"name": "ships", "description": ""}],
                                     "automatic": False})  # fmt: skip
    task = finished(page, until, wish)
    assert page.view.table.model().rowCount() == len(task.of("classified")) == 26


def test_a_letter_from_a_template(page: TasksPage, until: Until) -> None:
    page.new.choose("generate")
    form = page.new.form
    assert isinstance(form, GenerateForm)
    until(lambda: form.template.count() >= 4)
    values = {"subject": "The lease", "about": ["When does the lease end?"]}
    page.show_form(Wish("generate", options={"template": "letter", "values": values}))
    assert page.new.form.wish().options["values"] == values
    page.new.start.click()
    task = page.tasks[0]
    until(lambda: not task.under_way)
    found = task.last("generated")
    assert found is not None, task.error
    assert "31 March 2027" in found["text"]


def test_a_table_with_its_sources_and_files(
    page: TasksPage, until: Until, qtbot: QtBot, files: Path, tmp_path: Path
) -> None:
    schema = {"type": "object", "properties": {"rent": {"type": "number"}}}
    scope = Scope(paths=(str(files / "lease.txt"), str(files / "lease-new.txt")))
    task = finished(page, until, Wish("extract", scope, options={"schema": schema}))
    assert page.view.table.model().rowCount() == 2
    for kind, head in (("csv", b"\xef\xbb\xbffile"), ("xlsx", b"PK"), ("markdown", b"# ")):
        file = tmp_path / f"table.{kind}"
        with qtbot.waitSignal(page.view.exporting.written, timeout=60_000):
            page.view.exporting.write(task, kind, file, page.view.map.canvas)
        assert file.read_bytes().startswith(head)


def test_rewriting_a_file_shows_what_changed(page: TasksPage, until: Until, files: Path) -> None:
    wish = Wish("rewrite", Scope(paths=(str(files / "lease.txt"),)), options={"how": "plain"})
    task = finished(page, until, wish)
    assert task.of("block")
    assert task.last("rewritten") is not None
    page.view.column._show(1)
    assert page.view.findChildren(TextRow)


def test_a_text_is_shortened_without_an_able_model(page: TasksPage, until: Until) -> None:
    task = finished(page, until, Wish("rewrite", text=LEASE, options={"how": "shorten"}))
    found = task.last("rewritten")
    assert found is not None
    assert found["model"] == ""
    assert all(f"{one.strip('.')}." in LEASE for one in found["text"].split(". "))
    assert len(found["text"]) < len(LEASE)
    page.show_form(Wish("rewrite"))
    form = page.new.form
    assert isinstance(form, RewriteForm)
    until(lambda: form._small is not None and not form._small.isHidden())
    form.how.setCurrentIndex(form.how.findData("shorten"))
    until(lambda: form._small is not None and form._small.isHidden())


def test_what_changed_since_last_time(page: TasksPage, until: Until, files: Path) -> None:
    wish = Wish("changes", options={"keep": True})
    finished(page, until, wish)
    task = finished(page, until, wish)
    found = task.last("changes")
    assert found is not None
    assert found["since"] is not None


def test_cancelling_ends_it_and_the_next_begins(page: TasksPage, until: Until) -> None:
    text = "\n\n".join(f"Paragraph {n} is about a boat on a lake in the north." for n in range(60))
    page.start(Wish("rewrite", text=text, options={"how": "formal"}))
    page.start(Wish("topics"))
    long, following = page.tasks[1], page.tasks[0]
    assert following.state is State.WAITING
    until(lambda: long.working is not None and long.working["done"] >= 1)
    page.open(long)
    assert page.view.findChildren(HtmlRow), "a paragraph is shown while others are written"
    page.view.cancel.click()
    assert long.state is State.CANCELLED
    assert long.of("block"), "what was done stays"
    until(lambda: following.state is State.DONE)


def test_an_error_is_told_in_words(page: TasksPage, until: Until) -> None:
    wish = Wish("summarise", Scope(paths=("/not/in/the/library.txt",)))
    task = finished(page, until, wish, State.FAILED)
    assert task.error is not None
    assert "No indexed file fits" in page.view._state.text()
    assert page.view.retry.isVisible()
    refused = finished(page, until, Wish("translate", text="Hi", options={"language": "1"}),
                       State.FAILED)  # fmt: skip
    assert refused.error is not None
    assert refused.error.hint


def test_history_is_there_after_a_restart(page: TasksPage, running: Desktop, until: Until) -> None:
    task = finished(page, until, Wish("duplicates"))
    again = TasksPage(running.session)
    kept = next(one for one in again.tasks if one.id == task.id)
    again.open(kept)
    assert kept.events == task.events
    assert again.view.task is kept
    again.deleteLater()
    page.delete(task)
    assert task not in page.tasks
    banner = running.session.banners
    assert any("was deleted" in one for one in banner.shown())
    page._bring_back(task, 0)
    assert page.tasks[0] is task


def test_menus_lead_here(page: TasksPage, running: Desktop, files: Path, until: Until) -> None:
    window = running.window
    window.go_to(window.library)
    until(lambda: window.library.model.total == 26)
    until(lambda: window.library.model.file(0) is not None)
    row = window.library.model.file(0)
    assert row is not None
    window.library.table.selectRow(0)
    whole = window.library.chosen.menu()
    (tasks,) = [one for one in whole.findChildren(QMenu) if one.title() == "Do with this file"]
    names = [action.text() for action in tasks.actions()]
    assert "Find copies and versions" in names
    tasks.actions()[names.index("Translate…")].trigger()
    assert window._pages.currentWidget() is page
    assert page.new.form.kind == "translate"
    assert page.new.form.wish().scope.paths == (row.source.path,)
    whole.deleteLater()
    window.show_places([Place(row.source.document_id or "", row.source.path, "", "Some words.")])
    menu = window.viewer.task_menu()
    rewrite = next(one for one in menu.actions() if one.text() == "Rewrite this passage…")
    rewrite.trigger()
    assert page.new.form.kind == "rewrite"
    assert page.new.form.wish().text == "Some words."
    menu.deleteLater()
