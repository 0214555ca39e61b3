"""Exports that need no engine: names of files, and PDF from a page of HTML."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtPdf import QPdfDocument
from pytestqt.qtbot import QtBot

from desktop.conversations.export import file_name
from desktop.conversations.pdf import PdfWriting
from engine.answering.transcript_html import html_page
from engine.domain.conversation import Conversation, Exchange


def page(turns: int) -> str:
    answer = "The lease ends in **May**.\n\n| a | b |\n|---|---|\n| 1 | 租约 |\n\n" * 4
    exchanges = [
        Exchange(n, 0.0, f"Question {n}?", f"Question {n}?", answer, mode="compose", finished=True)
        for n in range(1, turns + 1)
    ]
    return html_page(Conversation("1", "The flat", 0.0, 0.0), exchanges)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("When does it end?", "When does it end"),
        ("../../etc/passwd", "etc passwd"),
        ("租约什么时候结束？", "租约什么时候结束？"),
        ("???", "conversation"),
        ("a\x00b" * 100, ("a b" * 100)[:80].strip()),
    ],
)
def test_a_title_becomes_the_name_of_a_file(title: str, name: str) -> None:
    assert file_name(title) == name


def test_a_pdf_has_all_of_it(tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "talk.pdf"
    writing = PdfWriting(page(12), file, "The flat")
    with qtbot.waitSignal(writing.finished, timeout=60_000):
        writing.start()
    writing.wait()
    assert writing.problem == ""
    document = QPdfDocument()
    assert document.load(str(file)) == QPdfDocument.Error.None_
    assert document.pageCount() > 1
    text = "".join(document.getAllText(n).text() for n in range(document.pageCount()))
    text = "".join(text.split())  # few words on a page are told apart badly
    assert all(f"Question{n}?" in text for n in range(1, 13))
    assert "租约" in text
    assert document.metaData(QPdfDocument.MetaDataField.Title) == "The flat"
    assert [one.name for one in tmp_path.iterdir()] == ["talk.pdf"]
    document.close()


def test_a_folder_that_is_not_there_is_told(tmp_path: Path, qtbot: QtBot) -> None:
    writing = PdfWriting(page(1), tmp_path / "no" / "talk.pdf", "T")
    with qtbot.waitSignal(writing.finished, timeout=60_000):
        writing.start()
    writing.wait()
    assert writing.problem
