"""Writes small LoRA adapters for the default language model, or ones that are made to be wrong."""

from __future__ import annotations

import struct

import numpy as np

from tests.engine.inference.gguf_bytes import text

WIDTH, RANK = 576, 2
_STRING, _FLOAT = 8, 6


def lora(
    *,
    size: float = 0.0,
    architecture: str = "llama",
    kind: str = "lora",
    width: int = WIDTH,
    layers: int = 30,
) -> bytes:
    """An adapter of the attention outputs; ``size`` 0 makes one that changes nothing."""
    random = np.random.default_rng(7)
    tensors: dict[str, np.ndarray] = {}
    for layer in range(layers):
        name = f"blk.{layer}.attn_output.weight"
        tensors[f"{name}.lora_a"] = random.normal(size=(RANK, width)).astype(np.float32)
        tensors[f"{name}.lora_b"] = (size * random.normal(size=(width, RANK))).astype(np.float32)
    strings = {
        "general.type": "adapter",
        "general.architecture": architecture,
        "general.name": "Tiny",
        "adapter.type": kind,
    }
    head = b"GGUF" + struct.pack("<IQQ", 3, len(tensors), len(strings) + 1)
    for key, value in strings.items():
        head += text(key) + struct.pack("<I", _STRING) + text(value)
    head += text("adapter.lora.alpha") + struct.pack("<If", _FLOAT, float(RANK))
    body = b""
    for name, values in tensors.items():
        shape = values.shape[::-1]
        head += text(name) + struct.pack("<I2QIQ", 2, *shape, 0, len(body))
        body += values.tobytes()
        body += b"\0" * (-len(body) % 32)
    head += b"\0" * (-len(head) % 32)
    return head + body
