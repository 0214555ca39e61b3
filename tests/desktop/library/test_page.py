"""The library as a person uses it: the table, its filter, details, keys, folders, rules."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import Desktop
from desktop.library.model import Column
from desktop.library.page import LibraryPage
from desktop.tasks.wish import Scope
from engine.domain.errors import EngineError
from engine.domain.source import Status
from tests.desktop.library.conftest import Until

pytestmark = [pytest.mark.real, pytest.mark.timeout(600)]

LEASE = "The lease of the flat ends on 31 March 2027. The rent is 900 euros a month."


def names(library: LibraryPage) -> list[str]:
    model = library.model
    return [str(model.index(row, Column.NAME).data()) for row in range(model.total)]


def row_of(library: LibraryPage, name: str) -> int:
    return names(library).index(name)


@pytest.fixture
def library(window: Desktop, until: Until, folder: Path) -> LibraryPage:
    """A library of a text, an archive, and a file that is damaged."""
    (folder / "[2024] leases").mkdir()
    (folder / "[2024] leases" / "lease.txt").write_text(LEASE)
    (folder / "broken.pdf").write_bytes(b"%PDF-1.4 nothing")
    (folder / "<b>empty.txt").write_text("")
    with zipfile.ZipFile(folder / "packed.zip", "w") as packed:
        packed.writestr("one.txt", "The harbour was closed in the winter of 1931.")
        packed.writestr("two.txt", "The bakery opens at six.")
    page = window.window.library
    window.window.add_paths([str(folder)])
    until(lambda: page.model.total == 4)
    until(lambda: not window.session.feed.status.files[Status.PENDING])  # type: ignore[union-attr]
    until(lambda: all(page.model.file(row) is not None for row in range(4)))
    until(lambda: str(page.model.index(row_of(page, "lease.txt"), Column.STATUS).data())
          == "Indexed")  # fmt: skip
    return page


def cell(library: LibraryPage, name: str, column: Column) -> Any:
    return library.model.index(row_of(library, name), column).data()


def test_rows_say_what_became_of_files(library: LibraryPage) -> None:
    assert names(library) == ["<b>empty.txt", "broken.pdf", "lease.txt", "packed.zip"]
    assert cell(library, "broken.pdf", Column.STATUS) == "Not readable"
    assert cell(library, "broken.pdf", Column.ADVICE)
    assert cell(library, "<b>empty.txt", Column.STATUS) == "Left out"
    assert cell(library, "lease.txt", Column.FOLDER) == "files/[2024] leases"
    assert cell(library, "packed.zip", Column.CONTENT) == "2 files inside, 2 passages"
    tip = library.model.index(0, Column.NAME).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;empty.txt" in tip


def test_details_tell_the_reason_and_the_files_inside(library: LibraryPage, until: Until) -> None:
    library.table.selectRow(row_of(library, "broken.pdf"))
    assert library.details.isVisible()
    assert "damaged" in library.details.reason
    library.table.selectRow(row_of(library, "packed.zip"))
    until(lambda: library.details.members.count() == 2)
    assert library.details.members.item(0).text() == "one.txt – Indexed"
    library.details.closed.emit()
    assert not library.details.isVisible()


def test_details_keep_up_with_a_file_that_changes(
    window: Desktop, library: LibraryPage, until: Until, folder: Path
) -> None:
    details, packed = library.details, folder / "packed.zip"
    library.table.selectRow(row_of(library, packed.name))
    until(lambda: details.members.count() == 2)
    with zipfile.ZipFile(packed, "a") as more:
        more.writestr("three.txt", "The mill stood still from May on.")
    until(lambda: details.members.count() == 3)
    first = details.members.item(0)
    window.client.connected.emit()
    until(lambda: not details._soon.isActive() and all(one._over for one in details._calls))
    assert details.members.item(0) is first, "nothing moves where nothing changed"
    details._members.clear()
    details.members.clear()
    details._ask_later(EngineError("busy", "The engine does not answer."))
    until(lambda: details.members.count() == 3)


def test_the_table_is_filtered_and_sorted(library: LibraryPage, until: Until) -> None:
    library.filter.field.setText("LEASE")
    until(lambda: library.model.total == 1)
    library.filter.field.setText("nothing of the kind")
    until(lambda: library._right.currentWidget() is library._nothing)
    library.filter.clear()
    until(lambda: library.model.total == 4)
    library.filter.show_only(Status.FAILED)
    until(lambda: library.model.total == 1)
    assert names(library) == ["broken.pdf"]
    library.filter.clear()
    header = library.table.horizontalHeader()
    header.setSortIndicator(Column.SIZE, Qt.SortOrder.DescendingOrder)
    until(lambda: not library.model.waiting and names(library)[-1] == "<b>empty.txt")
    header.setSortIndicator(Column.ADVICE, Qt.SortOrder.AscendingOrder)
    assert header.sortIndicatorSection() == Column.SIZE


def test_keys_open_leave_out_and_read_again(
    window: Desktop, library: LibraryPage, until: Until, qtbot: QtBot
) -> None:
    library.table.selectRow(row_of(library, "lease.txt"))
    qtbot.keyClick(library.table, Qt.Key.Key_Return)
    until(window.window.viewer.isVisible)
    until(lambda: window.window.viewer.view is not None)
    library.table.selectRow(row_of(library, "packed.zip"))
    qtbot.keyClick(library.table, Qt.Key.Key_Return)
    until(lambda: "one.txt" in window.window.viewer.bar.title.text())

    before = library.model.file(row_of(library, "lease.txt"))
    assert before is not None
    library.table.selectRow(row_of(library, "lease.txt"))
    qtbot.keyClick(library.table, Qt.Key.Key_F5)

    def read_anew() -> bool:
        now = library.model.file(row_of(library, "lease.txt"))
        return now is not None and (now.indexed or 0) > (before.indexed or 0)

    until(read_anew)
    library.table.selectRow(row_of(library, "lease.txt"))
    qtbot.keyClick(library.table, Qt.Key.Key_Delete)
    until(lambda: library.model.total == 3)
    undo = next(
        button
        for button in window.session.banners.findChildren(QAbstractButton)
        if button.text() == "Undo"
    )
    undo.click()
    until(lambda: library.model.total == 4)


def test_a_removed_folder_comes_back_with_its_collection(
    window: Desktop, library: LibraryPage, until: Until, qtbot: QtBot
) -> None:
    tree = library.roots
    tree.setCurrentItem(next(iter(tree._items.values())))
    root = tree.root
    assert root is not None
    tree.moved.emit(root, "Work")
    until(lambda: tree.collections == ["Work"])
    tree.renamed.emit("Work", "Office")
    until(lambda: tree.collections == ["Office"])
    qtbot.keyClick(tree, Qt.Key.Key_Delete)
    until(lambda: tree.collections == [])
    until(lambda: library._pages.currentWidget() is library._empty)
    undo = [
        button
        for button in window.session.banners.findChildren(QAbstractButton)
        if button.text() == "Undo"
    ]
    undo[-1].click()
    until(lambda: tree.collections == ["Office"])
    until(lambda: library.model.total == 4)


def test_rules_are_previewed_and_applied(library: LibraryPage, until: Until) -> None:
    editor = library.edit_rules(None)
    until(editor.field.isEnabled)
    editor.field.setPlainText("*.pdf")
    until(lambda: "broken.pdf" in editor.outcome.text())
    assert "1" in editor.outcome.text()
    editor._apply.click()
    until(lambda: library.model.total == 3)
    again = library.edit_rules(None)
    until(lambda: again.patterns == ["*.pdf"])
    again.field.setPlainText("")
    again._apply.click()
    until(lambda: library.model.total == 4)


def test_asking_is_kept_to_a_folder_of_any_name(
    window: Desktop, library: LibraryPage, until: Until, folder: Path
) -> None:
    library.table.selectRow(row_of(library, "lease.txt"))
    library.details.ask_in.emit()
    ask = window.window.ask
    assert window.window._pages.currentWidget() is ask
    ask.restrict_to(Scope(paths=(str(folder / "[2024] leases"),)))
    ask.ask("How much is the rent of the flat?")
    until(lambda: ask.turns and not ask.turns[0].running)
    assert "900" in ask.turns[0].text


def test_rows_stay_under_the_eye_while_files_come(
    library: LibraryPage, until: Until, folder: Path
) -> None:
    for number in range(150):
        (folder / f"m {number}.txt").write_text(f"Number {number}.")
    until(lambda: library.model.total == 154)
    table, model = library.table, library.model
    table.scrollTo(model.index(80, 0), QAbstractItemView.ScrollHint.PositionAtTop)
    until(lambda: model.file(80) is not None and model.file(90) is not None)
    table.selectRow(85)
    top = str(model.index(table.visible_rows()[0], 0).data())
    chosen = table.file
    assert chosen is not None
    for number in range(7):
        (folder / f"a {number}.txt").write_text(f"Earlier {number}.")
    until(lambda: model.total == 161)
    until(lambda: (one := table.file) is not None and one.source.id == chosen.source.id)
    until(lambda: str(model.index(table.visible_rows()[0], 0).data()) == top)


def test_everything_can_be_reached_and_has_a_name(library: LibraryPage) -> None:
    library.table.selectRow(0)
    for widget in library.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(
            widget, QAbstractButton | QLineEdit | QAbstractItemView
        ):
            continue
        if widget.objectName().startswith("qt_") or widget.parent() is library.filter.field:
            continue
        if isinstance(widget, QAbstractItemView) and "Header" in type(widget).__name__:
            continue
        text = widget.text() if isinstance(widget, QAbstractButton) else ""
        assert widget.accessibleName() or text, widget
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus, widget
