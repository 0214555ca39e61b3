"""Every document of a hostile collection, in one run: is each accounted for, and how quickly?

    python -m tests.bench.torture [FOLDER]

FOLDER defaults to the collection beside the checkout, with its MANIFEST.csv. First one real
``add`` over all of it (time, peak memory of all processes, what became of each file, what the
manifest says against it); then each file is read alone, for the seconds by format.
"""

from __future__ import annotations

import csv
import shutil
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from engine import CancelToken, Engine, Settings
from engine.domain.source import Source, Status
from engine.indexing.prepare import Piece, Request, prepare
from engine.inference.models import find_embedder
from engine.readers.isolation.endings import Ended
from engine.readers.isolation.sandbox import Sandbox
from engine.store import sources
from tests.bench.ingest import PeakMemory
from tests.fakes import FakeEmbedder

TORTURE = Path(__file__).parents[3] / "shared" / "data" / "torture"
SETTINGS = Settings(polite=False, settle_s=0.0)
MANY = 3  # formats with fewer files share a row


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else TORTURE
    if not folder.is_dir():
        sys.exit(f"There is no {folder}; name a folder.")
    scratch = Path(tempfile.mkdtemp(prefix="lectern-bench-"))
    try:
        found = add(folder, scratch)
        seconds = read_alone(found, scratch)
        print_table(found, seconds)
        print_objections(found, folder)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def add(folder: Path, scratch: Path) -> list[Source]:
    """What became of every file below ``folder``."""
    memory = PeakMemory()
    memory.start()
    began = time.perf_counter()
    with Engine(scratch / "home", settings=SETTINGS, embedder=FakeEmbedder()) as engine:
        engine.add([folder])
        for _ in engine.index(cancel=CancelToken()):
            pass
        took = time.perf_counter() - began
        memory.stop()
        report = engine.status()
        found = sources.listed(engine.catalog)
        print(f"{len(found)} files in {took:.0f} s, peak memory {memory.peak / 2**20:,.0f} MB")
        print("files   ", {str(status): count for status, count in report.files.items()})
        print("members ", {str(status): count for status, count in report.members.items()})
        reasons = Counter((one.status, one.failure.code) for one in found if one.failure)
        for (status, code), count in reasons.most_common():
            print(f"  {status:8} {code:12} {count}")
        for one in found:
            if one.failure and one.status is not Status.SKIPPED:
                said = f"{one.failure.message} {one.failure.hint}"
                print(f"{one.status}: {Path(one.path).relative_to(folder)}: {said}")
    return found


def read_alone(found: list[Source], scratch: Path) -> dict[str, float]:
    """Seconds that a reader needs for each file, without embedding."""
    tokenizer = find_embedder(scratch) / "tokenizer.json"
    seconds = {}
    with Sandbox[Request, Piece](
        prepare,
        workers=1,
        timeout_s=SETTINGS.read_timeout_s,
        memory_bytes=SETTINGS.read_memory_mb << 20,
    ) as sandbox:
        for one in found:
            if one.failure and one.failure.code in ("unsupported", "not_a_file"):
                continue
            began = time.perf_counter()
            sandbox.submit(one.id, Request(one.path, one.size, one.mtime_ns, tokenizer, 220))
            while not any(isinstance(message, Ended) for _, message in sandbox.poll(1.0)):
                pass
            seconds[one.path] = time.perf_counter() - began
    return seconds


def print_table(found: list[Source], seconds: dict[str, float]) -> None:
    by_format: dict[str, list[Source]] = defaultdict(list)
    for one in found:
        by_format[Path(one.path).suffix.lower().lstrip(".") or "(none)"].append(one)
    rows = dict(sorted(by_format.items(), key=lambda row: -len(row[1])))
    rare = [one for same in rows.values() if len(same) < MANY for one in same]
    rows = {name: same for name, same in rows.items() if len(same) >= MANY}
    print("\n| format | files | read | in part | skipped | failed | seconds |")
    print("|---|---|---|---|---|---|---|")
    for name, same in [*rows.items(), ("rarer ones", rare), ("all", found)]:
        partly = sum(one.status is Status.INDEXED and one.failure is not None for one in same)
        counts = Counter(one.status for one in same)
        took = sum(seconds.get(one.path, 0.0) for one in same)
        print(
            f"| {name} | {len(same)} | {counts[Status.INDEXED] - partly} | {partly} "
            f"| {counts[Status.SKIPPED]} | {counts[Status.FAILED]} | {took:.1f} |"
        )


def print_objections(found: list[Source], folder: Path) -> None:
    """Where the outcome is not what the manifest lets one expect."""
    manifest = folder / "MANIFEST.csv"
    if not manifest.exists():
        return
    by_path = {str(Path(one.path).relative_to(folder)): one for one in found}
    with manifest.open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    print()
    for row in rows:
        for objection in objections(row, by_path.get(row["path"])):
            print(f"objection: {row['path']}: {objection}")


def objections(row: dict[str, str], one: Source | None) -> Iterator[str]:
    if one is None:
        yield "not accounted for"
        return
    if one.status is Status.PENDING:
        yield "still waiting"
    code = one.failure.code if one.failure else ""
    if "needs-password" in row["tags"] and code != "password":
        yield f"needs a password, but is {one.status} {code}"
    has_text = int(row.get("pdf_chars_first30p") or 0) > 50
    if has_text and one.status is not Status.INDEXED and "password" not in row["tags"]:
        yield f"has text, but is {one.status} {code}"


if __name__ == "__main__":
    main()
