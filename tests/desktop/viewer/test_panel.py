"""The viewer over a real engine: every kind of file at its passage."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QTextEdit
from pytestqt.qtbot import QtBot

from desktop.app import Desktop
from desktop.viewer.pages.pdf_view import PdfView
from desktop.viewer.place import Place
from desktop.viewer.text.view import TextView
from engine.domain.errors import EngineError
from tests import processes
from tests.desktop.starting import SETTINGS, started

pytestmark = pytest.mark.real
SAMPLES = Path(__file__).parents[3] / "resources" / "samples"


@pytest.fixture(scope="module")
def indexed(
    tmp_path_factory: pytest.TempPathFactory, embedder_cache_of_profiles: Path
) -> tuple[Path, Path]:
    """The samples in a folder of their own, and a profile that holds them."""
    folder = tmp_path_factory.mktemp("samples")
    files = Path(shutil.copytree(SAMPLES, folder / "files"))
    home = processes.make_home(folder / "home", embedder_cache_of_profiles, SETTINGS)
    done = processes.run("add", files, "--home", home, cwd=folder)
    assert done.returncode == 0, done.stderr
    return files, home


@pytest.fixture
def library(qapp: QApplication, tmp_path: Path, indexed: tuple[Path, Path]) -> Iterator[Desktop]:
    home = Path(shutil.copytree(indexed[1], tmp_path / "home"))
    with started(qapp, home) as desktop:
        yield desktop


def hit(desktop: Desktop, qtbot: QtBot, query: str, name: str) -> Place:
    call = desktop.client.post("/search", {"query": query, "limit": 20})
    with qtbot.waitSignal(call.done, timeout=30_000) as answered:
        pass
    hits = answered.args[0]["hits"]
    return Place.of_hit(next(one for one in hits if one["path"].endswith(name)))


CASES = [
    ("ending the lease early notice", "lease-14-quay-street.pdf", "3.1"),
    ("plumber replaces the thermostat", "hot-water-tank.eml", "Jory Tamblyn"),
    ("door seal of the autoclave", "expenses-2026.xlsx", "Steamwright"),
    ("digital X-ray supplier Ankerlicht", "team-meeting-2026-06-10.md", "Ankerlicht"),
    ("weekday night on call allowance", "staff-handbook.docx", "Weekday"),
    ("first reminder days before vaccination", "vaccination_reminders.py", "REMINDER"),
]


def test_every_kind_of_file_is_shown_at_its_passage(library: Desktop, qtbot: QtBot) -> None:
    panel = library.window.viewer
    for query, name, word in CASES:
        place = hit(library, qtbot, query, name)
        library.window.show_places([place])
        qtbot.waitUntil(lambda: panel.view is not None, timeout=60_000)
        if name.endswith(".pdf"):
            assert isinstance(panel.view, PdfView)
            assert panel.view._places[0]
        else:
            view = panel.view
            assert isinstance(view, TextView)
            qtbot.waitUntil(lambda v=view: bool(v.edit.extraSelections()), timeout=60_000)
            assert word in view.edit.toPlainText()
            assert _marked_text(view.edit).split()[0] in place.text
            assert panel.notes() == []


def _marked_text(edit: QTextEdit) -> str:
    return " ".join(one.cursor.selectedText() for one in edit.extraSelections())


def test_fast_switching_shows_the_last_one(library: Desktop, qtbot: QtBot) -> None:
    panel = library.window.viewer
    first = hit(library, qtbot, "ending the lease early notice", "lease-14-quay-street.pdf")
    second = hit(library, qtbot, "plumber thermostat", "hot-water-tank.eml")
    library.window.show_places([first, second])
    for _ in range(7):
        panel.step(1)
    qtbot.waitUntil(lambda: isinstance(panel.view, TextView), timeout=60_000)
    qtbot.waitUntil(lambda: "Jory" in panel.view.edit.toPlainText(), timeout=60_000)
    assert panel.bar.number.text() == "2 of 2"


def test_searching_inside_a_text_counts_and_steps(library: Desktop, qtbot: QtBot) -> None:
    panel = library.window.viewer
    place = hit(library, qtbot, "plumber thermostat", "hot-water-tank.eml")
    library.window.show_places([place])
    qtbot.waitUntil(lambda: isinstance(panel.view, TextView), timeout=60_000)
    panel._open_search()
    panel.search_bar.field.setText("gwen")
    qtbot.waitUntil(lambda: " of " in panel.search_bar.count.text(), timeout=60_000)
    assert panel.search_bar.count.text().startswith("1 of ")
    panel.search_bar.step.emit(1)
    assert panel.search_bar.count.text().startswith("2 of ")


def test_a_changed_file_is_shown_as_it_was_indexed(
    library: Desktop, qtbot: QtBot, indexed: tuple[Path, Path]
) -> None:
    place = hit(library, qtbot, "ending the lease early notice", "lease-14-quay-street.pdf")
    lease = indexed[0] / "lease-14-quay-street.pdf"
    kept = lease.read_bytes()
    lease.unlink()
    library.window.show_places([place])
    panel = library.window.viewer
    qtbot.waitUntil(lambda: isinstance(panel.view, TextView), timeout=60_000)
    qtbot.waitUntil(lambda: "lease" in panel.view.edit.toPlainText().lower(), timeout=60_000)
    qtbot.waitUntil(lambda: bool(panel.notes()), timeout=60_000)
    lease.write_bytes(kept)


def test_a_document_that_goes_while_it_is_opened_still_shows_its_passage(
    library: Desktop, qtbot: QtBot
) -> None:
    place = hit(library, qtbot, "digital X-ray supplier Ankerlicht", "team-meeting-2026-06-10.md")
    library.window.show_places([place])
    panel = library.window.viewer
    qtbot.waitUntil(lambda: isinstance(panel.view, TextView), timeout=60_000)
    assert isinstance(panel.view, TextView)
    panel.view._feed.cancel()
    panel.view._feed.failed.emit(EngineError("not_found", "There is no such document."))
    assert "Ankerlicht" in panel.view.edit.toPlainText()
    qtbot.waitUntil(lambda: bool(panel.notes()), timeout=60_000)
    assert "no such document" in panel.notes()[0]


def test_a_document_that_is_gone_still_shows_its_passage(library: Desktop, qtbot: QtBot) -> None:
    library.window.show_places([Place("0" * 32, "/gone/a.txt", "Gone", "These were its words.")])
    panel = library.window.viewer
    qtbot.waitUntil(lambda: isinstance(panel.view, TextView), timeout=60_000)
    qtbot.waitUntil(lambda: bool(panel.notes()), timeout=60_000)
    assert panel.view.edit.toPlainText() == "These were its words."
    assert "no such document" in panel.notes()[0]
