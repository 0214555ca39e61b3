"""How soon the window stands, and what it weighs.

    python -m tests.bench.window_start [--home DIR] [--rounds 5]

Each round starts two programs: an empty Qt window of the same size, and ``python -m desktop`` on
a profile whose engine is not running. Printed: the time from the start of the process to the
first paint of each (median, and their ratio; of the processor too, which other work disturbs
less), to the answer of the engine, the window's memory after ten seconds with the engine running,
and the longest time for which its event loop stood still meanwhile. Needs a screen;
``QT_QPA_PLATFORM=offscreen`` or ``xvfb-run`` will do.

Two traps: the clock is read here, before a process is begun, since what the system tells of its
beginning is whole seconds off; and code is compiled before, as it is in an installed program.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

_MEASURE = """
import sys, time
began, kind, home = float(sys.argv[1]), sys.argv[2], sys.argv[3]
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow

class FirstPaint(QObject):
    at = used = 0.0
    def eventFilter(self, watched, event):
        if not self.at and event.type() == QEvent.Type.Paint:
            self.at, self.used = time.time() - began, time.process_time()
        return False

paint = FirstPaint()
late, last, ready = [0.0], [0.0], [0.0]

def watch(app, seconds):
    from PySide6.QtCore import QTimer
    def begin():
        last[0] = time.perf_counter()
        timer.start()
    def tick():
        now = time.perf_counter()
        late[0] = max(late[0], now - last[0] - 0.005)
        last[0] = now
    timer = QTimer(app, interval=5)
    timer.timeout.connect(tick)
    QTimer.singleShot(0, begin)
    QTimer.singleShot(int(1000 * seconds), app.quit)

if kind == "bare":
    app = QApplication([])
    window = QMainWindow()
    window.resize(1240, 800)
    window.installEventFilter(paint)
    window.show()
    watch(app, 0.5)
    app.exec()
else:
    import desktop.app
    class Watched(desktop.app.Desktop):
        def __init__(self, app, home):
            super().__init__(app, home)
            self.window.centralWidget().installEventFilter(paint)
            self.client.connected.connect(lambda: ready.__setitem__(0, time.time() - began))
            watch(app, 10)
    desktop.app.Desktop = Watched
    desktop.app.main(["--home", home])

import json, psutil
memory = psutil.Process().memory_info().rss
print(json.dumps({"paint_s": paint.at, "used_s": paint.used, "ready_s": ready[0],
                  "rss_mb": memory / 1e6, "late_ms": 1000 * late[0]}))
"""


def measured(kind: str, home: Path, environment: dict[str, str]) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, "-c", _MEASURE, str(time.time()), kind, str(home)],
        capture_output=True,
        text=True,
        check=True,
        env=environment,
    )
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--home", type=Path, help="a profile; an empty one unless given")
    parser.add_argument("--rounds", type=int, default=5)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        home = chosen.home or Path(scratch) / "home"
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": f"{scratch}/compiled"}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        kinds = ("bare", "lectern")
        for kind in kinds:
            measured(kind, home, environment)
        rounds = [
            [measured(kind, home, environment) for kind in kinds] for _ in range(chosen.rounds)
        ]
    bare, ours = (
        {name: statistics.median(one[kind][name] for one in rounds) for name in rounds[0][kind]}
        for kind in (0, 1)
    )
    for name, what in (("paint_s", "first paint"), ("used_s", "of it, processor")):
        ratio = ours[name] / bare[name]
        print(f"{what}: {ours[name]:.2f} s; an empty window {bare[name]:.2f} s; {ratio:.1f} x")
    print(f"the engine answers after {ours['ready_s']:.1f} s")
    print(
        f"after ten seconds: {max(one[1]['rss_mb'] for one in rounds):.0f} MB; "
        f"event loop late by {max(one[1]['late_ms'] for one in rounds):.0f} ms at worst"
    )


if __name__ == "__main__":
    main()
