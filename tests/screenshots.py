"""Pictures of every screen, from the real program over the sample documents.

    xvfb-run -a python -m tests.screenshots [--into resources/screenshots] [--only NAME]

An engine indexes the samples once; for each look (light, dark; one and two pixels a point;
English, German, Chinese) a window of its own is driven to every screen and drawn. Another
profile, empty, shows the first run.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from desktop.app import Desktop
from desktop.preferences import Preferences
from desktop.tasks.wish import Wish
from tests import processes

ROOT = Path(__file__).parents[1]
_FORM = {
    "type": "object",
    "properties": {
        "tenant": {"type": "string"},
        "rent": {"type": "number", "description": "pounds a month"},
        "end": {"type": "string", "format": "date", "description": "of the lease"},
    },
}
QUESTION = "How much notice must the tenant give to end the lease early?"
SIZE = QSize(1280, 800)
PATIENCE_S = 120.0


@dataclass(frozen=True, slots=True)
class Look:
    scheme: str
    language: str
    scale: int

    @property
    def name(self) -> str:
        return "-".join([self.scheme, self.language, *["2x"] * (self.scale == 2)])


LOOKS = (
    Look("light", "en", 1),
    Look("dark", "en", 1),
    Look("light", "de", 1),
    Look("dark", "zh_CN", 1),
    Look("light", "en", 2),
)


class Photographer:
    """Drives one window and draws it."""

    def __init__(self, desktop: Desktop, into: Path, look: Look) -> None:
        self._desktop = desktop
        self._into = into
        self._look = look

    def until(self, condition: Callable[[], object]) -> None:
        deadline = time.monotonic() + PATIENCE_S
        while not condition():
            if time.monotonic() > deadline:
                raise TimeoutError("the window did not come to where it should")
            self.rest(0.02)

    def rest(self, seconds: float) -> None:
        """Let the window go on for a while."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            QApplication.processEvents()
            time.sleep(0.005)

    def take(self, screen: str) -> None:
        self.rest(0.6)
        picture = self._desktop.window.grab().toImage()
        path = self._into / f"{screen}-{self._look.name}.png"
        assert picture.save(str(path)), path
        _shrink(path)


def every_screen(desktop: Desktop, camera: Photographer) -> None:
    window = desktop.window
    camera.until(lambda: desktop.session.feed.status is not None)
    camera.take("ask")
    window.ask.put_in_field("notice to end the lease")
    camera.rest(1.5)
    camera.take("search")
    window.ask.put_in_field("")
    window.ask.ask(QUESTION)
    camera.until(lambda: not window.ask.turns[-1].running)
    camera.take("answer")
    window.show_places(window.ask.turns[-1].places(), 0)
    camera.rest(1.0)
    camera.take("source")
    window.viewer.hide()
    window.go_to(window.library)
    camera.rest(1.0)
    camera.take("library")
    tasks(desktop, camera)
    window.go_to(window.models)
    camera.rest(1.5)
    camera.take("models")
    window.go_to(window.settings)
    camera.rest(1.0)
    camera.take("settings")


def tasks(desktop: Desktop, camera: Photographer) -> None:
    """The form of a task, a summary with its sources, and the map of the topics."""
    window = desktop.window
    page = window.tasks
    window.go_to(page)
    page.show_form(Wish("extract", options={"schema": _FORM}))
    camera.rest(1.0)
    camera.take("task-form")
    for screen, wish in (
        ("summary", Wish("summarise", options={"length": "medium", "mode": "quote"})),
        ("topics", Wish("topics")),
    ):
        page.start(wish)
        task = page.tasks[0]
        camera.until(lambda task=task: not task.under_way)  # type: ignore[misc]
        if screen == "topics":
            camera.until(lambda: page.view.map.complete)
        camera.take(screen)
    for task in list(page.tasks):
        page.delete(task)
    desktop.session.banners.clear()


def first_run(desktop: Desktop, camera: Photographer) -> None:
    camera.until(lambda: desktop.session.feed.status is not None)
    camera.take("first-run")


SCREENS = {"every": every_screen, "first-run": first_run}


def _shrink(path: Path) -> None:
    """Few colours make a small file, and these pictures have few."""
    from PIL import Image

    with Image.open(path) as picture:
        small = picture.convert("RGB").quantize(256, method=Image.Quantize.FASTOCTREE)
    small.save(path, optimize=True)


def one_look(home: Path, into: Path, screens: str, look: Look) -> None:
    """In a process of its own, whose environment says the scale."""
    app = QApplication(sys.argv[:1])
    preferences = Preferences(home)
    preferences.set("scheme", look.scheme)
    preferences.set("language", look.language)
    preferences.save()
    desktop = Desktop(app, home)
    desktop.window.resize(SIZE)
    desktop.start()
    SCREENS[screens](desktop, Photographer(desktop, into, look))
    desktop.stop()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--into", type=Path, default=ROOT / "resources" / "screenshots")
    parser.add_argument("--only", default="", help="a part of a look's name: dark, de, 2x")
    parser.add_argument("--look", nargs=4, metavar=("HOME", "SCREENS", "SCHEME", "LANGUAGE"))
    chosen = parser.parse_args()
    chosen.into.mkdir(parents=True, exist_ok=True)
    if chosen.look:
        home, screens, scheme, language = chosen.look
        scale = int(os.environ.get("QT_SCALE_FACTOR", "1"))
        one_look(Path(home), chosen.into, screens, Look(scheme, language, scale))
        return
    with tempfile.TemporaryDirectory(prefix="lectern-") as scratch:
        full, empty = Path(scratch) / "home", Path(scratch) / "empty"
        documents = Path(scratch) / "Documents"  # the viewer shows where a file lies
        shutil.copytree(ROOT / "resources" / "samples", documents)
        done = processes.run("add", documents, "--home", full, cwd=ROOT)
        assert done.returncode == 0, done.stderr
        empty.mkdir()
        with processes.serving(full), processes.serving(empty):
            for look in LOOKS:
                if chosen.only not in look.name:
                    continue
                for home, screens in ((empty, "first-run"), (full, "every")):
                    _start(home, screens, look, chosen.into)


def _start(home: Path, screens: str, look: Look, into: Path) -> None:
    arguments = ["--into", str(into), "--look", str(home), screens, look.scheme, look.language]
    subprocess.run(
        [sys.executable, "-m", "tests.screenshots", *arguments],
        check=True,
        env={**os.environ, "QT_SCALE_FACTOR": str(look.scale)},
        cwd=ROOT,
    )


if __name__ == "__main__":
    main()
