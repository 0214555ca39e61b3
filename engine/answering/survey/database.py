"""Rows of tables in SQLite, where queries over all of them are run.

A temporary database that spills to disk by itself, so a table of a million rows needs no more
memory than a small one. The trap: names and cells come from strangers' files. No name of theirs
is ever part of a statement (columns are ``c0``, ``c1``, their values for comparing ``v0``,
``v1``), and every value is bound.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from decimal import Decimal
from itertools import islice
from typing import Any

from engine.answering.survey.columns import Column, column_of, settled_together
from engine.answering.survey.rows import Header, Line, Row
from engine.domain.cancel import CancelToken

_AT_ONCE = 1_000
_TOTAL = (
    "total sum subtotal sub-total grand gesamt summe gesamtsumme zwischensumme insgesamt totaal"
    " subtotaal somme totale subtotale итого всего 合计 总计 小计 合計 総計 小計"
)
_TOTALS = frozenset(_TOTAL.split())


@dataclass(frozen=True, slots=True)
class Table:
    """A stored table. ``rows`` counts its rows, ``odd`` those that fit no column and ``totals``
    those that add up others; both are left out of every answer. ``header`` is where its
    columns' names stand."""

    number: int
    path: str
    sheet: str
    columns: tuple[Column, ...]
    rows: int
    odd: int
    totals: int
    header: Line

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(column.name.casefold() for column in self.columns)


@dataclass(frozen=True, slots=True)
class Found:
    """A row that a query gave: its cells, and where its line stands."""

    table: int
    cells: tuple[str, ...]
    document_id: str
    ordinal: int
    start: int
    end: int


class Database:
    """All tables of one question. Close it."""

    def __init__(self, cancel: CancelToken | None = None) -> None:
        self._db = sqlite3.connect("", isolation_level=None)
        self._db.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;")
        self._cancel = cancel
        if cancel is not None:
            self._db.set_progress_handler(lambda: int(cancel.cancelled), 20_000)
        self._tables = 0

    def close(self) -> None:
        self._db.close()

    def store(self, path: str, header: Header, rows: Iterable[Row], *, typed: bool) -> Table:
        """Take a table in; ``typed`` as for :func:`settled_together`."""
        number = self._tables
        self._tables += 1
        width = len(header.names)
        wanted = ", ".join(f"c{n} TEXT, v{n}" for n in range(width))
        self._run(
            f"CREATE TABLE t{number} (id INTEGER PRIMARY KEY, kind INTEGER, document TEXT, "
            f"ordinal INTEGER, start INTEGER, end INTEGER, {wanted})"
        )
        cells = ", ".join(f"c{n}" for n in range(width))
        marks = ", ".join("?" * (width + 5))
        insert = (
            f"INSERT INTO t{number} (kind, document, ordinal, start, end, {cells}) VALUES ({marks})"
        )
        counts: Counter[int] = Counter()
        source = iter(rows)
        with self._transaction():
            while batch := list(islice(source, _AT_ONCE)):
                self._check()
                values = [_values(row, width) for row in batch]
                counts.update(value[0] for value in values)
                self._db.executemany(insert, values)
        columns = self._columns(number, header.names, typed=typed)
        self._fill(number, columns)
        return Table(
            number,
            path,
            header.sheet,
            tuple(columns),
            rows=counts[_PLAIN],
            odd=counts[_ODD],
            totals=counts[_SUM],
            header=header.line,
        )

    def drop(self, table: Table) -> None:
        """Forget a table that no question needs."""
        self._run(f"DROP TABLE t{table.number}")

    def _columns(self, number: int, names: Sequence[str], *, typed: bool) -> list[Column]:
        cells = [self._counts(number, place) for place in range(len(names))]
        found = [
            column_of(place, name, cells[place], self._check) for place, name in enumerate(names)
        ]
        return settled_together(found, cells, typed=typed)

    def _counts(self, number: int, place: int) -> dict[str, int]:
        return dict(
            self._run(
                f"SELECT c{place}, count(*) FROM t{number} WHERE kind = {_PLAIN} GROUP BY c{place}"
            )
        )

    def _fill(self, number: int, columns: Sequence[Column]) -> None:
        """Write beside each cell what it is compared by."""
        if not columns:
            return
        for column in columns:
            self._db.create_function(f"value{column.place}", 1, column.value, deterministic=True)
        settings = ", ".join(f"v{n.place} = value{n.place}(c{n.place})" for n in columns)
        with self._transaction():
            self._run(f"UPDATE t{number} SET {settings}")

    def rows(self, statement: str, parameters: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Run a statement made by :mod:`engine.answering.survey.query`."""
        return list(self._run(statement, parameters))

    def stream(self, statement: str, parameters: Sequence[Any] = ()) -> Iterator[tuple[Any, ...]]:
        """The same, row by row."""
        return self._run(statement, parameters)

    def values_among(self, table: Table, column: Column, wanted: Sequence[str]) -> set[str]:
        """Which of ``wanted`` (folded) are cells of a text column."""
        found: set[str] = set()
        for begin in range(0, len(wanted), 500):
            batch = wanted[begin : begin + 500]
            marks = ",".join("?" * len(batch))
            found.update(
                row[0]
                for row in self._run(
                    f"SELECT DISTINCT v{column.place} FROM t{table.number} "
                    f"WHERE kind = {_PLAIN} AND v{column.place} IN ({marks})",
                    batch,
                )
            )
        return found

    def distinct(self, table: Table, column: Column, limit: int) -> list[tuple[str, str]]:
        """(folded, as written) of the different cells of a column, ``limit`` at most."""
        return list(
            self._run(
                f"SELECT v{column.place}, min(c{column.place}) FROM t{table.number} "
                f"WHERE kind = {_PLAIN} AND v{column.place} IS NOT NULL "
                f"GROUP BY v{column.place} LIMIT ?",
                (limit,),
            )
        )

    def _run(self, statement: str, parameters: Sequence[Any] = ()) -> Iterator[Any]:
        self._check()
        try:
            cursor = self._db.execute(statement, parameters)
        except sqlite3.OperationalError:
            self._check()  # the progress handler stopped it
            raise
        return self._fetched(cursor)

    def _fetched(self, cursor: sqlite3.Cursor) -> Iterator[Any]:
        with closing(cursor):
            try:
                yield from cursor
            except sqlite3.OperationalError:
                self._check()
                raise

    def _check(self) -> None:
        if self._cancel is not None:
            self._cancel.check()

    def _transaction(self) -> sqlite3.Connection:
        self._db.execute("BEGIN")
        return self._db


_PLAIN, _ODD, _SUM = 0, 1, 2


def _values(row: Row, width: int) -> tuple[Any, ...]:
    line = row.line
    kind = _ODD if row.odd else _SUM if _adds_up(row.cells) else _PLAIN
    cells = (*row.cells, *[""] * (width - len(row.cells)))
    clean = [cell.encode("utf-8", "replace").decode() for cell in cells]
    return (kind, line.document_id, line.ordinal, line.start, line.end, *clean)


def _adds_up(cells: Sequence[str]) -> bool:
    """Whether a row is the sum of others, by what its first filled cell says."""
    first = next((cell for cell in cells if cell), "")
    words = first.casefold().rstrip(":").split()
    named = any(word in _TOTALS for word in words)
    return named and all(word in _TOTALS or word.isdigit() for word in words)


@dataclass(slots=True)
class Totals:
    """How many numbers there were, and their exact sum."""

    count: int = 0
    sum: Decimal = Decimal(0)

    def add(self, value: Decimal) -> None:
        self.count += 1
        self.sum += value

    @property
    def mean(self) -> Decimal:
        return self.sum / self.count
