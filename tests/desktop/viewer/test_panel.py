"""The viewer over a real engine: every kind of file at its passage."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from desktop.app import Desktop
from desktop.viewer.pages.pdf_view import PdfView
from desktop.viewer.place import Place
from desktop.viewer.text.view import TextView
from engine.domain.source import Status

pytestmark = pytest.mark.real
SAMPLES = Path(__file__).parents[3] / "resources" / "samples"


@pytest.fixture
def library(live: Desktop, qtbot: QtBot, tmp_path: Path) -> Desktop:
    """The samples, indexed."""
    shutil.copytree(SAMPLES, tmp_path / "files")
    call = live.client.post("/roots", {"paths": [str(tmp_path / "files")]})
    with qtbot.waitSignal(call.done, timeout=60_000):
        pass
    count = len(list(SAMPLES.iterdir()))

    def indexed() -> bool:
        live.session.feed.refresh()
        status = live.session.feed.status
        return status is not None and status.files[Status.INDEXED] >= count

    qtbot.waitUntil(indexed, timeout=100_000)
    return live


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
        qtbot.waitUntil(lambda: panel.view is not None, timeout=20_000)
        if name.endswith(".pdf"):
            assert isinstance(panel.view, PdfView)
            assert panel.view._places[0]
        else:
            view = panel.view
            assert isinstance(view, TextView)
            qtbot.waitUntil(lambda v=view: bool(v.edit.extraSelections()), timeout=20_000)
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
    qtbot.waitUntil(lambda: isinstance(panel.view, TextView), timeout=20_000)
    qtbot.waitUntil(lambda: "Jory" in panel.view.edit.toPlainText(), timeout=20_000)
    assert panel.bar.number.text() == "2 of 2"


def test_searching_inside_a_text_counts_and_steps(library: Desktop, qtbot: QtBot) -> None:
    panel = library.window.viewer
    place = hit(library, qtbot, "plumber thermostat", "hot-water-tank.eml")
    library.window.show_places([place])
    qtbot.waitUntil(lambda: isinstance(panel.view, TextView), timeout=20_000)
    panel._open_search()
    panel.search_bar.field.setText("gwen")
    qtbot.waitUntil(lambda: " of " in panel.search_bar.count.text(), timeout=20_000)
    assert panel.search_bar.count.text().startswith("1 of ")
    panel.search_bar.step.emit(1)
    assert panel.search_bar.count.text().startswith("2 of ")


def test_a_changed_file_is_shown_as_it_was_indexed(
    library: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    place = hit(library, qtbot, "ending the lease early notice", "lease-14-quay-street.pdf")
    (tmp_path / "files" / "lease-14-quay-street.pdf").unlink()
    library.window.show_places([place])
    panel = library.window.viewer
    qtbot.waitUntil(lambda: isinstance(panel.view, TextView), timeout=20_000)
    qtbot.waitUntil(lambda: "lease" in panel.view.edit.toPlainText().lower(), timeout=20_000)
    assert panel.notes()


def test_a_document_that_is_gone_still_shows_its_passage(library: Desktop, qtbot: QtBot) -> None:
    library.window.show_places([Place("0" * 32, "/gone/a.txt", "Gone", "These were its words.")])
    panel = library.window.viewer
    qtbot.waitUntil(lambda: isinstance(panel.view, TextView), timeout=20_000)
    assert panel.view.edit.toPlainText() == "These were its words."
    assert "no such document" in panel.notes()[0]
