"""What was learned of a library, kept in its catalogue: how questions are to be understood.

A matrix for each embedding model; the one before it stays until the next, so that it can be
undone. The trap: searches in other processes notice a change by :data:`STAMP` in the meta table.
"""

from __future__ import annotations

import time
from base64 import b64decode, b64encode
from dataclasses import asdict, dataclass

import numpy as np
from numpy.typing import NDArray

from engine.domain.tasks import Adapted
from engine.store import kept_results
from engine.store.catalog import Catalog

STAMP = "adapted"
_TASK, _BEFORE = "adaptation", "adaptation before"


@dataclass(frozen=True, slots=True)
class Adaptation:
    """``matrix`` is what is added to a question's vector, times that vector; ``told`` how it
    was checked."""

    matrix: NDArray[np.float32]
    told: Adapted

    def understood(self, question: NDArray[np.float32]) -> NDArray[np.float32]:
        """The vector of a question as this library means it, of length one."""
        turned = question + question @ self.matrix
        return np.asarray(turned / max(float(np.linalg.norm(turned)), 1e-9), np.float32)


def keep(catalog: Catalog, model_key: str, adaptation: Adaptation) -> None:
    """From now on searches use it; what was used until now can be brought back."""
    kept_results.keep(
        catalog, _BEFORE, model_key, kept_results.get(catalog, _TASK, model_key) or {}
    )
    matrix = np.ascontiguousarray(adaptation.matrix, np.float32)
    value = {"matrix": b64encode(matrix.tobytes()).decode(), "told": asdict(adaptation.told)}
    kept_results.keep(catalog, _TASK, model_key, value)
    _say(catalog)


def kept(catalog: Catalog, model_key: str) -> Adaptation | None:
    value = kept_results.get(catalog, _TASK, model_key)
    if not value:
        return None
    flat = np.frombuffer(b64decode(value["matrix"]), np.float32)
    side = round(len(flat) ** 0.5)
    return Adaptation(flat.reshape(side, side), Adapted(**value["told"]))


def in_use(catalog: Catalog, model_key: str) -> Adapted | None:
    value = kept_results.get(catalog, _TASK, model_key)
    return Adapted(**value["told"]) if value else None


def in_words(told: Adapted) -> str:
    """For a list of models."""
    day = time.strftime("%Y-%m-%d", time.localtime(told.made))
    if told.new_before is None or told.new_after is None:
        return f"learned the library on {day}"
    return (
        f"learned the library on {day}: of 100 new questions {100 * told.new_after:.0f} find their"
        f" passage among the first five, {100 * told.new_before:.0f} before"
    )


def undo(catalog: Catalog, model_key: str) -> bool:
    """Go back to what was before; False where nothing was learned."""
    if not kept_results.get(catalog, _TASK, model_key):
        return False
    kept_results.keep(
        catalog, _TASK, model_key, kept_results.get(catalog, _BEFORE, model_key) or {}
    )
    kept_results.drop(catalog, _BEFORE, model_key)
    _say(catalog)
    return True


def _say(catalog: Catalog) -> None:
    catalog.set_meta(STAMP, f"{time.time()}")
