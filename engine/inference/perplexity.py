"""How well a GGUF model expects a text: perplexity per token and per byte.

Per token is what model cards print; it falls with a larger vocabulary alone, so models with
different tokenizers are compared per byte (as bits per byte, in the Pile's way: Gao et al., 2020).
The trap: a token read with little before it is hard to expect, so a long text is read in windows
that overlap by half, and each token is scored where more stands before it.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import exp, log, sqrt
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.domain.cancel import CancelToken
from engine.domain.errors import EngineError
from engine.inference.gguf import read_gguf
from engine.inference.hardware import default_threads
from engine.inference.llama_runtime import BATCH_TOKENS, LlamaRuntime
from engine.inference.models import model_name

WINDOW_TOKENS = 2048
_Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Perplexity:
    """Of ``tokens`` scored tokens, which are ``bytes`` bytes of UTF-8. ``low`` and ``high`` are
    the 95 % interval of ``per_token`` (normal, over the tokens)."""

    model: str
    tokens: int
    bytes: int
    window_tokens: int
    per_token: float
    low: float
    high: float
    per_byte: float
    bits_per_byte: float


@dataclass(frozen=True, slots=True)
class Scored:
    """So many tokens of a text are scored; the rest takes about ``eta_s`` seconds."""

    done: int
    total: int
    eta_s: float


def perplexity(
    model: Path,
    text: str,
    *,
    window_tokens: int = WINDOW_TOKENS,
    threads: int = 0,
    gpu_layers: int = -1,
    cancel: CancelToken | None = None,
) -> Iterator[Scored | Perplexity]:
    """How far it is, and the result last. ``model`` is read as it is, not in a faster form.

    Raises :class:`EngineError`: "bad_model", and "usage" for a text of less than two tokens.
    """
    limit = read_gguf(model).context_tokens or window_tokens
    window = max(2, min(window_tokens, limit))
    runtime = LlamaRuntime(
        model,
        context_tokens=window,
        threads=threads or default_threads(),
        gpu_layers=gpu_layers,
    )
    try:
        tokens = runtime.tokenize(text, special=False)
        if len(tokens) < 2:
            raise EngineError(
                "usage", "The text is too short to be scored.", hint="Give a longer one."
            )
        found: list[_Array] = []
        began = time.monotonic()
        for scored in _scores(runtime, tokens, window, cancel):
            found.append(scored)
            done = sum(map(len, found))
            left = (time.monotonic() - began) / done * (len(tokens) - done)
            yield Scored(done, len(tokens), left)
        scores = np.concatenate(found)
        size = sum(len(runtime.piece(token)) for token in tokens[-len(scores) :])
    finally:
        runtime.close()
    yield _result(model, scores, size, window)


def _scores(
    runtime: LlamaRuntime, tokens: Sequence[int], window: int, cancel: CancelToken | None
) -> Iterator[_Array]:
    """Log-likelihoods of the tokens in order, a batch at a time. The first one has none, unless
    the model has a token to begin with."""
    lead = [] if runtime.leading_token is None else [runtime.leading_token]
    room = window - len(lead)
    stride = max(1, room // 2)
    scored = 1 - len(lead)  # tokens that need no score any more
    start = 0
    while scored < len(tokens):
        part = [*lead, *tokens[start : start + room]]
        offset = start - len(lead)  # of part's first token in the text
        runtime.forget()
        for begin in range(0, len(part), BATCH_TOKENS):
            if cancel is not None:
                cancel.check()
            batch = part[begin : begin + BATCH_TOKENS]
            expected = runtime.logits_of(batch)
            following = part[begin + 1 : begin + 1 + len(batch)]
            skip = min(len(following), max(0, scored - (offset + begin + 1)))
            if len(following) > skip:
                yield log_likelihoods(expected[skip : len(following)], following[skip:])
        scored = max(scored, offset + len(part))
        start = scored - stride


def log_likelihoods(logits: NDArray[np.float32], tokens: Sequence[int]) -> _Array:
    """(len(tokens),): the natural logarithm of each token's probability under its row of
    ``logits`` (len(tokens), vocabulary)."""
    rows = logits.astype(np.float64)
    rows -= rows.max(axis=1, keepdims=True)
    chosen = rows[np.arange(len(tokens)), list(tokens)]
    return np.asarray(chosen - np.log(np.exp(rows).sum(axis=1)), dtype=np.float64)


def _result(model: Path, scores: _Array, size: int, window: int) -> Perplexity:
    loss = -float(scores.mean())
    error = 1.96 * float(scores.std()) / sqrt(len(scores))
    total = -float(scores.sum())
    return Perplexity(
        model=model_name(model),
        tokens=len(scores),
        bytes=size,
        window_tokens=window,
        per_token=exp(loss),
        low=exp(loss - error),
        high=exp(loss + error),
        per_byte=exp(total / size),
        bits_per_byte=total / size / log(2),
    )
