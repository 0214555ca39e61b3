"""Warm search over 100,000 passages, against its parts called directly.

    python tests/bench/search.py [PASSAGES]

The library is synthetic: passages are sentences of English news shuffled together (made-up
words where that text is absent), vectors are real embeddings of some of them mixed two by two.
Prints the median of the whole search (embed, both arms, fuse, load texts, look at the files),
of its parts, and the recall of the vector arm against exact search.
"""

from __future__ import annotations

import random
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

from engine import Engine, Settings
from engine.domain.chunk import Chunk
from engine.domain.document import Segment, Span
from engine.domain.source import FileState
from engine.store import documents, roots, sources
from engine.store.chunks import ChunkIndex
from engine.store.documents import DocumentRow

NEWS = Path(__file__).parents[3] / "shared" / "data" / "bbc_news_folders"
IN_A_DOCUMENT = 100
BASE_VECTORS = 2_000
QUERIES = 60


def sentences() -> list[str]:
    files = sorted(NEWS.rglob("*.txt"))
    if files:
        texts = (file.read_text("utf-8", "replace") for file in files)
        return [one.strip() for text in texts for one in text.split(". ") if len(one) > 30]
    words = [f"word{number}" for number in range(5_000)]
    return [" ".join(random.choices(words, k=16)) for _ in range(20_000)]


def build(engine: Engine, folder: Path, count: int) -> ChunkIndex:
    pool = sentences()
    texts = [". ".join(random.sample(pool, 6)) for _ in range(count)]
    base = engine.models.embedder.embed(texts[:BASE_VECTORS])
    rng = np.random.default_rng(0)
    left, right = rng.integers(0, len(base), (2, count))
    share = rng.random((count, 1)).astype(np.float32)
    vectors = share * base[left] + (1 - share) * base[right]
    vectors += 0.02 * rng.normal(size=vectors.shape).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    info = engine.models.embedder.info
    index = ChunkIndex(engine.home / "index", model_key=info.key, dimension=info.dimension)
    root = roots.add(engine.catalog, str(folder), collection="default")
    for number, begin in enumerate(range(0, count, IN_A_DOCUMENT)):
        chunks = [
            Chunk(
                i, 0, len(t), t, (), (Segment(0, len(t), Span(start=0, end=len(t))),), language="en"
            )
            for i, t in enumerate(texts[begin : begin + IN_A_DOCUMENT])
        ]
        file = folder / f"{number}.txt"
        file.write_text(str(number))
        status = file.stat()
        state = FileState(str(file), status.st_size, status.st_mtime_ns)
        sources.enqueue(engine.catalog, root, [state])
        (source,) = sources.pending(engine.catalog, 1)
        row = DocumentRow(f"{number:064x}", status.st_size, f"Document {number}", "text", None, ())
        documents.store(engine.catalog, source, row, chunks)
        rows = vectors[begin : begin + IN_A_DOCUMENT]
        if number % 20 == 0:
            held: tuple[list[str], list[str], list[np.ndarray]] = ([], [], [])
        for chunk, vector in zip(chunks, rows, strict=True):
            held[0].append(chunk.hash), held[1].append(chunk.text), held[2].append(vector)
        if number % 20 == 19 or begin + IN_A_DOCUMENT >= count:
            index.add(held[0], held[1], np.stack(held[2]))
    roots.mark_scanned(engine.catalog, root)
    index.upkeep()
    return index


def median_ms(call: Callable[[str], object], queries: list[str]) -> float:
    times = []
    for query in queries:
        began = time.perf_counter()
        call(query)
        times.append(time.perf_counter() - began)
    return statistics.median(times) * 1e3


def recall(index: ChunkIndex, queries: np.ndarray) -> float:
    """Of the ten nearest by exact search, the share the index finds."""
    ids = sorted(index.ids())
    stored = index.vectors_of(ids)
    matrix = np.stack([stored[one] for one in ids])
    shares = []
    for query in queries:
        exact = {ids[i] for i in np.argsort(-(matrix @ query))[:10]}
        found = {one for one, _ in index.search(query, "", 10).near}
        shares.append(len(exact & found) / 10)
    return statistics.mean(shares)


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    random.seed(0)
    scratch = Path(tempfile.mkdtemp(prefix="lectern-bench-"))
    (scratch / "files").mkdir()
    try:
        with Engine(scratch / "home", settings=Settings(polite=False)) as engine:
            index = build(engine, scratch / "files", count)
            pool = sentences()
            queries = [" ".join(random.choice(pool).split()[:9]) for _ in range(QUERIES)]
            vectors = engine.models.embedder.embed(queries)
            for query in queries[:10]:
                engine.search(query)
            whole = median_ms(engine.search, queries)
            embed = median_ms(engine.models.embedder.embed_query, queries)
            near = median_ms(lambda q: index.search(vectors[queries.index(q)], "", 50), queries)
            words = median_ms(lambda q: index.search_keyword(q, 50), queries)
            print(f"{len(index):,} passages")
            print(f"whole search   {whole:6.1f} ms")
            print(f"  embed query  {embed:6.1f} ms")
            print(f"  vector arm   {near:6.1f} ms")
            print(f"  keyword arm  {words:6.1f} ms")
            print(f"whole / sum of the parts called directly: {whole / (embed + near + words):.2f}")
            print(f"recall@10 of the vector arm against exact search: {recall(index, vectors):.3f}")
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


if __name__ == "__main__":
    main()
