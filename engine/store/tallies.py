"""How many there are of each kind: numbers about a library that name nothing in it."""

from __future__ import annotations

from engine.store.catalog import Catalog


def problems(catalog: Catalog) -> dict[str, int]:
    """How many files, and files within files, were left out or failed, by code."""
    with catalog.reading() as db:
        rows = db.execute(
            "SELECT code, sum(number) FROM ("
            "SELECT code, count(*) AS number FROM sources WHERE code <> '' GROUP BY code UNION ALL "
            "SELECT code, count(*) FROM parts WHERE code <> '' AND member <> '' GROUP BY code"
            ") GROUP BY code ORDER BY code"
        ).fetchall()
    return dict(map(tuple, rows))


def media_types(catalog: Catalog) -> dict[str, int]:
    """How many documents there are of each type."""
    with catalog.reading() as db:
        rows = db.execute(
            "SELECT media_type, count(*) FROM documents GROUP BY media_type ORDER BY media_type"
        ).fetchall()
    return dict(map(tuple, rows))
