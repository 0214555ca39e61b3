"""Labels learned from a few examples, from their names alone, or both. Pure.

Each label begins as the mean of its examples, or as the vector of its name. Unlabelled
documents near it then sharpen it, round after round (self-training), and a logistic regression
on the examples and on the clearest of these documents decides. So a handful of examples does
the work of many, as long as the library itself falls into such kinds.

The traps: a label's beginning must keep its weight, or it drifts to whatever is common in the
library; and what is near no label must be let go, which a classifier of known labels cannot
say by itself: that is judged by the distance to the label's middle.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.domain.cancel import CancelToken
from engine.tasks.gathering import Vectors
from engine.tasks.numbers import one_thread, unit

_ROUNDS = 6
_CLEAREST = 0.9  # of the documents that are nearest to a label
_SEED_WEIGHT, _NAME_WEIGHT = 0.5, 0.3
_FAR = 0.5  # of the usual similarity to the label: beyond is none of them
_FEWEST_FOR_USUAL = 5
_STRENGTH = 10.0  # of the regression: its C
_NAME_COUNTS_AS = 8  # examples
_FOLDS = 3
_FEWEST_FOR_FOLDS = 2  # examples of every label
_TELLS_FROM = 100  # examples held out, to judge whether unlabelled documents help
_UNTOLD_TEMPERATURE = 0.5  # where no examples tell
_TEMPERATURES = (0.25, 0.35, 0.5, 0.7, 1.0, 1.4, 2.0, 2.8)
_MOST_ROUNDS_OF_REGRESSION = 300


@dataclass(frozen=True, slots=True)
class Examples:
    """``labels`` are the numbers of the labels of ``vectors``; ``seeds`` has a vector for each
    label, of its name where it has no examples; ``least`` is how similar a document must be to
    a name to have anything to do with it."""

    vectors: Vectors
    labels: NDArray[np.int64]
    seeds: Vectors
    least: float

    def of(self, label: int) -> Vectors:
        found: Vectors = self.vectors[self.labels == label]
        return found


@dataclass(frozen=True, slots=True)
class Head:
    """Tells labels by vectors. ``far``: the similarity to ``middles`` below which a document
    has none of them."""

    weights: Vectors
    offsets: Vectors
    middles: Vectors
    far: Vectors
    temperature: float = 1.0
    accuracy: float | None = None

    def predict(self, vectors: Vectors) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """The likeliest label of each vector and the confidence in it: the chance that it is
        this one among the labels, less where the vector is far from what it was learned from."""
        scores = vectors @ self.weights.T + self.offsets
        chances = _softmax(scores / self.temperature)
        labels = chances.argmax(axis=1)
        rows = np.arange(len(vectors))
        similarity = (vectors * self.middles[labels]).sum(axis=1)
        nearness = np.clip(similarity / np.maximum(self.far[labels], 1e-3), 0, None)
        belongs = 1 / (1 + np.exp(-8 * (nearness - 1)))
        return labels, (chances[rows, labels] * belongs).astype(np.float32)


def learn(examples: Examples, documents: Vectors, *, cancel: CancelToken) -> Head:
    """A head from the examples and the unlabelled ``documents``."""
    accuracy, temperature, with_documents = _held_out(examples, documents, cancel)
    pool = documents if with_documents else documents[:0]
    head = _fitted(examples, pool, cancel)
    return Head(head.weights, head.offsets, head.middles, head.far, temperature, accuracy)


def _fitted(examples: Examples, documents: Vectors, cancel: CancelToken) -> Head:
    middles, clearest, far = _sharpened(examples, documents, cancel)
    rows = [examples.vectors]
    labels = [examples.labels]
    weights = [np.ones(len(examples.labels))]
    found = sum(map(len, clearest))
    for label, places in enumerate(clearest):
        own = int((examples.labels == label).sum()) or _NAME_COUNTS_AS
        chosen = documents[places] if len(places) else examples.seeds[label : label + 1]
        if len(places) or not (examples.labels == label).any():
            rows.append(chosen)
            labels.append(np.full(len(chosen), label))
            share = own if not found else _total(examples) * len(chosen) / max(found, 1)
            weights.append(np.full(len(chosen), max(share, 1.0) / len(chosen)))
    coefficients, offsets = _regression(
        np.concatenate(rows), np.concatenate(labels), np.concatenate(weights)
    )
    return Head(coefficients, offsets, middles, far)


def _total(examples: Examples) -> int:
    """All examples, each name without any counting as some."""
    count = len(examples.seeds)
    sizes = np.bincount(examples.labels, minlength=count)
    return int(np.where(sizes > 0, sizes, _NAME_COUNTS_AS).sum())


def _sharpened(
    examples: Examples, documents: Vectors, cancel: CancelToken
) -> tuple[Vectors, list[NDArray[np.int64]], Vectors]:
    """For each label its middle, the clearest documents of it, and how far is too far."""
    count = len(examples.seeds)
    sizes = np.bincount(examples.labels, minlength=count)
    middles, far = examples.seeds.copy(), _first_limits(examples)
    clearest: list[NDArray[np.int64]] = [np.zeros(0, np.int64)] * count
    if not len(documents):
        return middles, clearest, far
    for _ in range(_ROUNDS):
        cancel.check()
        scores = documents @ middles.T
        nearest = scores.argmax(axis=1)
        best = np.partition(scores, -2, axis=1)[:, -2:] if count > 1 else scores
        margin = best[:, -1] - best[:, 0] if count > 1 else scores[:, 0]
        near = scores.max(axis=1) >= far[nearest]
        moved = middles.copy()
        for label in range(count):
            places = np.flatnonzero((nearest == label) & near)
            places = places[np.argsort(-margin[places], kind="stable")]
            clearest[label] = places[: int(np.ceil(_CLEAREST * len(places)))]
            if not len(places):
                continue
            weight = _SEED_WEIGHT if sizes[label] else _NAME_WEIGHT
            drawn = unit(documents[clearest[label]].mean(axis=0, keepdims=True))[0]
            moved[label] = weight * examples.seeds[label] + (1 - weight) * drawn
        middles = unit(moved)
        far = _limits(examples, documents, clearest, middles, far)
    return middles, clearest, far


def _first_limits(examples: Examples) -> Vectors:
    """Of a label with examples by their likeness to each other, of a name what it must share."""
    far = np.full(len(examples.seeds), examples.least, np.float32)
    for label in range(len(examples.seeds)):
        own = examples.of(label)
        if len(own) > 1:
            others = unit((own.sum(axis=0, keepdims=True) - own) / (len(own) - 1))
            far[label] = _FAR * float(np.median((own * others).sum(axis=1)))
        elif len(own) == 1:
            far[label] = max(examples.least, 0.25)
    return far


def _limits(
    examples: Examples,
    documents: Vectors,
    clearest: Sequence[NDArray[np.int64]],
    middles: Vectors,
    before: Vectors,
) -> Vectors:
    far = before.copy()
    for label, places in enumerate(clearest):
        rows = np.concatenate([documents[places], examples.of(label)])
        if len(rows) >= _FEWEST_FOR_USUAL:
            far[label] = _FAR * float(np.median(rows @ middles[label]))
    return far


def _regression(
    vectors: Vectors, labels: NDArray[np.int64], weights: NDArray[np.float64]
) -> tuple[Vectors, Vectors]:
    from sklearn.linear_model import LogisticRegression

    count = int(labels.max()) + 1
    if count == 1:
        return np.zeros((1, vectors.shape[1]), np.float32), np.zeros(1, np.float32)
    with one_thread():
        fitted = LogisticRegression(C=_STRENGTH, max_iter=_MOST_ROUNDS_OF_REGRESSION).fit(
            vectors, labels, sample_weight=weights
        )
    rows, offsets = fitted.coef_, fitted.intercept_
    if count == 2:  # scikit-learn keeps the second one only
        rows, offsets = np.concatenate([-rows, rows]) / 2, np.concatenate([-offsets, offsets]) / 2
    return rows.astype(np.float32), offsets.astype(np.float32)


def _held_out(
    examples: Examples, documents: Vectors, cancel: CancelToken
) -> tuple[float | None, float, bool]:
    """(accuracy, temperature, whether unlabelled documents help), by examples held out in turn.
    With few examples that tells too little: documents then help, as they mostly do."""
    count = len(examples.seeds)
    sizes = np.bincount(examples.labels, minlength=count)
    if count < 2 or int(sizes.min()) < _FEWEST_FOR_FOLDS:
        return None, _UNTOLD_TEMPERATURE, True
    random = np.random.default_rng(0)
    folds = np.empty(len(examples.labels), np.int64)
    for label in range(count):
        places = np.flatnonzero(examples.labels == label)
        folds[random.permutation(places)] = np.arange(len(places)) % _FOLDS
    best: tuple[float, float, bool] | None = None
    choices = (True, False) if len(folds) >= _TELLS_FROM and len(documents) else (True,)
    for with_documents in choices:
        scores = np.zeros((len(folds), count), np.float32)
        for fold in range(_FOLDS):
            cancel.check()
            out = folds == fold
            if not out.any():
                continue
            pool = (
                np.concatenate([documents, examples.vectors[out]])
                if with_documents
                else (documents[:0])
            )
            head = _fitted(_without(examples, out), pool, cancel)
            scores[out] = examples.vectors[out] @ head.weights.T + head.offsets
        accuracy = float((scores.argmax(axis=1) == examples.labels).mean())
        if best is None or accuracy > best[0]:
            best = accuracy, _temperature(scores, examples.labels), with_documents
    assert best is not None
    return best


def _without(examples: Examples, out: NDArray[np.bool_]) -> Examples:
    kept, labels = examples.vectors[~out], examples.labels[~out]
    seeds = np.stack(
        [
            unit(kept[labels == label].mean(axis=0, keepdims=True))[0]
            if (labels == label).any()
            else examples.seeds[label]
            for label in range(len(examples.seeds))
        ]
    )
    return Examples(kept, labels, seeds, examples.least)


def _temperature(scores: NDArray[np.float32], labels: NDArray[np.int64]) -> float:
    """What makes confidences on held-out examples as right as they claim (Guo et al., 2017)."""
    rows = np.arange(len(labels))

    def surprise(temperature: float) -> float:
        return -float(np.log(_softmax(scores / temperature)[rows, labels] + 1e-9).mean())

    return min(_TEMPERATURES, key=surprise)


def _softmax(scores: NDArray[np.float32]) -> NDArray[np.float32]:
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=1, keepdims=True), np.float32)
