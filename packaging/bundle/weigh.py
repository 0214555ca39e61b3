"""How much each part of the frozen program weighs, unpacked and packed."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from bundle.parts import component

PARTS_FOLDER = "_internal"


@dataclass(frozen=True, slots=True)
class Weight:
    """Of one component: bytes on disk, and packed alone (0 where zstd is absent)."""

    name: str
    files: int
    unpacked: int
    packed: int


def weigh(folder: Path) -> list[Weight]:
    """Every file of the program, heaviest component first."""
    files: dict[str, list[Path]] = defaultdict(list)
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            files[component(place(folder, path))].append(path)
    weights = [
        Weight(name, len(paths), sum(path.stat().st_size for path in paths), packed(paths))
        for name, paths in files.items()
    ]
    return sorted(weights, key=lambda weight: -weight.unpacked)


def place(folder: Path, path: Path) -> str:
    """Where a file stands in the bundle, whichever side of ``_internal`` it is on."""
    relative = path.relative_to(folder)
    inner = relative.parts[1:] if relative.parts[0] == PARTS_FOLDER else relative.parts
    return "/".join(inner)


def packed(paths: list[Path]) -> int:
    """Bytes of the files' contents as one stream through zstd."""
    if shutil.which("zstd") is None:
        return 0
    with tempfile.TemporaryFile() as sink:
        with subprocess.Popen(
            ["zstd", "-q", "-9", "-T0", "--long=27", "-c"],  # noqa: S607 - found on the path
            stdin=subprocess.PIPE,
            stdout=sink,
        ) as zstd:
            assert zstd.stdin is not None
            for path in paths:
                with path.open("rb") as source:
                    shutil.copyfileobj(source, zstd.stdin)
            zstd.stdin.close()
        return sink.seek(0, 2)


def table(weights: list[Weight]) -> str:
    lines = [f"{'component':<28}{'files':>7}{'MB':>9}{'packed':>9}"]
    lines += [
        f"{w.name:<28}{w.files:>7}{w.unpacked / 1e6:>9.1f}{w.packed / 1e6:>9.1f}" for w in weights
    ]
    total = (sum(w.files for w in weights), sum(w.unpacked for w in weights),
             sum(w.packed for w in weights))  # fmt: skip
    return "\n".join(
        [*lines, f"{'all':<28}{total[0]:>7}{total[1] / 1e6:>9.1f}{total[2] / 1e6:>9.1f}"]
    )
