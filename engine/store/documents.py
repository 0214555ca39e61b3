"""The documents of the catalogue: written, named, counted. Their passages: passage_rows."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any

from engine.domain.chunk import Chunk
from engine.domain.source import Place, Source, Status
from engine.domain.wire import segments_json
from engine.store import parts, repeats
from engine.store.catalog import Catalog, stored_path
from engine.store.sources import is_current, settle

_OPENING_CHARS = 1500


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """What is kept of a document beside its passages.

    ``id`` is the SHA-256 of its bytes, ``size`` their number; of a file with several parts,
    each section's id ends in ``#`` and its number.
    """

    id: str
    size: int
    title: str
    media_type: str
    pages: int | None
    warnings: tuple[str, ...]


def store(
    catalog: Catalog,
    source: Source,
    document: DocumentRow,
    chunks: Sequence[Chunk],
    *,
    place: Place | None = None,
) -> bool:
    """Write the document of one ``place`` of a file, in one transaction; without a place the
    document is all that there is in the file, which is then marked indexed.

    The chunks' vectors must be stored before. False when the source was removed or changed
    again in the meantime: then nothing is written.
    """
    with catalog.writing() as db:
        if not is_current(db, source):
            return False
        parts.link(db, source, place or Place(), document.id)
        db.execute("DELETE FROM documents WHERE id = ?", (document.id,))
        begins = not _is_table(document) and (place is None or place.section == 0)
        number = db.execute(
            "INSERT INTO documents (id, size, title, media_type, pages, warnings, opening, "
            "passages) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING number",
            (
                document.id,
                document.size,
                _clean(document.title),
                document.media_type,
                document.pages,
                json.dumps(document.warnings),
                _clean(_opening(chunks) if begins else ""),
                len(chunks),
            ),
        ).fetchone()[0]
        db.executemany(
            "INSERT INTO chunks VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [_chunk_row(number, chunk) for chunk in chunks],
        )
        repeats.note(db, chunks)
        _name(db, number)
        if place is None:  # last, since it counts the passages
            _only_part(db, source)
    return True


def _only_part(db: sqlite3.Connection, source: Source) -> None:
    """All that a file has is its own text, and that is in the catalogue."""
    db.execute(
        "DELETE FROM parts WHERE source = ? AND NOT (member = '' AND section = 0)", (source.id,)
    )
    settle(db, source, Status.INDEXED)


def _opening(chunks: Sequence[Chunk]) -> str:
    """How a document begins, which mostly says what it is about."""
    return "\n".join(chunk.text for chunk in chunks[:4])[:_OPENING_CHARS]


def _is_table(document: DocumentRow) -> bool:
    """The first rows of a table name what is in it, not what it is."""
    kinds = ("csv", "tab-separated", "sheet", "excel")
    return any(kind in document.media_type for kind in kinds)


def any_of_size(catalog: Catalog, size: int) -> bool:
    """Whether some document has this many bytes: only then is hashing a file worth it."""
    with catalog.reading() as db:
        return db.execute("SELECT 1 FROM documents WHERE size = ?", (size,)).fetchone() is not None


def link_known(
    catalog: Catalog, source: Source, document_id: str, *, place: Place | None = None
) -> int | None:
    """Say that ``place`` of ``source`` (without one: all of it, which is then marked indexed)
    holds a document that is there already: its number of chunks, or None when it is not, or
    when the source was removed or changed in the meantime."""
    with catalog.writing() as db:
        row = db.execute(
            "SELECT number, (SELECT count(*) FROM chunks WHERE document = number) "
            "FROM documents WHERE id = ?",
            (document_id,),
        ).fetchone()
        if row is None or not is_current(db, source):
            return None
        parts.link(db, source, place or Place(), document_id)
        if place is None:
            _only_part(db, source)
        _name(db, row[0])
        return int(row[1])


def _name(db: sqlite3.Connection, number: int) -> None:
    """Refresh the row that documents are found by name with."""
    title, opening, document_id = db.execute(
        "SELECT title, opening, id FROM documents WHERE number = ?", (number,)
    ).fetchone()
    rows = db.execute(
        "SELECT s.path, p.member FROM parts p JOIN sources s ON s.id = p.source "
        "WHERE p.document_id = ?",
        (document_id,),
    ).fetchall()
    words = (_name_words(stored_path(path, member)) for path, member in rows)
    names = " ".join(dict.fromkeys(words))
    db.execute("DELETE FROM names WHERE rowid = ?", (number,))
    db.execute(
        "INSERT INTO names (rowid, name, title, opening) VALUES (?, ?, ?, ?)",
        (number, _clean(names), title, opening),
    )


def _name_words(path: str) -> str:
    pure = PurePath(path)
    return f"{pure.parent.name} {pure.stem}".replace("_", " ")


def described(
    catalog: Catalog, document_id: str
) -> tuple[DocumentRow, tuple[str, ...], int] | None:
    """A living document, the paths that hold it, and how many passages it has."""
    with catalog.reading() as db:
        row = db.execute(
            "SELECT id, size, title, media_type, pages, warnings, "
            "(SELECT count(*) FROM chunks WHERE document = number) FROM documents WHERE id = ?",
            (document_id,),
        ).fetchone()
        held = db.execute(
            "SELECT s.path, p.member FROM parts p JOIN sources s ON s.id = p.source "
            "WHERE p.document_id = ? ORDER BY s.path, p.member",
            (document_id,),
        ).fetchall()
    if row is None or not held:
        return None
    key, size, title, media_type, pages, warned, count = row
    document = DocumentRow(key, size, title, media_type, pages, tuple(json.loads(warned)))
    paths = tuple(dict.fromkeys(stored_path(path, member) for path, member in held))
    return document, paths, int(count)


def named(
    catalog: Catalog, word: str, *, opening: bool = False, limit: int = 300
) -> dict[str, str]:
    """Living documents that have ``word`` in their file name or title, or in their opening:
    document id -> the words of its file names. At most ``limit``, in no order."""
    columns = "{opening}" if opening else "{name title}"
    match = columns + ' : "' + word.replace('"', '""') + '"'
    with catalog.reading() as db:
        rows = db.execute(
            "SELECT d.id, names.name FROM names JOIN documents d ON d.number = names.rowid "
            "WHERE names MATCH ? AND EXISTS (SELECT 1 FROM parts WHERE document_id = d.id) "
            "LIMIT ?",
            (match, limit),
        ).fetchall()
    return dict(rows)


def living(catalog: Catalog, *, collection: str | None = None) -> list[tuple[str, str, str, float]]:
    """(document id, path, collection, time of change in seconds) of every indexed file and
    member, or of one collection's."""
    with catalog.reading() as db:
        rows = db.execute(
            "SELECT p.document_id, s.path, p.member, r.collection, s.mtime_ns FROM parts p "
            "JOIN sources s ON s.id = p.source JOIN roots r ON r.id = s.root_id "
            "WHERE p.document_id IS NOT NULL AND (?1 IS NULL OR r.collection = ?1)",
            (collection,),
        ).fetchall()
    return [
        (document_id, stored_path(path, member), name, mtime_ns / 1e9)
        for document_id, path, member, name, mtime_ns in rows
    ]


def warnings(catalog: Catalog) -> dict[str, tuple[str, ...]]:
    """What readers had doubts about, by the path of the file or member."""
    found: dict[str, tuple[str, ...]] = {}
    with catalog.reading() as db:
        rows = db.execute(
            "SELECT s.path, p.member, d.warnings FROM documents d "
            "JOIN parts p ON p.document_id = d.id JOIN sources s ON s.id = p.source "
            "WHERE d.warnings <> '[]' ORDER BY s.path, p.member, p.section"
        ).fetchall()
    for path, member, listed in rows:
        shown = stored_path(path, member)
        found[shown] = (*found.get(shown, ()), *json.loads(listed))
    return found


def any_living(catalog: Catalog) -> bool:
    """Whether anything can be found at all."""
    with catalog.reading() as db:
        row = db.execute("SELECT 1 FROM parts WHERE document_id IS NOT NULL LIMIT 1").fetchone()
    return row is not None


def totals(catalog: Catalog) -> tuple[int, int]:
    """How many documents and passages can be found."""
    with catalog.reading() as db:
        row = db.execute(
            "SELECT count(*), coalesce(sum(passages), 0) FROM documents d "
            "WHERE EXISTS (SELECT 1 FROM parts WHERE document_id = d.id)"
        ).fetchone()
    return int(row[0]), int(row[1])


def estimated_tokens(catalog: Catalog) -> int:
    """About how many tokens all passages have together: their number times what some have."""
    with catalog.reading() as db:
        row = db.execute(
            "SELECT (SELECT count(DISTINCT hash) FROM chunks)"
            " * (SELECT coalesce(avg(tokens), 0) FROM (SELECT tokens FROM chunks LIMIT 2000))"
        ).fetchone()
    return int(row[0])


def chunk_hashes(catalog: Catalog) -> set[str]:
    """Every chunk that the index should hold a vector of."""
    with catalog.reading() as db:
        return {row[0] for row in db.execute("SELECT DISTINCT hash FROM chunks")}


def count(catalog: Catalog) -> int:
    """How many documents are known; cheap, and a few more than can be found after removals."""
    with catalog.reading() as db:
        return int(db.execute("SELECT count(*) FROM documents").fetchone()[0])


def distinct_chunks(catalog: Catalog) -> int:
    """How many rows a complete index has at the least."""
    with catalog.reading() as db:
        return int(db.execute("SELECT count(DISTINCT hash) FROM chunks").fetchone()[0])


def sweep(catalog: Catalog) -> int:
    """Drop documents that no file has any more; how many."""
    with catalog.writing() as db:
        db.execute(
            "DELETE FROM names WHERE rowid IN (SELECT number FROM documents d WHERE NOT EXISTS "
            "(SELECT 1 FROM parts WHERE document_id = d.id))"
        )
        return db.execute(
            "DELETE FROM documents WHERE NOT EXISTS "
            "(SELECT 1 FROM parts WHERE document_id = documents.id)"
        ).rowcount


def _chunk_row(number: int, chunk: Chunk) -> tuple[Any, ...]:
    return (
        number,
        chunk.ordinal,
        chunk.hash,
        chunk.start,
        chunk.end,
        _clean(chunk.text),
        json.dumps(chunk.headings),
        _clean(chunk.context),
        chunk.language,
        json.dumps(segments_json(chunk.segments), separators=(",", ":")),
        chunk.tokens,
    )


def _clean(text: str) -> str:
    """SQLite stores UTF-8, which has no lone surrogates."""
    return text.encode("utf-8", "replace").decode("utf-8")
