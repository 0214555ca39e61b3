"""How well files are labelled from a few examples and from names alone.

    python -m tests.bench.classify [--home PROFILE] [--draws N]

BBC articles: the five folder names alone, and 8 examples a class; banking77: 10 examples a class,
its test questions as the unlabelled texts. Beside them, with the same examples, TF-IDF with
logistic regression and the nearest class mean of the same vectors; for names alone, the nearest
name. Then what "none of these" lets go: passages of other data sets given the BBC labels, and
the share of BBC articles wrongly let go; and how right the confidence is. ``--home`` names a
profile in which the articles are indexed already.
"""

from __future__ import annotations

import argparse
import csv
from pathlib import Path
from statistics import mean

import numpy as np

from engine.domain.cancel import CancelToken
from engine.domain.tasks import Label
from engine.tasks.gathering import texts
from engine.tasks.labels.classifying import LabelTask
from engine.tasks.labels.learning import Examples, Head, learn
from engine.tasks.numbers import unit
from tests.bench.data_sets import DATA, load
from tests.bench.topics import opened

_LEAST = 0.5


def examples_of(task: LabelTask, names: list[str], vectors: np.ndarray, labels: np.ndarray,
                places: np.ndarray) -> Examples:  # fmt: skip
    named = task._named([Label(name) for name in names])
    seeds = np.stack(
        [
            unit(vectors[places][labels[places] == n].mean(axis=0, keepdims=True))[0]
            if (labels[places] == n).any()
            else named[n]
            for n in range(len(names))
        ]
    )
    return Examples(vectors[places], labels[places], seeds, task._least_like_a_name())


def drawn(labels: np.ndarray, a_class: int, seed: int) -> np.ndarray:
    random = np.random.default_rng(seed)
    return np.concatenate(
        [
            random.choice(np.flatnonzero(labels == n), a_class, replace=False)
            for n in np.unique(labels)
        ]
    )


def baselines(contents: list[str], vectors: np.ndarray, labels: np.ndarray, places: np.ndarray,
              others: np.ndarray) -> tuple[float, float]:  # fmt: skip
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression

    words = TfidfVectorizer(sublinear_tf=True, stop_words="english")
    known = words.fit_transform([contents[n] for n in places])
    plain = LogisticRegression(C=10, max_iter=300).fit(known, labels[places])
    by_words = plain.predict(words.transform([contents[n] for n in others]))
    means = unit(
        np.stack(
            [vectors[places][labels[places] == n].mean(axis=0) for n in range(labels.max() + 1)]
        )
    )
    nearest = (vectors[others] @ means.T).argmax(axis=1)
    return float((by_words == labels[others]).mean()), float((nearest == labels[others]).mean())


def told(head: Head, vectors: np.ndarray, labels: np.ndarray) -> tuple[float, float, float]:
    """(accuracy, share let go, expected calibration error of the confidence)."""
    found, confidence = head.predict(vectors)
    right = found == labels
    bins = np.minimum((confidence * 10).astype(int), 9)
    error = sum(
        abs(right[bins == n].mean() - confidence[bins == n].mean()) * (bins == n).mean()
        for n in np.unique(bins)
    )
    return float(right.mean()), float((confidence < _LEAST).mean()), float(error)


def bbc(task: LabelTask, contents: list[str], vectors: np.ndarray, folders: list[str],
        draws: int) -> None:  # fmt: skip
    names = sorted(set(folders))
    labels = np.array([names.index(one) for one in folders])
    strangers = np.concatenate([load("cranfield").passages[:300], load("med").passages[:300]])
    strange = task.embedder.embed(list(strangers))
    mixed = task.embedder.embed(load("en").passages)

    def shown(title: str, head: Head, others: np.ndarray) -> float:
        accuracy, gone, error = told(head, vectors[others], labels[others])
        let_go = (head.predict(strange)[1] < _LEAST).mean()
        half = (head.predict(mixed)[1] < _LEAST).mean()
        print(f"{title}: accuracy {accuracy:.3f}; “none”: {gone:.1%} of the articles, {let_go:.1%} "
              f"of aerodynamics and medicine, {half:.1%} of encyclopaedia paragraphs; "
              f"calibration error {error:.3f}")  # fmt: skip
        return accuracy

    every = np.arange(len(labels))
    none = every[:0]
    alone = examples_of(task, names, vectors, labels, none)
    nearest = (vectors @ alone.seeds.T).argmax(axis=1)
    print(f"BBC, nearest name: {(nearest == labels).mean():.3f}")
    shown("BBC, names alone", learn(alone, vectors, cancel=CancelToken()), every)
    rows = []
    for seed in range(draws):
        places = drawn(labels, 8, seed)
        others = np.setdiff1d(every, places)
        head = learn(
            examples_of(task, names, vectors, labels, places), vectors[others],
            cancel=CancelToken(),
        )  # fmt: skip
        accuracy = shown(f"BBC, 8 examples a class, draw {seed + 1}", head, others)
        rows.append((accuracy, *baselines(contents, vectors, labels, places, others)))
    ours, words, middles = (mean(column) for column in zip(*rows, strict=True))
    print(f"BBC, 8 a class, mean: {ours:.3f}; TF-IDF {words:.3f}; nearest mean {middles:.3f}")


def banking(task: LabelTask, draws: int) -> None:
    rows: dict[str, list[dict[str, str]]] = {}
    for part in ("train", "test"):
        with (DATA / "banking77" / f"{part}.csv").open(encoding="utf-8", newline="") as file:
            rows[part] = list(csv.DictReader(file))
    names = sorted({row["category"] for row in rows["train"]})
    contents = [row["text"] for part in ("train", "test") for row in rows[part]]
    labels = np.array([names.index(r["category"]) for p in ("train", "test") for r in rows[p]])
    vectors = task.embedder.embed(contents)
    first = len(rows["train"])
    others = np.arange(first, len(labels))
    scores = []
    for seed in range(draws):
        places = drawn(labels[:first], 10, seed)
        head = learn(
            examples_of(task, names, vectors, labels, places), vectors[others],
            cancel=CancelToken(),
        )  # fmt: skip
        accuracy, gone, error = told(head, vectors[others], labels[others])
        print(f"banking77, 10 a class, draw {seed + 1}: {accuracy:.3f} "
              f"(held out {head.accuracy:.3f}, “none” {gone:.1%}, "
              f"calibration error {error:.3f})", flush=True)  # fmt: skip
        scores.append((accuracy, *baselines(contents, vectors, labels, places, others)))
    ours, words, middles = (mean(column) for column in zip(*scores, strict=True))
    print(f"banking77, mean: {ours:.3f}; TF-IDF {words:.3f}; nearest mean {middles:.3f}")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--home")
    parser.add_argument("--draws", type=int, default=5)
    given = parser.parse_args()
    engine, found = opened(given.home)
    with engine:
        retriever = engine._search.retriever()
        task = LabelTask(engine.catalog, retriever.index, retriever.embedder)
        known = dict(texts(engine.catalog, found.ids))
        contents = [known[n] for n in range(len(found))]
        folders = [Path(paths[0]).parent.name for paths in found.paths]
        bbc(task, contents, found.vectors, folders, given.draws)
        banking(task, min(given.draws, 2))


if __name__ == "__main__":
    main()
