"""How long 20,000 passages take to be grouped, fetched and drawn, and how long a frame takes.

    QT_QPA_PLATFORM=offscreen python -m tests.bench.topic_map [--count 20000]

Each passage is a document of its own, made from a few hundred sentences' vectors with noise, in
a profile of its own. The window's page is the real one, the engine a real process. ``frame`` is
the time of painting while one zooms; ``turn`` the longest that the window's loop was held up by
its own work. Those are times of the processor, as is the engine's beside the clock's: on a busy
machine the clock tells of the others.
"""

from __future__ import annotations

import argparse
import random
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import numpy as np
import psutil
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from desktop.app import Desktop
from desktop.tasks.task import State
from desktop.tasks.topic_map.panel import TopicPanel
from desktop.tasks.wish import Wish
from engine.service import Engine
from tests.bench.topics import fill

_THEMES = (
    "garden soil roses spring seeds", "ship harbour sails captain sea", "bread oven flour dough",
    "court judge law appeal witness", "engine brake wheel garage oil", "violin concert score",
    "vaccine clinic nurse fever", "goal match league striker", "budget tax minister vote",
    "software server bug network",
)  # fmt: skip
_SENTENCES = 400
_PATIENCE_S = 300.0


class _Turns:
    """How long the window's own work holds up its loop at most."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.thread_time()
        self._tick = QTimer(interval=0)
        self._tick.timeout.connect(self._turn)
        self._tick.start()

    def begin(self) -> None:
        self.longest, self._last = 0.0, time.thread_time()

    def _turn(self) -> None:
        now = time.thread_time()
        self.longest = max(self.longest, now - self._last)
        self._last = now


def library(home: Path, count: int) -> None:
    """A profile of ``count`` passages, as one would be after indexing."""
    rng = np.random.default_rng(1)
    random.seed(1)
    with Engine(home) as engine:
        search = engine._search.retriever()
        texts = [
            " ".join(random.choices(_THEMES[n % len(_THEMES)].split(), k=9)) + f" {n}"
            for n in range(_SENTENCES)
        ]
        known = search.embedder.embed(texts)
        picked = rng.integers(0, len(texts), count)
        noise = rng.normal(scale=0.03, size=(count, known.shape[1]))
        vectors = (known[picked] + noise).astype(np.float32)
        vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)

        class _Library:
            catalog, index = engine.catalog, search.index

        fill(_Library(), [f"{texts[one]} {n}" for n, one in enumerate(picked)], vectors)  # type: ignore[arg-type]


def wait(condition: Callable[[], object]) -> None:
    ends = time.monotonic() + _PATIENCE_S
    while not condition():
        assert time.monotonic() < ends, "waited too long"
        QApplication.processEvents()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, default=20_000)
    count = parser.parse_args().count
    app = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "home"
        library(home, count)
        desktop = Desktop(app, home)
        desktop.window.resize(1400, 900)
        desktop.window.show()
        desktop.process.start()
        wait(lambda: desktop.client.is_connected)
        measure(desktop, count)
        desktop.window.close()
        desktop.stop()


def measure(desktop: Desktop, count: int) -> None:
    page, turns = desktop.window.tasks, _Turns()
    desktop.window.go_to(page)
    ready: list[object] = []
    desktop.client.post("/search", {"query": "ship", "limit": 1}).done.connect(ready.append)
    wait(lambda: desktop.session.feed.status is not None and ready)  # the embedder is loaded
    assert desktop.process._child is not None
    engine = psutil.Process(desktop.process._child.processId())
    busy = engine.cpu_times()
    turns.begin()
    began = time.perf_counter()
    page.start(Wish("topics", options={"anew": True}))
    task, panel = page.tasks[0], page.view.map
    stages: dict[str, float] = {}
    page.runner.changed.connect(
        lambda one: stages.setdefault((one.working or {}).get("stage", "beginning"), since(began))
    )
    wait(lambda: not task.under_way)
    assert task.state is State.DONE, task.error
    grouped = time.perf_counter() - began
    now = engine.cpu_times()
    worked = now.user + now.system - busy.user - busy.system
    wait(lambda: len(panel.points) == count and panel.complete)
    drawn = time.perf_counter() - began
    found = task.last("topics")
    assert found is not None
    print("stages began after " + ", ".join(f"{one} {at:.1f} s" for one, at in stages.items()))
    print(f"{count:,} passages: grouped in {grouped:.1f} s ({worked:.1f} s of the processor, "
          f"{len(found['topics'])} topics), drawn after {drawn:.1f} s, "
          f"longest turn {1000 * turns.longest:.0f} ms")  # fmt: skip
    zooming(panel, turns)
    choosing(panel, found["topics"][0]["id"], count)


def zooming(panel: TopicPanel, turns: _Turns) -> None:
    frames, turns.longest = [], 0.0
    for step in range(60):
        turns.begin()
        panel.canvas.zoom(1.1 if step < 30 else 1 / 1.1, QPointF(300, 300))
        began = time.thread_time()
        panel.canvas.repaint()
        frames.append(time.thread_time() - began)
        QApplication.processEvents()
    wait(lambda: panel.canvas.drawn)
    print(f"frame while zooming: median {1000 * median(frames):.1f} ms, "
          f"longest {1000 * max(frames):.1f} ms")  # fmt: skip
    turns.begin()
    began = time.perf_counter()
    panel.canvas.redraw()
    wait(lambda: panel.canvas.drawn)
    print(f"all dots anew: {1000 * (time.perf_counter() - began):.0f} ms in turns of at most "
          f"{1000 * turns.longest:.0f} ms")  # fmt: skip
    moves = []
    for step in range(200):
        at = QPoint(100 + 4 * step, 100 + 3 * step)
        began = time.thread_time()
        hover(panel.canvas, at)
        moves.append(time.thread_time() - began)
    print(f"pointing: median {1000 * median(moves):.2f} ms, longest {1000 * max(moves):.1f} ms")


def choosing(panel: TopicPanel, topic: int, count: int) -> None:
    began = time.thread_time()
    panel.choose_topic(topic)
    print(f"a topic chosen and its {len(panel.files.numbers):,} files listed: "
          f"{1000 * (time.thread_time() - began):.0f} ms")  # fmt: skip
    began = time.thread_time()
    panel.choose_points(list(range(count)))
    panel.canvas.repaint()
    print(f"all {count:,} chosen by a frame: {1000 * (time.thread_time() - began):.0f} ms")


def since(began: float) -> float:
    return time.perf_counter() - began


def hover(canvas: object, at: QPoint) -> None:
    place = QPointF(at)
    none = Qt.MouseButton.NoButton
    move = QMouseEvent(
        QEvent.Type.MouseMove, place, place, none, none, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(canvas, move)  # type: ignore[arg-type]


if __name__ == "__main__":
    main()
