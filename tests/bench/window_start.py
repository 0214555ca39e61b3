"""How soon the window stands, and what it weighs.

    python -m tests.bench.window_start [--home DIR] [--rounds 5]

Each round starts two programs: an empty Qt window of the same size, and ``python -m desktop`` on
a profile whose engine is not running. Printed: the time from the start of the process to the
first paint of each (median, and their ratio), the window's memory after ten seconds with the
engine running, and the longest time for which its event loop stood still meanwhile. Needs a
screen; ``QT_QPA_PLATFORM=offscreen`` or ``xvfb-run`` will do.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

_MEASURE = """
import json, sys, time
import psutil
began = psutil.Process().create_time()
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class FirstPaint(QObject):
    at = 0.0
    def eventFilter(self, watched, event):
        if not self.at and event.type() == QEvent.Type.Paint:
            self.at = time.time() - began
        return False

app = QApplication(sys.argv[:1])
paint = FirstPaint()
desktop = None
if sys.argv[1] == "bare":
    window = QMainWindow()
    window.resize(1240, 800)
    window.installEventFilter(paint)
    window.show()
    seconds = 0.5
else:
    from pathlib import Path
    from desktop.app import Desktop
    desktop = Desktop(app, Path(sys.argv[2]))
    desktop.window.centralWidget().installEventFilter(paint)
    desktop.start()
    seconds = 10.0
late, last = [0.0], [time.perf_counter()]
def tick():
    now = time.perf_counter()
    late[0] = max(late[0], now - last[0] - 0.005)
    last[0] = now
timer = QTimer(interval=5)
timer.timeout.connect(tick)
QTimer.singleShot(0, timer.start)
QTimer.singleShot(int(1000 * seconds), app.quit)
app.exec()
memory = psutil.Process().memory_info().rss
if desktop is not None:
    desktop.stop()
print(json.dumps({"paint_s": paint.at, "rss_mb": memory / 1e6, "late_ms": 1000 * late[0]}))
"""


def measured(kind: str, home: Path) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, "-c", _MEASURE, kind, str(home)],
        capture_output=True,
        text=True,
        check=True,
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
        rounds = [(measured("bare", home), measured("lectern", home)) for _ in range(chosen.rounds)]
    bare = statistics.median(one["paint_s"] for one, _ in rounds)
    ours = statistics.median(one["paint_s"] for _, one in rounds)
    print(f"first paint: {ours:.2f} s; an empty window {bare:.2f} s; {ours / bare:.1f} x")
    print(
        f"after ten seconds: {max(one['rss_mb'] for _, one in rounds):.0f} MB; "
        f"event loop late by {max(one['late_ms'] for _, one in rounds):.0f} ms at worst"
    )


if __name__ == "__main__":
    main()
