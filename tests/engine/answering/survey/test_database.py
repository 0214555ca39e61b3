"""Queries over rows in SQLite: exact, and never moved by what strangers wrote into cells."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.answering.survey.database import Database, Table
from engine.answering.survey.plan import Filter, Plan
from engine.answering.survey.query import figure_of, run
from engine.answering.survey.request import Operation
from engine.answering.survey.rows import Header, Line, Row
from engine.domain.cancel import CancelToken
from engine.domain.document import Span
from engine.domain.errors import Cancelled

LINE = Line("", Span(), 0, 0, 0, "d")


def stored(database: Database, names: list[str], rows: list[list[str]]) -> Table:
    header = Header(tuple(names), LINE)
    return database.store(
        "/t.csv", header, (Row(tuple(cells), LINE) for cells in rows), typed=False
    )


_WEIRD = st.one_of(
    st.text(max_size=20),
    st.sampled_from(['"; DROP TABLE t0; --', "c0", "v0", "' OR 1=1", "rowid", "[x]", "`", "\x00"]),
)
_NUMBERS = st.lists(
    st.decimals(min_value=-(10**7), max_value=10**7, places=2), min_size=1, max_size=30
)


@given(st.lists(_WEIRD, min_size=2, max_size=4), _NUMBERS, st.lists(_WEIRD, min_size=1))
def test_sums_are_those_of_python_whatever_names_and_cells_say(
    names: list[str], numbers: list[Decimal], words: list[str]
) -> None:
    rows = [[words[place % len(words)], f"{number:.2f}"] for place, number in enumerate(numbers)]
    with closing(Database()) as database:
        table = stored(database, names[:2], rows)
        amount = table.columns[1]
        assert amount.kind == "number"
        result = run([Plan(table, Operation.SUM, column=amount)], database)
        kept = [
            number
            for number, (word, _) in zip(numbers, rows, strict=True)
            if table.totals == 0 or word.casefold().strip(": ") not in ("total", "sum")
        ]
        assert result.total == table.rows == len(kept)
        assert result.value == sum(kept, Decimal(0))


@given(st.lists(_WEIRD, min_size=1, max_size=15), st.integers(0, 14))
def test_a_filter_finds_just_the_rows_with_its_value(words: list[str], place: int) -> None:
    with closing(Database()) as database:
        table = stored(database, ["word", "n"], [[word, "x"] for word in words])
        column = replace(table.columns[0], kind="text")
        value = column.value(words[place % len(words)])
        if value is None:
            return
        one = Filter(column, "is", (value,), shown=("?",))
        result = run([Plan(table, Operation.COUNT, filters=(one,))], database)
        clean = [word.encode("utf-8", "replace").decode() for word in words]
        assert result.matched <= sum(column.value(word) == value for word in clean)
        assert len(result.rows) == result.matched


def test_groups_and_what_ranks_first() -> None:
    rows = [["a", "1.5"], ["b", "2.25"], ["a", "3"], ["c", "n/a"]]
    with closing(Database()) as database:
        table = stored(database, ["kind", "size"], rows)
        kind, size = table.columns
        plan = Plan(table, Operation.SUM, column=size, group=kind)
        result = run([plan], database)
        assert {group.name: figure_of(group, plan) for group in result.groups} == {
            "a": Decimal("4.5"), "b": Decimal("2.25"), "c": None,
        }  # fmt: skip
        (first,) = run([replace(plan, end="most")], database).groups
        assert first.name == "a"


def test_an_extreme_gives_all_that_share_it() -> None:
    rows = [["a", "5"], ["b", "7"], ["c", "7"], ["d", "1"]]
    with closing(Database()) as database:
        table = stored(database, ["name", "size"], rows)
        plan = Plan(table, Operation.EXTREME, column=table.columns[1], end="most")
        result = run([plan], database)
        assert result.value == 7
        assert [found.cells[0] for found in result.rows] == ["b", "c"]


def test_tables_alike_are_one() -> None:
    with closing(Database()) as database:
        tables = [stored(database, ["n"], [[str(k)], [str(k + 10)]]) for k in (1, 2)]
        plans = [Plan(table, Operation.AVERAGE, column=table.columns[0]) for table in tables]
        result = run(plans, database)
        assert (result.value, result.total) == (Decimal("6.5"), 4)


def test_rows_that_add_up_others_are_left_out() -> None:
    with closing(Database()) as database:
        table = stored(database, ["k", "n"], [["a", "1"], ["b", "2"], ["Total", "3"]])
        assert (table.rows, table.totals) == (2, 1)


def test_the_median_is_exact() -> None:
    with closing(Database()) as database:
        table = stored(database, ["n"], [["0.1"], ["0.2"], ["0.4"], ["9"]])
        plan = Plan(table, Operation.MEDIAN, column=table.columns[0])
        assert run([plan], database).value == Decimal("0.3")


def test_cancelling_stops_a_query() -> None:
    cancel = CancelToken()
    with closing(Database(cancel)) as database:
        table = stored(database, ["n"], [["1"]])
        cancel.cancel()
        with pytest.raises(Cancelled):
            run([Plan(table, Operation.COUNT)], database)
