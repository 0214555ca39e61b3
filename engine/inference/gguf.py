"""Reads the header of a GGUF file, so that a bad file is refused before llama.cpp sees it.

llama.cpp aborts the process on some damaged files; this parser only ever raises
``EngineError("bad_model")``. The trap: the big arrays (vocabulary, merges) are walked over,
never built.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import prod
from pathlib import Path

from engine.domain.errors import EngineError
from engine.inference.gguf_reader import Damaged, HeaderReader, Value, read_header

_QUANTIZATIONS = {
    0: "F32", 1: "F16", 2: "Q4_0", 3: "Q4_1", 7: "Q8_0", 8: "Q5_0", 9: "Q5_1", 10: "Q2_K",
    11: "Q3_K_S", 12: "Q3_K_M", 13: "Q3_K_L", 14: "Q4_K_S", 15: "Q4_K_M", 16: "Q5_K_S",
    17: "Q5_K_M", 18: "Q6_K", 19: "IQ2_XXS", 20: "IQ2_XS", 21: "Q2_K_S", 22: "IQ3_XS",
    23: "IQ3_XXS", 24: "IQ1_S", 25: "IQ4_NL", 26: "IQ3_S", 27: "IQ3_M", 28: "IQ2_S",
    29: "IQ2_M", 30: "IQ4_XS", 31: "IQ1_M", 32: "BF16", 36: "TQ1_0", 37: "TQ2_0", 38: "MXFP4",
}  # fmt: skip
# ggml type -> (weights a block, bytes a block)
_BLOCKS = {
    0: (1, 4), 1: (1, 2), 2: (32, 18), 3: (32, 20), 6: (32, 22), 7: (32, 24), 8: (32, 34),
    9: (32, 36), 10: (256, 84), 11: (256, 110), 12: (256, 144), 13: (256, 176), 14: (256, 210),
    15: (256, 292), 16: (256, 66), 17: (256, 74), 18: (256, 98), 19: (256, 50), 20: (32, 18),
    21: (256, 110), 22: (256, 82), 23: (256, 136), 24: (1, 1), 25: (1, 2), 26: (1, 4),
    27: (1, 8), 28: (1, 8), 29: (256, 56), 30: (1, 2), 34: (256, 54), 35: (256, 66),
    39: (32, 17),
}  # fmt: skip
_EMBEDDERS = ("bert", "nomic-bert", "nomic-bert-moe", "modern-bert", "jina-bert-v2",
              "jina-bert-v3", "jina-bert", "gemma-embedding", "t5encoder")  # fmt: skip
_GET_ANOTHER = "Download the file again, or choose another model."


@dataclass(frozen=True, slots=True)
class GgufInfo:
    """What the header says. ``expected_bytes`` is the least size of an intact file;
    ``kv_bytes_per_token`` what the context costs in memory at float16, 0 if unknown. ``kind``
    is "model" unless the file says that it is something else; ``embeds`` is True for a model
    that makes vectors, not text; ``parts`` is how many files hold the model; ``adapter`` is the
    kind of an adapter, "lora" mostly."""

    path: Path
    architecture: str
    name: str
    parameters: int
    context_tokens: int
    quantization: str
    chat_template: str
    size_bytes: int
    expected_bytes: int
    kv_bytes_per_token: int
    layers: int
    vocabulary: int
    kind: str = "model"
    licence: str = ""
    embeds: bool = False
    parts: int = 1
    part: int = 1
    adapter: str = ""


def read_gguf(path: Path) -> GgufInfo:
    """Check and describe a GGUF file; ``EngineError("bad_model")`` when it is not a whole one.

    Costs some tens of milliseconds whatever the size of the file, once for each state of it:
    every question asks how large its model is.
    """
    size, changed_ns = _state(path)
    return _read(path, size, changed_ns)


@lru_cache(maxsize=64)
def _read(path: Path, size: int, _changed_ns: int) -> GgufInfo:
    try:
        with path.open("rb") as stream:
            header = read_header(HeaderReader(stream, size))
    except Damaged as error:
        raise _bad(path, str(error)) from None
    except OSError as error:
        raise _bad(path, f"it cannot be read ({error.strerror or error})") from None
    try:
        info = _describe(path, size, header.metadata, header.tensors, header.data_start)
    except Damaged as error:
        raise _bad(path, str(error)) from None
    if info.expected_bytes > size:
        raise _bad(path, f"it is cut off: {amounts(size, info.expected_bytes)}")
    return info


def amounts(there: int, whole: int) -> str:
    """``1.2 of at least 4.0 GB``, in bytes where rounding would hide the difference."""
    for unit, size in (("GB", 10**9), ("MB", 10**6)):
        if whole >= size and f"{there / size:.1f}" != f"{whole / size:.1f}":
            return f"{there / size:.1f} of at least {whole / size:.1f} {unit}"
    return f"{there:,} of at least {whole:,} bytes"


def _state(path: Path) -> tuple[int, int]:
    """Size in bytes and time of the last change in nanoseconds."""
    try:
        if path.is_dir():
            raise _bad(path, "it is a folder", hint="Name the GGUF file itself.")
        found = path.stat()
    except (OSError, ValueError) as error:
        raise _bad(path, "there is no such file") from error
    if found.st_size == 0:
        raise _bad(path, "it is empty")
    return found.st_size, found.st_mtime_ns


def _describe(
    path: Path,
    size: int,
    metadata: dict[str, Value],
    tensors: list[tuple[tuple[int, ...], int, int]],
    data_start: int,
) -> GgufInfo:
    architecture = _text(metadata, "general.architecture")
    if not architecture:
        raise Damaged("its header names no architecture")
    end = max((data_start + offset + _tensor_bytes(s, k) for s, k, offset in tensors), default=0)
    layers = _number(metadata, f"{architecture}.block_count")
    return GgufInfo(
        path=path,
        architecture=architecture,
        name=_text(metadata, "general.name"),
        parameters=sum(prod(shape) for shape, _, _ in tensors),
        context_tokens=_number(metadata, f"{architecture}.context_length"),
        quantization=_quantization(metadata, tensors),
        chat_template=_text(metadata, "tokenizer.chat_template"),
        size_bytes=size,
        expected_bytes=max(end, data_start if tensors else 0),
        kv_bytes_per_token=_kv_bytes(metadata, architecture, layers),
        layers=layers,
        vocabulary=_length(metadata, "tokenizer.ggml.tokens"),
        kind="adapter"
        if "adapter.type" in metadata
        else _text(metadata, "general.type") or "model",
        licence=_text(metadata, "general.license"),
        embeds=architecture in _EMBEDDERS or _number(metadata, f"{architecture}.pooling_type") > 0,
        parts=max(1, _number(metadata, "split.count")),
        part=_number(metadata, "split.no") + 1,
        adapter=_text(metadata, "adapter.type"),
    )


def _tensor_bytes(shape: tuple[int, ...], kind: int) -> int:
    """Bytes of a tensor; 0 for a type newer than this table."""
    weights, size = _BLOCKS.get(kind, (1, 0))
    if shape and shape[0] % weights:
        raise Damaged("a tensor's shape does not fit its type")
    return prod(shape) // weights * size


def _quantization(
    metadata: dict[str, Value], tensors: list[tuple[tuple[int, ...], int, int]]
) -> str:
    declared = metadata.get("general.file_type")
    if isinstance(declared, int) and declared in _QUANTIZATIONS:
        return _QUANTIZATIONS[declared]
    return "unknown" if tensors else ""


def _kv_bytes(metadata: dict[str, Value], architecture: str, layers: int) -> int:
    """Keys and values of one token in float16, over all layers."""
    heads = _number(metadata, f"{architecture}.attention.head_count")
    width = _number(metadata, f"{architecture}.embedding_length")
    head_size = width // heads if heads else 0
    key = _number(metadata, f"{architecture}.attention.key_length") or head_size
    value = _number(metadata, f"{architecture}.attention.value_length") or head_size
    shared = metadata.get(f"{architecture}.attention.head_count_kv")
    if isinstance(shared, tuple):
        kv_heads = sum(item for item in shared if isinstance(item, int))
    else:
        kv_heads = layers * (shared if isinstance(shared, int) and shared else heads)
    return max(0, 2 * kv_heads * (key + value))


def _text(metadata: dict[str, Value], key: str) -> str:
    value = metadata.get(key)
    return value if isinstance(value, str) else ""


def _number(metadata: dict[str, Value], key: str) -> int:
    """A count from the header; some are arrays, one number a layer: the largest counts."""
    value = metadata.get(key)
    if isinstance(value, tuple):
        value = max((item for item in value if isinstance(item, int)), default=0)
    return value if isinstance(value, int) and 0 < value < 1 << 31 else 0


def _length(metadata: dict[str, Value], key: str) -> int:
    value = metadata.get(f"{key}#")
    return value if isinstance(value, int) else 0


def _bad(path: Path, reason: str, *, hint: str = _GET_ANOTHER) -> EngineError:
    message = f"{path.name} is not a usable model: {reason}."
    return EngineError("bad_model", message, hint=hint)
