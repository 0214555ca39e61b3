"""Vectors computed on the way, kept in the catalogue so that a run which was killed goes on.

They are known by the embedder and the texts, a batch each, and dropped when a run has ended.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Callable, Sequence
from hashlib import blake2b

import numpy as np

from engine.store import kept_results
from engine.store.catalog import Catalog
from engine.tasks.gathering import Vectors

_TASK = "adaptation step"


def kept_or_made(
    catalog: Catalog,
    model_key: str,
    texts: Sequence[str],
    make: Callable[[Sequence[str]], Vectors],
) -> Vectors:
    digest = blake2b(f"{model_key} {make.__name__}".encode(), digest_size=16)
    for text in texts:
        digest.update(text.encode("utf-8", "surrogatepass") + b"\0")
    key = digest.hexdigest()
    value = kept_results.get(catalog, _TASK, key)
    if value is not None:
        flat = np.frombuffer(b64decode(value), np.float16)
        return flat.reshape(len(texts), -1).astype(np.float32)
    vectors = make(texts)
    packed = np.ascontiguousarray(vectors, np.float16).tobytes()
    kept_results.keep(catalog, _TASK, key, b64encode(packed).decode())
    return vectors


def kept_or_said(catalog: Catalog, key: str, say: Callable[[], str]) -> str:
    value = kept_results.get(catalog, _TASK, key)
    if value is None:
        value = say()
        kept_results.keep(catalog, _TASK, key, value)
    return str(value)


def drop(catalog: Catalog) -> None:
    kept_results.drop_all(catalog, _TASK)
