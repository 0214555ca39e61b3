"""The list of conversations over a real engine that keeps ten thousand of them."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.app import Desktop
from desktop.conversations.model import GROUP, PAGE, ROLE
from desktop.conversations.panel import ConversationsPanel
from engine.domain.answer import Answer
from engine.store.conversations import Conversations
from tests import processes
from tests.desktop.starting import SETTINGS, started, wait_until

pytestmark = pytest.mark.real

MANY = 10_000
TURNS = 100  # of the long one


def fill(home: Path) -> None:
    """Ten thousand talks, a minute apart; a long one among them."""
    kept = Conversations(home / "conversations.sqlite3")
    now = time.time()
    with kept._writing() as db:
        db.executemany(
            "INSERT INTO conversations (id, title, created, updated) VALUES (?, ?, ?, ?)",
            [(f"t{n:05}", f"Talk {n}", now, now - 600 * n) for n in range(MANY)],
        )
    for number in range(1, TURNS + 1):
        turn = kept.ask("t00003", f"Question {number}?", f"Question {number}?")
        kept.answer("t00003", turn, Answer("q", f"The wombat said {number}.", mode="compose"))
    kept.close()


@pytest.fixture(scope="module")
def running(
    qapp: QApplication, tmp_path_factory: pytest.TempPathFactory, embedder_cache_of_profiles: Path
) -> Iterator[Desktop]:
    home = tmp_path_factory.mktemp("talks") / "home"
    processes.make_home(home, embedder_cache_of_profiles, SETTINGS)
    fill(home)
    with started(qapp, home) as desktop:
        yield desktop


@pytest.fixture
def panel(running: Desktop) -> ConversationsPanel:
    panel = running.window.ask.panel
    panel.search.clear()
    panel.list.look_for("")
    wait_until(lambda: panel.list.rowCount() == PAGE and not panel.list.searching)
    return panel


def titles(panel: ConversationsPanel) -> list[str]:
    return [panel.list.index(row).data() for row in range(panel.list.rowCount())]


def choose(panel: ConversationsPanel, identity: str) -> None:
    panel.view.setFocus()
    panel.view.setCurrentIndex(panel.list.index(panel.list.row_of(identity)))


def test_it_begins_with_a_page_and_goes_on_when_scrolled(
    panel: ConversationsPanel, qtbot: QtBot
) -> None:
    assert panel.list.rowCount() == PAGE
    assert panel.list.index(0).data(GROUP) == "Today"
    bar = panel.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: panel.list.rowCount() >= 2 * PAGE, timeout=60_000)
    groups = [panel.list.index(row).data(GROUP) for row in range(panel.list.rowCount())]
    assert [one for one in groups if one][:2] == ["Today", "Yesterday"]
    assert len({panel.list.index(r).data(ROLE)["id"] for r in range(2 * PAGE)}) == 2 * PAGE


def test_a_title_is_changed_in_place(panel: ConversationsPanel, qtbot: QtBot) -> None:
    choose(panel, "t00001")
    qtbot.keyClick(panel.view, Qt.Key.Key_F2)
    editor = panel.view.findChild(QLineEdit)
    assert editor is not None
    panel.refresh()  # what comes meanwhile does not disturb it
    editor.setText("About the  flat")
    with qtbot.waitSignal(panel.changed, timeout=60_000) as told:
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert told.args is not None
    assert told.args[0]["title"] == "About the flat"
    qtbot.waitUntil(lambda: "About the flat" in titles(panel), timeout=60_000)


def test_pinned_ones_come_first(panel: ConversationsPanel, qtbot: QtBot) -> None:
    choose(panel, "t00050")
    qtbot.keyClick(panel.view, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: titles(panel)[0] == "Talk 50", timeout=60_000)
    assert panel.list.index(0).data(GROUP) == "Pinned"
    choose(panel, "t00050")
    qtbot.keyClick(panel.view, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: titles(panel)[0] != "Talk 50", timeout=60_000)


def test_a_deleted_one_can_be_brought_back(
    running: Desktop, panel: ConversationsPanel, qtbot: QtBot
) -> None:
    choose(panel, "t00002")
    qtbot.keyClick(panel.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: "Talk 2" not in titles(panel), timeout=60_000)
    assert any("Talk 2" in said for said in running.session.banners.shown())
    panel._toggle_deleted()
    qtbot.waitUntil(lambda: titles(panel) == ["Talk 2"], timeout=60_000)
    assert [one.text() for one in panel.menu_for(panel.list.index(0).data(ROLE)).actions()] == [
        "Bring back"
    ]
    panel._toggle_deleted()
    panel._undelete("t00002")
    qtbot.waitUntil(lambda: "Talk 2" in titles(panel), timeout=60_000)


def test_what_was_said_is_found_and_opened_at_its_turn(
    running: Desktop, panel: ConversationsPanel, qtbot: QtBot
) -> None:
    page = running.window.ask
    qtbot.keyClicks(panel.search, "wombat said 21.")
    qtbot.waitUntil(lambda: titles(panel) == ["Talk 3"], timeout=60_000)
    choose(panel, "t00003")
    qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any(one.number == 21 for one in page.turns), timeout=60_000)
    assert page.talk.id == "t00003"
    assert len(page.turns) < TURNS  # the others come when they are looked at
    page._column.scroll_to(TURNS - 1)
    qtbot.waitUntil(lambda: any(one.number == TURNS for one in page.turns), timeout=60_000)
    turn = next(one for one in page.turns if one.number == 21)
    assert turn.text == "The wombat said 21."


def test_it_opens_and_closes_by_a_key(
    running: Desktop, panel: ConversationsPanel, qtbot: QtBot
) -> None:
    page = running.window.ask
    running.window.activateWindow()
    page.focus_field()
    qtbot.keyClick(page._composer.field, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert panel.isHidden()
    qtbot.keyClick(page._composer.field, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert not panel.isHidden()
    assert panel.search.hasFocus()


@pytest.mark.parametrize(
    ("kind", "begins"), [("markdown", b"# "), ("html", b"<!"), ("pdf", b"%PDF")]
)
def test_it_is_exported(
    panel: ConversationsPanel, qtbot: QtBot, tmp_path: Path, kind: str, begins: bytes
) -> None:
    conversation = panel.list.index(panel.list.row_of("t00003")).data(ROLE)
    file = tmp_path / f"talk.{kind}"
    with qtbot.waitSignal(panel.exporting.written, timeout=60_000):
        panel.exporting.write(conversation, kind, file)
    assert file.read_bytes().startswith(begins)
    if kind != "pdf":
        assert f"wombat said {TURNS}" in file.read_text()
