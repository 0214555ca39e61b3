"""The documents that a task works on, each with one vector: its passages' vectors, pooled.

The trap: what many documents share (a letterhead, a footer) would draw them together, so a
passage counts the less the more documents have it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from engine.domain.cancel import CancelToken
from engine.domain.errors import EngineError
from engine.domain.tasks import Selection
from engine.retrieval.scope import matches
from engine.store import documents, passage_rows
from engine.store.catalog import Catalog
from engine.store.chunks import ChunkIndex

Vectors = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Documents:
    """``vectors`` has a row of length one for each of ``ids``; ``paths`` and ``modified`` are
    those of the files that hold each."""

    ids: tuple[str, ...]
    paths: tuple[tuple[str, ...], ...]
    modified: tuple[float, ...]
    vectors: Vectors = field(default_factory=lambda: np.zeros((0, 0), np.float32))

    def __len__(self) -> int:
        return len(self.ids)


def scope_key(selection: Selection) -> str:
    """A name for the files that a selection means, to keep results by."""
    parts = (selection.collection or "", selection.file_glob or "", *sorted(selection.paths))
    return "\n".join(parts).encode("utf-8", "backslashreplace").decode()


def chosen(catalog: Catalog, selection: Selection) -> Documents:
    """The living documents that fit, by path, without their vectors.

    Raises :class:`EngineError` "not_found" when none does.
    """
    held: dict[str, list[tuple[str, float]]] = {}
    for document_id, path, _, modified in documents.living(
        catalog, collection=selection.collection
    ):
        if _fits(path, selection):
            held.setdefault(document_id, []).append((path, modified))
    if not held:
        raise EngineError(
            "not_found",
            "No indexed file fits the selection.",
            hint="Add the files to the library first, or choose others; a pattern is matched "
            "against names and paths.",
        )
    ordered = sorted(((min(places), key) for key, places in held.items()), key=lambda one: one[0])
    keys = [key for _, key in ordered]
    return Documents(
        ids=tuple(keys),
        paths=tuple(tuple(sorted(path for path, _ in held[key])) for key in keys),
        modified=tuple(max(modified for _, modified in held[key]) for key in keys),
    )


def _fits(path: str, selection: Selection) -> bool:
    if selection.file_glob is not None and not matches(path, selection.file_glob):
        return False
    return not selection.paths or any(_below(path, one) for one in selection.paths)


def _below(path: str, place: str) -> bool:
    return path == place or path.startswith((place.rstrip("/\\") + "/", place + "!/", place + "\\"))


def with_vectors(
    catalog: Catalog, index: ChunkIndex, found: Documents, *, cancel: CancelToken
) -> Documents:
    """``found`` with a pooled vector each; documents that have none are left out."""
    rows = {key: row for row, key in enumerate(found.ids)}
    holders: dict[str, list[int]] = {}
    for document_id, chunk_id in passage_rows.occurrences(catalog):
        row = rows.get(document_id)
        if row is not None:
            holders.setdefault(chunk_id, []).append(row)
    sums = np.zeros((len(found), index.dimension), np.float32)
    for chunk_ids, matrix in index.every_vector():
        cancel.check()
        _pool(sums, chunk_ids, matrix, holders)
    lengths = np.linalg.norm(sums, axis=1)
    kept = np.flatnonzero(lengths > 0)
    return Documents(
        ids=tuple(found.ids[row] for row in kept),
        paths=tuple(found.paths[row] for row in kept),
        modified=tuple(found.modified[row] for row in kept),
        vectors=sums[kept] / lengths[kept, None],
    )


def _pool(
    sums: Vectors, chunk_ids: Sequence[str], matrix: Vectors, holders: dict[str, list[int]]
) -> None:
    from scipy.sparse import csr_array

    targets: list[int] = []
    origins: list[int] = []
    weights: list[float] = []
    for place, chunk_id in enumerate(chunk_ids):
        held = holders.get(chunk_id, ())
        targets.extend(held)
        origins.extend([place] * len(held))
        weights.extend(1 / len(held) for _ in held)
    if targets:
        values = np.array(weights, np.float32)
        shape = (len(sums), len(matrix))
        sums += csr_array((values, (targets, origins)), shape=shape) @ matrix


def texts(
    catalog: Catalog, ids: Sequence[str], *, longest: int | None = None, at_once: int = 200
) -> Iterator[tuple[int, str]]:
    """(its number, its text) of each document that has any, in order; of a long one the first
    ``longest`` characters."""
    for begin in range(0, len(ids), at_once):
        batch = list(ids[begin : begin + at_once])
        found = passage_rows.joined_texts(catalog, batch, longest=longest)
        for place, key in enumerate(batch):
            if key in found:
                yield begin + place, found[key]
