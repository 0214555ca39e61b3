"""The Ask page over a real engine: from a word typed to an answer that is rated and found again."""

from __future__ import annotations

from dataclasses import replace
from fnmatch import fnmatch
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop.app import Desktop
from desktop.chat.options import Options, file_glob
from desktop.chat.turn import Stage, Turn
from desktop.chat.turn_view import TurnView
from desktop.conversations.model import ROLE
from desktop.tasks.wish import Scope

pytestmark = pytest.mark.real

SAMPLES = Path(__file__).parents[3] / "resources" / "samples"
QUESTION = "How much notice must the tenant give to end the lease early?"


def answered(desktop: Desktop, qtbot: QtBot, question: str) -> Turn:
    page = desktop.window.ask
    page.ask(question)
    turn = page.turns[-1]
    qtbot.waitUntil(lambda: not turn.running, timeout=90_000)
    return turn


def view_of(desktop: Desktop, turn: Turn) -> TurnView:
    views = [
        view
        for view in desktop.window.ask._column.rows()
        if isinstance(view, TurnView) and view.turn is turn
    ]
    return views[0]


def test_evidence_comes_before_the_first_token(lease: Desktop, qtbot: QtBot) -> None:
    page = lease.window.ask
    seen: list[tuple[bool, bool, bool]] = []

    def look(turn: Turn) -> None:
        view = view_of(lease, turn)
        seen.append((bool(turn.hits), bool(turn.text), view._cards.isVisible()))

    page._asking.changed.connect(look)
    answered(lease, qtbot, QUESTION)
    assert (True, False, True) in seen
    assert seen.index((True, False, True)) < next(n for n, one in enumerate(seen) if one[1])


def test_passages_appear_as_one_types_and_open(lease: Desktop, qtbot: QtBot) -> None:
    page = lease.window.ask
    qtbot.keyClicks(page._composer.field, "thermostat")
    qtbot.waitUntil(page._found.isVisible, timeout=30_000)
    with qtbot.waitSignal(page.open_places, timeout=30_000) as opened:
        page._found.chosen.emit(0)
    assert opened.args is not None
    places, number = opened.args
    assert "thermostat" in places[number].text
    assert places[number].ordinal >= 0
    page._composer.field.clear()
    qtbot.waitUntil(lambda: not page._found.isVisible(), timeout=30_000)


def test_an_answer_is_copied_rated_asked_again_and_changed(lease: Desktop, qtbot: QtBot) -> None:
    page = lease.window.ask
    turn = answered(lease, qtbot, QUESTION)
    view = view_of(lease, turn)
    view._copy(with_sources=True)
    copied = QGuiApplication.clipboard().text()
    assert "six months" in copied
    assert "lease-14-quay-street.pdf, page 2" in copied
    qtbot.mouseClick(view._good, Qt.MouseButton.LeftButton)
    assert turn.rating == 1
    view.again.emit(turn)
    qtbot.waitUntil(lambda: len(page.turns) == 2 and not page.turns[1].running, timeout=60_000)
    assert page.turns[1].question == QUESTION
    view.edit.emit(turn)
    assert page._composer.text == QUESTION
    follow_up = answered(lease, qtbot, "And what about the landlord?")
    assert follow_up.understood

    def rated() -> bool:
        call = lease.client.get(f"/conversations/{page.talk.id}")
        with qtbot.waitSignal(call.done, timeout=60_000) as told:
            pass
        assert told.args is not None
        return bool(told.args[0]["exchanges"][0]["rating"] == 1)

    qtbot.waitUntil(rated, timeout=60_000)


def test_a_citation_opens_its_passage_and_says_what_it_is_on_hover(
    lease: Desktop, qtbot: QtBot
) -> None:
    turn = answered(lease, qtbot, QUESTION)
    view = view_of(lease, turn)
    view._point("cite:0", view.mapToGlobal(view.rect().center()))
    preview = lease.window.ask._column.preview
    assert preview.isVisible()
    assert "six months" in preview._text.text()
    view._point("", view.pos())
    assert not preview.isVisible()
    view._follow("cite:0")
    assert lease.window.viewer.isVisible()
    assert lease.window.viewer._places[0].ordinal == turn.citations[0].ordinal >= 0


def test_stop_keeps_what_there_is(lease: Desktop, qtbot: QtBot) -> None:
    page = lease.window.ask
    page._choose(Options(mode="compose"))
    page.ask("Tell me at length everything that the lease says about notice and rent.")
    turn = page.turns[-1]
    qtbot.waitUntil(lambda: turn.stage is Stage.WRITING, timeout=120_000)
    qtbot.keyClick(page._composer.field, Qt.Key.Key_Escape)
    assert turn.stage is Stage.STOPPED
    assert turn.text
    assert view_of(lease, turn)._retry.isVisible()
    said = turn.text
    talk = page.talk.id

    def kept() -> bool:
        call = lease.client.get(f"/conversations/{talk}/turns")
        with qtbot.waitSignal(call.done, timeout=60_000) as told:
            pass
        assert told.args is not None
        one = told.args[0]["exchanges"][0]
        return bool(one["answer"]) and not one["finished"]

    qtbot.waitUntil(kept, timeout=30_000)
    conversation = lease.client.get(f"/conversations/{talk}")
    with qtbot.waitSignal(conversation.done, timeout=60_000) as told:
        pass
    page.new_conversation()
    assert told.args is not None
    page.open_conversation(told.args[0])
    qtbot.waitUntil(lambda: bool(page.turns), timeout=60_000)
    assert page.turns[0].stage is Stage.STOPPED
    assert page.turns[0].text.startswith(said[:10])
    assert page.turns[0].hits
    assert page.talk.options.mode == "compose"


def test_an_answer_goes_on_while_another_conversation_is_shown(
    lease: Desktop, qtbot: QtBot
) -> None:
    page = lease.window.ask
    page._choose(Options(mode="compose"))
    page.ask("What does the lease say about notice?")
    turn = page.turns[-1]
    qtbot.waitUntil(lambda: turn.stage is Stage.WRITING, timeout=120_000)
    talk = page.talk.id
    page.new_conversation()
    assert turn.running
    qtbot.keyClick(page._composer.field, Qt.Key.Key_Escape)
    assert turn.running  # it is not what is looked at
    call = lease.client.get(f"/conversations/{talk}")
    with qtbot.waitSignal(call.done, timeout=60_000) as told:
        pass
    assert told.args is not None
    page.open_conversation(told.args[0])
    assert turn in page.turns
    qtbot.waitUntil(lambda: not turn.running, timeout=120_000)
    assert turn.stage is Stage.DONE
    assert view_of(lease, turn)._actions.isVisible()


def test_a_refused_question_says_what_to_do_and_can_be_asked_again(
    lease: Desktop, qtbot: QtBot
) -> None:
    page = lease.window.ask
    page._choose(Options(file="/nowhere/at/all"))
    turn = answered(lease, qtbot, QUESTION)
    assert turn.stage is Stage.BROKEN
    assert turn.error is not None
    assert "/nowhere/at/all" in turn.error.message
    assert view_of(lease, turn)._retry.isVisible()
    page._choose(Options())
    view_of(lease, turn).again.emit(turn)
    qtbot.waitUntil(lambda: page.turns[-1].stage is Stage.DONE, timeout=60_000)
    assert "six months" in page.turns[-1].text


def test_what_is_chosen_is_kept_with_the_conversation(lease: Desktop, qtbot: QtBot) -> None:
    page = lease.window.ask
    page.restrict_to(Scope(paths=(str(SAMPLES / "hot-water-tank.eml"),)))
    chosen = Options(file=str(SAMPLES / "hot-water-tank.eml"))
    assert page._composer.choices.where.text().startswith("Only hot-water-tank.eml")
    turn = answered(lease, qtbot, "What is wrong with the thermostat?")
    assert {one.path for one in turn.hits} == {chosen.file}
    menu = page._composer.choices.how.menu()
    menu.aboutToShow.emit()
    strict = next(one for one in menu.actions() if one.text().startswith("Leave out"))
    strict.trigger()
    talk, title = page.talk.id, page.talk.title
    qtbot.waitUntil(lambda: page.talk._saving is None, timeout=60_000)
    page.new_conversation()
    page._choose(Options())
    panel = page.panel
    qtbot.waitUntil(lambda: panel.list.row_of(talk) >= 0, timeout=60_000)
    panel.list.refresh()
    with qtbot.waitSignal(panel.list.refreshed, timeout=60_000):
        pass
    panel.opened.emit(panel.list.index(panel.list.row_of(talk)).data(ROLE), 0)
    assert page.talk.options == replace(chosen, strict=True)
    assert "strict" in page._composer.choices.how.text()
    assert page._bar._title.text() == title
    qtbot.waitUntil(lambda: bool(page.turns), timeout=60_000)
    again = page.turns[0]
    assert again.text == turn.text
    assert [one.ordinal for one in again.citations] == [one.ordinal for one in turn.citations]
    view_of(lease, again)._follow("cite:0")
    assert lease.window.viewer.isVisible()


def test_a_name_with_brackets_is_one_file() -> None:
    assert file_glob(["/a/b.txt"]) == "/a/b.txt"
    assert fnmatch("/a/[x] b.txt", file_glob(["/a/[x] b.txt"]) or "")
    assert fnmatch("/a/[x]/b.txt", file_glob(["/a/[x]"]) or "")
    assert file_glob(["/a/b.txt", "/two\nlines"]) == "/a/b.txt\n/two?lines*"
    assert file_glob([]) is None
