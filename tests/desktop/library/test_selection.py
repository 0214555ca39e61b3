"""Several files chosen at once: by keys, in the words of the menu, and what is done with them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QMenu
from pytestqt.qtbot import QtBot

from desktop.app import Desktop
from desktop.library.model import Column
from desktop.library.page import LibraryPage
from desktop.tasks.wish import Scope, Wish
from tests.desktop.library.conftest import Until

pytestmark = [pytest.mark.real, pytest.mark.timeout(600)]

NAMES = ("bread.md", "harbour.txt", "lease.txt", "rent.csv")


@pytest.fixture
def library(window: Desktop, until: Until, folder: Path) -> LibraryPage:
    (folder / "lease.txt").write_text("The lease of the flat ends on 31 March 2027.")
    (folder / "harbour.txt").write_text("The harbour was closed in the winter of 1931.")
    (folder / "bread.md").write_text("# Bread\n\nThe bakery opens at six.")
    (folder / "rent.csv").write_text("month,rent\nMay,900\n")
    page = window.window.library
    window.window.add_paths([str(folder)])
    until(lambda: page.model.total == 4 and all(page.model.here(row) for row in range(4)))
    until(lambda: all(cell(page, row, Column.STATUS) == "Indexed" for row in range(4)))
    return page


def cell(library: LibraryPage, row: int, column: Column) -> str:
    return str(library.model.index(row, column).data())


def chosen(library: LibraryPage) -> list[str]:
    rows = [row for first, count in library.table.ranges() for row in range(first, first + count)]
    return [cell(library, row, Column.NAME) for row in rows]


def act(menu: QMenu, text: str) -> QAction:
    return next(action for action in menu.actions() if action.text() == text)


def press_undo(window: Desktop) -> None:
    buttons = window.session.banners.findChildren(QAbstractButton)
    [button for button in buttons if button.text() == "Undo" and button.isVisible()][-1].click()


def test_keys_choose_several_and_say_how_many(library: LibraryPage, qtbot: QtBot) -> None:
    table = library.table
    table.selectRow(1)
    assert library.details.isVisible()
    qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert chosen(library) == ["harbour.txt", "lease.txt"]
    assert library.several.text == "2 files are chosen"
    assert library.several.isVisible()
    assert not library.details.isVisible()
    qtbot.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert table.count == 4
    texts = [action.text() for action in library.chosen.menu().actions()]
    assert {"Ask about 4 files", "Summarise 4 files", "Read 4 files again", "Copy 4 paths"} <= set(
        texts
    )
    library.several.closed.emit()
    assert not library.several.isVisible()
    assert table.count == 0


def test_paths_are_copied(library: LibraryPage, qtbot: QtBot, folder: Path) -> None:
    library.table.selectAll()
    qtbot.keyClick(library.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "\n".join(str(folder / name) for name in NAMES)


def test_several_are_read_again_and_left_out(
    window: Desktop, library: LibraryPage, until: Until, qtbot: QtBot
) -> None:
    before = [library.model.here(row).indexed for row in range(4)]  # type: ignore[union-attr]
    library.table.selectRow(0)
    qtbot.keyClick(library.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(library.table, Qt.Key.Key_F5)

    def read_anew() -> list[bool]:
        rows = [library.model.file(row) for row in range(4)]
        return [
            row is not None and (row.indexed or 0) > (then or 0)
            for row, then in zip(rows, before, strict=True)
        ]

    until(lambda: read_anew() == [True, True, False, False])
    assert chosen(library) == ["bread.md", "harbour.txt"]
    qtbot.keyClick(library.table, Qt.Key.Key_Delete)
    until(lambda: library.model.total == 2)
    until(lambda: cell(library, 0, Column.NAME) == "lease.txt")
    assert any(said.startswith("2 files are left out") for said in window.session.banners.shown())
    press_undo(window)
    until(lambda: library.model.total == 4)


def test_several_move_to_a_new_collection_and_back(
    window: Desktop, library: LibraryPage, until: Until
) -> None:
    library.table.selectRow(2)
    moves = next(
        one for one in library.chosen.menu().findChildren(QMenu) if one.title() == "Move to"
    )
    act(moves, "A new collection").trigger()
    until(lambda: library.roots.collections == ["New collection", "default"])
    press_undo(window)
    until(lambda: library.roots.collections == ["default"])
    until(lambda: library.model.total == 4)


def test_questions_are_about_what_is_chosen(
    window: Desktop, library: LibraryPage, until: Until, qtbot: QtBot, folder: Path
) -> None:
    library.table.selectRow(1)
    qtbot.keyClick(library.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    library.chosen.ask()
    ask = window.window.ask
    assert window.window._pages.currentWidget() is ask
    assert ask.talk.options.file == f"{folder / 'harbour.txt'}\n{folder / 'lease.txt'}"
    assert ask._composer.choices.where.text().startswith("Only 2 files")
    ask.ask("When does the bakery open, and when was the harbour closed?")
    until(lambda: ask.turns and not ask.turns[0].running)
    names = {Path(hit.path).name for hit in ask.turns[0].hits}
    assert names
    assert names <= {"harbour.txt", "lease.txt"}


def test_tasks_name_the_files_or_the_whole(
    library: LibraryPage, until: Until, qtbot: QtBot, folder: Path
) -> None:
    wishes: list[Wish] = []
    library.task_wanted.disconnect()
    library.task_wanted.connect(lambda wish, _now: wishes.append(wish))
    library.table.selectRow(1)
    qtbot.keyClick(library.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    act(library.chosen.menu(), "Summarise 2 files").trigger()
    assert wishes[-1].scope.paths == (str(folder / "harbour.txt"), str(folder / "lease.txt"))
    library.table.selectAll()
    act(library.chosen.menu(), "Find topics in 4 files").trigger()
    assert wishes[-1].scope == Scope()
    library.filter.kinds.setCurrentIndex(library.filter.kinds.findData("text"))
    library.filter.kinds.activated.emit(0)
    until(lambda: library.model.total == 3 and library.model.here(0) is not None)
    library.table.selectAll()
    act(library.chosen.menu(), "Summarise 3 files").trigger()
    assert len(wishes[-1].scope.paths) == 3


def test_the_table_is_filtered_by_kind(library: LibraryPage, until: Until) -> None:
    kinds = library.filter.kinds
    kinds.setCurrentIndex(kinds.findText("Sheets and tables"))
    kinds.activated.emit(kinds.currentIndex())
    until(lambda: library.model.total == 1)
    until(lambda: cell(library, 0, Column.NAME) == "rent.csv")
    library.filter.clear()
    until(lambda: library.model.total == 4)
    assert library.filter.kind == ""


def test_what_is_chosen_stays_chosen_when_rows_move(
    library: LibraryPage, until: Until, qtbot: QtBot, folder: Path
) -> None:
    library.table.selectRow(1)
    qtbot.keyClick(library.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    (folder / "a first one.txt").write_text("Earlier.")
    until(lambda: library.model.total == 5 and cell(library, 0, Column.NAME) == "a first one.txt")
    until(lambda: chosen(library) == ["harbour.txt", "lease.txt"])
    (folder / "harbour.txt").unlink()
    until(lambda: library.model.total == 4)
    until(lambda: chosen(library) == ["lease.txt"])
    library.table.selectAll()
    (folder / "zoo.txt").write_text("Later.")
    until(lambda: library.model.total == 5 and library.table.count == 5)
