"""The engine as a user starts it: a process of its own, from another folder, with real models."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

REPOSITORY = Path(__file__).parents[1]
PATIENCE_S = 240.0  # a first start on a busy machine probes the model


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(REPOSITORY), "PYTHONIOENCODING": "utf-8"}


def start(*arguments: object, cwd: Path, stdout: int = subprocess.PIPE) -> subprocess.Popen[str]:
    """``python -m engine ARGUMENTS``, with pipes for what it says."""
    return subprocess.Popen(
        [sys.executable, "-m", "engine", *map(str, arguments)],
        stdin=subprocess.DEVNULL,
        stdout=stdout,
        stderr=subprocess.PIPE,
        cwd=cwd,
        env=environment(),
        encoding="utf-8",
    )


def run(*arguments: object, cwd: Path, given: str = "") -> subprocess.CompletedProcess[str]:
    """The same, waited for; ``given`` is its stdin."""
    return subprocess.run(
        [sys.executable, "-m", "engine", *map(str, arguments)],
        input=given,
        capture_output=True,
        check=False,
        cwd=cwd,
        env=environment(),
        encoding="utf-8",
        timeout=PATIENCE_S,
    )


@dataclass(frozen=True, slots=True)
class Served:
    """A profile that a process of its own serves."""

    url: str
    token: str
    process: subprocess.Popen[str]


@contextmanager
def serving(home: Path) -> Iterator[Served]:
    """``serve`` on a free port; ended by SIGTERM, cleanly."""
    process = start("serve", "--port", "0", "--json", "--home", home, cwd=home)
    try:
        assert process.stdout is not None
        line = process.stdout.readline()
        assert line, process.stderr and process.stderr.read()
        token = (home / "engine.token").read_text()
        yield Served(json.loads(line)["url"], token, process)
        process.terminate()
        _, errors = process.communicate(timeout=PATIENCE_S)
        assert process.returncode == 0, errors
        assert "Traceback" not in errors, errors
    finally:
        process.kill()
        process.wait()


def prepare_cache(folder: Path) -> None:
    """In ``home/cache`` the default embedder, probed and converted, and what the default model
    was found able to, to put into profiles."""
    documents = folder / "documents"
    documents.mkdir()
    (documents / "a.txt").write_text("The harbour was closed.")
    for command in (["add", documents], ["doctor"]):
        done = run(*command, "--home", folder / "home", cwd=folder)
        assert done.returncode == 0, done.stderr


def make_home(home: Path, cache: Path, settings: str = "") -> Path:
    """A profile whose embedder is ready."""
    home.mkdir()
    shutil.copytree(cache, home / "cache", copy_function=os.link)
    (home / "settings.toml").write_text(settings)
    return home
