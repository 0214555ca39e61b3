"""A PDF that wants a password: its text as it was indexed, and why."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.app import Desktop
from desktop.viewer.place import Place
from desktop.viewer.text.view import TextView
from tests.engine.readers.pdf.pdf_bytes import PdfBytes, words


def test_a_locked_pdf_says_so(desktop: Desktop, qtbot: QtBot) -> None:
    pdf = PdfBytes()
    pdf.page(words("The key lies under the third stone."))
    panel = desktop.window.viewer
    panel._places = [Place("0" * 32, "/files/a.pdf", "A", "The key lies under the third stone.")]
    panel._shown_id = "0" * 32
    panel._described = {"media_type": "application/pdf", "passages": 1}
    panel._take_file(pdf.bytes(password="blue heron"))
    assert "protected by a password" in panel.notes()[0]
    assert isinstance(panel.view, TextView)
