"""The page of the models over a real engine, downloads from a server of the tests' own."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.app import Desktop
from desktop.drops import sort_drop
from desktop.models.install_row import InstallRow
from desktop.models.installed_card import InstalledCard
from desktop.models.page import ModelsPage
from desktop.widgets.banners import Banner
from tests.engine.installing import hub as hubs
from tests.engine.installing import model_files

LARGE = model_files.gguf(shape=(64, 8192), weights=bytes(64 * 8192 * 4))
PATIENCE_MS = 120_000

pytestmark = pytest.mark.real


@pytest.fixture
def hub() -> Iterator[hubs.Hub]:
    with hubs.serving() as running:
        running.files["tiny.gguf"] = LARGE
        yield running


@pytest.fixture
def page(desktop: Desktop, qtbot: QtBot, hub: hubs.Hub, tmp_path: Path) -> ModelsPage:
    """The page, shown, of a profile with two models of its own and one to download."""
    home = tmp_path / "home"
    hubs.write_catalogue(home, hub, generator="tiny.gguf")
    models = home / "models"
    models.mkdir()
    (models / "chat.gguf").write_bytes(model_files.GGUF)
    model_files.write_embedder(models / "finder")
    with qtbot.waitSignal(desktop.client.connected, timeout=PATIENCE_MS):
        desktop.process.start()
    shown = desktop.window.models
    desktop.window.go_to(shown)
    qtbot.waitUntil(lambda: bool(card(shown, "chat.gguf")), timeout=PATIENCE_MS)
    qtbot.waitUntil(
        lambda: shown.to_have["generator"].card("tiny.gguf") is not None, timeout=30_000
    )
    return shown


def card(page: ModelsPage, name: str) -> InstalledCard | None:
    for column in page.here.values():
        if (found := column.card(name)) is not None:
            return found
    return None


def the_card(page: ModelsPage, name: str) -> InstalledCard:
    found = card(page, name)
    assert found is not None
    return found


def row(page: ModelsPage) -> InstallRow:
    (found,) = page.under_way.cards()
    return found


def download(page: ModelsPage) -> None:
    found = page.to_have["generator"].card("tiny.gguf")
    assert found is not None
    found.download_button.click()


def press(desktop: Desktop, text: str) -> None:
    """The button of the newest banner."""
    banner = [one for one in desktop.session.banners.findChildren(Banner) if not one.isHidden()][-1]
    button = next(one for one in banner.findChildren(QPushButton) if one.text() == text)
    button.click()


def test_from_the_list_to_the_model_in_use(
    desktop: Desktop, page: ModelsPage, qtbot: QtBot
) -> None:
    assert "huggingface.co" in "".join(
        label.text() for label in page.findChildren(type(page._no_reranker))
    )
    download(page)
    qtbot.waitUntil(lambda: card(page, "tiny.gguf") is not None, timeout=PATIENCE_MS)
    qtbot.waitUntil(
        lambda: page.to_have["generator"].card("tiny.gguf") is None, timeout=PATIENCE_MS
    )
    qtbot.waitUntil(
        lambda: "Tiny Writer is installed." in desktop.session.banners.shown(), timeout=PATIENCE_MS
    )
    press(desktop, "Use it")
    qtbot.waitUntil(lambda: "In use" in the_card(page, "tiny.gguf").text(), timeout=PATIENCE_MS)
    qtbot.waitUntil(
        lambda: not the_card(page, "tiny.gguf").remove_button.isVisibleTo(page),
        timeout=PATIENCE_MS,
    )
    qtbot.waitUntil(
        lambda: page.tuning.isVisibleTo(page) and page.tuning.context.count() > 0, timeout=30_000
    )
    press(desktop, "Undo")
    qtbot.waitUntil(lambda: "In use" not in the_card(page, "tiny.gguf").text(), timeout=30_000)


def test_a_download_outlives_its_engine_and_says_what_went_wrong(
    desktop: Desktop, page: ModelsPage, qtbot: QtBot, hub: hubs.Hub
) -> None:
    hub.pause_s = 0.05
    download(page)
    qtbot.waitUntil(
        lambda: bool(page.under_way.cards()) and "Downloading" in row(page).text(),
        timeout=PATIENCE_MS,
    )
    assert not page.to_have["generator"].card("tiny.gguf").download_button.isEnabled()  # type: ignore[union-attr]
    running = desktop.process.running
    assert running is not None
    with qtbot.waitSignal(desktop.client.connected, timeout=PATIENCE_MS):
        os.kill(running.pid, getattr(signal, "SIGKILL", signal.SIGTERM))
    qtbot.waitUntil(
        lambda: bool(page.under_way.cards()) and "Paused" in row(page).text(), timeout=PATIENCE_MS
    )
    hub.pause_s, hub.status = 0.0, 401
    row(page).resume_button.click()
    qtbot.waitUntil(lambda: "signed in" in row(page).text(), timeout=PATIENCE_MS)
    qtbot.waitUntil(
        lambda: "browser" in row(page).text() and row(page).page_button.isVisibleTo(page),
        timeout=PATIENCE_MS,
    )
    hub.status = 200
    row(page).resume_button.click()
    qtbot.waitUntil(lambda: card(page, "tiny.gguf") is not None, timeout=PATIENCE_MS)
    assert (hub.asked[-1] or "").startswith("bytes=")


def test_pause_and_give_up_and_again(
    desktop: Desktop, page: ModelsPage, qtbot: QtBot, hub: hubs.Hub
) -> None:
    hub.stall = True
    download(page)
    qtbot.waitUntil(lambda: bool(page.under_way.cards()), timeout=PATIENCE_MS)
    row(page).pause_button.click()
    qtbot.waitUntil(lambda: "Paused" in row(page).text(), timeout=PATIENCE_MS)
    row(page).cancel_button.click()
    qtbot.waitUntil(lambda: not page.under_way.cards(), timeout=PATIENCE_MS)
    hub.stall = False
    press(desktop, "Undo")
    qtbot.waitUntil(lambda: card(page, "tiny.gguf") is not None, timeout=PATIENCE_MS)


def test_dropped_removed_and_brought_back(
    desktop: Desktop, page: ModelsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    good, bad = tmp_path / "own.gguf", tmp_path / "letter.gguf"
    good.write_bytes(model_files.other_gguf())
    bad.write_text("Dear Sir or Madam, this is no model at all.")
    folder = model_files.write_reranker(tmp_path / "orderer")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in (good, bad, folder)])
    desktop.window.take(sort_drop(data))
    qtbot.waitUntil(
        lambda: any("not a GGUF file" in said for said in desktop.session.banners.shown()),
        timeout=PATIENCE_MS,
    )
    qtbot.waitUntil(lambda: card(page, "own.gguf") is not None, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: card(page, "orderer") is not None, timeout=PATIENCE_MS)
    the_card(page, "own.gguf").remove_button.click()
    qtbot.waitUntil(lambda: card(page, "own.gguf") is None, timeout=PATIENCE_MS)
    press(desktop, "Undo")
    qtbot.waitUntil(lambda: card(page, "own.gguf") is not None, timeout=PATIENCE_MS)
    the_card(page, "orderer").use_button.click()
    qtbot.waitUntil(lambda: "In use" in the_card(page, "orderer").text(), timeout=PATIENCE_MS)
    the_card(page, "orderer").unuse_button.click()
    qtbot.waitUntil(lambda: "In use" not in the_card(page, "orderer").text(), timeout=30_000)


def test_the_estimate_follows_the_context(desktop: Desktop, page: ModelsPage, qtbot: QtBot) -> None:
    tuning = page.tuning
    qtbot.waitUntil(lambda: tuning.context.count() > 1 and bool(tuning.estimate), timeout=30_000)
    before = tuning.estimate
    assert not tuning.apply.isEnabled()
    tuning.context.setCurrentIndex(1)
    qtbot.waitUntil(lambda: tuning.estimate != before, timeout=PATIENCE_MS)
    tuning.apply.click()
    qtbot.waitUntil(lambda: not tuning.apply.isEnabled(), timeout=PATIENCE_MS)
    press(desktop, "Undo")
    qtbot.waitUntil(lambda: tuning.context.currentIndex() == 0, timeout=PATIENCE_MS)


def test_another_embedder_says_what_it_costs(page: ModelsPage) -> None:
    assert "prepared for searching anew" in the_card(page, "finder").text()
    assert "In use" in the_card(page, "all-MiniLM-L6-v2").text()


def test_every_button_is_reached_by_keyboard_and_has_a_name(page: ModelsPage) -> None:
    buttons = page.findChildren(QPushButton)
    assert len(buttons) > 10
    for button in buttons:
        assert button.accessibleName() or button.text()
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    for control in (page.tuning.context, page.tuning.layers):
        assert control.accessibleName()
