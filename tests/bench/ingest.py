"""Indexing from end to end, against the embedder alone on the very same passages.

    python tests/bench/ingest.py [FOLDER]

FOLDER defaults to the 20 filings beside the checkout. The two are run in turn, each twice,
and the better run of each counts. Prints passages, tokens a second, their ratio, and the peak
memory of the process with its readers.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
import threading
import time
from pathlib import Path

import psutil

from engine import CancelToken, Engine, Settings
from engine.inference.embedder import Embedder, load_embedder
from engine.inference.models import find_embedder
from engine.store import documents, passage_rows

FILINGS = Path(__file__).parents[3] / "shared" / "data" / "docugami" / "sec-10-q" / "docs"
ROUNDS = 2


class PeakMemory(threading.Thread):
    """Samples the memory of this process and its children, in bytes."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.peak = 0
        self._done = threading.Event()

    def run(self) -> None:
        me = psutil.Process()
        while not self._done.wait(0.1):
            total = 0
            for process in (me, *me.children(recursive=True)):
                try:
                    total += process.memory_info().rss
                except psutil.Error:
                    continue
            self.peak = max(self.peak, total)

    def stop(self) -> None:
        self._done.set()


def ingest(folder: Path, home: Path, embedder: Embedder) -> tuple[float, list[str], int]:
    """Seconds, the distinct passages' texts, and their tokens."""
    with Engine(home, settings=Settings(polite=False), embedder=embedder) as engine:
        engine.add([folder])
        began = time.perf_counter()
        for _ in engine.index(cancel=CancelToken()):
            pass
        took = time.perf_counter() - began
        texts = passage_rows.texts_of(
            engine.catalog, sorted(documents.chunk_hashes(engine.catalog))
        )
        with engine.catalog.reading() as db:
            tokens = db.execute(
                "SELECT sum(tokens) FROM (SELECT max(tokens) AS tokens FROM chunks GROUP BY hash)"
            ).fetchone()[0]
    return took, list(texts.values()), tokens


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FILINGS
    scratch = Path(tempfile.mkdtemp(prefix="lectern-bench-"))
    try:
        embedder = load_embedder(find_embedder(scratch), cache_dir=scratch / "cache")
        embedder.embed(["warm"])
        memory = PeakMemory()
        memory.start()
        whole, alone = [], []
        for number in range(ROUNDS):
            took, texts, tokens = ingest(folder, scratch / str(number), embedder)
            whole.append(took)
            began = time.perf_counter()
            embedder.embed(texts)
            alone.append(time.perf_counter() - began)
        memory.stop()
        print(f"{len(texts)} passages, {tokens} tokens, {embedder.info.backend}")
        print(
            f"indexing from end to end  {tokens / min(whole):10,.0f} tokens/s  {min(whole):.1f} s"
        )
        print(
            f"the embedder alone        {tokens / min(alone):10,.0f} tokens/s  {min(alone):.1f} s"
        )
        print(f"ratio {min(alone) / min(whole):.2f}")
        print(f"peak memory {memory.peak / 2**20:,.0f} MB")
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


if __name__ == "__main__":
    main()
