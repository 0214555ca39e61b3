"""All tables in scope, and the one (or the several alike) that a question is about.

The trap: that a table could answer is no reason to think that it does. It must explain every
word of the question; of two that do, the one with more of its columns and cells in the
question, and of two equally good ones with different columns neither.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count, groupby
from pathlib import PurePath

from engine.answering.survey.database import Database, Table
from engine.answering.survey.files import File, Pace, Present, still_there
from engine.answering.survey.mapping import plan_for
from engine.answering.survey.plan import Plan
from engine.answering.survey.request import Operation, Request
from engine.answering.survey.rows import Header, Line, Row, lines_of, tables_of
from engine.answering.survey.wording import alike, dense_name_in, name_words, synonyms
from engine.answering.survey.words import Nearness
from engine.domain.cancel import CancelToken
from engine.domain.events import Surveyed
from engine.store import inventory
from engine.store.catalog import Catalog

# So many tables, or so large a file, are looked at by their columns' names first: reading all
# cells for a question that is most likely about something else would keep a person waiting.
_MANY = 50
_LARGE_BYTES = 1_000_000
_TOO_COMMON = frozenset("number total name value what which how many is are the of".split())


@dataclass(frozen=True, slots=True)
class Choice:
    """``plans``: one a table, alike, fit to be run; or, with ``sure`` False, the likeliest one
    with its doubts, and the tables that fit as well. ``note`` is what was left out."""

    plans: tuple[Plan, ...]
    sure: bool
    note: str = ""
    rivals: tuple[Table, ...] = ()


def choose(
    request: Request,
    files: Sequence[File],
    catalog: Catalog,
    database: Database,
    near: Nearness,
    cancel: CancelToken | None,
) -> Generator[Surveyed, None, Choice | None]:
    """Read the tables of ``files`` (those with rows), keep what fits; None when no table is
    spoken of."""
    present = still_there(files)
    wanted = present.files
    pace = Pace(len(wanted))
    kept: list[Plan] = []
    for done, file in enumerate(wanted):
        if cancel is not None:
            cancel.check()
        yield from pace.at(done, file.path)
        look = len(wanted) > _MANY or file.size > _LARGE_BYTES
        for table in _stored(file, catalog, database, request if look else None):
            kept = _with(kept, plan_for(request, table, database, near), database)
    if wanted:
        yield pace.end()
    return _choice(request, kept, present)


def _stored(
    file: File, catalog: Catalog, database: Database, request: Request | None
) -> Iterator[Table]:
    """The tables of a file, each in the database when it is given. With a request, only those
    that its words speak of by their names; else a look into all cells may tell."""
    is_sheet = inventory.is_sheet(file.media_type)
    numbers = count()
    number = 0

    def table_number(item: Header | Row) -> int:
        nonlocal number
        if isinstance(item, Header):
            number = next(numbers)
        return number

    # Numbers of a workbook were written by us, with a point; a CSV file's as somebody typed.
    typed = is_sheet and file.media_type != "text/csv"
    stream = tables_of(_lines(file.documents, catalog), is_sheet=is_sheet)
    for _, run in groupby(stream, key=table_number):
        header = next(run)
        assert isinstance(header, Header)
        if request is not None and not _is_named(request, header, file):
            if file.media_type == "text/csv":
                return  # there is but one table in it
            continue
        rows = (row for row in run if isinstance(row, Row))  # noqa: B031 - used up in turn
        yield database.store(file.path, header, rows, typed=typed)


def _is_named(request: Request, header: Header, file: File) -> bool:
    """Whether a word of the request names a column, the sheet or the file."""
    names = {
        word
        for name in (PurePath(file.path).stem, header.sheet, *header.names)
        for word in name_words(name)
    }
    said = {word.folded for word in request.words} - _TOO_COMMON
    return any(alike(word, name) or synonyms(word, name) for word in said for name in names) or any(
        dense_name_in(name, request.question) >= 0 for name in header.names
    )


def _lines(documents: Iterable[str], catalog: Catalog) -> Iterator[Line]:
    for document_id in documents:
        pieces = inventory.in_pieces(catalog, document_id)
        yield from lines_of(passage for piece in pieces for passage in piece)


def _with(kept: list[Plan], plan: Plan, database: Database) -> list[Plan]:
    """The best plans so far; tables that cannot win any more are forgotten."""
    if not plan.hits or not plan.table.rows:
        database.drop(plan.table)
        return kept
    best = max((_merit(each) for each in kept), default=(False, 0.0))
    if _merit(plan) < best:
        database.drop(plan.table)
        return kept
    if _merit(plan) > best:
        for each in kept:
            database.drop(each.table)
        return [plan]
    return [*kept, plan]


def _merit(plan: Plan) -> tuple[bool, float]:
    return plan.answers, plan.strength - len(plan.unexplained) - len(plan.doubts)


def _choice(request: Request, kept: Sequence[Plan], present: Present) -> Choice | None:
    if not kept:
        return None
    alike = [plan for plan in kept if plan.table.names == kept[0].table.names]
    rivals = tuple(plan.table for plan in kept if plan.table.names != kept[0].table.names)
    plan = kept[0]
    if plan.answers and not (_spoken_of(plan) and _enough(request, plan)):
        return None
    if plan.answers and not rivals:
        return Choice(tuple(alike), sure=True, note=present.note)
    if plan.answers:
        return Choice(tuple(alike[:1]), sure=False, note=present.note, rivals=rivals)
    explains_much = plan.hits >= 2 and plan.hits > len(plan.unexplained)
    if (request.certain or not plan.unexplained) and explains_much and plan.of_content:
        return Choice((plan,), sure=False, note=present.note)
    return None


def _spoken_of(plan: Plan) -> bool:
    """Whether the question speaks of the table's contents; to count or list all of it, the
    table's name is enough."""
    whole = plan.operation in (Operation.COUNT, Operation.LIST)
    return plan.of_content or (whole and plan.named > 0) or plan.column is not None


def _enough(request: Request, plan: Plan) -> bool:
    """A list without any limit is wanted only by who says so."""
    if plan.operation is Operation.LIST and not plan.filters:
        return request.certain or request.said_all
    return True
