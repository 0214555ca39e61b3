"""How near quoted summaries come to those that people wrote: ROUGE on SciTLDR's abstracts.

    python -m tests.bench.summaries [--every N]

One sentence of each abstract, the best of the reference summaries (as SciTLDR's authors count),
beside the first sentence, LexRank over TF-IDF (Erkan and Radev, 2004) and the best sentence that
could have been chosen. The weights were chosen on the even-numbered abstracts; the last columns
are of the odd ones.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
from rouge_score.rouge_scorer import RougeScorer

from engine.inference.embedder import load_embedder
from engine.inference.models import find_embedder
from engine.tasks.central import Weights, scores
from tests.bench.data_sets import DATA

_KINDS = ("rouge1", "rouge2", "rougeL")
Score = Callable[[np.ndarray, list[str]], np.ndarray]


def ours(vectors: np.ndarray, texts: list[str], weights: Weights | None = None) -> np.ndarray:
    return scores(vectors, texts, [place / len(texts) for place in range(len(texts))], weights)


def lead(_: np.ndarray, texts: list[str]) -> np.ndarray:
    return -np.arange(len(texts))


def lexrank(_: np.ndarray, texts: list[str]) -> np.ndarray:
    from sklearn.feature_extraction.text import TfidfVectorizer

    rows = TfidfVectorizer(token_pattern=r"\w+").fit_transform(texts).toarray()
    linked = (rows @ rows.T > 0.1).astype(float) + 1e-9
    linked /= linked.sum(axis=1, keepdims=True)
    rank = np.full(len(texts), 1 / len(texts))
    for _ in range(60):
        rank = 0.15 / len(texts) + 0.85 * rank @ linked
    return rank


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--every", type=int, default=1)
    every = parser.parse_args().every
    lines = (DATA / "scitldr" / "scitldr_a_test.jsonl").read_text("utf-8").splitlines()
    rows = [json.loads(line) for line in lines][::every]
    with tempfile.TemporaryDirectory() as folder:
        embedder = load_embedder(find_embedder(Path(folder), "default"), cache_dir=Path(folder))
        vectors = [embedder.embed(row["source"]) for row in rows]
    scorer = RougeScorer(list(_KINDS), use_stemmer=True)
    gained = [
        np.array([[_best(scorer, row["target"], text, kind) for kind in _KINDS]
                  for text in row["source"]])
        for row in rows
    ]  # fmt: skip

    def told(name: str, score: Score) -> None:
        chosen = [int(np.argmax(score(vectors[n], row["source"]))) for n, row in enumerate(rows)]
        show(name, [gain[place] for gain, place in zip(gained, chosen, strict=True)])

    print("ROUGE-1, -2, -L        all           held out")
    told("first sentence", lead)
    told("LexRank (TF-IDF)", lexrank)
    told("Lectern", ours)
    for position in (0.0, 0.2, 0.4):
        for length in (0.0, 0.5, 0.8):
            weights = Weights(position, length)
            told(f"  position {position}, length {length}",
                 lambda v, t, weights=weights: ours(v, t, weights))  # fmt: skip
    show("best possible", [gain[int(gain[:, 0].argmax())] for gain in gained])


def _best(scorer: RougeScorer, targets: list[str], text: str, kind: str) -> float:
    return max(scorer.score(target, text)[kind].fmeasure for target in targets)


def show(name: str, gains: list[np.ndarray]) -> None:
    every, odd = 100 * np.mean(gains, axis=0), 100 * np.mean(gains[1::2], axis=0)
    print(f"{name:28} {'  '.join(f'{x:.1f}' for x in every)}    "
          f"{'  '.join(f'{x:.1f}' for x in odd)}", flush=True)  # fmt: skip


if __name__ == "__main__":
    main()
