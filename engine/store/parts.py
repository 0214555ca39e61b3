"""What was found in each file: its own text, in sections where it is long, and its members.

Written one by one while a file is read, so that a kill costs the part in hand only; the file
itself is marked indexed at the end, when parts that it no longer has are dropped.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Collection
from typing import Any

from engine.domain.errors import Failure
from engine.domain.source import INSIDE, Place, Source, Status, Unread
from engine.store.catalog import UNDER, Catalog, below, path_blob
from engine.store.sources import is_current, settle


def link(db: sqlite3.Connection, source: Source, place: Place, document_id: str) -> None:
    """``place`` of ``source`` holds this document, in a transaction of the caller's."""
    db.execute(
        "INSERT OR REPLACE INTO parts (source, member, section, status, document_id) "
        "VALUES (?, ?, ?, 'indexed', ?)",
        (source.id, place.member, place.section, document_id),
    )


def reject(
    catalog: Catalog, source: Source, place: Place, status: Status, failure: Failure
) -> None:
    """Why a member of a file could not be read."""
    with catalog.writing() as db:
        if is_current(db, source):
            db.execute(
                "INSERT OR REPLACE INTO parts VALUES (?, ?, ?, ?, NULL, ?, ?, ?)",
                (
                    source.id,
                    place.member,
                    place.section,
                    status.value,
                    failure.code,
                    failure.message,
                    failure.hint,
                ),
            )


def finish(
    catalog: Catalog,
    source: Source,
    places: Collection[Place],
    status: Status,
    failure: Failure | None = None,
) -> bool:
    """``source`` was read to its end and has just these ``places``. False when it was removed
    or changed again in the meantime: then nothing happens."""
    with catalog.writing() as db:
        if not is_current(db, source):
            return False
        gone = of_source(db, source).keys() - set(places)
        db.executemany(
            "DELETE FROM parts WHERE source = ? AND member = ? AND section = ?",
            [(source.id, place.member, place.section) for place in gone],
        )
        settle(db, source, status, failure)
    return True


def of_source(db: sqlite3.Connection, source: Source) -> dict[Place, str | None]:
    """Every part of a file that is known, with its document."""
    rows = db.execute(
        "SELECT member, section, document_id FROM parts WHERE source = ?", (source.id,)
    )
    return {Place(member, section): document for member, section, document in rows.fetchall()}


def known(catalog: Catalog, source: Source) -> dict[Place, str]:
    """The parts of a file that were indexed before: those of an interrupted reading."""
    with catalog.reading() as db:
        return {place: document for place, document in of_source(db, source).items() if document}


def documents_of(catalog: Catalog, source: Source, member: str = "") -> list[str]:
    """The documents of a file with all that is in it, or those of one member of it."""
    with catalog.reading() as db:
        found = of_source(db, source)
    inside = f"{member}{INSIDE}"
    return [
        document
        for place, document in found.items()
        if document and (not member or f"{place.member}{INSIDE}".startswith(inside))
    ]


def holds(catalog: Catalog, path: str, document_id: str) -> bool:
    """Whether this document is known to be in the file at ``path``."""
    with catalog.reading() as db:
        found = db.execute(
            "SELECT 1 FROM parts p JOIN sources s ON s.id = p.source "
            "WHERE p.document_id = ? AND s.path = ?",
            (document_id, path_blob(path)),
        )
        return found.fetchone() is not None


def counts(catalog: Catalog) -> dict[Status, int]:
    """How many members of files there are, by what became of them."""
    with catalog.reading() as db:
        rows = db.execute(
            "SELECT status, count(*) FROM parts WHERE member <> '' AND section = 0 GROUP BY status"
        ).fetchall()
    found = {Status(name): count for name, count in rows}
    return {status: found.get(status, 0) for status in Status}


def unread(catalog: Catalog, status: Status, *, below_path: str | None = None) -> list[Unread]:
    """Members of files that were skipped or failed, and why, by path."""
    clause, parameters = "1", ()
    if below_path is not None:
        clause, parameters = f"({UNDER})", below(below_path)  # type: ignore[assignment]
    with catalog.reading() as db:
        rows = db.execute(
            "SELECT s.path, p.member, p.section, p.code, p.message, p.hint FROM parts p "
            "JOIN sources s ON s.id = p.source WHERE p.document_id IS NULL AND p.status = ? "
            f"AND {clause} ORDER BY s.path, p.member, p.section",
            (status.value, *parameters),
        ).fetchall()
    return [_unread(status, *row) for row in rows]


def _unread(status: Status, path: bytes, member: str, section: int, *reason: Any) -> Unread:
    return Unread(Place(member, section).path_in(os.fsdecode(path)), status, Failure(*reason))
