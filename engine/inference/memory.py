"""How much memory a model takes, and whether this machine has it.

What is computed here from a header is what
:func:`engine.inference.generator_loading.load_generator` goes by too. The trap: memory that is
free now is not all that could be: what other programs hold may be given up, so between "fits" and
"too large" there is "tight".
"""

from __future__ import annotations

from dataclasses import dataclass

from engine.domain.model import Fit, Verdict
from engine.inference.llama_runtime import BATCH_TOKENS

OVERHEAD_BYTES = 128 << 20
DEFAULT_CONTEXT_TOKENS = 8192
MIN_CONTEXT_TOKENS = 1024

_EASY_SHARE = 0.8  # of what is free: the rest is for what comes
_MOST_SHARE = 0.85  # of all memory, were all other programs closed
_EMBEDDER_OVERHEAD_BYTES = 300 << 20
_EMBEDDER_COPIES = 1.5  # the converted weights, and what is kept of the first ones


@dataclass(frozen=True, slots=True)
class Size:
    """What of a generator's header decides its memory."""

    weights_bytes: int
    kv_bytes_per_token: int
    layers: int
    vocabulary: int
    context_tokens: int


@dataclass(frozen=True, slots=True)
class Room:
    """Memory of the machine; ``gpu_bytes`` is what is free on a GPU that llama.cpp can use."""

    available_bytes: int
    total_bytes: int
    gpu_bytes: int = 0


def fixed_bytes(weights_bytes: int, vocabulary: int) -> int:
    """What a generator takes whatever its context."""
    return weights_bytes + OVERHEAD_BYTES + 4 * BATCH_TOKENS * vocabulary


def generator_fit(size: Size, room: Room, *, context_tokens: int = 0, gpu_layers: int = -1) -> Fit:
    """Whether a generator fits, with ``context_tokens`` (0: the usual) and ``gpu_layers`` (-1:
    all that fit) as the settings have them."""
    wanted = min(
        size.context_tokens or DEFAULT_CONTEXT_TOKENS, context_tokens or DEFAULT_CONTEXT_TOKENS
    )
    on_gpu = _layers_on_gpu(size, room, wanted, gpu_layers)
    context, verdict = wanted, _verdict(_on_processor(size, wanted, on_gpu), room)
    while verdict == "too_large" and context > MIN_CONTEXT_TOKENS:
        context = max(MIN_CONTEXT_TOKENS, context // 2)
        verdict = _verdict(_on_processor(size, context, on_gpu), room)
        verdict = "tight" if verdict == "fits" else verdict  # only with less than was asked for
    if verdict == "too_large":
        context = wanted
    return Fit(
        verdict=verdict,
        needed_bytes=_on_processor(size, context, on_gpu) + _on_gpu(size, context, on_gpu),
        context_bytes=context * size.kv_bytes_per_token,
        context_tokens=context,
        gpu_layers=on_gpu,
        gpu_bytes=_on_gpu(size, context, on_gpu),
        available_bytes=room.available_bytes,
        total_bytes=room.total_bytes,
        gpu_available_bytes=room.gpu_bytes,
    )


def folder_fit(weights_bytes: int, room: Room) -> Fit:
    """Whether an embedder or a reranker fits."""
    needed = round(weights_bytes * _EMBEDDER_COPIES) + _EMBEDDER_OVERHEAD_BYTES
    return Fit(
        verdict=_verdict(needed, room),
        needed_bytes=needed,
        context_bytes=0,
        context_tokens=0,
        gpu_layers=0,
        gpu_bytes=0,
        available_bytes=room.available_bytes,
        total_bytes=room.total_bytes,
    )


def _verdict(needed: int, room: Room) -> Verdict:
    if needed <= _EASY_SHARE * room.available_bytes:
        return "fits"
    if needed <= max(room.available_bytes, _MOST_SHARE * room.total_bytes):
        return "tight"
    return "too_large"


def _layers_on_gpu(size: Size, room: Room, context: int, wanted: int) -> int:
    if not room.gpu_bytes or not size.layers:
        return 0
    layers = size.layers if wanted < 0 else min(wanted, size.layers)
    while layers and wanted < 0 and _on_gpu(size, context, layers) > _EASY_SHARE * room.gpu_bytes:
        layers -= 1
    return layers


def _on_gpu(size: Size, context: int, layers: int) -> int:
    if not layers:
        return 0
    share = layers / size.layers
    moving = size.weights_bytes + context * size.kv_bytes_per_token
    return round(share * moving) + OVERHEAD_BYTES


def _on_processor(size: Size, context: int, gpu_layers: int) -> int:
    share = 1 - (gpu_layers / size.layers if size.layers else 0)
    moving = size.weights_bytes + context * size.kv_bytes_per_token
    return round(share * moving) + fixed_bytes(0, size.vocabulary)
