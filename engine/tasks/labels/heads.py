"""What was learned of a set of labels, kept in the profile for the files to come."""

from __future__ import annotations

from base64 import b64decode, b64encode
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.domain.tasks import Selection
from engine.store import kept_results
from engine.store.catalog import Catalog
from engine.tasks.labels.learning import Head

_TASK = "label head"


@dataclass(frozen=True, slots=True)
class Kept:
    """``selection``: the files that the labels are for."""

    labels: list[str]
    head: Head
    selection: Selection


def keep(catalog: Catalog, label_set: str, kept: Kept, model: str) -> None:
    head = kept.head
    value = {
        "selection": asdict(kept.selection),
        "model": model,
        "labels": kept.labels,
        "temperature": head.temperature,
        "accuracy": head.accuracy,
        **{name: _packed(getattr(head, name)) for name in _ARRAYS},
    }
    kept_results.keep(catalog, _TASK, label_set, value)


def kept(catalog: Catalog, label_set: str, model: str) -> Kept | None:
    """None when there is nothing for this embedding model."""
    value: dict[str, Any] | None = kept_results.get(catalog, _TASK, label_set)
    if value is None or value["model"] != model:
        return None
    arrays = {name: _unpacked(value[name]) for name in _ARRAYS}
    head = Head(**arrays, temperature=value["temperature"], accuracy=value["accuracy"])
    files = value["selection"]
    selection = Selection(files["collection"], files["file_glob"], tuple(files["paths"]))
    return Kept(value["labels"], head, selection)


def drop(catalog: Catalog, label_set: str) -> None:
    kept_results.drop(catalog, _TASK, label_set)


_ARRAYS = ("weights", "offsets", "middles", "far")


def _packed(array: NDArray[np.float32]) -> list[Any]:
    return [list(array.shape), b64encode(np.ascontiguousarray(array).tobytes()).decode()]


def _unpacked(value: list[Any]) -> NDArray[np.float32]:
    return np.frombuffer(b64decode(value[1]), np.float32).reshape(value[0])
