"""Hybrid search beside its arms and plain reciprocal rank fusion, per language and collection.

    python -m tests.bench.retrieval_quality [--every N] [SET...]

XQuAD: the 240 paragraphs of a language are a library, MRR@10 over its 1,190 questions.
Cranfield, CISI, MED: nDCG@10. ``--every N`` asks every Nth question of XQuAD (default 1).
Needs ../shared/data and the default embedder; embeddings are made anew, minutes in all.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path
from statistics import mean, median

from engine.inference.embedder import load_embedder
from engine.inference.models import find_embedder
from engine.retrieval.retriever import Retriever
from tests.bench.data_sets import COLLECTIONS, LANGUAGES, DataSet, load, plain_rrf, quality
from tests.bench.libraries import build, number_of

_DEPTH = 50


def measure(data: DataSet, retriever: Retriever, every: int) -> str:
    results: dict[str, list[float]] = {"vector": [], "keyword": [], "rrf": [], "hybrid": []}
    times = []
    for question in data.questions[:: 1 if data.name in COLLECTIONS else every]:
        arms = [
            [number_of(hit.path) for hit in retriever.search(question.text, limit=_DEPTH, mode=arm)]
            for arm in ("vector", "keyword")
        ]
        start = time.perf_counter()
        hybrid = [number_of(hit.path) for hit in retriever.search(question.text)]
        times.append(time.perf_counter() - start)
        for name, ranking in zip(results, [*arms, plain_rrf(arms), hybrid], strict=True):
            results[name].append(quality(data.name, ranking, question.relevant))
    row = "  ".join(f"{name} {mean(values):.3f}" for name, values in results.items())
    if data.name not in COLLECTIONS:  # weights were chosen on the even questions
        row += f"  (odd questions only {mean(results['hybrid'][1::2]):.3f})"
    return f"{data.name:10} {row}  ({len(times)} questions, median {1000 * median(times):.0f} ms)"


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("sets", nargs="*", default=[*LANGUAGES, *COLLECTIONS])
    parser.add_argument("--every", type=int, default=1)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        embedder = load_embedder(find_embedder(Path(scratch), "default"), cache_dir=Path(scratch))
        for name in chosen.sets:
            data = load(name)
            folder = Path(scratch) / f"library-{name}"
            folder.mkdir()
            print(measure(data, build(folder, embedder, data.passages), chosen.every), flush=True)


if __name__ == "__main__":
    main()
