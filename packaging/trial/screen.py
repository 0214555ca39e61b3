"""A screen of its own (Xvfb): started, looked at, photographed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from trial.cage import SCREENS
from trial.checks import must, wait_for


def start_display() -> tuple[str, subprocess.Popen[bytes]]:
    must(shutil.which("Xvfb"), "Xvfb is installed")
    Path(SCREENS).mkdir(exist_ok=True)
    number = next(n for n in range(90, 190) if not Path(SCREENS, f"X{n}").exists())
    server = subprocess.Popen(
        ["Xvfb", f":{number}", "-screen", "0", "1400x900x24", "-nolisten", "tcp", "-ac"],  # noqa: S607
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    wait_for(Path(SCREENS, f"X{number}").exists, 20, "Xvfb starts")
    return f":{number}", server


def window_id(display: str) -> str:
    """The window's number, once it is mapped."""
    asked = subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--class", "lectern"],  # noqa: S607
        capture_output=True, check=False, encoding="ascii", env={**os.environ, "DISPLAY": display},
    )  # fmt: skip
    return asked.stdout.strip()


def grab(display: str, target: Path) -> None:
    """The whole screen, by Qt where this Python has it."""
    code = (
        "import sys; from PySide6.QtGui import QGuiApplication; app = QGuiApplication([]);"
        "app.primaryScreen().grabWindow(0).save(sys.argv[1])"
    )
    subprocess.run(
        [sys.executable, "-c", code, str(target.resolve())],
        check=False, env={**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"},
    )  # fmt: skip
