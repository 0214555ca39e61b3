"""Names of hidden, temporary and other programs' files, wherever they lie."""

from __future__ import annotations

import pytest

from engine.domain.clutter import is_clutter


@pytest.mark.parametrize(
    "name",
    [
        *(".hidden", "~$report.docx", ".~lock.report.odt#", "notes.txt.swp", "notes.swk", "4913"),
        *("draft.txt~", "#draft.txt#", ".#draft.txt", "~WRL0003.tmp", "a.TMP", "film.part"),
        *("x.crdownload", "x.download", "Thumbs.db", "desktop.ini", ".DS_Store", "a\nb.tmp"),
        "letter.docx.sb-1a2b3c4d-Xy12Zq",
    ],
)
def test_temporary_files_are_clutter(name: str) -> None:
    assert is_clutter(name, folder=False)


@pytest.mark.parametrize("name", [".git", "__pycache__", "node_modules", "Node_Modules", "@eaDir"])
def test_folders_of_programs_are_clutter(name: str) -> None:
    assert is_clutter(name, folder=True)


@pytest.mark.parametrize(
    "name", ["report.docx", "c#.md", "~notes.txt", "49133", "part", "tmp.txt", "film.swf"]
)
def test_ordinary_names_are_none(name: str) -> None:
    assert not is_clutter(name, folder=False)
    assert not is_clutter(name, folder=True)


def test_what_is_clutter_as_a_file_may_be_a_folder() -> None:
    assert not is_clutter("old.tmp", folder=True)
