"""What may be dropped: few files or very many, addresses, text; what is added of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QUrl
from pytestqt.qtbot import QtBot

from desktop.app import Desktop
from desktop.drops import Dropped, DropReader, sort_drop
from desktop.library.plan import MANY, chunks, plan
from tests.desktop.library.conftest import Until


def dropped(*urls: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl(url) for url in urls])
    return data


def test_a_drop_is_sorted_by_what_it_is() -> None:
    found = sort_drop(
        dropped(
            "file:///home/me/a%20b.txt",
            "file:///models/Tiny.GGUF",
            "https://example.org/page",
            "smb://server/share/x",
            "file://server/share/y.txt",
        )
    )
    assert found.paths == ["/home/me/a b.txt", "//server/share/y.txt"]
    assert found.models == ["/models/Tiny.GGUF"]
    assert found.web == ["https://example.org/page"]
    assert found.shares == ["smb://server/share/x"]


@pytest.mark.parametrize(
    ("text", "web", "kept"),
    [
        ("https://example.org/x", ["https://example.org/x"], ""),
        ("see https://example.org", [], "see https://example.org"),
        ("  A stretch of text. ", [], "A stretch of text."),
        ("x" * 200_000, [], "x" * 100_000),
        ("", [], ""),
    ],
)
def test_text_is_a_question_and_an_address_is_none(text: str, web: list[str], kept: str) -> None:
    data = QMimeData()
    data.setText(text)
    found = sort_drop(data)
    assert (found.web, found.text, found.paths) == (web, kept, [])


@pytest.mark.parametrize("count", [3, 5000])
def test_a_large_drop_is_read_in_slices(qtbot: QtBot, count: int) -> None:
    paths = [f"/home/me/ä {number}.txt" for number in range(count)]
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path) for path in paths])
    reader = DropReader()
    told: list[Dropped] = []
    reader.read.connect(told.append)
    reader.take(data)
    assert bool(told) is (count == 3)
    qtbot.waitUntil(lambda: bool(told), timeout=30_000)
    assert told[0].paths == paths
    assert sort_drop(data).paths == paths


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 300)), max_size=400))
def test_what_is_planned_covers_what_was_given(given: list[tuple[int, int]]) -> None:
    paths = [f"/top/{folder}/{name}.txt" for folder, name in given]
    planned = plan(paths)
    for path in paths:
        assert path in planned.paths or path.rpartition("/")[0] in planned.folders
    assert len(planned.paths) < len(paths) + 1
    assert planned.stood_for >= MANY * len(planned.folders)
    assert [one for part in chunks(planned.paths, 7) for one in part] == list(planned.paths)


def test_many_files_of_a_folder_are_that_folder() -> None:
    planned = plan([*(f"C:\\x\\{n}.txt" for n in range(MANY)), "D:\\y\\", "/"])
    assert planned.paths == ("C:\\x", "D:\\y", "/")
    assert (planned.folders, planned.stood_for) == (("C:\\x",), MANY)


@pytest.mark.real
def test_adding_tells_what_came_of_it(
    window: Desktop, until: Until, folder: Path, tmp_path: Path
) -> None:
    library = window.window.library
    (folder / "a.txt").write_text("The harbour was closed.")
    window.window.add_paths([str(folder), str(tmp_path / "gone.txt")])
    until(lambda: library.adding.text.startswith("Added"))
    assert any("gone.txt" in text for text in window.session.banners.shown())
    until(lambda: library.model.total == 1)

    many = tmp_path / "many"
    many.mkdir()
    for number in range(MANY + 20):
        (many / f"{number}.txt").write_text(f"The harbour of {number}.")
    window.window.take(Dropped(paths=[str(path) for path in many.iterdir()]))
    until(lambda: str(many) in library.adding.text)
    until(lambda: len(library.roots.collections) and library.model.total == MANY + 21)
    paths = [library.roots.path_of(number) for number in (1, 2)]
    assert set(paths) == {str(folder), str(many)}


@pytest.mark.real
def test_the_collection_is_chosen_afterwards_and_all_can_be_undone(
    window: Desktop, until: Until, folder: Path, tmp_path: Path
) -> None:
    library = window.window.library
    other = tmp_path / "other"
    other.mkdir()
    window.client.post("/roots", {"paths": [str(other)], "collection": "Work"})
    until(lambda: library.roots.collections == ["Work"])
    window.window.add_paths([str(folder)])
    until(lambda: library.roots.collections == ["Work", "default"])
    bar = library.adding
    until(bar._choice.isVisible)
    assert [bar._choice.itemText(row) for row in range(2)] == ["In: Work", "In: No collection"]
    bar._choice.setCurrentIndex(0)
    bar._choice.activated.emit(0)
    until(lambda: library.roots.collections == ["Work"])
    bar._undo.click()
    until(lambda: [library.roots.path_of(n) for n in (1, 2)] == [str(other), ""])


@pytest.mark.real
def test_what_is_not_for_the_library_says_so(window: Desktop) -> None:
    shown: Callable[[], list[str]] = window.session.banners.shown
    window.window.take(Dropped(web=["https://example.org"]))
    assert "web addresses" in shown()[-1]
    window.window.take(Dropped(shares=["smb://server/share"]))
    assert "smb://server/share" in shown()[-1]
    window.window.take(Dropped(text="When does the lease end?"))
    assert window.window.ask._composer.text == "When does the lease end?"
