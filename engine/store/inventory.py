"""What the library holds, file by file: for questions about all of it, not about a passage.

The trap: a file may have several documents (its sections, the files inside it) and a document
several files; a row here is one place of one file.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from engine.domain.source import Place
from engine.store import passage_rows
from engine.store.catalog import Catalog
from engine.store.passage_rows import Passage

_TABLE_TYPES = (
    "text/csv",
    "application/vnd.ms-excel",
    "application/vnd.oasis.opendocument.spreadsheet",
    "application/vnd.apple.numbers",
)


@dataclass(frozen=True, slots=True)
class Held:
    """One place of one file. ``path`` is the member's where there is one (``a.zip!/b.txt``);
    ``mtime_ns`` is that of the file on disk."""

    path: str
    document_id: str
    media_type: str
    title: str
    size: int
    mtime_ns: int
    section: int


def held(catalog: Catalog, *, collection: str | None = None) -> list[Held]:
    """Every indexed place, of one collection or of all, by path and section."""
    with catalog.reading() as db:
        rows = db.execute(
            "SELECT s.path, p.member, p.section, d.id, d.media_type, d.title, s.size, s.mtime_ns "
            "FROM parts p JOIN sources s ON s.id = p.source "
            "JOIN documents d ON d.id = p.document_id JOIN roots r ON r.id = s.root_id "
            "WHERE ?1 IS NULL OR r.collection = ?1 ORDER BY s.path, p.member, p.section",
            (collection,),
        ).fetchall()
    return [
        Held(Place(member).path_in(os.fsdecode(path)), key, kind, title, size, mtime, section)
        for path, member, section, key, kind, title, size, mtime in rows
    ]


def with_rows(catalog: Catalog) -> set[str]:
    """Documents that are sheets, or have rows of a table somewhere in their text."""
    marks = ",".join("?" * len(_TABLE_TYPES))
    with catalog.reading() as db:
        rows = db.execute(
            f"SELECT id FROM documents WHERE media_type IN ({marks}) UNION "
            "SELECT d.id FROM chunks c JOIN documents d ON d.number = c.document "
            "WHERE instr(c.text, ' | ')",
            _TABLE_TYPES,
        )
        return {row[0] for row in rows}


def is_sheet(media_type: str) -> bool:
    """Whether a document is nothing but tables."""
    return media_type in _TABLE_TYPES


def in_pieces(
    catalog: Catalog, document_id: str, *, chunks_at_once: int = 200
) -> Iterator[list[Passage]]:
    """The passages of a document in order, a bounded number at a time."""
    first = 0
    while True:
        found = passage_rows.neighbours(
            catalog, document_id, first, before=0, after=chunks_at_once - 1
        )
        if not found:
            return
        yield found
        first += chunks_at_once


def texts(catalog: Catalog, document_ids: Sequence[str]) -> Iterator[tuple[str, str, int, str]]:
    """(document id, chunk id, ordinal, text) of every passage of some documents (at most 500),
    in order."""
    marks = ",".join("?" * len(document_ids))
    with catalog.reading() as db:
        rows = db.execute(
            "SELECT d.id, c.hash, c.ordinal, c.text FROM chunks c "
            f"JOIN documents d ON d.number = c.document WHERE d.id IN ({marks}) "
            "ORDER BY d.id, c.ordinal",
            list(document_ids),
        ).fetchall()
    yield from rows
