"""The passages of documents, as they stand in the catalogue: what hits show and what the
index is built from.

The trap: a passage is shown only while some file holds its document.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from engine.domain.answer import Hit
from engine.domain.chunk import indexed_text
from engine.domain.document import Location, Segment, locate
from engine.domain.wire import Json, location_json, segments_from
from engine.store.catalog import Catalog, stored_path

_BATCH = 500  # parameters in one statement; SQLite's oldest limit is 999


@dataclass(frozen=True, slots=True)
class Passage:
    """A chunk in one document, with the files that hold this document now (never empty).

    A search looks at ten times the passages it shows, so ``segments``, which only those that
    are shown need, are read out of their JSON when asked for.
    """

    chunk_id: str
    document_id: str
    ordinal: int
    start: int
    end: int
    text: str
    headings: tuple[str, ...]
    context: str
    language: str
    segments_json: str
    title: str
    paths: tuple[str, ...]

    @property
    def segments(self) -> tuple[Segment, ...]:
        return segments_from(json.loads(self.segments_json))

    @property
    def location(self) -> Location:
        return locate(self.segments, 0, len(self.text))


def passages(catalog: Catalog, chunk_ids: Iterable[str]) -> dict[str, list[Passage]]:
    """The living occurrences of chunks, by chunk id: only in documents that some file has."""
    found: dict[str, list[Passage]] = {}
    with catalog.reading() as db:
        for marks, batch in _batches(list(dict.fromkeys(chunk_ids))):
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


def overlapping(catalog: Catalog, document_id: str, start: int, end: int) -> list[Passage]:
    """The passages of a document that share some of its characters ``start`` to ``end``."""
    with catalog.reading() as db:
        return list(_read(db, "d.id = ? AND c.start < ? AND c.end > ?", [document_id, end, start]))


def of_document(catalog: Catalog, document_id: str) -> list[Passage]:
    with catalog.reading() as db:
        return list(_read(db, "d.id = ?", [document_id]))


def texts_of(
    catalog: Catalog,
    hashes: Iterable[str],
    *,
    told: Callable[[str, str], str] = lambda _hash, text: text,
) -> dict[str, str]:
    """What is embedded and searched for each chunk, to build the index anew; ``told`` makes of
    a chunk's text what is taken for it."""
    found: dict[str, str] = {}
    with catalog.reading() as db:
        for marks, batch in _batches(list(hashes)):
            rows = db.execute(
                f"SELECT hash, headings, context, text FROM chunks WHERE hash IN ({marks})", batch
            )
            for chunk_hash, headings, context, text in rows:
                path = tuple(json.loads(headings))
                found[chunk_hash] = indexed_text(path, context, told(chunk_hash, text))
    return found


def chunk_ids_of(catalog: Catalog, document_ids: Iterable[str]) -> list[str]:
    """The distinct chunks of some documents."""
    found: dict[str, None] = {}
    with catalog.reading() as db:
        for marks, batch in _batches(list(document_ids)):
            rows = db.execute(
                "SELECT c.hash FROM chunks c JOIN documents d ON d.number = c.document "
                f"WHERE d.id IN ({marks})",
                batch,
            )
            found.update((row[0], None) for row in rows)
    return list(found)


def occurrences(catalog: Catalog) -> list[tuple[str, str]]:
    """(document id, chunk id) of every distinct passage of every document."""
    with catalog.reading() as db:
        return db.execute(
            "SELECT DISTINCT d.id, c.hash FROM chunks c JOIN documents d ON d.number = c.document"
        ).fetchall()


def count_of_documents(catalog: Catalog, document_ids: Sequence[str]) -> int:
    """How many passages some documents have together."""
    count = 0
    with catalog.reading() as db:
        for marks, batch in _batches(document_ids):
            count += db.execute(
                "SELECT count(*) FROM chunks c JOIN documents d ON d.number = c.document "
                f"WHERE d.id IN ({marks})",
                batch,
            ).fetchone()[0]
    return count


def joined_texts(
    catalog: Catalog, document_ids: Sequence[str], *, longest: int | None = None
) -> dict[str, str]:
    """The text of some documents (at most 500), passage after passage; of a long one the
    passages that begin within its first ``longest`` characters."""
    marks = ",".join("?" * len(document_ids))
    with catalog.reading() as db:
        rows = db.execute(
            "SELECT d.id, c.text FROM chunks c JOIN documents d ON d.number = c.document "
            f"WHERE d.id IN ({marks}) AND (? IS NULL OR c.start < ?) ORDER BY d.id, c.ordinal",
            [*document_ids, longest, longest],
        ).fetchall()
    found: dict[str, list[str]] = {}
    for document_id, text in rows:
        found.setdefault(document_id, []).append(text)
    return {key: "\n".join(pieces) for key, pieces in found.items()}


def hit_of(passage: Passage) -> Hit:
    """A passage as a hit that no arm has ranked."""
    return Hit(
        rank=1,
        score=0.0,
        paths=passage.paths,
        title=passage.title,
        text=passage.text,
        segments=passage.segments,
        chunk_id=passage.chunk_id,
        document_id=passage.document_id,
        ordinal=passage.ordinal,
        headings=passage.headings,
        context=passage.context,
        language=passage.language,
    )


def passage_json(passage: Passage) -> Json:
    """A passage as other programs see it."""
    return {
        "ordinal": passage.ordinal,
        "start": passage.start,
        "end": passage.end,
        "text": passage.text,
        "headings": list(passage.headings),
        "context": passage.context,
        "language": passage.language,
        "chunk_id": passage.chunk_id,
        "location": location_json(passage.location),
    }


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
            headings=tuple(json.loads(headings)) if headings != "[]" else (),
            context=context,
            language=language,
            segments_json=segments,
            title=title,
            paths=paths[document_id],
        )


def _batches(items: Sequence[str]) -> Iterator[tuple[str, list[str]]]:
    """The marks of a statement and the parameters for them, as many as SQLite takes at once."""
    for begin in range(0, len(items), _BATCH):
        batch = list(items[begin : begin + _BATCH])
        yield ",".join("?" * len(batch)), batch


def _paths_of(db: sqlite3.Connection, document_ids: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """The files and members that hold each document now; documents without any left out."""
    found: dict[str, dict[str, None]] = {}
    for marks, batch in _batches(document_ids):
        rows = db.execute(
            "SELECT p.document_id, s.path, p.member FROM parts p JOIN sources s ON s.id = p.source "
            f"WHERE p.document_id IN ({marks}) ORDER BY s.path, p.member",
            batch,
        )
        for document_id, path, member in rows:
            found.setdefault(document_id, {})[stored_path(path, member)] = None
    return {key: tuple(paths) for key, paths in found.items()}
