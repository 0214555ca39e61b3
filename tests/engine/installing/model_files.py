"""Small files that look like models: a GGUF, the folder of an embedder, that of a reranker."""

from __future__ import annotations

import json
import struct
from pathlib import Path

from tests.engine.inference.gguf_bytes import ENTRIES, gguf

GGUF = gguf()


def other_gguf(name: str = "Other") -> bytes:
    return gguf({**ENTRIES, "general.name": name})


def safetensors(count: int = 64) -> bytes:
    header = {"w": {"dtype": "F32", "shape": [count], "data_offsets": [0, 4 * count]}}
    text = json.dumps(header).encode()
    return struct.pack("<Q", len(text)) + text + bytes(4 * count)


def embedder_files() -> dict[str, bytes]:
    config = {"architectures": ["BertModel"], "num_hidden_layers": 12, "hidden_size": 384}
    return {
        "config.json": json.dumps(config).encode(),
        "modules.json": b"[]",
        "tokenizer.json": b"{}",
        "1_Pooling/config.json": b"{}",
        "README.md": b"---\nlanguage: de\nlicense: mit\n---\n",
        "model.safetensors": safetensors(),
    }


def write_embedder(folder: Path) -> Path:
    for name, data in embedder_files().items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder


def write_reranker(folder: Path) -> Path:
    write_embedder(folder)
    config = {"architectures": ["BertForSequenceClassification"], "id2label": {"0": "LABEL_0"}}
    (folder / "config.json").write_text(json.dumps(config))
    (folder / "modules.json").unlink()
    return folder
