"""The folders and files the user added."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Sequence
from pathlib import PurePath
from typing import Any

from engine.domain.errors import Failure
from engine.domain.listing import CollectionReport, Forgotten, RootReport
from engine.domain.source import DEFAULT_COLLECTION, Root, Status
from engine.store.catalog import UNDER, Catalog, below, path_blob

_COLUMNS = "id, path, collection, ignore"


def add(
    catalog: Catalog,
    path: str,
    *,
    collection: str | None = None,
    ignore: Sequence[str] | None = None,
) -> Root:
    """Remember ``path`` (absolute) and ask for a scan of it; of one that is there already, what
    is given replaces its collection and its patterns."""
    patterns = None if ignore is None else json.dumps(list(ignore))
    with catalog.writing() as db:
        row = db.execute(
            "INSERT INTO roots (path, collection, ignore) "
            "VALUES (?1, coalesce(?2, ?3), coalesce(?4, '[]')) "
            "ON CONFLICT (path) DO UPDATE SET collection = coalesce(?2, collection), "
            f"ignore = coalesce(?4, ignore), scan_due = 1 RETURNING {_COLUMNS}",
            (path_blob(path), collection, DEFAULT_COLLECTION, patterns),
        ).fetchone()
        root = _root(row)
        db.execute(f"DELETE FROM left_out WHERE {UNDER}", below(path))
        _adopt(db, root)
    return root


def _adopt(db: sqlite3.Connection, root: Root) -> None:
    """Files already known through a root further up now belong to the nearer one."""
    db.execute(
        f"UPDATE sources SET root_id = ? WHERE ({UNDER}) "
        "AND root_id IN (SELECT id FROM roots WHERE length(path) < ?)",
        (root.id, *below(root.path), len(path_blob(root.path))),
    )


def change(
    catalog: Catalog,
    root: Root,
    *,
    collection: str | None = None,
    ignore: Sequence[str] | None = None,
) -> None:
    """Put a root into another collection, or give it other patterns, by which it is scanned."""
    with catalog.writing() as db:
        if collection is not None:
            db.execute("UPDATE roots SET collection = ? WHERE id = ?", (collection, root.id))
        if ignore is not None:
            db.execute(
                "UPDATE roots SET ignore = ?, scan_due = 1 WHERE id = ?",
                (json.dumps(list(ignore)), root.id),
            )


def remove(catalog: Catalog, root: Root) -> Forgotten:
    """Forget a root and its files (never the files themselves).

    Files that another root covers too are scanned again from there.
    """
    with catalog.writing() as db:
        count: int = db.execute(
            "SELECT count(*) FROM sources WHERE root_id = ?", (root.id,)
        ).fetchone()[0]
        hidden = db.execute(f"SELECT path FROM left_out WHERE {UNDER}", below(root.path)).fetchall()
        db.execute("DELETE FROM roots WHERE id = ?", (root.id,))
        above = db.execute("SELECT id, path FROM roots").fetchall()
        db.executemany(
            "UPDATE roots SET scan_due = 1 WHERE id = ?",
            [(number,) for number, path in above if _covers(path, path_blob(root.path))],
        )
    left_out_of_it = tuple(os.fsdecode(path) for (path,) in hidden)
    return Forgotten(root.path, count, True, root.collection, root.ignore, left_out_of_it)


def _covers(folder: bytes, path: bytes) -> bool:
    separator = os.sep.encode()
    return path.startswith(folder.rstrip(separator) + separator)


def every(catalog: Catalog) -> list[Root]:
    return _listed(catalog, "1")


def due(catalog: Catalog) -> list[Root]:
    """Roots that were added, or asked to be looked at again, since they were last scanned."""
    return _listed(catalog, "scan_due")


def _listed(catalog: Catalog, where: str, *parameters: Any) -> list[Root]:
    with catalog.reading() as db:
        rows = db.execute(
            f"SELECT {_COLUMNS} FROM roots WHERE {where} ORDER BY path", parameters
        ).fetchall()
    return [_root(row) for row in rows]


def of_id(catalog: Catalog, number: int) -> Root | None:
    return next(iter(_listed(catalog, "id = ?", number)), None)


def of_path(catalog: Catalog, path: str) -> Root | None:
    return next(iter(_listed(catalog, "path = ?", path_blob(path))), None)


def inside(catalog: Catalog, root: Root) -> list[str]:
    """The paths of other roots that lie below ``root``."""
    with catalog.reading() as db:
        rows = db.execute(
            f"SELECT path FROM roots WHERE ({UNDER}) AND id <> ?", (*below(root.path), root.id)
        )
        return [os.fsdecode(path) for (path,) in rows]


def nearest(catalog: Catalog, path: str) -> Root | None:
    """The root that the file or folder at ``path`` belongs to."""
    places = [path, *map(str, PurePath(path).parents)]
    marks = ",".join("?" * len(places))
    found = _listed(catalog, f"path IN ({marks})", *map(path_blob, places))
    return max(found, key=lambda root: len(root.path), default=None)


def mark_due(catalog: Catalog) -> None:
    with catalog.writing() as db:
        db.execute("UPDATE roots SET scan_due = 1")


def mark_scanned(catalog: Catalog, root: Root, problem: Failure | None = None) -> None:
    """``root`` was compared with the disk, or could not be, for this reason."""
    told = json.dumps([problem.code, problem.message, problem.hint]) if problem else ""
    with catalog.writing() as db:
        db.execute("UPDATE roots SET scan_due = 0, problem = ? WHERE id = ?", (told, root.id))


def reports(catalog: Catalog) -> list[RootReport]:
    """Every root by path, with what became of its files."""
    with catalog.reading() as db:
        rows = db.execute(
            f"SELECT {_COLUMNS}, scan_due, problem FROM roots ORDER BY path"
        ).fetchall()
        counted = db.execute(
            "SELECT root_id, status, count(*) FROM sources GROUP BY root_id, status"
        ).fetchall()
    files: dict[int, dict[Status, int]] = {row[0]: dict.fromkeys(Status, 0) for row in rows}
    for number, status, count in counted:
        if number in files:  # else another process added it just now
            files[number][Status(status)] = count
    return [_report(_root(row[:4]), files[row[0]], bool(row[4]), row[5]) for row in rows]


def _report(root: Root, files: dict[Status, int], scanning: bool, problem: str) -> RootReport:
    failure = Failure(*json.loads(problem)) if problem else None
    return RootReport(root.id, root.path, root.collection, root.ignore, files, scanning, failure)


def collections(catalog: Catalog) -> list[CollectionReport]:
    """Every collection by name, with what is in it."""
    by_name: dict[str, list[RootReport]] = {}
    for root in reports(catalog):
        by_name.setdefault(root.collection, []).append(root)
    return [
        CollectionReport(
            name, len(held), {one: sum(root.files[one] for root in held) for one in Status}
        )
        for name, held in sorted(by_name.items())
    ]


def rename_collection(catalog: Catalog, name: str, new: str) -> int:
    """Its roots go into the collection ``new``, which may be there already; how many."""
    with catalog.writing() as db:
        return db.execute(
            "UPDATE roots SET collection = ? WHERE collection = ?", (new, name)
        ).rowcount


def leave_out(catalog: Catalog, path: str) -> int:
    """Drop one file or folder inside a root, and keep it out; how many files that were."""
    with catalog.writing() as db:
        db.execute("INSERT OR IGNORE INTO left_out (path) VALUES (?)", (path_blob(path),))
        return db.execute(f"DELETE FROM sources WHERE {UNDER}", below(path)).rowcount


def take_back_in(catalog: Catalog, paths: Sequence[str]) -> None:
    """The contrary of :func:`leave_out`; the roots that cover them are scanned again."""
    with catalog.writing() as db:
        held = db.execute("SELECT id, path FROM roots").fetchall()
        for path in map(path_blob, paths):
            db.execute("DELETE FROM left_out WHERE path = ?", (path,))
            db.executemany(
                "UPDATE roots SET scan_due = 1 WHERE id = ?",
                [(number,) for number, root in held if root == path or _covers(root, path)],
            )


def left_out(catalog: Catalog) -> list[str]:
    with catalog.reading() as db:
        rows = db.execute("SELECT path FROM left_out ORDER BY path")
        return [os.fsdecode(path) for (path,) in rows]


def keep_left_out(catalog: Catalog, paths: Sequence[str]) -> None:
    """Remember places that are to stay out, of a root that comes back."""
    with catalog.writing() as db:
        db.executemany(
            "INSERT OR IGNORE INTO left_out (path) VALUES (?)", [(path_blob(p),) for p in paths]
        )


def _root(row: tuple[Any, ...]) -> Root:
    number, path, collection, ignore = row
    return Root(number, os.fsdecode(path), collection, tuple(json.loads(ignore)))
