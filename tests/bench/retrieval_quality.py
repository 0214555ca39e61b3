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
from collections.abc import Sequence
from math import log2
from pathlib import Path
from statistics import mean, median

from engine.inference.embedder import load_embedder
from engine.inference.models import find_embedder
from engine.retrieval.retriever import Retriever
from tests.bench.libraries import DATA, DataSet, beir_form, build, number_of, squad_form

LANGUAGES = ("en", "de", "es", "ar", "hi", "ru", "th", "zh")
COLLECTIONS = ("cranfield", "cisi", "med")
_DEPTH = 50


def load(name: str) -> DataSet:
    if name in COLLECTIONS:
        return beir_form(name, DATA / "ir_classic" / name)
    return squad_form(name, DATA / "xquad" / f"xquad.{name}.json")


def reciprocal_rank(ranking: Sequence[int], relevant: dict[int, int]) -> float:
    return next((1 / n for n, key in enumerate(ranking[:10], 1) if key in relevant), 0.0)


def ndcg(ranking: Sequence[int], relevant: dict[int, int]) -> float:
    def gain(grades: Sequence[int]) -> float:
        return sum(grade / log2(n + 1) for n, grade in enumerate(grades, 1))

    best = gain(sorted(relevant.values(), reverse=True)[:10])
    return gain([relevant.get(key, 0) for key in ranking[:10]]) / best if best else 0.0


def plain_rrf(rankings: Sequence[Sequence[int]]) -> list[int]:
    """Cormack, Clarke and Büttcher (SIGIR 2009), k = 60."""
    scores: dict[int, float] = {}
    for ranking in rankings:
        for rank, key in enumerate(ranking, 1):
            scores[key] = scores.get(key, 0.0) + 1 / (60 + rank)
    return sorted(scores, key=lambda key: -scores[key])


def measure(data: DataSet, retriever: Retriever, every: int) -> str:
    metric = ndcg if data.name in COLLECTIONS else reciprocal_rank
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
            results[name].append(metric(ranking, question.relevant))
    row = "  ".join(f"{name} {mean(values):.3f}" for name, values in results.items())
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
