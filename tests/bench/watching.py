"""A large quiet folder: the rescan of unchanged files, and how soon a saved file is found.

    python tests/bench/watching.py [FILES]

The rescan is printed beside a bare walk of the same tree; the time to be found is from the
save to the first search that shows the new text, by another engine on the same profile.
"""

from __future__ import annotations

import os
import shutil
import statistics
import sys
import tempfile
import threading
import time
from pathlib import Path

from engine import Cancelled, CancelToken, Engine, Settings
from engine.store import roots

SAVES = 7


def make_files(folder: Path, count: int) -> list[Path]:
    files = []
    for number in range(count):
        file = folder / str(number // 100) / f"note {number}.txt"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"Note {number}: the meeting about subject {number * 7919} was moved.\n")
        files.append(file)
    return files


def bare_walk_s(folder: Path) -> float:
    began = time.perf_counter()
    for parent, _, names in os.walk(folder):
        for name in names:
            os.stat(os.path.join(parent, name))  # noqa: PTH116, PTH118 - the bare minimum
    return time.perf_counter() - began


def rescan_s(engine: Engine) -> float:
    roots.mark_due(engine.catalog)
    began = time.perf_counter()
    for _ in engine.index(cancel=CancelToken()):
        pass
    return time.perf_counter() - began


def found_after_s(engine: Engine, file: Path, number: int) -> float:
    word = f"zanzibar{number}"
    file.write_text(f"The code word for today is {word}.\n")
    began = time.perf_counter()
    while time.perf_counter() - began < 60:
        if any(word in hit.text for hit in engine.search(word, mode="keyword", limit=3)):
            return time.perf_counter() - began
        time.sleep(0.02)
    raise SystemExit("a saved file was not found within a minute")


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    scratch = Path(tempfile.mkdtemp(prefix="lectern-bench-"))
    try:
        files = make_files(scratch / "files", count)
        with Engine(scratch / "home", settings=Settings(polite=False)) as engine:
            engine.add([scratch / "files"])
            began = time.perf_counter()
            for _ in engine.index(cancel=CancelToken()):
                pass
            print(f"{count} files indexed in {time.perf_counter() - began:.1f} s")
            again = min(rescan_s(engine) for _ in range(3))
            bare = min(bare_walk_s(scratch / "files") for _ in range(3))
            print(f"rescan of {count} unchanged files {again:.2f} s, {again / bare:.1f} x a walk")
        cancel = CancelToken()
        watching = threading.Thread(target=watch, args=(scratch / "home", cancel))
        watching.start()
        with Engine(scratch / "home", settings=Settings(polite=False)) as engine:
            engine.search("warm")
            time.sleep(5)
            times = [found_after_s(engine, files[i * 37], i) for i in range(SAVES)]
        cancel.cancel()
        watching.join()
        print(
            f"saved file found after {statistics.median(times):.2f} s, at most {max(times):.2f} s"
        )
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def watch(home: Path, cancel: CancelToken) -> None:
    try:
        with Engine(home, settings=Settings(polite=False)) as engine:
            for _ in engine.watch(cancel=cancel):
                pass
    except Cancelled:
        pass


if __name__ == "__main__":
    main()
