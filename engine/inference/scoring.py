"""How likely a model finds each token of a text, and which it would have put instead."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.domain.cancel import CancelToken
from engine.inference.llama_runtime import BATCH_TOKENS, LlamaRuntime


@dataclass(frozen=True, slots=True)
class TokenScore:
    """A token, its text, the natural logarithm of its probability after those before it (None
    for the first, which nothing predicts), and the likeliest tokens there."""

    token: int
    text: str
    logprob: float | None
    top: dict[str, float]


def score(
    runtime: LlamaRuntime, tokens: Sequence[int], *, top: int, cancel: CancelToken | None = None
) -> list[TokenScore]:
    """Every token of ``tokens`` with its score and the ``top`` likeliest at its place."""
    runtime.forget()
    found: list[TokenScore] = []
    expected: NDArray[np.float64] | None = None  # after the last token of the batch before
    for start in range(0, len(tokens), BATCH_TOKENS):
        if cancel is not None:
            cancel.check()
        batch = tokens[start : start + BATCH_TOKENS]
        rows = log_softmax(runtime.logits_of(batch))
        for place, token in enumerate(batch):
            row = rows[place - 1] if place else expected
            found.append(_scored(runtime, token, row, top))
        expected = rows[-1]
    return found


def log_softmax(logits: NDArray[np.float32]) -> NDArray[np.float64]:
    """Logarithms of the probabilities in each row of ``logits`` (tokens, vocabulary)."""
    rows = logits.astype(np.float64)
    rows -= rows.max(axis=1, keepdims=True)
    return np.asarray(rows - np.log(np.exp(rows).sum(axis=1, keepdims=True)), dtype=np.float64)


def likeliest(runtime: LlamaRuntime, row: NDArray[np.float64], count: int) -> dict[str, float]:
    """The ``count`` likeliest tokens of one row, best first, by their text."""
    best = np.argsort(-row)[:count]
    return {text_of(runtime, int(token)): float(row[token]) for token in best}


def text_of(runtime: LlamaRuntime, token: int) -> str:
    """A token's text; bytes that are no whole character are shown as ``\\ufffd``."""
    return runtime.piece(token).decode("utf-8", "replace")


def _scored(
    runtime: LlamaRuntime, token: int, row: NDArray[np.float64] | None, top: int
) -> TokenScore:
    text = text_of(runtime, token)
    if row is None:
        return TokenScore(token, text, None, {})
    best = likeliest(runtime, row, top)
    logprob = float(row[token])
    if top:
        best.setdefault(text, logprob)
    return TokenScore(token, text, logprob, best)
