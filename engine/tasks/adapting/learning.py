"""Learning how a library's questions relate to its passages. Pure.

A matrix turns the vector of a question; passages keep theirs, so nothing is embedded anew and
what is learned can be dropped at any time. It is fitted so that each question comes nearest to
its own passage among all passages (the softmax over them, as in InfoNCE: Van den Oord et al.,
2018), held near zero by its size, and nearer still where general questions lie. Adam steps with a
fixed seed: the same questions teach the same matrix.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from engine.tasks.gathering import Vectors

ROUNDS, FEWEST_STEPS = 10, 100
_BATCH = 256
_TEMPERATURE = 0.05
_SMALL = 0.01  # how much the matrix is held near zero
_IN_PLACE = 1.0  # and where general questions lie
_STEP = 0.002
_KEEPS, _KEEPS_SQUARES = 0.9, 0.999


def learned(
    questions: Vectors, targets: NDArray[np.int64], passages: Vectors, general: Vectors
) -> Iterator[Vectors]:
    """The matrix after each step; the last is the result. ``targets`` are the rows of
    ``passages`` that answer ``questions``."""
    width = questions.shape[1]
    matrix: Vectors = np.zeros((width, width), np.float32)
    mean: Vectors = np.zeros_like(matrix)
    squares: Vectors = np.zeros_like(matrix)
    held = _SMALL * np.eye(width, dtype=np.float32) + _IN_PLACE * _spread(general)
    random = np.random.default_rng(0)
    for round_ in range(steps(len(questions)) // (batches := _batches(len(questions)))):
        order = random.permutation(len(questions))
        for number, rows in enumerate(np.array_split(order, batches)):
            step = round_ * batches + number + 1
            slope = _slope(matrix, questions[rows], targets[rows], passages) + 2 * held @ matrix
            mean = np.asarray(_KEEPS * mean + (1 - _KEEPS) * slope, np.float32)
            squares = np.asarray(
                _KEEPS_SQUARES * squares + (1 - _KEEPS_SQUARES) * slope**2, np.float32
            )
            size = np.sqrt(squares / (1 - _KEEPS_SQUARES**step)) + 1e-8
            matrix = np.asarray(matrix - _STEP * mean / (1 - _KEEPS**step) / size, np.float32)
            yield matrix


def steps(questions: int) -> int:
    """How many times :func:`learned` yields."""
    return max(ROUNDS, -(-FEWEST_STEPS // _batches(questions))) * _batches(questions)


def _batches(questions: int) -> int:
    return max(1, questions // _BATCH)


def turned(questions: Vectors, matrix: Vectors, strength: float) -> Vectors:
    """Questions as they are understood with ``strength`` times the matrix."""
    moved = questions + strength * (questions @ matrix)
    lengths = np.linalg.norm(moved, axis=1, keepdims=True)
    return np.asarray(moved / np.maximum(lengths, 1e-9), np.float32)


def _spread(general: Vectors) -> Vectors:
    return np.asarray(general.T @ general / max(1, len(general)), np.float32)


def _slope(
    matrix: Vectors, questions: Vectors, targets: NDArray[np.int64], passages: Vectors
) -> Vectors:
    moved = questions + questions @ matrix
    lengths = np.linalg.norm(moved, axis=1, keepdims=True)
    meant = moved / lengths
    scores = meant @ passages.T / _TEMPERATURE
    scores -= scores.max(axis=1, keepdims=True)
    shares = np.exp(scores, out=scores)
    shares /= shares.sum(axis=1, keepdims=True)
    shares[np.arange(len(targets)), targets] -= 1
    pull = shares @ passages / (_TEMPERATURE * len(questions))
    pull -= meant * (pull * meant).sum(axis=1, keepdims=True)  # along the sphere
    return np.asarray(questions.T @ (pull / lengths), np.float32)
