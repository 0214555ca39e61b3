"""The library as a table: a page of files in any order and under any filter, and counts.

The trap: a library has a hundred thousand files, and the page in its middle must come as fast as
the first. So each order has an index that also holds what filters look at, and it is walked
(``+column`` keeps SQLite from picking another); whole rows are fetched for the page alone. A
text is first looked for in the index of the paths.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from engine.domain.errors import Failure
from engine.domain.listing import FileFilter, FileRow, Member, Sort
from engine.domain.source import Place, Status
from engine.store.catalog import Catalog, path_blob
from engine.store.path_keys import folded
from engine.store.sources import source_of

OfKind = Callable[[str, str], bool]  # (path, kind)

_ORDERS: dict[Sort, tuple[str, str]] = {
    "path": ("sources_by_folded", "folded {0}, id {0}"),
    "name": ("sources_by_name", "name {0}, id {0}"),
    "status": ("sources_by_state", "status {0}, name {0}, id {0}"),
    "size": ("sources_by_size", "size {0}, id {0}"),
    "modified": ("sources_by_mtime", "mtime_ns {0}, id {0}"),
    "indexed": ("sources_by_settled", "settled {0}, id {0}"),
}
_PATHS = "sources_by_folded"
_ROW = (
    "s.id, s.root_id, s.path, s.size, s.mtime_ns, s.status, p.document_id, s.code, s.message, "
    "s.hint, s.again, s.settled, d.media_type, d.pages, s.passages, s.members"
)
_WITH_DOCUMENT = (
    "sources s LEFT JOIN parts p ON p.source = s.id AND p.member = '' AND p.section = 0 "
    "LEFT JOIN documents d ON d.id = p.document_id"
)


def page(
    catalog: Catalog,
    wanted: FileFilter,
    of_kind: OfKind,
    *,
    sort: Sort,
    descending: bool,
    offset: int,
    limit: int,
) -> list[FileRow]:
    """``limit`` files from the one numbered ``offset`` on; every order is total."""
    if wanted == FileFilter() and offset > (total := _count(catalog)) // 2:
        # Nearer to the end: walked from there.
        last = max(0, min(total, offset + limit))
        found = _page(
            catalog, wanted, of_kind, sort, not descending, total - last, max(0, last - offset)
        )
        return found[::-1]
    return _page(catalog, wanted, of_kind, sort, descending, offset, limit)


def _page(
    catalog: Catalog,
    wanted: FileFilter,
    of_kind: OfKind,
    sort: Sort,
    descending: bool,
    offset: int,
    limit: int,
) -> list[FileRow]:
    index, order = _ORDERS[sort]
    order = order.format("DESC" if descending else "ASC")
    clauses, parameters = _clauses(catalog, wanted, of_kind)
    where = " AND ".join(clauses)
    if wanted.text:  # sorted after the search: what fits is mostly little
        chosen = (
            f"WITH fits AS MATERIALIZED (SELECT id FROM sources INDEXED BY {_PATHS} WHERE {where}) "
            f"SELECT id FROM fits JOIN sources USING (id) ORDER BY {order} LIMIT ? OFFSET ?"
        )
    else:
        chosen = (
            f"SELECT id FROM sources INDEXED BY {index} WHERE {where} "
            f"ORDER BY {order} LIMIT ? OFFSET ?"
        )
    with catalog.reading() as db:
        ids = [row[0] for row in db.execute(chosen, (*parameters, limit, offset))]
        marks = ",".join(map(str, ids))
        rows = db.execute(f"SELECT {_ROW} FROM {_WITH_DOCUMENT} WHERE s.id IN ({marks})").fetchall()
    by_id = {row[0]: _row(row) for row in rows}
    return [by_id[number] for number in ids]


def after(
    catalog: Catalog, path: str, *, status: Status | None, bounds: tuple[bytes, ...], limit: int
) -> list[FileRow]:
    """Files by the bytes of their paths, from behind ``path`` on: for whoever wants them all,
    since files that come and go meanwhile move no other."""
    clauses, parameters = ["s.path > ?"], [path_blob(path)]
    if status is not None:
        clauses.append("+s.status = ?")
        parameters.append(status.value)  # type: ignore[arg-type]
    if bounds:
        clauses.append("(s.path = ? OR (s.path >= ? AND s.path < ?))")
        parameters.extend(bounds)
    with catalog.reading() as db:
        rows = db.execute(
            f"SELECT {_ROW} FROM {_WITH_DOCUMENT} WHERE {' AND '.join(clauses)} "
            "ORDER BY s.path LIMIT ?",
            (*parameters, limit),
        ).fetchall()
    return [_row(row) for row in rows]


def _count(catalog: Catalog) -> int:
    with catalog.reading() as db:
        return int(db.execute("SELECT count(*) FROM sources").fetchone()[0])


def one(catalog: Catalog, number: int) -> FileRow | None:
    with catalog.reading() as db:
        row = db.execute(
            f"SELECT {_ROW} FROM {_WITH_DOCUMENT} WHERE s.id = ?", (number,)
        ).fetchone()
    return _row(row) if row else None


def counts(catalog: Catalog, wanted: FileFilter, of_kind: OfKind) -> dict[Status, int]:
    """How many files of each status fit, whatever status is wanted."""
    clauses, parameters = _clauses(catalog, replace(wanted, status=None), of_kind)
    index = _PATHS if wanted.text or wanted.kind else "sources_by_root"
    with catalog.reading() as db:
        rows = db.execute(
            f"SELECT status, count(*) FROM sources INDEXED BY {index} "
            f"WHERE {' AND '.join(clauses)} GROUP BY status",
            parameters,
        ).fetchall()
    found = {Status(name): number for name, number in rows}
    return {status: found.get(status, 0) for status in Status}


def members(catalog: Catalog, number: int, *, after_member: str, limit: int) -> list[Member]:
    """The files inside a file by their names, from behind ``after_member`` on."""
    with catalog.reading() as db:
        rows = db.execute(
            "SELECT s.path, p.member, p.status, p.document_id, p.code, p.message, p.hint, "
            "(SELECT coalesce(sum(d.passages), 0) FROM parts q "
            "JOIN documents d ON d.id = q.document_id "
            "WHERE q.source = p.source AND q.member = p.member) "
            "FROM parts p JOIN sources s ON s.id = p.source "
            "WHERE p.source = ? AND p.member > ? AND p.section = 0 ORDER BY p.member LIMIT ?",
            (number, after_member, limit),
        ).fetchall()
    return [_member(row) for row in rows]


def _clauses(
    catalog: Catalog, wanted: FileFilter, of_kind: OfKind
) -> tuple[list[str], tuple[Any, ...]]:
    clauses: list[str] = ["1"]
    parameters: list[Any] = []
    for word in folded(wanted.text).split():
        clauses.append("instr(folded, ?)")
        parameters.append(word)
    if wanted.status is not None:
        clauses.append("+status = ?")
        parameters.append(wanted.status.value)
    if wanted.root is not None:
        clauses.append("+root_id = ?")
        parameters.append(wanted.root)
    if wanted.collection is not None:
        clauses.append("+root_id IN (SELECT id FROM roots WHERE collection = ?)")
        parameters.append(wanted.collection)
    if wanted.kind:
        suffixes = [one for one in _suffixes(catalog) if of_kind(f"x.{one}", wanted.kind)]
        clauses.append(f"+suffix IN ({','.join('?' * len(suffixes))})")
        parameters.extend(suffixes)
    return clauses, tuple(parameters)


def _suffixes(catalog: Catalog) -> list[str]:
    with catalog.reading() as db:
        rows = db.execute("SELECT DISTINCT suffix FROM sources WHERE suffix <> ''")
        return [row[0] for row in rows]


def _row(row: tuple[Any, ...]) -> FileRow:
    settled, media_type, pages, passages, inside = row[11:]
    source = source_of(row[:11])
    return FileRow(source, settled or None, media_type or "", pages, passages, inside)


def _member(row: tuple[Any, ...]) -> Member:
    path, member, status, document_id, code, message, hint, passages = row
    whole = Place(member).path_in(os.fsdecode(path))
    failure = Failure(code, message, hint) if code else None
    return Member(whole, member, Status(status), document_id, failure, passages)
