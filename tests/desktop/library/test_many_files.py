"""A table of thousands of files: pages come as they are looked at, and all rows are right."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app import Desktop
from desktop.library.model import Column
from desktop.library.pages import PAGE
from desktop.words import count_of
from tests.bench.library_window import plant
from tests.desktop.library.conftest import PATIENCE_MS, Until

pytestmark = pytest.mark.real
COUNT = 8_000


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, real_home: Path) -> Iterator[Desktop]:
    plant(real_home, COUNT)
    running = Desktop(qapp, real_home)
    qtbot.addWidget(running.window)
    running.window.go_to(running.window.library)
    running.window.show()
    with qtbot.waitSignal(running.client.connected, timeout=PATIENCE_MS):
        running.process.start()
    yield running
    running.stop()
    running.deleteLater()


def test_rows_come_as_they_are_looked_at(window: Desktop, until: Until) -> None:
    library = window.window.library
    table, model = library.table, library.model
    until(lambda: model.total == COUNT and model.file(0) is not None)
    assert model.file(COUNT - 1) is None  # a placeholder, which asks for its page
    assert model.index(COUNT - 1, Column.NAME).data() == "…"
    bar = table.verticalScrollBar()
    for place in (bar.maximum(), bar.maximum() // 2, 0, bar.maximum() // 3):
        bar.setValue(place)
        first, last = table.visible_rows()
        until(
            lambda first=first, last=last: all(
                model.file(row) is not None for row in range(first, last + 1)
            )
        )
    seen: set[int] = set()
    keys = []
    for row in range(0, COUNT, PAGE // 2):
        until(lambda row=row: model.file(row) is not None)
        found = model.file(row)
        assert found is not None
        seen.add(found.source.id)
        keys.append(found.source.path.rpartition("/")[2].casefold())
    assert len(seen) == len(keys)
    assert [key.split()[0] for key in keys] == sorted(key.split()[0] for key in keys)
    assert len(model._pages._pages) <= 60


def test_all_of_them_are_chosen_and_named(window: Desktop, until: Until) -> None:
    library = window.window.library
    until(lambda: library.model.total == COUNT and library.model.file(0) is not None)
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    library.table.selectAll()
    assert library.table.ranges() == [(0, COUNT)]
    header = library.table.horizontalHeader().selectionModel()
    assert not header.hasSelection()  # it would be asked for every row, with each picture
    assert library.several.text == f"{count_of(COUNT)} files are chosen"
    library.chosen.copy()
    until(clipboard.text)
    paths = clipboard.text().split("\n")
    assert len(paths) == len(set(paths)) == COUNT


def test_what_one_request_cannot_take_goes_in_parts(window: Desktop, until: Until) -> None:
    library = window.window.library
    until(lambda: library.model.total == COUNT and library.model.file(0) is not None)
    flags = QItemSelectionModel.SelectionFlag
    stretch = QItemSelection(library.model.index(0, 0), library.model.index(449, 0))
    library.table.selectionModel().select(stretch, flags.ClearAndSelect | flags.Rows)
    steps: list[tuple[int, int]] = []
    library.actions_of.began.connect(
        lambda _words, work: work.went_on.connect(lambda *step: steps.append(step))
    )
    library.chosen.leave_out()
    until(lambda: library.parts.busy)
    assert library.busy
    until(lambda: not library.parts.busy)
    assert steps == [(200, 450), (400, 450), (450, 450)]
    assert library.parts.isHidden()
    said = f"{count_of(450)} files are left out"
    assert any(one.startswith(said) for one in window.session.banners.shown())
    until(lambda: library.model.total == COUNT - 450)
