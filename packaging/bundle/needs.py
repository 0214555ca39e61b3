"""What the frozen program needs of a Linux system: libraries, and how old its libc may be."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path


def libraries(folder: Path) -> Iterator[Path]:
    """Every ELF file of the program."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path


def from_the_system(folder: Path) -> set[str]:
    """The libraries that its own ask for and that it does not bring."""
    found = list(libraries(folder))
    brought = {path.name for path in folder.rglob("*.so*")}
    wanted: set[str] = set()
    for path in found:
        said = _readelf("-d", path)
        wanted.update(re.findall(r"\(NEEDED\)[^\[]*\[([^\]]+)\]", said))
    return wanted - brought


def oldest_libc(folder: Path) -> str:
    """The highest version of glibc's symbols that anything asks for."""
    found = {(2, 17)}
    for path in libraries(folder):
        for one in re.findall(r"GLIBC_(\d+)\.(\d+)", _readelf("-V", path)):
            found.add((int(one[0]), int(one[1])))
    return ".".join(map(str, max(found)))


def _readelf(option: str, path: Path) -> str:
    return subprocess.run(
        ["readelf", "-W", option, str(path)],  # noqa: S607 - found on the path
        capture_output=True, check=True, text=True, errors="replace",
    ).stdout  # fmt: skip
