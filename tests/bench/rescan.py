"""How long 10,000 unchanged files take to scan and compare, against a bare os.walk and stat.

    python tests/bench/rescan.py [--files 10000]

Prints the best of five runs each, taken in turn, and their ratio.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from pathlib import Path

from engine.domain.cancel import CancelToken
from engine.domain.source import FileState, Root
from engine.indexing.ignore import IgnoreRules
from engine.indexing.scanner import diff, scan

FILES_A_FOLDER = 40
RUNS = 5


def plant(top: Path, files: int) -> None:
    for number in range(files):
        folder = number // FILES_A_FOLDER
        path = top / f"year {folder % 10}" / f"project {folder}" / f"report {number}.txt"
        if number % FILES_A_FOLDER == 0:
            path.parent.mkdir(parents=True)
        path.write_text(f"report {number}\n")


def bare(top: Path) -> int:
    """The least that any scan must do."""
    count = 0
    for folder, _, names in os.walk(top):
        for name in names:
            os.stat(f"{folder}/{name}")  # noqa: PTH116 - the bare call is the yardstick
            count += 1
    return count


def rescan(top: Path, rules: IgnoreRules, known: dict[str, tuple[int, int]]) -> int:
    found = scan(Root(1, str(top)), rules, cancel=CancelToken())
    changes = diff((item for item in found if isinstance(item, FileState)), known)
    if changes.new or changes.changed or changes.gone:
        raise SystemExit(f"not unchanged: {changes}")
    return changes.unchanged


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=10_000)
    files = parser.parse_args().files
    with tempfile.TemporaryDirectory() as folder:
        top = Path(folder)
        plant(top, files)
        plain = IgnoreRules()
        patterns = IgnoreRules(["build/", "*.log", "/private/", "!keep.log", "draft*/"])
        found = scan(Root(1, folder), plain, cancel=CancelToken())
        known = {f.path: (f.size, f.mtime_ns) for f in found if isinstance(f, FileState)}
        best = {"bare walk": 9e9, "rescan": 9e9, "rescan, five patterns": 9e9}
        for _ in range(RUNS):
            for label, work in (
                ("bare walk", lambda: bare(top)),
                ("rescan", lambda: rescan(top, plain, known)),
                ("rescan, five patterns", lambda: rescan(top, patterns, known)),
            ):
                started = time.perf_counter()
                if work() != files:
                    raise SystemExit(f"{label} missed files")
                best[label] = min(best[label], time.perf_counter() - started)
    for label, seconds in best.items():
        print(f"{label:22} {seconds:6.3f} s   {seconds / best['bare walk']:.2f} x the bare walk")


if __name__ == "__main__":
    main()
