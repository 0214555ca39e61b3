"""The folders and files the user added."""

from __future__ import annotations

import os
import sqlite3

from engine.domain.source import Root
from engine.store.catalog import UNDER, Catalog, below, path_blob


def add(catalog: Catalog, path: str, *, collection: str) -> Root:
    """Remember ``path`` (absolute) and ask for a scan of it; adding it again changes its
    collection."""
    with catalog.writing() as db:
        row = db.execute(
            "INSERT INTO roots (path, collection) VALUES (?, ?) "
            "ON CONFLICT (path) DO UPDATE SET collection = excluded.collection, scan_due = 1 "
            "RETURNING id",
            (path_blob(path), collection),
        ).fetchone()
        root = Root(row[0], path, collection)
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


def remove(catalog: Catalog, root: Root) -> int:
    """Forget a root and its files (never the files themselves); how many files that were.

    Files that another root covers too are scanned again from there.
    """
    with catalog.writing() as db:
        count: int = db.execute(
            "SELECT count(*) FROM sources WHERE root_id = ?", (root.id,)
        ).fetchone()[0]
        db.execute("DELETE FROM roots WHERE id = ?", (root.id,))
        above = db.execute("SELECT id, path FROM roots").fetchall()
        db.executemany(
            "UPDATE roots SET scan_due = 1 WHERE id = ?",
            [(number,) for number, path in above if _covers(path, path_blob(root.path))],
        )
    return count


def _covers(folder: bytes, path: bytes) -> bool:
    separator = os.sep.encode()
    return path.startswith(folder.rstrip(separator) + separator)


def every(catalog: Catalog) -> list[Root]:
    with catalog.reading() as db:
        rows = db.execute("SELECT id, path, collection FROM roots ORDER BY path").fetchall()
    return [Root(number, os.fsdecode(path), collection) for number, path, collection in rows]


def due(catalog: Catalog) -> list[Root]:
    """Roots that were added, or asked to be looked at again, since they were last scanned."""
    with catalog.reading() as db:
        rows = db.execute(
            "SELECT id, path, collection FROM roots WHERE scan_due ORDER BY path"
        ).fetchall()
    return [Root(number, os.fsdecode(path), collection) for number, path, collection in rows]


def mark_due(catalog: Catalog) -> None:
    with catalog.writing() as db:
        db.execute("UPDATE roots SET scan_due = 1")


def mark_scanned(catalog: Catalog, root: Root) -> None:
    with catalog.writing() as db:
        db.execute("UPDATE roots SET scan_due = 0 WHERE id = ?", (root.id,))


def leave_out(catalog: Catalog, path: str) -> int:
    """Drop one file or folder inside a root, and keep it out; how many files that were."""
    with catalog.writing() as db:
        db.execute("INSERT OR IGNORE INTO left_out (path) VALUES (?)", (path_blob(path),))
        return db.execute(f"DELETE FROM sources WHERE {UNDER}", below(path)).rowcount


def left_out(catalog: Catalog) -> list[str]:
    with catalog.reading() as db:
        return [os.fsdecode(path) for (path,) in db.execute("SELECT path FROM left_out")]
