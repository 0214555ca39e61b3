"""Embedder against sentence-transformers' default float32 ``encode``, in one process.

    python tests/bench/embedder.py [FOLDER OF TEXTS]

Prints tokens a second of both, their ratio (rounds alternate; median and best), the least
cosine between them, and the latency of a query.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import numpy as np
from numpy.typing import NDArray

from engine.inference.embedder import load_embedder
from engine.inference.models import find_embedder
from engine.inference.torch_runner import load_sentence_transformer

CHUNKS, WORDS, ROUNDS = 192, 150, 5
BESIDE = Path(__file__).parents[3] / "shared/data/bbc_news_folders"


def chunks(folder: Path) -> list[str]:
    """Passages of about 200 tokens, the ends of articles shorter, from all over the folder."""
    files = sorted(folder.rglob("*.txt"))
    passages: list[str] = []
    for file in files[:: max(1, len(files) // CHUNKS)]:
        words = file.read_text("utf-8", "replace").split()
        passages += [" ".join(words[i : i + WORDS]) for i in range(0, len(words), WORDS)]
    if not passages:
        words = ["the", "quarterly", "report", "shows", "that", "net", "sales", "rose"]
        passages = [" ".join(words * (4 + i % 12)) for i in range(CHUNKS)]
    return passages[:: max(1, len(passages) // CHUNKS)][:CHUNKS]


def timed(work: Callable[[], NDArray[np.float32]]) -> tuple[float, NDArray[np.float32]]:
    began = time.perf_counter()
    result = work()
    return time.perf_counter() - began, result


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else BESIDE
    texts = chunks(folder)
    model_folder = find_embedder(Path("models"))
    with tempfile.TemporaryDirectory() as cache:
        embedder = load_embedder(model_folder, cache_dir=Path(cache))
        began = time.perf_counter()
        embedder = load_embedder(model_folder, cache_dir=Path(cache))
        print(f"load from cache   {time.perf_counter() - began:.2f} s (imports done)")
        reference = load_sentence_transformer(model_folder)
        tokens = sum(len(ids) for ids in reference.tokenizer(texts, truncation=True)["input_ids"])
        print(f"{len(texts)} passages, {tokens} tokens, backend {embedder.info.backend}")

        ours_s, theirs_s, cosine = [], [], 1.0
        embedder.embed(texts[:8])
        for _ in range(ROUNDS):
            seconds, expected = timed(lambda: reference.encode(texts, show_progress_bar=False))
            theirs_s.append(seconds)
            seconds, vectors = timed(lambda: embedder.embed(texts))
            ours_s.append(seconds)
            cosine = min(cosine, float((vectors * expected).sum(axis=1).min()))
        report(tokens, ours_s, theirs_s, cosine)

        query = "What were the total net sales in the third quarter of 2022?"
        latencies = [timed(lambda: embedder.embed_query(query))[0] for _ in range(100)]
        print(f"query latency     {1000 * median(latencies):.1f} ms median, "
              f"{1000 * sorted(latencies)[94]:.1f} ms at p95")  # fmt: skip
        embedder.close()


def report(tokens: int, ours_s: list[float], theirs_s: list[float], cosine: float) -> None:
    print(f"float32 encode    {tokens / min(theirs_s):,.0f} tokens/s")
    print(f"embedder          {tokens / min(ours_s):,.0f} tokens/s")
    ratios = [theirs / ours for theirs, ours in zip(theirs_s, ours_s, strict=True)]
    print(f"ratio             {median(ratios):.2f} median of rounds, "
          f"{min(theirs_s) / min(ours_s):.2f} best against best (at least 2)")  # fmt: skip
    print(f"least cosine      {cosine:.6f} (at least 0.9995)")


if __name__ == "__main__":
    main()
