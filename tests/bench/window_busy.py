"""How late the window's event loop is while everything works at once.

    python -m tests.bench.window_busy [--files 1500] [--seconds 40]

The real window and engine, with no screen needed: a folder of new files is being indexed, answers
stream one after the other, and the list of files is scrolled. Printed: how late a timer of 5 ms
fired (median, 95th percentile, worst, how often over 50 ms), beside the same on the idle window
of the same minute, and the processor time that the window's own thread took.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QTableView

from desktop.app import Desktop
from tests.bench.service import plant
from tests.desktop.watchdog import Watchdog

_LIMIT_MS = 50
_IDLE_S = 10.0
QUESTION = "What is said of the harbour and the lease of the tower?"


def rest(seconds: float) -> None:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        QApplication.processEvents()
        time.sleep(0.001)


def until(condition: Callable[[], object]) -> None:
    while not condition():
        rest(0.05)


def busy(desktop: Desktop, seconds: float) -> int:
    """Ask again as soon as an answer is there, and scroll; how many answers came."""
    window = desktop.window
    tables = window.library.findChildren(QTableView)
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        turns = window.ask.turns
        if not turns or not turns[-1].running:
            window.ask.ask(QUESTION)
        for table in tables:
            bar = table.verticalScrollBar()
            bar.setValue((bar.value() + 3) % max(1, bar.maximum()))
        rest(0.05)
    return len(window.ask.turns)


def report(name: str, watchdog: Watchdog, seconds: float) -> None:
    print(
        f"{name}: late by {watchdog.percentile(50):.1f} ms (median), "
        f"{watchdog.percentile(95):.1f} (p95), {watchdog.worst_ms:.0f} (worst); "
        f"over {_LIMIT_MS} ms {watchdog.over(_LIMIT_MS)} times of {len(watchdog.late_ms)}; "
        f"{100 * watchdog.cpu_s / seconds:.0f} % of a core"
    )


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--files", type=int, default=1500)
    parser.add_argument("--seconds", type=float, default=40)
    chosen = parser.parse_args()
    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as scratch:
        first, more = Path(scratch) / "first", Path(scratch) / "more"
        plant(first, 50, random.Random(1))
        plant(more, chosen.files, random.Random(2))
        desktop = Desktop(app, Path(scratch) / "home")
        desktop.start()
        until(lambda: desktop.client.is_connected)
        desktop.window.add_paths([str(first)])
        feed = desktop.session.feed
        until(lambda: feed.status is not None and feed.status.documents >= 50)
        rest(2)
        with Watchdog() as idle:
            rest(_IDLE_S)
        desktop.window.add_paths([str(more)])
        with Watchdog() as working:
            answers = busy(desktop, chosen.seconds)
        desktop.stop()
        report("idle", idle, _IDLE_S)
        report(f"indexing, {answers} answers, scrolling", working, chosen.seconds)


if __name__ == "__main__":
    main()
