"""Settings of the engine in the window, with a real engine: saved at once, taken back when
refused; and what is kept, shown and removed."""

from __future__ import annotations

import tomllib
import zipfile
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QSpinBox
from pytestqt.qtbot import QtBot

from desktop.app import Desktop

pytestmark = pytest.mark.real

PATIENCE_MS = 60_000


@pytest.fixture
def engine_settings(_own_desktop: None) -> str:
    return ""


def saved(desktop: Desktop) -> dict[str, Any]:
    return tomllib.loads((desktop.session.home / "settings.toml").read_text())


def test_settings_in_the_window(live: Desktop, qtbot: QtBot, tmp_path: Path) -> None:
    page = live.window.settings
    live.window.go_to(page)
    qtbot.waitUntil(lambda: page.engine.known, timeout=PATIENCE_MS)

    # A change is saved by itself.
    strict, length = page.answers.strict.editor, page.answers.length.editor
    assert strict is not None
    assert length is not None
    assert isinstance(strict.widget, QCheckBox)
    assert isinstance(length.widget, QSpinBox)
    strict.widget.click()
    length.widget.setValue(200)
    qtbot.waitUntil(
        lambda: saved(live) == {"strict": True, "answer_tokens": 200}, timeout=PATIENCE_MS
    )
    qtbot.waitUntil(lambda: page.engine.values["answer_tokens"] == 200, timeout=PATIENCE_MS)
    page.engine._took("strict", page.engine.values | {"answer_tokens": 1})  # an older answer
    assert page.engine.values["answer_tokens"] == 200

    # What the engine refuses is told beside the control, which shows the old value again.
    row = page.advanced.rows["serve_host"]
    assert row.editor is not None
    assert isinstance(row.editor.widget, QLineEdit)
    row.editor.widget.setText("two words")
    row.editor.widget.editingFinished.emit()
    qtbot.waitUntil(lambda: "serve_host" in row.problem, timeout=PATIENCE_MS)
    assert row.editor.widget.text() == "127.0.0.1"
    assert "serve_host" not in saved(live)

    # Settings that have a place of their own are not among the rest, and all have a name.
    assert not {"strict", "threads", "generator"} & set(page.advanced.rows)
    assert all(row.name.text() != name for name, row in page.advanced.rows.items())

    # The bundle.
    page.show_section(page.logs)
    page.logs.save(tmp_path / "bundle.zip")
    qtbot.waitUntil((tmp_path / "bundle.zip").exists, timeout=PATIENCE_MS)
    assert "report.json" in zipfile.ZipFile(tmp_path / "bundle.zip").namelist()
    page.logs.save(tmp_path / "nowhere" / "bundle.zip")
    qtbot.waitUntil(lambda: "bundle.zip" in page.logs.bundle_row.problem, timeout=PATIENCE_MS)

    # What is kept, and removing it: the word is the engine's, the second press the person's.
    page.show_section(page.privacy)
    qtbot.waitUntil(lambda: len(page.privacy.buttons) == 4, timeout=PATIENCE_MS)
    live.session.preferences.set("scheme", "dark")
    button = page.privacy.buttons["everything"]
    button.click()
    assert saved(live)
    with qtbot.waitSignal(page.wiped, timeout=PATIENCE_MS):
        button.click()
    assert not (live.session.home / "settings.toml").exists()
    assert live.session.preferences.scheme == "system"
    qtbot.waitUntil(lambda: page.engine.values["answer_tokens"] == 400, timeout=PATIENCE_MS)
    assert length.widget.value() == 400

    # The licences of the models.
    page.show_section(page.about)
    qtbot.waitUntil(lambda: "MiniLM" in page.about.models.text(), timeout=PATIENCE_MS)
