"""Builds small GGUF files for tests: a real layout without real weights."""

from __future__ import annotations

import struct

ENTRIES: dict[str, object] = {
    "general.architecture": "llama",
    "general.name": "Tiny",
    "general.file_type": 3,
    "llama.context_length": 2048,
    "llama.block_count": 2,
    "llama.embedding_length": 64,
    "llama.attention.head_count": 4,
    "llama.attention.head_count_kv": 2,
    "tokenizer.ggml.model": "gpt2",
    "tokenizer.ggml.tokens": ["<s>", "a", "b"],
    "tokenizer.ggml.scores": [0.0, 1.0, 2.0],
    "tokenizer.chat_template": "{{ messages[0].content }}",
}


def gguf(
    entries: dict[str, object] | None = None,
    *,
    magic: bytes = b"GGUF",
    version: int = 3,
    tensors: int | None = None,
    entry_count: int | None = None,
    shape: tuple[int, ...] = (64, 2),
    weights: bytes | None = None,
) -> bytes:
    """A file with one float32 tensor; every count can be made to lie."""
    entries = ENTRIES if entries is None else entries
    head = magic + struct.pack("<I", version)
    head += struct.pack("<QQ", 1 if tensors is None else tensors,
                        len(entries) if entry_count is None else entry_count)  # fmt: skip
    for key, value in entries.items():
        head += text(key) + _value(value)
    head += text("w") + struct.pack("<I", len(shape)) + struct.pack(f"<{len(shape)}Q", *shape)
    head += struct.pack("<IQ", 0, 0)
    head += b"\0" * (-len(head) % 32)
    return head + (b"\0" * 512 if weights is None else weights)


def text(value: str) -> bytes:
    data = value.encode()
    return struct.pack("<Q", len(data)) + data


def _value(value: object) -> bytes:
    if isinstance(value, bytes):
        return value  # already encoded, type and all
    if isinstance(value, str):
        return struct.pack("<I", 8) + text(value)
    if isinstance(value, int):
        return struct.pack("<II", 4, value)
    assert isinstance(value, list)
    if isinstance(value[0], str):
        return struct.pack("<IIQ", 9, 8, len(value)) + b"".join(text(item) for item in value)
    return struct.pack("<IIQ", 9, 6, len(value)) + struct.pack(f"<{len(value)}f", *value)
