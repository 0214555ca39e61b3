"""The source of a distribution in the very version that is installed, from its sdist."""

from __future__ import annotations

import subprocess
import sys
import tarfile
from importlib.metadata import version
from pathlib import Path


def unpacked(name: str, work: Path) -> Path:
    """The sdist of ``name`` (as its file is called) below ``work``; downloaded once."""
    folder = work / f"{name}-{version(name)}"
    if not folder.is_dir():
        run(
            [sys.executable, "-m", "pip", "download", "-q", "--disable-pip-version-check",
             "--no-deps", "--no-binary", name, "--dest", str(work), f"{name}=={version(name)}"]
        )  # fmt: skip
        with tarfile.open(next(work.glob(f"{name}-*.tar.gz"))) as archive:
            archive.extractall(work, filter="data")
    return folder


def run(command: list[str]) -> None:
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
