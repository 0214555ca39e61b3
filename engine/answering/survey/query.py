"""Running a plan over all rows of its tables, and the exact figures that come of it.

Several tables with the same columns (one file a month, say) are one table here: each is asked
by itself and the results are put together. Comparing is SQLite's; adding up is done in decimals,
since floats would make 0.1 + 0.2 out of a till's receipts.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from engine.answering.survey.columns import Column
from engine.answering.survey.database import Database, Found, Totals
from engine.answering.survey.plan import Filter, Plan
from engine.answering.survey.request import Operation

ROWS_SHOWN = 50
_FIGURES = (Operation.SUM, Operation.AVERAGE, Operation.MEDIAN)


@dataclass(slots=True)
class Group:
    """A part of the rows: its name as written, how many, and the totals of their numbers."""

    name: str
    rows: int = 0
    totals: Totals = field(default_factory=Totals)


@dataclass(frozen=True, slots=True)
class Result:
    """``total`` and ``matched`` count rows; ``value`` is the sum, mean, median or extreme (an
    ISO day for dates); ``left_out`` are matching rows whose cell is no number. ``rows`` are the
    first few that match, or those that have the extreme; ``subjects`` the different cells of
    the plan's subject."""

    total: int
    matched: int
    value: Decimal | str | None = None
    counted: int = 0
    left_out: int = 0
    groups: tuple[Group, ...] = ()
    rows: tuple[Found, ...] = ()
    subjects: tuple[str, ...] = ()


def run(plans: Sequence[Plan], database: Database) -> Result:
    """What ``plans``, one a table and alike, give together."""
    first = plans[0]
    total = sum(plan.table.rows for plan in plans)
    matched = sum(_count(plan, database) for plan in plans)
    subjects = _subjects(plans, database) if first.subject is not None else ()
    if first.group is not None:
        groups = _groups(plans, database)
        shown = _ranked(groups, first)
        rows = _rows(plans, database, ROWS_SHOWN)
        return Result(total, matched, groups=tuple(shown), rows=tuple(rows), subjects=subjects)
    if first.operation is Operation.EXTREME and first.column is not None:
        rows = _extreme_rows(plans, database)
        value = _value(rows[0], plans) if rows else None
        return Result(total, matched, value, len(rows), rows=tuple(rows), subjects=subjects)
    rows = _rows(plans, database, ROWS_SHOWN)
    if first.column is None or first.operation not in _FIGURES:
        return Result(total, matched, rows=tuple(rows), subjects=subjects)
    totals = Totals()
    for plan in plans:
        _add_up(plan, database, totals)
    value = _figure(first, totals, plans, database)
    left_out = matched - totals.count
    return Result(total, matched, value, totals.count, left_out, rows=tuple(rows))


def _figure(
    plan: Plan, totals: Totals, plans: Sequence[Plan], database: Database
) -> Decimal | None:
    if not totals.count:
        return None
    if plan.operation is Operation.AVERAGE:
        return totals.mean
    if plan.operation is Operation.MEDIAN:
        return _median(plans, database)
    return totals.sum


def _where(plan: Plan) -> tuple[str, list[Any]]:
    clauses, parameters = ["kind = 0"], []
    for one in plan.filters:
        clause, values = _clause(one)
        clauses.append(clause)
        parameters.extend(values)
    return " AND ".join(clauses), parameters


def _clause(one: Filter) -> tuple[str, list[Any]]:
    name = f"v{one.column.place}"
    if one.sign == "month":
        return f"CAST(substr({name}, 6, 2) AS INTEGER) = ?", [int(one.values[0])]
    if one.sign in ("is", "is not"):
        marks = ",".join("?" * len(one.values))
        way = "IN" if one.sign == "is" else "NOT IN"
        return f"{name} IS NOT NULL AND {name} {way} ({marks})", list(one.values)
    parts, values = [f"{name} IS NOT NULL"], []
    if one.low is not None:
        parts.append(f"{name} {'>=' if one.low_in else '>'} ?")
        values.append(one.low)
    if one.high is not None:
        parts.append(f"{name} {'<=' if one.high_in else '<'} ?")
        values.append(one.high)
    return " AND ".join(parts), values


def _count(plan: Plan, database: Database) -> int:
    where, values = _where(plan)
    return int(
        database.rows(f"SELECT count(*) FROM t{plan.table.number} WHERE {where}", values)[0][0]
    )


def _subjects(plans: Sequence[Plan], database: Database) -> tuple[str, ...]:
    found: dict[str, str] = {}
    for plan in plans:
        assert plan.subject is not None
        place = plan.subject.place
        where, values = _where(plan)
        statement = (
            f"SELECT v{place}, min(c{place}), min(id) FROM t{plan.table.number} WHERE {where} "
            f"AND v{place} IS NOT NULL GROUP BY v{place} ORDER BY 3"
        )
        for key, shown, _ in database.rows(statement, values):
            found.setdefault(str(key), shown)
    return tuple(found.values())


def _rows(plans: Sequence[Plan], database: Database, limit: int) -> list[Found]:
    found: list[Found] = []
    for plan in plans:
        where, values = _where(plan)
        statement = f"{_select(plan)} WHERE {where} ORDER BY id LIMIT ?"
        left = limit - len(found)
        found.extend(_found(plan, row) for row in database.rows(statement, [*values, left]))
        if len(found) >= limit:
            break
    return found


def _select(plan: Plan) -> str:
    cells = ", ".join(f"c{column.place}" for column in plan.table.columns)
    return f"SELECT document, ordinal, start, end, {cells} FROM t{plan.table.number}"


def _found(plan: Plan, row: Sequence[Any]) -> Found:
    document, ordinal, start, end, *cells = row
    return Found(plan.table.number, tuple(cells), document, ordinal, start, end)


def _extreme_rows(plans: Sequence[Plan], database: Database) -> list[Found]:
    """The rows at the wanted end: so many as were asked for, or all that share it."""
    direction = "DESC" if plans[0].end == "most" else "ASC"
    limit = plans[0].top or 1
    ranked: list[tuple[Any, Found]] = []
    for plan in plans:
        assert plan.column is not None
        name = f"v{plan.column.place}"
        where, values = _where(plan)
        # Rows that equal the last one wanted belong to it.
        bound = (
            f"(SELECT {name} FROM t{plan.table.number} WHERE {where} AND {name} IS NOT NULL "
            f"ORDER BY {name} {direction} LIMIT 1 OFFSET ?)"
        )
        place = max(0, min(limit, _filled(plan, database)) - 1)
        sign = ">=" if direction == "DESC" else "<="
        statement = (
            f"SELECT {name}, * FROM ({_select(plan).replace(' FROM', f', {name}, id FROM')} "
            f"WHERE {where}) WHERE {name} {sign} {bound} ORDER BY {name} {direction}, id LIMIT ?"
        )
        for value, *row in database.rows(statement, [*values, *values, place, ROWS_SHOWN]):
            ranked.append((value, _found(plan, row[:-2])))
    ranked.sort(key=lambda pair: pair[0], reverse=direction == "DESC")
    if len(ranked) <= limit:
        return [found for _, found in ranked]
    last = ranked[limit - 1][0]
    kept = [found for value, found in ranked if value == last or value in _before(ranked, limit)]
    return kept[:ROWS_SHOWN]


def _before(ranked: Sequence[tuple[Any, Found]], limit: int) -> set[Any]:
    return {value for value, _ in ranked[:limit]}


def _filled(plan: Plan, database: Database) -> int:
    assert plan.column is not None
    where, values = _where(plan)
    statement = f"SELECT count(v{plan.column.place}) FROM t{plan.table.number} WHERE {where}"
    return int(database.rows(statement, values)[0][0])


def _value(found: Found, plans: Sequence[Plan]) -> Decimal | str | None:
    """The extreme itself: exact for numbers, the ISO day for dates."""
    plan = next(plan for plan in plans if plan.table.number == found.table)
    assert plan.column is not None
    cell = found.cells[plan.column.place]
    if plan.column.kind == "number":
        return plan.column.number(cell)
    return str(plan.column.value(cell))


def _add_up(plan: Plan, database: Database, totals: Totals) -> None:
    assert plan.column is not None
    for (cell,) in _cells(plan, database, plan.column):
        value = plan.column.number(cell)
        if value is not None:
            totals.add(value)


def _cells(plan: Plan, database: Database, *columns: Column) -> Iterator[tuple[str, ...]]:
    where, values = _where(plan)
    wanted = ", ".join(f"c{column.place}" for column in columns)
    yield from database.stream(f"SELECT {wanted} FROM t{plan.table.number} WHERE {where}", values)


def _median(plans: Sequence[Plan], database: Database) -> Decimal | None:
    """Exact: the middle cells are found by their place, then read as decimals."""
    numbers: list[Decimal] = []
    for plan in plans:
        assert plan.column is not None
        numbers.extend(
            value
            for (cell,) in _cells(plan, database, plan.column)
            if (value := plan.column.number(cell)) is not None
        )
    numbers.sort()
    middle = len(numbers) // 2
    if not numbers:
        return None
    return numbers[middle] if len(numbers) % 2 else (numbers[middle - 1] + numbers[middle]) / 2


def _groups(plans: Sequence[Plan], database: Database) -> list[Group]:
    found: dict[str, Group] = {}
    for plan in plans:
        assert plan.group is not None
        place = plan.group.place
        key, shown = f"v{place}", f"c{place}"
        if plan.period:
            key = shown = f"substr(v{place}, 1, {4 if plan.period == 'year' else 7})"
        where, values = _where(plan)
        number = f"c{plan.column.place}" if plan.column is not None else "''"
        statement = (
            f"SELECT coalesce({key}, ''), {shown}, {number} FROM t{plan.table.number} "
            f"WHERE {where} ORDER BY id"
        )
        for name, written, cell in database.stream(statement, values):
            group = found.setdefault(str(name), Group(str(written or "(none)")))
            group.rows += 1
            value = plan.column.number(cell) if plan.column is not None else None
            if value is not None:
                group.totals.add(value)
    return list(found.values())


def figure_of(group: Group, plan: Plan) -> Decimal | None:
    """What a group is measured by: its rows, its sum or its mean."""
    if plan.column is None or plan.operation is Operation.COUNT:
        return Decimal(group.rows)
    if not group.totals.count:
        return None
    return group.totals.mean if plan.operation is Operation.AVERAGE else group.totals.sum


def _ranked(groups: list[Group], plan: Plan) -> list[Group]:
    if plan.period:
        return sorted(groups, key=lambda group: group.name)
    sized = [group for group in groups if figure_of(group, plan) is not None]
    if not plan.end:
        return groups
    sized.sort(key=lambda group: figure_of(group, plan) or 0, reverse=plan.end == "most")
    limit = plan.top or 1
    if len(sized) <= limit:
        return sized
    last = figure_of(sized[limit - 1], plan)
    return [
        group
        for place, group in enumerate(sized)
        if place < limit or figure_of(group, plan) == last
    ]
