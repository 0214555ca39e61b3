"""Where documents lie on the map: near what they are like. Pure.

t-SNE of some hundred landmarks, the rest between the landmarks nearest to them; t-SNE of all
would take minutes. The trap: the map is drawn for the eye. Distances between far islands mean
little, and grouping is done on the vectors, not here.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engine.tasks.gathering import Vectors
from engine.tasks.numbers import one_thread

Points = NDArray[np.float32]

_LANDMARKS = 600
_FEWEST = 8  # below this a circle does as well
_NEAR = 4
_SHARPNESS = 30.0
_ROUNDS = 500
_BLOCK = 2048


def drawn(vectors: Vectors) -> Points:
    """A point in the unit square for each vector."""
    landmarks = landmarks_of(vectors)
    return between(vectors, vectors[landmarks], _spread_out(vectors[landmarks]))


def landmarks_of(vectors: Vectors) -> NDArray[np.int64]:
    if len(vectors) <= _LANDMARKS:
        return np.arange(len(vectors))
    random = np.random.default_rng(0)
    return np.sort(random.choice(len(vectors), _LANDMARKS, replace=False))


def between(vectors: Vectors, known: Vectors, places: Points) -> Points:
    """Each vector at the mean of the places of the ``known`` ones nearest to it, the nearer the
    heavier: a known one is where it was."""
    near = min(_NEAR, len(known))
    points = np.empty((len(vectors), 2), np.float32)
    for begin in range(0, len(vectors), _BLOCK):
        scores = vectors[begin : begin + _BLOCK] @ known.T
        chosen = np.argpartition(-scores, near - 1, axis=1)[:, :near]
        likeness = np.take_along_axis(scores, chosen, axis=1)
        weights = np.exp(_SHARPNESS * (likeness - likeness.max(axis=1, keepdims=True)))
        weights[likeness > 1 - 1e-4] = 1e6
        weights /= weights.sum(axis=1, keepdims=True)
        points[begin : begin + _BLOCK] = (places[chosen] * weights[:, :, None]).sum(axis=1)
    return points


def _spread_out(vectors: Vectors) -> Points:
    if len(vectors) < _FEWEST:
        angles = 2 * np.pi * np.arange(len(vectors)) / max(len(vectors), 1)
        circle = np.stack([np.cos(angles), np.sin(angles)], axis=1) * (len(vectors) > 1)
        return (0.5 + 0.4 * circle).astype(np.float32)
    from sklearn.manifold import TSNE

    centred = vectors - vectors.mean(axis=0)
    perplexity = min(30.0, (len(vectors) - 1) / 3)
    if float(np.abs(centred).max()) < 1e-6:  # all the same
        return np.full((len(vectors), 2), 0.5, np.float32)
    tsne = TSNE(2, perplexity=perplexity, init="random", max_iter=_ROUNDS, random_state=0)
    with one_thread():
        flat = tsne.fit_transform(centred)
    low, high = flat.min(axis=0), flat.max(axis=0)
    return np.asarray((flat - low) / np.maximum(high - low, 1e-9), np.float32)
