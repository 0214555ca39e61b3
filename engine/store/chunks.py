"""The search index in LanceDB: for each distinct passage its vector and its words.

Derived from the catalogue and rebuilt from it when damaged. A row is a chunk *text*, not an
occurrence: the same passage in ten files is one row. One table an embedding model, so vectors
of two models never meet. A newcomer's trap: rows may be here that the catalogue does not know
(a crash between the two writes, files removed since); searches drop them, upkeep deletes them.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from engine.domain.errors import EngineError
from engine.store import heap

if TYPE_CHECKING:
    import lancedb.table

# Below this many rows an exact scan is as quick as an index (measured: 33 ms at 20,000 rows
# of 384 dimensions on two cores, and it misses nothing).
VECTOR_INDEX_FROM = 20_000
_DELETE_BATCH = 1_000


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

    def _open(self) -> lancedb.table.Table:
        import lancedb
        import pyarrow as pa

        self.folder.mkdir(parents=True, exist_ok=True)
        # Every read looks for what another process wrote; that costs a fraction of a millisecond.
        database = lancedb.connect(self.folder, read_consistency_interval=timedelta(0))
        if self._name in _table_names(database):
            table = database.open_table(self._name)
            table.count_rows()
            if not _has_index(table, "text"):  # its maker was killed before it made that
                _index_words(table)
            return table
        schema = pa.schema(
            [
                pa.field("id", pa.string(), nullable=False),
                pa.field("text", pa.string(), nullable=False),
                pa.field("vector", pa.list_(pa.float32(), self.dimension), nullable=False),
            ]
        )
        table = database.create_table(self._name, schema=schema, exist_ok=True)
        _index_words(table)
        return table

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
                for _ in self._table.search().limit(None).to_batches():
                    pass
        except IndexDamagedError:
            return False
        return True

    def __len__(self) -> int:
        with _damage_said_plainly():
            return int(self._table.count_rows())

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
            schema=self._table.schema,
        )
        with _damage_said_plainly():
            self._table.add(rows)

    def replace_vectors(self, ids: Sequence[str], vectors: NDArray[np.float32]) -> None:
        """Other vectors for rows that there are, in one step; ids without a row are passed
        over."""
        import pyarrow as pa

        if not ids:
            return
        rows = pa.table({"id": list(ids), "vector": self._column_of(vectors)})
        with _damage_said_plainly():
            self._table.merge_insert("id").when_matched_update_all().execute(rows)

    def _column_of(self, vectors: NDArray[np.float32]) -> Any:
        import pyarrow as pa

        flat = pa.array(np.ascontiguousarray(vectors, dtype=np.float32).ravel())
        return pa.FixedSizeListArray.from_arrays(flat, self.dimension)

    def ids(self) -> set[str]:
        """Every chunk in the index. Reads one column: 10 ms at 20,000 rows."""
        with _damage_said_plainly():
            column = self._table.search().select(["id"]).limit(None).to_arrow()["id"]
        return set(column.to_pylist())

    def present(self, ids: Sequence[str]) -> set[str]:
        """Those of ``ids`` that have a row already."""
        if not ids:
            return set()
        with _damage_said_plainly():
            rows = self._table.search().where(_one_of(ids)).select(["id"]).limit(None).to_arrow()
        return set(rows["id"].to_pylist())

    def delete(self, ids: Iterable[str]) -> None:
        rest = list(ids)
        with _damage_said_plainly():
            for begin in range(0, len(rest), _DELETE_BATCH):
                self._table.delete(_one_of(rest[begin : begin + _DELETE_BATCH]))

    def search_vector(
        self, vector: NDArray[np.float32], limit: int, *, only: Sequence[str] | None = None
    ) -> list[tuple[str, float]]:
        """(chunk id, cosine similarity), best first. ``only`` restricts it to some chunks."""
        with _damage_said_plainly():
            query = (
                self._table.search(vector, vector_column_name="vector")
                .distance_type("cosine")
                .nprobes(_PROBES)
                .refine_factor(max(_REFINE, -(-_CANDIDATES // limit)))
                .limit(limit)
                .select(["id", "_distance"])
            )
            rows = _restricted(query, only).to_arrow()
        scores = 1.0 - rows["_distance"].to_numpy()
        return list(zip(rows["id"].to_pylist(), scores.tolist(), strict=True))

    def search_keyword(
        self,
        query: str,
        limit: int,
        *,
        only: Sequence[str] | None = None,
        typos: int = 0,
        same_start: int = 0,
    ) -> list[tuple[str, float]]:
        """(chunk id, BM25 score), best first.

        ``typos`` also finds words that many edits away whose first ``same_start`` letters
        agree: other inflections as much as typing errors. Of no use where words are a
        character or two (Chinese, Thai): there it finds anything.
        """
        from lancedb.query import MatchQuery

        if not query.strip():
            return []
        with _damage_said_plainly():
            words = MatchQuery(query, "text", fuzziness=typos, prefix_length=same_start)
            found = self._table.search(words, query_type="fts").limit(limit)
            rows = _restricted(found.select(["id", "_score"]), only).to_arrow()
        return list(zip(rows["id"].to_pylist(), rows["_score"].to_pylist(), strict=True))

    def search_phrase(
        self, phrase: str, limit: int, *, only: Sequence[str] | None = None
    ) -> list[str]:
        """Chunks in which the words of ``phrase`` follow each other. The index knows words
        only: what stands between them, and their case, is the caller's to check."""
        from lancedb.query import PhraseQuery

        if not any(char.isalnum() for char in phrase):
            return []
        with _damage_said_plainly():
            found = self._table.search(PhraseQuery(phrase, "text"), query_type="fts")
            rows = _restricted(found.limit(limit).select(["id", "_score"]), only).to_arrow()
        return [str(key) for key in rows["id"].to_pylist()]

    def vectors_of(self, ids: Sequence[str]) -> dict[str, NDArray[np.float32]]:
        """The stored vectors of some chunks."""
        if not ids:
            return {}
        with _damage_said_plainly():
            rows = self._table.search().where(_one_of(ids)).select(["id", "vector"]).to_arrow()
        flat = rows["vector"].combine_chunks().flatten().to_numpy()
        matrix = flat.reshape(-1, self.dimension)
        return dict(zip(rows["id"].to_pylist(), matrix, strict=True))

    def every_vector(self) -> Iterator[tuple[list[str], NDArray[np.float32]]]:
        """All rows, some thousands at a time: their chunks and vectors."""
        with _damage_said_plainly():
            for batch in self._table.search().select(["id", "vector"]).limit(None).to_batches():
                flat = batch["vector"].flatten().to_numpy(zero_copy_only=False)
                yield batch["id"].to_pylist(), flat.reshape(-1, self.dimension)

    def upkeep(self) -> None:
        """Compact, bring both indexes up to date, drop old versions, and build the vector
        index once the table is large enough to need one. Seconds at 100,000 rows."""
        with _damage_said_plainly():
            rows = len(self)
            if rows >= self._vector_index_from and not _has_index(self._table, "vector"):
                self._index_vectors_and_ids()
            self._table.optimize(cleanup_older_than=timedelta(minutes=10))
        heap.give_back()

    def words_behind(self) -> int:
        """Rows the word index does not cover yet (they are searched one by one)."""
        stats = self._table.index_stats("text_idx")
        return int(stats.num_unindexed_rows) if stats else len(self)

    def _index_vectors_and_ids(self) -> None:
        from lancedb.index import BTree, IvfRq

        self._table.create_index("id", config=BTree())
        self._table.create_index("vector", config=IvfRq(distance_type="cosine", num_bits=_BITS))

    def drop_others(self) -> None:
        """Remove the tables of other models."""
        import lancedb

        database = lancedb.connect(self.folder)
        for name in _table_names(database):
            if name != self._name:
                database.drop_table(name, ignore_missing=True)


_PROBES = 40
# Three bits a dimension order candidates so well that comparing a few exactly is enough. At
# 100,000 rows: recall@10 1.00 in 8 ms; one bit needs 1,000 candidates and 18 ms for that.
_BITS = 3
_REFINE = 2
_CANDIDATES = 150  # compared exactly, however few are wanted


def _index_words(table: Any) -> None:
    from lancedb.index import FTS

    # icu segments Chinese, Japanese and Thai. No stemming and no stop words: both are for
    # one language, and a library has many.
    table.create_index(
        "text",
        config=FTS(base_tokenizer="icu", stem=False, remove_stop_words=False, with_position=True),
    )


def _has_index(table: Any, column: str) -> bool:
    return any(column in index.columns for index in table.list_indices())


def _table_name(model_key: str) -> str:
    return f"chunks_{model_key}"


def _table_names(database: Any) -> list[str]:
    listed = database.list_tables()
    return list(getattr(listed, "tables", listed))


def _restricted(query: Any, only: Sequence[str] | None) -> Any:
    return query if only is None else query.where(_one_of(only), prefilter=True)


def _one_of(ids: Sequence[str]) -> str:
    if not all(chunk_id.isalnum() for chunk_id in ids):
        raise ValueError("chunk ids are hexadecimal")
    return "id IN ('" + "','".join(ids) + "')" if ids else "false"


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
