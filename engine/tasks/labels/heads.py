"""What was learned of a set of labels, kept in the profile for the files to come."""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.store import kept_results
from engine.store.catalog import Catalog
from engine.tasks.labels.learning import Head

_TASK = "label head"


def keep(catalog: Catalog, label_set: str, labels: Sequence[str], head: Head, model: str) -> None:
    value = {
        "model": model,
        "labels": list(labels),
        "temperature": head.temperature,
        "accuracy": head.accuracy,
        **{name: _packed(getattr(head, name)) for name in _ARRAYS},
    }
    kept_results.keep(catalog, _TASK, label_set, value)


def kept(catalog: Catalog, label_set: str, model: str) -> tuple[list[str], Head] | None:
    """The labels and their head; None when there is none for this embedding model."""
    value: dict[str, Any] | None = kept_results.get(catalog, _TASK, label_set)
    if value is None or value["model"] != model:
        return None
    arrays = {name: _unpacked(value[name]) for name in _ARRAYS}
    return value["labels"], Head(
        **arrays, temperature=value["temperature"], accuracy=value["accuracy"]
    )


def drop(catalog: Catalog, label_set: str) -> None:
    kept_results.drop(catalog, _TASK, label_set)


_ARRAYS = ("weights", "offsets", "middles", "far")


def _packed(array: NDArray[np.float32]) -> list[Any]:
    return [list(array.shape), b64encode(np.ascontiguousarray(array).tobytes()).decode()]


def _unpacked(value: list[Any]) -> NDArray[np.float32]:
    return np.frombuffer(b64decode(value[1]), np.float32).reshape(value[0])
