"""The files found below the roots, and the durable queue: sources whose status is pending."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterable, Sequence
from typing import Any

from engine.domain.errors import Failure
from engine.domain.source import INSIDE, FileState, Root, Source, Status
from engine.store.catalog import UNDER, Catalog, below, path_blob

_AT_ONCE = 2_000
_COLUMNS = (
    "id, root_id, path, size, mtime_ns, status, (SELECT document_id FROM parts "
    "WHERE source = sources.id AND member = '' AND section = 0), code, message, hint, again"
)


def known(catalog: Catalog, root: Root) -> dict[str, tuple[int, int]]:
    """Every file of ``root`` in the catalogue: path -> (size, mtime_ns)."""
    with catalog.reading() as db:
        rows = db.execute(
            "SELECT path, size, mtime_ns FROM sources WHERE root_id = ?", (root.id,)
        ).fetchall()
    return {os.fsdecode(path): (size, mtime) for path, size, mtime in rows}


def known_below(catalog: Catalog, folder: str) -> dict[str, tuple[int, int]]:
    """The same for a path and everything under it, whatever its root."""
    with catalog.reading() as db:
        rows = db.execute(
            f"SELECT path, size, mtime_ns FROM sources WHERE {UNDER}",
            below(folder),
        ).fetchall()
    return {os.fsdecode(path): (size, mtime) for path, size, mtime in rows}


def state(catalog: Catalog, path: str) -> FileState | None:
    """What the catalogue knows of one file."""
    with catalog.reading() as db:
        row = db.execute(
            "SELECT size, mtime_ns FROM sources WHERE path = ?", (path_blob(path),)
        ).fetchone()
    return FileState(path, row[0], row[1]) if row else None


def documents_at(catalog: Catalog, path: str) -> list[str]:
    """The documents of one file or member, in the order of its sections."""
    outer = outer_path(catalog, path)
    member = path[len(outer) + len(INSIDE) :]
    with catalog.reading() as db:
        rows = db.execute(
            "SELECT p.document_id FROM parts p JOIN sources s ON s.id = p.source "
            "WHERE s.path = ? AND p.member = ? AND p.document_id IS NOT NULL ORDER BY p.section",
            (path_blob(outer), member),
        )
        return [row[0] for row in rows]


def outer_path(catalog: Catalog, path: str) -> str:
    """The file on disk that ``path`` is, or that it is a member of."""
    outer = path
    while INSIDE in outer and state(catalog, outer) is None:
        outer = outer.rpartition(INSIDE)[0]
    return outer


def enqueue(catalog: Catalog, root: Root, states: Iterable[FileState]) -> None:
    """New or changed files become pending. Their old passages leave the results at once."""
    rows = [(root.id, path_blob(s.path), s.size, s.mtime_ns) for s in states]
    for begin in range(0, len(rows), _AT_ONCE):  # searches go on in between
        _enqueue(catalog, rows[begin : begin + _AT_ONCE])


def _enqueue(catalog: Catalog, rows: list[tuple[int, bytes, int, int]]) -> None:
    with catalog.writing() as db:
        db.executemany(
            "DELETE FROM parts WHERE source = (SELECT id FROM sources WHERE path = ?)",
            [(path,) for _, path, _, _ in rows],
        )
        db.executemany(
            "INSERT INTO sources (root_id, path, size, mtime_ns, status, folded, name, suffix) "
            "SELECT ?1, ?2, ?3, ?4, 'pending', folded_path(?2), sort_name(?2), suffix_of(?2) "
            "WHERE EXISTS (SELECT 1 FROM roots WHERE id = ?1) "
            "ON CONFLICT (path) DO UPDATE SET root_id = excluded.root_id, size = excluded.size, "
            "mtime_ns = excluded.mtime_ns, status = 'pending', code = '', message = '', hint = '', "
            "again = 0, settled = 0, passages = 0, members = 0",
            rows,
        )


def forget(catalog: Catalog, paths: Sequence[str]) -> None:
    """Files that are gone; their passages leave the results at once."""
    with catalog.writing() as db:
        db.executemany("DELETE FROM sources WHERE path = ?", [(path_blob(p),) for p in paths])


def requeue(
    catalog: Catalog, folder: str | None = None, *, failed_only: bool = False, code: str = ""
) -> int:
    """Read files again although they did not change (their passages stay in the results).

    ``folder`` limits it to a path and everything under it, ``failed_only`` to files that
    failed or have something in them that did, ``code`` to those that failed with it.
    Returns how many files.
    """
    where = UNDER if folder else "1"
    parameters: tuple[Any, ...] = below(folder) if folder else ()
    if failed_only or code:
        problem = "code = ?" if code else "code <> '' AND status <> 'skipped'"
        where = f"({where}) AND ({problem} OR id IN (SELECT source FROM parts WHERE {problem}))"
        parameters += (code, code) if code else ()
    with catalog.writing() as db:
        return db.execute(
            f"UPDATE sources SET status = 'pending', again = 1 WHERE {where}",
            parameters,
        ).rowcount


def requeue_holders(catalog: Catalog, root_ids: Sequence[int], suffixes: Sequence[str]) -> None:
    """Look again into the files of some roots that have, or may have, files inside them."""
    held = ",".join(str(int(number)) for number in root_ids)
    kinds = ",".join("?" * len(suffixes))
    with catalog.writing() as db:
        db.execute(
            "UPDATE sources SET status = 'pending', again = 1 WHERE status = 'indexed' "
            f"AND root_id IN ({held}) AND (members > 0 OR suffix IN ({kinds}))",
            tuple(suffixes),
        )


def any_below(catalog: Catalog, path: str) -> bool:
    """Whether a file is known at or under ``path``."""
    with catalog.reading() as db:
        found = db.execute(f"SELECT 1 FROM sources WHERE {UNDER} LIMIT 1", below(path))
        return found.fetchone() is not None


def pending(catalog: Catalog, limit: int, *, skip: Iterable[int] = ()) -> list[Source]:
    """The head of the queue, oldest first, without the sources whose ids are in ``skip``."""
    left_out = ",".join(str(int(number)) for number in skip)
    with catalog.reading() as db:
        rows = db.execute(
            f"SELECT {_COLUMNS} FROM sources WHERE status = 'pending' "
            f"AND id NOT IN ({left_out}) ORDER BY id LIMIT ?",
            (limit,),
        ).fetchall()
    return [source_of(row) for row in rows]


def is_current(db: sqlite3.Connection, source: Source) -> bool:
    """False when ``source`` was removed or changed again in the meantime."""
    found = db.execute(
        "SELECT 1 FROM sources WHERE id = ? AND path = ? AND size = ? AND mtime_ns = ?",
        (source.id, path_blob(source.path), source.size, source.mtime_ns),
    )
    return found.fetchone() is not None


def settle(
    db: sqlite3.Connection, source: Source, status: Status, failure: Failure | None = None
) -> None:
    """What became of a file, in a transaction of the caller's who knows that it is current."""
    reason = (failure.code, failure.message, failure.hint) if failure else ("", "", "")
    db.execute(
        "UPDATE sources SET status = ?, code = ?, message = ?, hint = ?, again = 0, settled = ?, "
        "members = (SELECT count(*) FROM parts "
        "WHERE source = sources.id AND member <> '' AND section = 0), "
        "passages = (SELECT coalesce(sum(d.passages), 0) FROM parts p "
        "JOIN documents d ON d.id = p.document_id WHERE p.source = sources.id) WHERE id = ?",
        (status.value, *reason, time.time(), source.id),
    )


def reject(catalog: Catalog, source: Source, status: Status, failure: Failure) -> None:
    """Mark ``source`` skipped or failed, with the reason; its old passages go."""
    with catalog.writing() as db:
        if is_current(db, source):
            db.execute("DELETE FROM parts WHERE source = ?", (source.id,))
            settle(db, source, status, failure)


def counts(catalog: Catalog) -> dict[Status, int]:
    with catalog.reading() as db:
        rows = db.execute("SELECT status, count(*) FROM sources GROUP BY status").fetchall()
    found = {Status(name): count for name, count in rows}
    return {status: found.get(status, 0) for status in Status}


def backlog(catalog: Catalog) -> tuple[int, int]:
    """How many files are waiting, and their bytes."""
    with catalog.reading() as db:
        row = db.execute(
            "SELECT count(*), coalesce(sum(size), 0) FROM sources WHERE status = 'pending'"
        ).fetchone()
    return int(row[0]), int(row[1])


def listed(
    catalog: Catalog,
    *,
    status: Status | None = None,
    below_path: str | None = None,
    at: str | None = None,
) -> list[Source]:
    """Sources by path, all or those with one status, below one path, or just ``at`` it."""
    clauses: list[str] = ["1"]
    parameters: list[Any] = []
    if at is not None:
        clauses.append("path = ?")
        parameters.append(path_blob(at))
    if status is not None:
        clauses.append("status = ?")
        parameters.append(status.value)
    if below_path is not None:
        clauses.append(f"({UNDER})")
        parameters.extend(below(below_path))
    where = " AND ".join(clauses)
    with catalog.reading() as db:
        rows = db.execute(
            f"SELECT {_COLUMNS} FROM sources WHERE {where} ORDER BY path",
            parameters,
        ).fetchall()
    return [source_of(row) for row in rows]


def source_of(row: Sequence[Any]) -> Source:
    """From the columns of a file in their usual order."""
    number, root_id, path, size, mtime_ns, status, document_id, code, message, hint, again = row
    return Source(
        number,
        root_id,
        os.fsdecode(path),
        size,
        mtime_ns,
        Status(status),
        document_id,
        Failure(code, message, hint) if code else None,
        bool(again),
    )
