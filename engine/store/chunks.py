"""The search index in LanceDB: for each distinct passage its vector and its words.

Derived from the catalogue and rebuilt from it when damaged. A row is a chunk *text*, not an
occurrence: the same passage in ten files is one row. One table an embedding model, so vectors
of two models never meet. A newcomer's trap: rows may be here that the catalogue does not know
(a crash between the two writes, files removed since); searches drop them, upkeep deletes them.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from engine.domain.errors import EngineError
from engine.store import heap
from engine.store.chunk_queries import both, one_of, with_phrase, with_words
from engine.store.chunk_table import drop_all_but, opened, put_in_order
from engine.store.lance_loop import run

if TYPE_CHECKING:
    import pyarrow as pa
    from lancedb.table import AsyncTable

# Below this many rows an exact scan is as quick as an index (measured: 33 ms at 20,000 rows
# of 384 dimensions on two cores, and it misses nothing).
VECTOR_INDEX_FROM = 20_000
_DELETE_BATCH = 1_000

Scored = list[tuple[str, float]]  # (chunk id, score), best first
Vectors = Mapping[str, NDArray[np.float32]]


@dataclass(frozen=True, slots=True)
class Matches:
    """What one look at the index found: by ``near`` vectors (cosine), by ``words`` (BM25), and
    the ``vectors`` of all of these."""

    near: Scored
    words: Scored
    vectors: Vectors


class ChunkIndex:
    """One table of passages. ``model_key`` names the embedding model that made the vectors."""

    def __init__(
        self,
        folder: Path,
        *,
        model_key: str,
        dimension: int,
        vector_index_from: int = VECTOR_INDEX_FROM,
    ) -> None:
        self.folder = folder
        self.model_key = model_key
        self.dimension = dimension
        self.rebuilt = False
        self._vector_index_from = vector_index_from
        self._name = _table_name(model_key)
        try:
            with _damage_said_plainly():
                self._table = self._open()
        except ValueError as error:  # so LanceDB calls some damage
            raise IndexDamagedError(str(error)) from error

    @classmethod
    def writable(cls, folder: Path, *, model_key: str, dimension: int) -> ChunkIndex:
        """As the constructor, for the holder of the writer lock: a table that cannot be read
        is dropped and begun anew, and :attr:`rebuilt` says so."""
        try:
            return cls(folder, model_key=model_key, dimension=dimension)
        except IndexDamagedError:
            shutil.rmtree(folder / f"{_table_name(model_key)}.lance", ignore_errors=True)
        index = cls(folder, model_key=model_key, dimension=dimension)
        index.rebuilt = True
        return index

    def _open(self) -> AsyncTable:
        self.folder.mkdir(parents=True, exist_ok=True)
        return run(opened(self.folder, self._name, self._schema))

    @cached_property
    def _schema(self) -> pa.Schema:
        import pyarrow as pa

        vector = pa.list_(pa.float32(), self.dimension)
        columns = {"id": pa.string(), "text": pa.string(), "vector": vector}
        return pa.schema([pa.field(name, kind, nullable=False) for name, kind in columns.items()])

    def rebuild(self) -> None:
        """Start over with an empty table; the catalogue has all that is needed to fill it."""
        shutil.rmtree(self.folder / f"{self._name}.lance", ignore_errors=True)
        with _damage_said_plainly():
            self._table = self._open()

    def readable(self) -> bool:
        """Whether every row can be read: what failed a moment ago may have been no damage."""
        try:
            with _damage_said_plainly():
                self._table = self._open()
                for _ in self._batches("id", "text", "vector"):
                    pass
        except IndexDamagedError:
            return False
        return True

    def __len__(self) -> int:
        with _damage_said_plainly():
            return int(run(self._table.count_rows()))

    def add(self, ids: Sequence[str], texts: Sequence[str], vectors: NDArray[np.float32]) -> None:
        """Append rows; ``vectors`` is (len(ids), dimension), of length one each."""
        import pyarrow as pa

        if not ids:
            return
        rows = pa.table(
            {
                "id": list(ids),
                "text": [text.encode("utf-8", "replace").decode() for text in texts],
                "vector": self._column_of(vectors),
            },
            schema=self._schema,
        )
        with _damage_said_plainly():
            run(self._table.add(rows))

    def replace_vectors(self, ids: Sequence[str], vectors: NDArray[np.float32]) -> None:
        """Other vectors for rows that there are, in one step; ids without a row are passed
        over."""
        import pyarrow as pa

        if not ids:
            return
        rows = pa.table({"id": list(ids), "vector": self._column_of(vectors)})
        with _damage_said_plainly():
            run(self._replaced(rows))

    async def _replaced(self, rows: pa.Table) -> None:
        await self._table.merge_insert("id").when_matched_update_all().execute(rows)

    def _column_of(self, vectors: NDArray[np.float32]) -> pa.FixedSizeListArray:
        import pyarrow as pa

        flat = pa.array(np.ascontiguousarray(vectors, dtype=np.float32).ravel())
        return pa.FixedSizeListArray.from_arrays(flat, self.dimension)

    def ids(self) -> set[str]:
        """Every chunk in the index. Reads one column: 10 ms at 20,000 rows."""
        with _damage_said_plainly():
            rows = run(self._table.query().select(["id"]).to_arrow())
        return set(rows["id"].to_pylist())

    def present(self, ids: Sequence[str]) -> set[str]:
        """Those of ``ids`` that have a row already."""
        if not ids:
            return set()
        with _damage_said_plainly():
            rows = run(self._table.query().where(one_of(ids)).select(["id"]).to_arrow())
        return set(rows["id"].to_pylist())

    def delete(self, ids: Iterable[str]) -> None:
        rest = list(ids)
        with _damage_said_plainly():
            for begin in range(0, len(rest), _DELETE_BATCH):
                run(self._table.delete(one_of(rest[begin : begin + _DELETE_BATCH])))

    def search(
        self,
        vector: NDArray[np.float32] | None,
        words: str,
        limit: int,
        *,
        only: Sequence[str] | None = None,
    ) -> Matches:
        """The best ``limit`` by ``vector`` and by ``words``, both looked for at once; without a
        vector, or words, nothing by that. ``only`` restricts it to some chunks."""

        with _damage_said_plainly():
            near, held = run(both(self._table, vector, words, limit, only))
        found = [rows for rows in (near, held) if rows is not None]
        return Matches(
            _by_cosine(near) if near is not None else [],
            _by_score(held) if held is not None else [],
            {key: one for rows in found for key, one in self._vectors(rows)},
        )

    def search_keyword(
        self,
        query: str,
        limit: int,
        *,
        only: Sequence[str] | None = None,
        typos: int = 0,
        same_start: int = 0,
    ) -> Scored:
        """(chunk id, BM25 score), best first.

        ``typos`` also finds words that many edits away whose first ``same_start`` letters
        agree: other inflections as much as typing errors. Of no use where words are a
        character or two (Chinese, Thai): there it finds anything.
        """
        if not query.strip():
            return []
        found = with_words(self._table, query, limit, only, typos=typos, same_start=same_start)
        with _damage_said_plainly():
            return _by_score(run(found))

    def search_phrase(
        self, phrase: str, limit: int, *, only: Sequence[str] | None = None
    ) -> list[str]:
        """Chunks in which the words of ``phrase`` follow each other. The index knows words
        only: what stands between them, and their case, is the caller's to check."""
        if not any(char.isalnum() for char in phrase):
            return []
        with _damage_said_plainly():
            return [key for key, _ in _by_score(run(with_phrase(self._table, phrase, limit, only)))]

    def vectors_of(self, ids: Sequence[str]) -> Vectors:
        """The stored vectors of some chunks."""
        if not ids:
            return {}
        with _damage_said_plainly():
            wanted = self._table.query().where(one_of(ids)).select(["id", "vector"])
            return dict(self._vectors(run(wanted.to_arrow())))

    def every_vector(self) -> Iterator[tuple[list[str], NDArray[np.float32]]]:
        """All rows, some thousands at a time: their chunks and vectors."""
        with _damage_said_plainly():
            for batch in self._batches("id", "vector"):
                flat = batch["vector"].flatten().to_numpy(zero_copy_only=False)
                yield batch["id"].to_pylist(), flat.reshape(-1, self.dimension)

    def _batches(self, *columns: str) -> Iterator[pa.RecordBatch]:
        reader = run(self._table.query().select(list(columns)).to_batches())
        while (batch := run(anext(reader, None))) is not None:
            yield batch

    def _vectors(self, rows: pa.Table) -> Iterator[tuple[str, NDArray[np.float32]]]:
        flat = rows["vector"].combine_chunks().flatten().to_numpy()
        return zip(rows["id"].to_pylist(), flat.reshape(-1, self.dimension), strict=True)

    def upkeep(self) -> None:
        """Compact, bring both indexes up to date, drop old versions, and build the vector
        index once the table is large enough to need one. Seconds at 100,000 rows."""
        with _damage_said_plainly():
            run(put_in_order(self._table, self._vector_index_from))
        heap.give_back()

    def words_behind(self) -> int:
        """Rows the word index does not cover yet (they are searched one by one)."""
        stats = run(self._table.index_stats("text_idx"))
        return int(stats.num_unindexed_rows) if stats else len(self)

    def drop_others(self) -> None:
        """Remove the tables of other models."""
        run(drop_all_but(self._name, self.folder))


def _table_name(model_key: str) -> str:
    return f"chunks_{model_key}"


def _by_cosine(rows: pa.Table) -> Scored:
    scores = 1.0 - rows["_distance"].to_numpy()
    return list(zip(rows["id"].to_pylist(), scores.tolist(), strict=True))


def _by_score(rows: pa.Table) -> Scored:
    return list(zip(rows["id"].to_pylist(), rows["_score"].to_pylist(), strict=True))


class IndexDamagedError(Exception):
    """The search index cannot be read or written; it may have to be rebuilt."""


@contextmanager
def _damage_said_plainly() -> Iterator[None]:
    try:
        yield
    except (RuntimeError, OSError) as error:
        _raise_if_no_damage(error)
        raise IndexDamagedError(str(error)) from error


def _raise_if_no_damage(error: Exception) -> None:
    """Faults of the machine, which rebuilding would not cure."""
    text = str(error)
    if "No space left" in text or "os error 28" in text:
        raise EngineError(
            "disk_full",
            "The disk that holds the profile is full.",
            hint="Free some space and run the command again; nothing indexed so far is lost.",
        ) from error
    if any(sign in text for sign in ("Permission denied", "Too many open files", "Read-only")):
        raise EngineError(
            "profile",
            f"The search index cannot be used ({text.splitlines()[0]}).",
            hint="Check that you may read and write the profile folder, then try again.",
        ) from error
