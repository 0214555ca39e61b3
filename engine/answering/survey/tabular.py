"""What a query over rows found, as an answer: the figure, how it came about, and its rows."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from pathlib import PurePath

from engine.answering.survey.columns import Column
from engine.answering.survey.database import Table
from engine.answering.survey.plan import Plan
from engine.answering.survey.query import Result, figure_of
from engine.answering.survey.request import Operation
from engine.answering.survey.rows import SEPARATOR
from engine.answering.survey.writing import Page, count, figure, one_line
from engine.domain.answer import Coverage, Hit
from engine.store import passage_rows
from engine.store.catalog import Catalog

_ROWS_BELOW_A_FIGURE = 10
_MOST_SUBJECTS = 200
_COMPUTED = "computed from the rows named in the next line"
_NAMES = {
    Operation.SUM: "Sum",
    Operation.AVERAGE: "Average",
    Operation.MEDIAN: "Median",
}


def write(plans: Sequence[Plan], result: Result, catalog: Catalog) -> tuple[Page, Coverage]:
    """The answer of plans that fit without a doubt."""
    page = Page()
    plan = plans[0]
    for line in _headline(plan, result):
        page.line(line, reason=_COMPUTED)
    _explain(page, plans, result, catalog)
    listed = plan.operation in (Operation.LIST, Operation.EXTREME) and plan.group is None
    _list_rows(page, plans, result, catalog, 50 if listed else _ROWS_BELOW_A_FIGURE)
    return page, Coverage(result.total, result.total, result.matched, unit="rows")


def write_doubts(
    plan: Plan, result: Result, rivals: Sequence[Table], catalog: Catalog
) -> tuple[Page, Coverage]:
    """Rows instead of a number, and why."""
    page = Page()
    reasons = [f"I could not tell {doubt}" for doubt in plan.doubts]
    if plan.unexplained:
        words = ", ".join(f"“{word}”" for word in plan.unexplained)
        reasons.append(f"I found nothing in the table that {words} could stand for")
    if rivals:
        names = " or ".join(_table_name(table) for table in [plan.table, *rivals][:4])
        reasons.append(f"I could not tell which table is meant ({names})")
    page.plain(f"I am not sure enough for a figure: {'; '.join(reasons)}.")
    _explain(page, [plan], result, catalog)
    _list_rows(page, [plan], result, catalog, _ROWS_BELOW_A_FIGURE)
    note = "The question could not be turned into a query without a doubt."
    return page, Coverage(result.total, result.total, None, unit="rows", note=note)


def _headline(plan: Plan, result: Result) -> list[str]:
    if plan.group is not None:
        return [_measure(plan, title=True) + ":", *_group_lines(plan, result)]
    if plan.operation is Operation.COUNT:
        return [_counted(plan, result)]
    if plan.operation is Operation.LIST:
        return _listed(plan, result)
    if plan.operation is Operation.EXTREME:
        return _extreme(plan, result)
    if result.value is None:
        return [f"{_measure(plan, title=True)}: nothing to add up."]
    return [f"{_measure(plan, title=True)}: {_shown(result.value, plan.column)}"]


def _group_lines(plan: Plan, result: Result) -> list[str]:
    lines = []
    for group in result.groups[:_MOST_SUBJECTS]:
        value = figure_of(group, plan)
        shown = _shown(value, plan.column if plan.operation is not Operation.COUNT else None)
        rows = "" if plan.operation is Operation.COUNT else f" ({count(group.rows, 'row')})"
        lines.append(f"- {one_line(group.name)}: {shown if value is not None else 'none'}{rows}")
    return lines


def _measure(plan: Plan, *, title: bool = False) -> str:
    """``Sum of Amount by Category``."""
    if plan.column is None or plan.operation is Operation.COUNT:
        words = "Number of rows"
    else:
        words = f"{_NAMES.get(plan.operation, 'Sum')} of {plan.column.name}"
    if plan.group is not None:
        words += f" by {plan.period or plan.group.name}"
    return words if title else words[0].lower() + words[1:]


def _counted(plan: Plan, result: Result) -> str:
    different = len(result.subjects)
    if plan.subject is not None and 0 < different < result.matched:
        name = plan.subject.name
        return f"{different:,} (different values of {name}, in {count(result.matched, 'row')})"
    return f"{result.matched:,}"


def _listed(plan: Plan, result: Result) -> list[str]:
    if not result.matched:
        return ["None: no row fits."]
    if plan.subject is None or len(result.subjects) == result.matched:
        names = [one_line(each, 80) for each in result.subjects]
    else:
        names = [one_line(each, 80) for each in result.subjects]
    if not names:
        return [f"{count(result.matched, 'row')}:"]
    more = len(names) - _MOST_SUBJECTS
    tail = f" and {more:,} more" if more > 0 else ""
    return [f"{len(names):,}: {', '.join(names[:_MOST_SUBJECTS])}{tail}"]


def _extreme(plan: Plan, result: Result) -> list[str]:
    if not result.rows or plan.column is None:
        return ["None: no row fits."]
    word = "Highest" if plan.end == "most" else "Lowest"
    if plan.column.kind == "date":
        word = "Latest" if plan.end == "most" else "Earliest"
    subject = plan.subject or _first_text(plan)
    subjects = [found.cells[subject.place] for found in result.rows] if subject else []
    if plan.top > 1:
        cells = [found.cells[plan.column.place] for found in result.rows]
        pairs = zip(subjects or [""] * len(cells), cells, strict=True)
        shown = [f"{name} ({cell})" if name else cell for name, cell in pairs]
        return [f"{word} {len(shown)} by {plan.column.name}: {', '.join(shown)}"]
    names = f" ({', '.join(dict.fromkeys(subjects))})" if subjects else ""
    return [f"{word} {plan.column.name}: {_shown(result.value, plan.column)}{names}"]


def _first_text(plan: Plan) -> Column | None:
    """What a row is called, where the question does not say: its first text."""
    texts = (column for column in plan.table.columns if column.kind == "text" and column.filled)
    return next(texts, None)


def _shown(value: Decimal | str | None, column: Column | None) -> str:
    if value is None:
        return "none"
    if isinstance(value, str):
        return value
    if column is not None and column.is_years:
        return f"{value:f}"
    units = column.units if column is not None else frozenset()
    unit = next(iter(units)) if len(units) == 1 else ""
    if unit == "%":
        return f"{figure(value)}%"
    return f"{figure(value)} {unit.upper() if len(unit) == 3 else unit}".rstrip()


def _explain(page: Page, plans: Sequence[Plan], result: Result, catalog: Catalog) -> None:
    """The query in plain words, with where the columns' names stand."""
    plan = plans[0]
    tables = [_table_name(each.table) for each in plans]
    where = " and ".join(one.said() for one in plan.filters)
    text = f"Rows of {', '.join(tables[:5])}{' and others' if len(tables) > 5 else ''}"
    text += f" where {where}: " if where else ": "
    text += f"{result.matched:,} of {result.total:,}"
    if plan.group is None and plan.operation in _NAMES and isinstance(result.value, Decimal):
        text += f"; {_measure(plan)} = {_shown(result.value, plan.column)}"
    text += f" (read {result.total:,} of {result.total:,} rows)."
    page.plain("")
    line = plan.table.header
    hit = _hit(catalog, line.document_id, line.ordinal)
    page.line(
        text, hit=hit, quoted=(line.start, line.end), reason="the query and the table it reads"
    )
    for remark in _remarks(plans, result):
        page.plain(remark)


def _remarks(plans: Sequence[Plan], result: Result) -> list[str]:
    remarks = []
    column = plans[0].column
    if result.left_out and column is not None:
        rows = count(result.left_out, "matching row")
        remarks.append(f"Left out: {rows} without a number in {column.name}.")
    if odd := sum(plan.table.odd for plan in plans):
        remarks.append(f"Left out: {count(odd, 'row')} whose cells do not fit the columns.")
    if totals := sum(plan.table.totals for plan in plans):
        remarks.append(f"Left out: {count(totals, 'row')} that adds up others.")
    if column is not None and len(column.units - {""}) > 1:
        units = ", ".join(sorted(column.units - {""}))
        remarks.append(f"The numbers of {column.name} are in different units: {units}.")
    return remarks


def _list_rows(
    page: Page, plans: Sequence[Plan], result: Result, catalog: Catalog, most: int
) -> None:
    tables = {plan.table.number: plan.table for plan in plans}
    for found in result.rows[:most]:
        hit = _hit(catalog, found.document_id, found.ordinal)
        cells = SEPARATOR.join(cell for cell in found.cells if cell)
        if hit is None:
            continue
        lead = f"{PurePath(tables[found.table].path).name}: " if len(plans) > 1 else ""
        page.line(f"- {lead}{one_line(cells)}", hit=hit, quoted=(found.start, found.end))
    left = result.matched - min(most, len(result.rows))
    ranked = plans[0].operation is Operation.EXTREME and plans[0].group is None
    if left > 0 and not ranked:
        page.plain(f"… and {count(left, 'more row')}, all counted.")


def _hit(catalog: Catalog, document_id: str, ordinal: int) -> Hit | None:
    near = passage_rows.neighbours(catalog, document_id, ordinal, before=0, after=0)
    return passage_rows.hit_of(near[0]) if near else None


def _table_name(table: Table) -> str:
    name = PurePath(table.path).name
    return f"{name} (sheet {table.sheet})" if table.sheet else name
