"""A burst of changes while watching, against a fresh index over the files that it leaves.

    python tests/bench/burst.py [--files 10000]

Creates that many files, changes a third, deletes a third and renames a folder, as quickly as
the disk allows; prints how long after the last change the library was whole again, and how
long the fresh index took. Fails unless both know the same. Vectors come from a double: this
measures everything but the model.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path

from engine.domain.cancel import CancelToken
from engine.domain.source import Status
from engine.service import Engine
from engine.settings import Settings
from tests.engine.indexing.same_index import assert_whole, known
from tests.engine.indexing.watching import Watching
from tests.fakes import FakeEmbedder

FOLDERS = 100


def burst(top: Path, files: int) -> None:
    paths = [top / f"{number % FOLDERS}" / f"{number}.txt" for number in range(files)]
    for number, path in enumerate(paths):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"Note {number} of the burst.\n")
    for number, path in enumerate(paths):
        if number % 3 == 1:
            path.write_text(f"Note {number} was written again.\n")
        elif number % 3 == 2:
            path.unlink()
    (top / "7").rename(top / "seven")


def wait_until_whole(watching: Watching, left: int) -> None:
    while True:
        counts = watching.desk.status().files
        if counts[Status.INDEXED] == left and not counts[Status.PENDING]:
            return
        time.sleep(0.05)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=10_000)
    files = parser.parse_args().files
    with tempfile.TemporaryDirectory() as scratch:
        top = Path(scratch) / "files"
        top.mkdir()
        with Watching(Path(scratch) / "home") as watching:
            watching.desk.add([top])
            began = time.perf_counter()
            burst(top, files)
            burst_s = time.perf_counter() - began
            left = [path for path in top.rglob("*") if path.is_file()]
            wait_until_whole(watching, len(left))
            whole_s = time.perf_counter() - began - burst_s
            watching.stop()
            chosen = Settings(polite=False, read_workers=1)
            fresh = Engine(Path(scratch) / "fresh", settings=chosen, embedder=FakeEmbedder())
            with fresh:
                fresh.add([top])
                began = time.perf_counter()
                for _ in fresh.index(cancel=CancelToken()):
                    pass
                fresh_s = time.perf_counter() - began
                assert known(watching.desk) == known(fresh)
                assert_whole(watching.desk, left)
    print(f"{files} files created, changed and deleted in {burst_s:.1f} s, {len(left)} left")
    print(f"whole again {whole_s:.1f} s after the last change; a fresh index takes {fresh_s:.1f} s")


if __name__ == "__main__":
    main()
