"""Results of long tasks and of their steps, kept by what they were made of."""

from __future__ import annotations

import json
import time
from typing import Any

from engine.store.catalog import Catalog


def get(catalog: Catalog, task: str, key: str) -> Any | None:
    """The value that was kept last, None when there is none."""
    with catalog.reading() as db:
        row = db.execute(
            "SELECT value FROM kept_results WHERE task = ? AND key = ?", (task, key)
        ).fetchone()
    return json.loads(row[0]) if row else None


def keep(catalog: Catalog, task: str, key: str, value: Any) -> None:
    with catalog.writing() as db:
        db.execute(
            "INSERT OR REPLACE INTO kept_results VALUES (?, ?, ?, ?)",
            (task, key, time.time(), json.dumps(value)),
        )


def drop(catalog: Catalog, task: str, key: str) -> None:
    with catalog.writing() as db:
        db.execute("DELETE FROM kept_results WHERE task = ? AND key = ?", (task, key))


def drop_all(catalog: Catalog, task: str) -> None:
    with catalog.writing() as db:
        db.execute("DELETE FROM kept_results WHERE task = ?", (task,))
