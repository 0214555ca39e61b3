"""The sentences of each distinct passage as numbers, and without which of them its vector was
made. The trap: a passage may be here that no document has any more, until the next sweep."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import reduce
from operator import xor

import numpy as np
from numpy.typing import NDArray

from engine.domain.chunk import Chunk
from engine.store.catalog import Catalog

_NUMBER = np.dtype("<i8")


@dataclass(frozen=True, slots=True)
class Sentences:
    """``numbers`` of the sentences of all ``chunk_ids``, those of the first one first;
    ``owners`` says whose each is. ``left_out`` is what a chunk's vector lacks, as one number;
    0: nothing."""

    chunk_ids: list[str]
    numbers: NDArray[np.int64]
    owners: NDArray[np.int64]
    left_out: NDArray[np.int64]


def note(db: sqlite3.Connection, chunks: Iterable[Chunk]) -> None:
    """Passages that are new in the catalogue; their vectors are made of all of their words."""
    db.executemany(
        "INSERT OR IGNORE INTO sentences (chunk, numbers) VALUES (?, ?)",
        [(one.hash, np.array(one.sentences, _NUMBER).tobytes()) for one in chunks if one.sentences],
    )


def every(catalog: Catalog) -> Sentences:
    """All of them, by chunk id."""
    with catalog.reading() as db:
        rows = db.execute(
            "SELECT chunk, numbers, left_out FROM sentences ORDER BY chunk"
        ).fetchall()
    sizes = [len(blob) // _NUMBER.itemsize for _, blob, _ in rows]
    return Sentences(
        [chunk_id for chunk_id, _, _ in rows],
        np.frombuffer(b"".join(blob for _, blob, _ in rows), _NUMBER).astype(np.int64),
        np.repeat(np.arange(len(rows)), sizes),
        np.array([left_out for *_, left_out in rows], np.int64),
    )


def as_one(sentences: Iterable[int]) -> int:
    """Several sentences as one number; 0: none."""
    return reduce(xor, sentences, 0)


def mark(catalog: Catalog, left_out: Mapping[str, int]) -> None:
    """Say what the vectors of some chunks lack now."""
    with catalog.writing() as db:
        db.executemany(
            "UPDATE sentences SET left_out = ? WHERE chunk = ?",
            [(number, chunk_id) for chunk_id, number in left_out.items()],
        )


def sweep(catalog: Catalog) -> None:
    """Drop passages that no document has any more."""
    with catalog.writing() as db:
        db.execute("DELETE FROM sentences WHERE chunk NOT IN (SELECT hash FROM chunks)")
