"""The window over a library of 100,000 files: frame times while scrolling, and the event loop.

    python -m tests.bench.library_window [--files 100000] [--seconds 6] [--home DIR]

A catalogue is filled directly, served by a real engine, and scrolled in the real window (drawn
offscreen): evenly as with a wheel, a page at a time, and by leaps as with the scrollbar. Printed:
frame times, how late a 5 ms timer fires meanwhile, also while many files are chosen, how long
rows are placeholders, and how long sorting, filtering and naming all of them take; beside the
timer on an idle loop, which is the machine's share.
"""

from __future__ import annotations

import argparse
import os
import random
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QItemSelection, QItemSelectionModel, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop.app import Desktop
from desktop.library.model import Column
from desktop.library.page import LibraryPage
from desktop.library.table import FilesTable
from engine.domain.listing import SORTS, FileFilter, Sort
from engine.domain.source import Status
from engine.retrieval.filters import is_of_kind
from engine.store import listing
from engine.store.catalog import Catalog
from engine.store.path_keys import FUNCTIONS
from tests.desktop.watchdog import Watchdog

FRAME_MS = 16
WORDS = ("lease", "invoice", "contract", "notes", "report", "budget", "minutes", "letter", "scan")
SUFFIXES = ("pdf", "docx", "txt", "md", "xlsx")


def plant(home: Path, count: int) -> None:
    """A catalogue of ``count`` files, of which most are indexed, below a folder that is not
    there (an unplugged drive: the engine leaves its files alone)."""
    home.mkdir(parents=True, exist_ok=True)
    Catalog(home / "catalog.sqlite3").close()
    draw = random.Random(7)
    db = sqlite3.connect(home / "catalog.sqlite3")
    for name, function in FUNCTIONS.items():
        db.create_function(name, 1, function, deterministic=True)
    db.execute("INSERT INTO roots (id, path, collection) VALUES (1, '/not/here', 'default')")
    for number in range(1, count + 1):
        status = "failed" if number % 50 == 0 else "skipped" if number % 33 == 0 else "indexed"
        name = f"{draw.choice(WORDS)} {draw.choice(WORDS)} {number}.{draw.choice(SUFFIXES)}"
        path = f"/not/here/{draw.choice(WORDS)}/{number % 400}/{name}".encode()
        reason = ("damaged", "The file is damaged.", "Open it and save it again.")
        db.execute(
            "INSERT INTO sources (id, root_id, path, size, mtime_ns, status, code, message, hint,"
            " folded, name, suffix, settled, passages) VALUES (?1, 1, ?2, ?3, ?4, ?5, ?6, ?7, ?8,"
            " folded_path(?2), sort_name(?2), suffix_of(?2), ?9, ?10)",
            (
                *(number, path, draw.randrange(10**7), draw.randrange(10**9, 17 * 10**8) * 10**9),
                *(status, *(reason if status != "indexed" else ("", "", ""))),
                *(1.7e9 + number, draw.randrange(1, 90)),
            ),
        )
        if status == "indexed":
            db.execute(
                "INSERT INTO documents (id, size, title, media_type, pages, warnings, opening) "
                "VALUES (?, 1, '', 'text/plain', ?, '[]', '')",
                (f"d{number}", draw.randrange(1, 40)),
            )
            db.execute("INSERT INTO parts VALUES (?, '', 0, 'indexed', ?, '', '', '')",
                       (number, f"d{number}"))  # fmt: skip
    db.commit()
    db.close()


def measure_engine(home: Path, files: int) -> None:
    """The engine's processor time for a page of 100 rows, wherever it lies, and for the counts."""
    catalog = Catalog(home / "catalog.sqlite3")
    for wanted in (FileFilter(), FileFilter(status=Status.FAILED), FileFilter(text="budget 7")):
        told = []
        for sort in SORTS:
            took = [page_ms(catalog, wanted, sort, round(files * part)) for part in (0, 0.5, 0.99)]
            told.append(f"{sort} " + " / ".join(f"{one:.0f}" for one in took))
        shown = wanted.text or wanted.status or "all"
        print(f"page of {shown} at 0, 50, 99 %, ms: " + ", ".join(told))
        best = min(timed_ms(lambda: listing.counts(catalog, wanted, is_of_kind)) for _ in range(3))  # noqa: B023
        print(f"counts of {shown}: {best:.0f} ms")
    catalog.close()


def page_ms(catalog: Catalog, wanted: FileFilter, sort: Sort, offset: int) -> float:
    def page() -> None:
        listing.page(
            catalog, wanted, is_of_kind, sort=sort, descending=False, offset=offset, limit=100
        )

    return min(timed_ms(page) for _ in range(3))


def timed_ms(call: Callable[[], object]) -> float:
    began = time.thread_time()
    call()
    return (time.thread_time() - began) * 1000


def until(condition: Callable[[], bool], limit_s: float = 120) -> float:
    began = time.perf_counter()
    while not condition():
        run_loop(5)
        if time.perf_counter() - began > limit_s:
            raise SystemExit("it took too long")
    return time.perf_counter() - began


def run_loop(for_ms: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(for_ms, loop.quit)
    loop.exec()


Frames = list[tuple[float, float]]


def scroll(table: FilesTable, seconds: float, step: Callable[[int], int]) -> Frames:
    """Move the bar each 16 ms by what ``step`` says; how long each frame took to be drawn, and
    how much processor time, which other programs do not change."""
    frames: Frames = []
    bar = table.verticalScrollBar()
    timer = QTimer(interval=FRAME_MS)

    def frame() -> None:
        began, worked = time.perf_counter(), time.thread_time()
        bar.setValue(step(bar.value()))
        QApplication.processEvents()  # the rows that came in meanwhile are part of it
        took = time.perf_counter() - began
        frames.append((took * 1000, (time.thread_time() - worked) * 1000))

    timer.timeout.connect(frame)
    timer.start()
    run_loop(round(seconds * 1000))
    timer.stop()
    return frames


def spread(values: list[float]) -> str:
    values.sort()
    p95 = values[round(len(values) * 0.95) - 1]
    return f"median {statistics.median(values):.1f}, p95 {p95:.1f}, worst {values[-1]:.1f}"


def say(name: str, frames: Frames, watchdog: Watchdog) -> None:
    print(
        f"{name:<12} {len(frames)} frames, ms: {spread([took for took, _ in frames])} | processor: "
        f"{spread([worked for _, worked in frames])} | loop late: "
        f"p95 {watchdog.percentile(95):5.1f} ms, worst {watchdog.worst_ms:6.1f}, "
        f"over 50 ms {watchdog.over(50)} times"
    )


def measure(desktop: Desktop, seconds: float, files: int) -> None:
    library = desktop.window.library
    table, model = library.table, library.model
    until(lambda: model.total == files and model.file(0) is not None)
    run_loop(1500)
    watchdog = Watchdog()
    with watchdog:
        run_loop(round(seconds * 1000))
    print(
        f"idle         loop late: p95 {watchdog.percentile(95):.1f} ms, "
        f"worst {watchdog.worst_ms:.1f}, over 50 ms {watchdog.over(50)} times"
    )
    bar, draw = table.verticalScrollBar(), random.Random(3)
    for name, step in (
        ("wheel", lambda value: value + 60),
        ("pages", lambda value: value + bar.pageStep()),
        ("leaps", lambda _: draw.randrange(bar.maximum())),
    ):
        bar.setValue(0)
        with watchdog:
            frames = scroll(table, seconds, step)
        say(name, frames, watchdog)
    waits = []
    for _ in range(20):
        bar.setValue(draw.randrange(bar.maximum()))
        waits.append(until(lambda: model.file(table.visible_rows()[0]) is not None) * 1000)
    print(f"placeholders after a leap: median {statistics.median(waits):.0f} ms, "
          f"worst {max(waits):.0f}")  # fmt: skip
    measure_choosing(library, watchdog, seconds)
    header = table.horizontalHeader()
    for column in (Column.FOLDER, Column.STATUS, Column.SIZE, Column.CHANGED, Column.NAME):
        began = time.perf_counter()
        header.setSortIndicator(column, header.sortIndicatorOrder())
        until(lambda: not model.waiting)
        took = (time.perf_counter() - began) * 1000
        print(f"sorted by {model.headerData(column, header.orientation())}: {took:.0f} ms")
    for text in ("e", "budget", "lease 77"):
        library.filter.field.setText(text)
        began = time.perf_counter()
        until(lambda text=text: model.query.text == text and not model.waiting)
        print(f"filtered by “{text}”: {model.total:,} files after "
              f"{(time.perf_counter() - began) * 1000:.0f} ms, 200 of them debouncing")  # fmt: skip


def measure_choosing(library: LibraryPage, watchdog: Watchdog, seconds: float) -> None:
    """All files chosen and let go, then long stretches; and scrolled with all of them chosen."""
    table, rows = library.table, library.model.total
    flags = QItemSelectionModel.SelectionFlag
    draw = random.Random(5)
    with watchdog:
        for _ in range(20):
            table.selectAll()
            run_loop(20)
            table.clearSelection()
            begun, ended = sorted(draw.randrange(rows) for _ in range(2))
            stretch = QItemSelection(library.model.index(begun, 0), library.model.index(ended, 0))
            table.selectionModel().select(stretch, flags.Select | flags.Rows)
            run_loop(20)
    print(
        f"choosing     loop late: p95 {watchdog.percentile(95):.1f} ms, "
        f"worst {watchdog.worst_ms:.1f}, over 50 ms {watchdog.over(50)} times"
    )
    table.selectAll()
    table.verticalScrollBar().setValue(0)
    with watchdog:
        frames = scroll(table, seconds, lambda value: value + 60)
    say("all chosen", frames, watchdog)
    QGuiApplication.clipboard().clear()
    with watchdog:
        library.chosen.copy()
        took = until(lambda: bool(QGuiApplication.clipboard().text()))
    print(f"all paths copied after {took:.1f} s; loop late by {watchdog.worst_ms:.0f} ms at worst")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=100_000)
    parser.add_argument("--seconds", type=float, default=6)
    parser.add_argument("--home", type=Path, help="a profile to fill, or filled before")
    given = parser.parse_args()
    app = QApplication([])
    app.setQuitOnLastWindowClosed(False)
    with tempfile.TemporaryDirectory() as scratch:
        home = given.home or Path(scratch) / "home"
        if not (home / "catalog.sqlite3").exists():
            plant(home, given.files)
        measure_engine(home, given.files)
        desktop = Desktop(app, home)
        desktop.window.resize(1280, 800)
        desktop.window.go_to(desktop.window.library)
        desktop.start()
        try:
            measure(desktop, given.seconds, given.files)
        finally:
            desktop.stop()


if __name__ == "__main__":
    main()
