"""Settings of the window itself: they hold at once and are kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QPlainTextEdit,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.app import Desktop
from desktop.background.background import KEEP_RUNNING
from desktop.background.tray import Tray
from desktop.chat.options import Options
from desktop.settings.editors import ChoiceEditor, LinesEditor
from desktop.settings.privacy import ConfirmButton
from desktop.settings.rows import EditorRow
from desktop.single_instance import SingleInstance, Wish
from desktop.widgets.elided import ElidedLabel
from engine.domain.source import Status
from engine.domain.status import StatusReport

CONTROLS = (
    *(QAbstractButton, QComboBox, QAbstractSpinBox, QAbstractSlider),
    *(QPlainTextEdit, QAbstractItemView),
)


def choose(row: EditorRow, value: str) -> None:
    assert isinstance(row.editor, ChoiceEditor)
    box = row.editor.widget
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData(value))


def test_dark_and_light_hold_at_once(desktop: Desktop) -> None:
    page = desktop.window.settings
    choose(page.appearance.scheme, "dark")
    assert desktop.session.theme.tokens.dark
    choose(page.appearance.scheme, "light")
    assert not desktop.session.theme.tokens.dark


def test_text_size_reaches_the_sample_first_and_then_everything(
    desktop: Desktop, qtbot: QtBot
) -> None:
    size = desktop.window.settings.appearance.text_size
    before = desktop.window.ask.fontInfo().pixelSize()
    icon = desktop.session.theme.scaled(22)
    size.slider.setValue(24)
    assert "24px" in size.sample.styleSheet()
    qtbot.waitUntil(lambda: desktop.session.preferences.text_px == 24, timeout=30_000)
    assert desktop.window.ask.fontInfo().pixelSize() == 24 > before
    assert desktop.session.theme.scaled(22) > icon


def test_less_motion_is_heeded(desktop: Desktop) -> None:
    page, theme = desktop.window.settings, desktop.session.theme
    choose(page.appearance.motion, "less")
    assert theme.motion_ms(200) == 0
    assert not QApplication.isEffectEnabled(Qt.UIEffect.UI_General)
    assert QApplication.cursorFlashTime() == 0
    choose(page.appearance.motion, "full")
    assert theme.motion_ms(200) == 200
    assert QApplication.isEffectEnabled(Qt.UIEffect.UI_General)
    assert QApplication.cursorFlashTime() > 0


def test_another_language_comes_at_once(desktop: Desktop, qtbot: QtBot) -> None:
    old = desktop.window
    old.resize(780, 700)
    old.ask.put_in_field("half a question")
    old.ask.talk.choose(Options(strict=True))
    page = old.settings
    old.go_to(page)
    page.show_section(page.language)
    choose(page.language.language, "de")
    qtbot.waitUntil(lambda: desktop.window is not old, timeout=30_000)
    new = desktop.window
    assert new.isVisible()
    assert new.size() == QSize(780, 700)
    assert new.ask.draft == "half a question"
    assert new.ask.talk.options == Options(strict=True)
    assert new.settings.isVisible()
    assert new.settings.language.isVisible()
    assert new.settings.list.item(0).text() == "Darstellung"
    choose(new.settings.language.language, "")
    qtbot.waitUntil(lambda: desktop.window is not new, timeout=30_000)
    assert desktop.window.settings.list.item(0).text() == "Appearance"


@pytest.mark.real
def test_another_language_waits_for_an_answer(live: Desktop, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "lease.txt"
    file.write_text("The lease of the flat ends on 31 March 2027.")
    live.window.add_paths([str(file)])
    feed = live.session.feed
    qtbot.waitUntil(
        lambda: feed.status is not None and feed.status.files[Status.INDEXED] == 1, timeout=60_000
    )
    old = live.window
    old.ask.ask("When does the lease end?")
    choose(old.settings.language.language, "de")
    assert not old.settings.language.later.isHidden()
    assert live.window is old
    qtbot.waitUntil(lambda: live.window is not old, timeout=60_000)
    ask = live.window.ask
    qtbot.waitUntil(lambda: bool(ask.turns) and "2027" in ask.turns[0].text, timeout=60_000)
    qtbot.waitUntil(lambda: "indiziert" in _status_line(live), timeout=60_000)
    choose(live.window.settings.language.language, "")


def _status_line(desktop: Desktop) -> str:
    return " ".join(one.text() for one in desktop.window.findChildren(ElidedLabel))


def test_without_a_tray_closing_ends_the_program(desktop: Desktop) -> None:
    start = desktop.window.settings.start
    assert desktop.background.tray is None  # offscreen there is none
    assert not start.tray.editor.widget.isEnabled()
    assert "no tray" in start.tray.hint.text()
    assert not desktop.background.stays


def test_start_at_login_writes_the_entry(desktop: Desktop, tmp_path: Path) -> None:
    box = desktop.window.settings.start.login.editor.widget
    assert isinstance(box, QAbstractButton)
    assert not box.isChecked()
    box.click()
    written = (tmp_path / "config" / "autostart" / "lectern.desktop").read_text()
    assert f"--home {desktop.session.home} --background" in written
    box.click()
    assert not (tmp_path / "config" / "autostart" / "lectern.desktop").exists()


def test_the_command_for_a_key_can_be_copied(desktop: Desktop) -> None:
    start = desktop.window.settings.start
    start.copy.click()
    assert QApplication.clipboard().text() == start.command.text()
    assert start.command.text().endswith("--ask")


def test_a_second_start_asks_in_the_first(desktop: Desktop, qtbot: QtBot, tmp_path: Path) -> None:
    first, second = SingleInstance(tmp_path, desktop), SingleInstance(tmp_path, desktop)
    assert not second.hand_over(Wish(ask=True))
    first.listen()
    first.called.connect(desktop.open)
    desktop.window.go_to(desktop.window.library)
    with qtbot.waitSignal(first.called, timeout=30_000) as called:
        assert second.hand_over(Wish(ask=True))
    assert called.args == [Wish(ask=True)]
    assert desktop.window.ask.isVisible()
    first.close()


def test_the_menu_of_the_tray(desktop: Desktop, qtbot: QtBot) -> None:
    tray = Tray(desktop.session.feed, desktop)
    for action, signal in (
        (tray.ask_action, tray.ask),
        (tray.library_action, tray.library),
        (tray.pause_action, tray.toggle_pause),
        (tray.settings_action, tray.settings),
        (tray.quit_action, tray.quit),
    ):
        with qtbot.waitSignal(signal, timeout=30_000):
            action.trigger()
    counts = dict.fromkeys(Status, 0)
    desktop.session.feed.status_changed.emit(
        StatusReport(counts, {}, 0, 0, 0.0, None, True, True, False, (), {})
    )
    assert tray.pause_action.text() == "Resume indexing"


def test_with_a_tray_closing_the_window_leaves_the_program(desktop: Desktop) -> None:
    background, preferences = desktop.background, desktop.session.preferences
    background.tray = Tray(desktop.session.feed, desktop)
    preferences.set(KEEP_RUNNING, True)
    assert background.stays
    assert not QApplication.quitOnLastWindowClosed()
    desktop.window.close()
    assert not desktop.window.isVisible()
    desktop.open(Wish(background=True))
    assert not desktop.window.isVisible()
    desktop.open(Wish(ask=True))
    assert desktop.window.isVisible()
    preferences.set(KEEP_RUNNING, False)
    assert QApplication.quitOnLastWindowClosed()


def test_removing_needs_two_presses(qtbot: QtBot) -> None:
    button = ConfirmButton("Remove", "Really?")
    qtbot.addWidget(button)
    with qtbot.assertNotEmitted(button.confirmed):
        button.click()
    assert button.text() == "Really?"
    with qtbot.waitSignal(button.confirmed, timeout=30_000):
        button.click()
    assert button.text() == "Remove"
    button.click()
    button.calm()
    with qtbot.assertNotEmitted(button.confirmed):
        button.click()


def test_every_control_is_named_and_reached_by_keyboard(desktop: Desktop) -> None:
    page = desktop.window.settings
    for section in page.sections():
        page.show_section(section)
    for control in page.findChildren(QWidget):
        inner = control.objectName().startswith("qt_") or isinstance(control, QScrollBar)
        popup = control.window() is not desktop.window
        if inner or popup or not isinstance(control, CONTROLS):
            continue
        named = control.accessibleName() or (
            isinstance(control, QAbstractButton) and control.text()
        )
        assert named, control
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus, control


def test_settings_open_by_keyboard(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.window.activateWindow()
    qtbot.keyClick(desktop.window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert desktop.window.settings.isVisible()


def test_the_licences_of_all_parts(desktop: Desktop, qtbot: QtBot) -> None:
    page = desktop.window.settings
    desktop.window.go_to(page)
    with qtbot.waitSignal(page.about.gathering.gathered, timeout=60_000):
        page.show_section(page.about)
    names = {part.name for part in page.about.parts.all()}
    assert {"Python", "Qt", "PySide6", "fastapi", "llama_cpp_python"} <= names
    number = sorted(names, key=str.lower).index("fastapi")
    with qtbot.waitSignal(page.about.gathering.read, timeout=60_000):
        page.about.list.setCurrentIndex(page.about.parts.index(number))
    assert page.about.text.isVisible()
    assert "MIT License" in page.about.text.toPlainText()


def test_patterns_count_when_the_field_is_left(qtbot: QtBot) -> None:
    """Half a pattern may match every file, which would then be forgotten."""
    editor = LinesEditor("Files to leave out")
    qtbot.addWidget(editor.widget)
    assert isinstance(editor.widget, QPlainTextEdit)
    editor.show(["*.bak"])
    with qtbot.assertNotEmitted(editor.edited):
        editor.widget.setPlainText("*.bak\n*")
        editor.widget.setPlainText("*.bak\n\n *.tmp ")
    with qtbot.waitSignal(editor.edited, timeout=30_000) as edited:
        QApplication.sendEvent(editor.widget, QFocusEvent(QEvent.Type.FocusOut))
    assert edited.args == [["*.bak", "*.tmp"]]
