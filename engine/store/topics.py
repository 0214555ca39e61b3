"""The topics of a library as they were found last, with every document's place on the map."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.store.catalog import Catalog


@dataclass(frozen=True, slots=True)
class MapRow:
    """``documents`` is how many there were when all were grouped last."""

    model: str
    made: float
    documents: int


@dataclass(frozen=True, slots=True)
class TopicRow:
    id: int
    parent: int | None
    name: str
    words: tuple[str, ...]
    middle: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """``topic`` is the smallest that it is in; ``added`` to topics that were there before."""

    document_id: str
    topic: int
    similarity: float
    x: float
    y: float
    added: bool = False


def known(catalog: Catalog, scope: str) -> MapRow | None:
    with catalog.reading() as db:
        row = db.execute(
            "SELECT model, made, documents FROM topic_maps WHERE scope = ?", (scope,)
        ).fetchone()
    return MapRow(*row) if row else None


def replace(
    catalog: Catalog,
    scope: str,
    head: MapRow,
    topics: Sequence[TopicRow],
    documents: Sequence[DocumentRow],
) -> None:
    """The topics of a scope, in place of those there were."""
    with catalog.writing() as db:
        db.execute("DELETE FROM topic_maps WHERE scope = ?", (scope,))
        db.execute(
            "INSERT INTO topic_maps VALUES (?, ?, ?, ?)",
            (scope, head.model, head.made, head.documents),
        )
        db.executemany(
            "INSERT INTO topics VALUES (?, ?, ?, ?, ?, ?)",
            [
                (scope, one.id, one.parent, one.name, json.dumps(one.words), one.middle.tobytes())
                for one in topics
            ],
        )
        db.executemany(*_insertion(scope, documents))


def change(
    catalog: Catalog, scope: str, *, added: Sequence[DocumentRow], gone: Sequence[str]
) -> None:
    """Some documents more, some less."""
    with catalog.writing() as db:
        db.executemany(
            "DELETE FROM topic_documents WHERE scope = ? AND document_id = ?",
            [(scope, key) for key in gone],
        )
        db.executemany(*_insertion(scope, added))


def _insertion(
    scope: str, documents: Sequence[DocumentRow]
) -> tuple[str, list[tuple[object, ...]]]:
    rows: list[tuple[object, ...]] = [
        (scope, one.document_id, one.topic, one.similarity, one.x, one.y, int(one.added))
        for one in documents
    ]
    return "INSERT OR REPLACE INTO topic_documents VALUES (?, ?, ?, ?, ?, ?, ?)", rows


def topics(catalog: Catalog, scope: str) -> list[TopicRow]:
    with catalog.reading() as db:
        rows = db.execute(
            "SELECT id, parent, name, words, middle FROM topics WHERE scope = ? ORDER BY id",
            (scope,),
        ).fetchall()
    return [
        TopicRow(number, parent, name, tuple(json.loads(words)), np.frombuffer(middle, np.float32))
        for number, parent, name, words, middle in rows
    ]


def documents(catalog: Catalog, scope: str) -> list[DocumentRow]:
    with catalog.reading() as db:
        rows = db.execute(
            "SELECT document_id, topic, similarity, x, y, added FROM topic_documents "
            "WHERE scope = ?",
            (scope,),
        ).fetchall()
    return [
        DocumentRow(key, topic, near, x, y, bool(added)) for key, topic, near, x, y, added in rows
    ]
