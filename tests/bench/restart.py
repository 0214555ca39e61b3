"""How long the window is without an engine after a crash, against a plain start of one:
``python -m tests.bench.restart``."""

from __future__ import annotations

import os
import signal
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from desktop.engine.process import EngineProcess

TIMES = 3
PATIENCE_MS = 60_000


def until_ready(engine: EngineProcess, act: Callable[[], object]) -> float:
    """Seconds from ``act`` to the engine's answer."""
    loop = QEventLoop()
    engine.ready.connect(loop.quit)
    QTimer.singleShot(PATIENCE_MS, loop.quit)
    began = time.perf_counter()
    QTimer.singleShot(0, act)
    loop.exec()
    engine.ready.disconnect(loop.quit)
    return time.perf_counter() - began


def kill(engine: EngineProcess) -> None:
    assert engine.running is not None
    os.kill(engine.running.pid, getattr(signal, "SIGKILL", signal.SIGTERM))


def main() -> None:
    application = QCoreApplication([])
    starts, restarts = [], []
    for _ in range(TIMES):
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
            engine = EngineProcess(Path(home), application)
            starts.append(until_ready(engine, engine.start))
            restarts.append(until_ready(engine, lambda engine=engine: kill(engine)))
            engine.stop()
    start, restart = statistics.median(starts), statistics.median(restarts)
    print(f"plain start {start:.2f} s; back after a crash {restart:.2f} s: {restart / start:.2f} x")


if __name__ == "__main__":
    main()
