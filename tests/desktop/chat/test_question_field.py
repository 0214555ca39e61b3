"""What is typed and pasted into the field."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from pytestqt.qtbot import QtBot

from desktop.app import Desktop
from desktop.chat.question_field import LONGEST, QuestionField, cleaned


@pytest.fixture
def field(qtbot: QtBot) -> QuestionField:
    made = QuestionField()
    qtbot.addWidget(made)
    made.show()
    return made


def paste(field: QuestionField, text: str, html: str = "") -> None:
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    field.insertFromMimeData(data)


def test_up_and_down_go_through_earlier_questions(field: QuestionField, qtbot: QtBot) -> None:
    field.know_earlier(["First?", "Second?\nWith two lines.", "First?"])
    qtbot.keyClicks(field, "half a thought")
    shown = []
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down):
        qtbot.keyClick(field, key)
        shown.append(field.toPlainText())
    second = "Second?\nWith two lines."
    assert shown == ["First?", second, second, "First?", "half a thought"]


def test_up_moves_within_what_has_several_lines(field: QuestionField, qtbot: QtBot) -> None:
    field.know_earlier(["Earlier?"])
    field.setPlainText("one\ntwo")
    field.moveCursor(field.textCursor().MoveOperation.End)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.toPlainText() == "one\ntwo"
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.toPlainText() == "Earlier?"


def test_html_comes_as_text_and_control_characters_not_at_all(field: QuestionField) -> None:
    paste(field, "When\x00 does\x1b it\r\nend?\x9b", "<b>When</b> does it<br>end?")
    assert field.toPlainText() == "When does it\nend?"
    assert cleaned("a\x07\tb\x85") == "a\tb"


def test_a_megabyte_is_not_put_in_but_offered(desktop: Desktop, qtbot: QtBot) -> None:
    page = desktop.window.ask
    text = "All work and no play. " * 50_000
    paste(page._composer.field, text)
    assert page._composer.text == ""
    assert page._paste.isVisible()
    assert "characters" in page._paste.accessibleName()
    page._paste.cut.emit(cleaned(text))
    assert len(page._composer.text) <= LONGEST
    page._paste._end(page._paste.cut, "short")
    assert not page._paste.isVisible()


def test_what_was_typed_is_there_at_the_next_start(desktop: Desktop, qtbot: QtBot) -> None:
    page = desktop.window.ask
    qtbot.keyClicks(page._composer.field, "half a thought")
    assert desktop.session.preferences.text("draft") == "half a thought"
    page._drafts.remember("Asked?")
    assert page._drafts.questions() == ["Asked?"]
