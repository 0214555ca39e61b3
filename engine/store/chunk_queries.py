"""What is asked of a table of passages: near vectors, words, phrases. Coroutines, Arrow tables."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    import pyarrow as pa
    from lancedb.table import AsyncTable

_PROBES = 40
_REFINE = 2
_CANDIDATES = 150  # compared exactly, however few are wanted


async def both(
    table: AsyncTable,
    vector: NDArray[np.float32] | None,
    words: str,
    limit: int,
    only: Sequence[str] | None,
) -> tuple[pa.Table | None, pa.Table | None]:
    """The nearest to ``vector`` and those with most of ``words``, with their vectors; None by
    what was not given."""
    near = nearest(table, vector, limit, only) if vector is not None else _nothing()
    held = (
        with_words(table, words, limit, only, ("id", "_score", "vector"))
        if words.strip()
        else _nothing()
    )
    found = await asyncio.gather(near, held)
    return found[0], found[1]


async def nearest(
    table: AsyncTable, vector: NDArray[np.float32], limit: int, only: Sequence[str] | None
) -> pa.Table:
    query = (
        table.query()
        .nearest_to(vector)
        .column("vector")
        .distance_type("cosine")
        .nprobes(_PROBES)
        .refine_factor(max(_REFINE, -(-_CANDIDATES // limit)))
    )
    return await _taken(query, limit, only, ("id", "_distance", "vector"))


async def with_words(
    table: AsyncTable,
    words: str,
    limit: int,
    only: Sequence[str] | None,
    columns: Sequence[str] = ("id", "_score"),
    *,
    typos: int = 0,
    same_start: int = 0,
) -> pa.Table:
    from lancedb.query import MatchQuery

    match = MatchQuery(words, "text", fuzziness=typos, prefix_length=same_start)
    return await _taken(table.query().nearest_to_text(match), limit, only, columns)


async def with_phrase(
    table: AsyncTable, phrase: str, limit: int, only: Sequence[str] | None
) -> pa.Table:
    from lancedb.query import PhraseQuery

    query = table.query().nearest_to_text(PhraseQuery(phrase, "text"))
    return await _taken(query, limit, only, ("id", "_score"))


async def _taken(
    query: Any, limit: int, only: Sequence[str] | None, columns: Sequence[str]
) -> pa.Table:
    if only is not None:
        query = query.where(one_of(only))
    rows: pa.Table = await query.limit(limit).select(list(columns)).to_arrow()
    return rows


async def _nothing() -> None:
    return None


def one_of(ids: Sequence[str]) -> str:
    """The condition that a row is one of these. Raises ``ValueError`` for what is no chunk id."""
    if not all(chunk_id.isalnum() for chunk_id in ids):
        raise ValueError("chunk ids are hexadecimal")
    return "id IN ('" + "','".join(ids) + "')" if ids else "false"
