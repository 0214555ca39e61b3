"""Documents and their passages: what the index can be rebuilt from, and what hits show."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any

from engine.domain.chunk import Chunk, indexed_text
from engine.domain.document import Segment, locate
from engine.domain.source import Place, Source, Status
from engine.domain.wire import Json, location_json, segments_from, segments_json
from engine.store import parts
from engine.store.catalog import Catalog
from engine.store.sources import is_current, settle

_BATCH = 500  # parameters in one statement; SQLite's oldest limit is 999
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


@dataclass(frozen=True, slots=True)
class Passage:
    """A chunk in one document, with the files that hold this document now (never empty)."""

    chunk_id: str
    document_id: str
    ordinal: int
    start: int
    end: int
    text: str
    headings: tuple[str, ...]
    context: str
    language: str
    segments: tuple[Segment, ...]
    title: str
    paths: tuple[str, ...]


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
        if place is None:
            _only_part(db, source)
        db.execute("DELETE FROM documents WHERE id = ?", (document.id,))
        begins = not _is_table(document) and (place is None or place.section == 0)
        number = db.execute(
            "INSERT INTO documents (id, size, title, media_type, pages, warnings, opening) "
            "VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING number",
            (
                document.id,
                document.size,
                _clean(document.title),
                document.media_type,
                document.pages,
                json.dumps(document.warnings),
                _clean(_opening(chunks) if begins else ""),
            ),
        ).fetchone()[0]
        db.executemany(
            "INSERT INTO chunks VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [_chunk_row(number, chunk) for chunk in chunks],
        )
        _name(db, number)
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
    names = " ".join(dict.fromkeys(_name_words(_path(path, member)) for path, member in rows))
    db.execute("DELETE FROM names WHERE rowid = ?", (number,))
    db.execute(
        "INSERT INTO names (rowid, name, title, opening) VALUES (?, ?, ?, ?)",
        (number, _clean(names), title, opening),
    )


def _path(path: bytes, member: str) -> str:
    return Place(member).path_in(os.fsdecode(path))


def _name_words(path: str) -> str:
    pure = PurePath(path)
    return f"{pure.parent.name} {pure.stem}".replace("_", " ")


def passages(catalog: Catalog, chunk_ids: Iterable[str]) -> dict[str, list[Passage]]:
    """The living occurrences of chunks, by chunk id: only in documents that some file has."""
    found: dict[str, list[Passage]] = {}
    ids = list(dict.fromkeys(chunk_ids))
    with catalog.reading() as db:
        for begin in range(0, len(ids), _BATCH):
            batch = ids[begin : begin + _BATCH]
            marks = ",".join("?" * len(batch))
            for passage in _read(db, f"c.hash IN ({marks})", batch):
                found.setdefault(passage.chunk_id, []).append(passage)
    return found


def neighbours(
    catalog: Catalog, document_id: str, ordinal: int, *, before: int = 1, after: int = 1
) -> list[Passage]:
    """The passages around one of a document, itself included, in order."""
    with catalog.reading() as db:
        return list(
            _read(
                db,
                "d.id = ? AND c.ordinal BETWEEN ? AND ?",
                [document_id, ordinal - before, ordinal + after],
            )
        )


def passage_json(passage: Passage) -> Json:
    """A passage as other programs see it."""
    place = locate(passage.segments, 0, len(passage.text))
    return {
        "ordinal": passage.ordinal,
        "start": passage.start,
        "end": passage.end,
        "text": passage.text,
        "headings": list(passage.headings),
        "context": passage.context,
        "language": passage.language,
        "chunk_id": passage.chunk_id,
        "location": location_json(place),
    }


def overlapping(catalog: Catalog, document_id: str, start: int, end: int) -> list[Passage]:
    """The passages of a document that share some of its characters ``start`` to ``end``."""
    with catalog.reading() as db:
        return list(_read(db, "d.id = ? AND c.start < ? AND c.end > ?", [document_id, end, start]))


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
    paths = tuple(dict.fromkeys(_path(path, member) for path, member in held))
    return document, paths, int(count)


def of_document(catalog: Catalog, document_id: str) -> list[Passage]:
    with catalog.reading() as db:
        return list(_read(db, "d.id = ?", [document_id]))


def _read(db: sqlite3.Connection, where: str, parameters: Sequence[Any]) -> Iterator[Passage]:
    """Passages with their files. The files of a document are read once, however many of its
    passages are wanted: a document may have thousands of copies."""
    rows = db.execute(
        "SELECT c.hash, d.id, c.ordinal, c.start, c.end, c.text, c.headings, c.context, "
        "c.language, c.segments, d.title FROM chunks c JOIN documents d ON d.number = c.document "
        f"WHERE {where} ORDER BY d.id, c.ordinal",
        parameters,
    ).fetchall()
    paths = _paths_of(db, list(dict.fromkeys(row[1] for row in rows)))
    for chunk_id, document_id, ordinal, start, end, text, headings, context, *rest in rows:
        if document_id not in paths:
            continue
        language, segments, title = rest
        yield Passage(
            chunk_id=chunk_id,
            document_id=document_id,
            ordinal=ordinal,
            start=start,
            end=end,
            text=text,
            headings=tuple(json.loads(headings)),
            context=context,
            language=language,
            segments=segments_from(json.loads(segments)),
            title=title,
            paths=paths[document_id],
        )


def _paths_of(db: sqlite3.Connection, document_ids: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """The files and members that hold each document now; documents without any left out."""
    found: dict[str, dict[str, None]] = {}
    for begin in range(0, len(document_ids), _BATCH):
        batch = document_ids[begin : begin + _BATCH]
        rows = db.execute(
            "SELECT p.document_id, s.path, p.member FROM parts p JOIN sources s ON s.id = p.source "
            f"WHERE p.document_id IN ({','.join('?' * len(batch))}) ORDER BY s.path, p.member",
            batch,
        )
        for document_id, path, member in rows:
            found.setdefault(document_id, {})[_path(path, member)] = None
    return {key: tuple(paths) for key, paths in found.items()}


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


def chunk_ids_of(catalog: Catalog, document_ids: Iterable[str]) -> list[str]:
    """The distinct chunks of some documents."""
    found: dict[str, None] = {}
    ids = list(document_ids)
    with catalog.reading() as db:
        for begin in range(0, len(ids), _BATCH):
            batch = ids[begin : begin + _BATCH]
            rows = db.execute(
                "SELECT c.hash FROM chunks c JOIN documents d ON d.number = c.document "
                f"WHERE d.id IN ({','.join('?' * len(batch))})",
                batch,
            )
            found.update((row[0], None) for row in rows)
    return list(found)


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
        (document_id, _path(path, member), name, mtime_ns / 1e9)
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
        shown = _path(path, member)
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
            "SELECT count(DISTINCT d.number), count(c.ordinal) FROM documents d "
            "LEFT JOIN chunks c ON c.document = d.number "
            "WHERE EXISTS (SELECT 1 FROM parts WHERE document_id = d.id)"
        ).fetchone()
    return int(row[0]), int(row[1])


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


def texts_of(catalog: Catalog, hashes: Sequence[str]) -> dict[str, str]:
    """What is embedded and searched for each chunk, to build the index anew."""
    found: dict[str, str] = {}
    with catalog.reading() as db:
        for begin in range(0, len(hashes), _BATCH):
            batch = hashes[begin : begin + _BATCH]
            rows = db.execute(
                "SELECT hash, headings, context, text FROM chunks "
                f"WHERE hash IN ({','.join('?' * len(batch))})",
                batch,
            )
            for chunk_hash, headings, context, text in rows:
                found[chunk_hash] = indexed_text(tuple(json.loads(headings)), context, text)
    return found


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
