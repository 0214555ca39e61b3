"""How a turn looks: marks, code, formulas, long words, in both themes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.app import Desktop
from desktop.chat.formulas import Formula, Formulas
from desktop.chat.preview import Preview
from desktop.chat.turn import Stage, Turn
from desktop.chat.turn_view import TurnView
from engine.domain.answer import Answer, Citation, Verdict
from engine.domain.document import Location

TEXT = "The lease ends in May. [1] The landlord lives on the moon.\n\n```python\nx = 1\n```\n"


@pytest.fixture
def formulas(desktop: Desktop) -> Formulas:
    return Formulas(desktop.window)


@pytest.fixture
def column(desktop: Desktop, qtbot: QtBot) -> QWidget:
    holder = QWidget()
    qtbot.addWidget(holder)
    holder.resize(800, 900)
    return holder


def turn_of(text: str, **more: object) -> Turn:
    turn = Turn("When?", number=1)
    turn.finish(Answer("When?", text, mode="compose", **more))  # type: ignore[arg-type]
    return turn


def shown(turn: Turn, desktop: Desktop, holder: QWidget, formulas: Formulas) -> TurnView:
    view = TurnView(turn, desktop.session.theme, Preview(holder), formulas)
    view.setParent(holder)
    view.resize(760, view.heightForWidth(760))
    holder.show()
    view.show()
    return view


def test_unsupported_sentences_are_marked_and_say_why(
    desktop: Desktop, column: QWidget, formulas: Formulas
) -> None:
    start = TEXT.index("The landlord")
    end = TEXT.index("moon.") + 5
    cited = Citation(1, 0, 22, "/a.txt", "A", "ends in May", Location(), "c", "d", 3)
    verdicts = (Verdict(0, 22, True), Verdict(start, end, False, "No passage says so."))
    turn = turn_of(TEXT, citations=(cited,), verdicts=verdicts)
    view = shown(turn, desktop, column, formulas)
    text = view._answer._sections[0].browser.toPlainText()
    assert "not supported by the files" in text
    assert "[1]" not in text
    view._point("why:1", QPoint(10, 10))
    assert view._preview._text.text() == "No passage says so."
    assert turn.places()[0].ordinal == 3
    assert "not supported" in view._signature.text()


def test_code_is_copied_as_it_was(desktop: Desktop, column: QWidget, formulas: Formulas) -> None:
    view = shown(turn_of(TEXT), desktop, column, formulas)
    said: list[str] = []
    view.said.connect(said.append)
    view._answer._sections[0].browser.clicked.emit("copy:0")
    assert QGuiApplication.clipboard().text() == "x = 1"
    assert said


def test_formulas_are_drawn_by_and_by(
    desktop: Desktop, column: QWidget, formulas: Formulas, qtbot: QtBot
) -> None:
    view = shown(
        turn_of("So $a^2+b^2=c^2$ holds, and $\\nonsense{$ does not."), desktop, column, formulas
    )
    browser = view._answer._sections[0].browser
    assert "a^2" in browser.toPlainText()
    qtbot.waitUntil(lambda: "a^2" not in browser.toPlainText(), timeout=30_000)
    colour, size = desktop.session.theme.tokens.text, round(desktop.session.theme.text_px * 1.15)
    image = formulas.image(Formula("a^2+b^2=c^2", colour, size))
    assert image is not None
    dots = {image.pixel(x, image.height() // 2) for x in range(image.width())}
    assert len(dots) > 1  # something is drawn, not an empty picture


def test_long_words_stay_inside(desktop: Desktop, column: QWidget, formulas: Formulas) -> None:
    turn = turn_of("y" * 900)
    turn.question = "W" * 400
    view = shown(turn, desktop, column, formulas)
    for browser in (view._question._text, view._answer._sections[0].browser):
        assert browser.document().idealWidth() <= 760
        assert browser.heightForWidth(browser.width()) > 40


def test_a_long_question_is_folded(desktop: Desktop, column: QWidget, formulas: Formulas) -> None:
    turn = turn_of("Yes.")
    turn.question = "word " * 2000
    view = shown(turn, desktop, column, formulas)
    assert len(view._question._text.toPlainText()) < 800
    view._question._more.click()
    assert len(view._question._text.toPlainText()) > 9000


def test_a_long_answer_comes_by_sections_and_keeps_those_that_stand(
    desktop: Desktop, column: QWidget, formulas: Formulas, qtbot: QtBot
) -> None:
    turn = Turn("When?", number=1, stage=Stage.WRITING, text=("words " * 100 + "\n\n") * 30)
    view = shown(turn, desktop, column, formulas)
    qtbot.waitUntil(lambda: all(one.shown for one in view._answer._sections), timeout=30_000)
    before = [one.shown for one in view._answer._sections]
    assert len(before) > 3
    turn.text += "The end."
    view.refresh()
    qtbot.waitUntil(lambda: not view._answer._waiting, timeout=30_000)
    after = [one.shown for one in view._answer._sections]
    assert after[: len(before) - 1] == before[:-1]
    assert view._answer._sections[-1].browser.toPlainText().endswith("The end.")


def test_it_is_drawn_anew_in_the_other_theme(
    desktop: Desktop, column: QWidget, formulas: Formulas
) -> None:
    view = shown(turn_of(TEXT), desktop, column, formulas)
    before = view._answer._sections[0].shown
    desktop.session.preferences.set("scheme", "dark")
    assert view._answer._sections[0].shown != before
    desktop.session.preferences.set("scheme", "light")


def test_an_answer_is_shown_whole_when_the_window_becomes_narrow(
    desktop: Desktop, column: QWidget, formulas: Formulas, qtbot: QtBot
) -> None:
    text = "The tenant may end this lease by giving six months' notice. " * 2
    view = shown(turn_of(text), desktop, column, formulas)
    qtbot.wait(50)
    for width in (760, 330, 500):
        view.resize(width, view.heightForWidth(width))
        qtbot.wait(50)
        browser = view._answer._sections[0].browser
        assert browser.height() >= browser.document().size().height()
