"""What files are called: tags by hand, and what sets of labels say of documents.

The trap: a tag by hand belongs to a file, wherever it lies and whatever is in it. It is kept
with both its path and its document, and holds while either is still there.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from engine.domain.tasks import Label, LabelSet, Tagged
from engine.store.catalog import Catalog, path_blob, stored_path

NONE = ""  # the tag of a document that has none of a set's labels
_HELD = """
    SELECT p.document_id, s.path, p.member, t.tag, t.label_set, t.confidence, t.path <> x''
    FROM parts p JOIN sources s ON s.id = p.source JOIN tags t
    ON t.document_id = p.document_id OR (p.member = '' AND t.path = s.path)
    WHERE p.document_id IS NOT NULL AND t.tag <> ''
"""


def held(catalog: Catalog, tag: str | None = None) -> list[Tagged]:
    """Every tag of every living file, or one tag. What a set says of a document gives way to a
    tag by hand from that set."""
    clause, values = ("AND t.tag = ? COLLATE NOCASE", (tag,)) if tag is not None else ("", ())
    with catalog.reading() as db:
        rows = db.execute(f"{_HELD} {clause} ORDER BY s.path, p.member", values).fetchall()
        by_hand = {
            (row[0], row[1], row[2], row[4])
            for row in db.execute(f"{_HELD} AND t.path <> x'' AND t.label_set <> ''")
        }
    return [
        Tagged(key, stored_path(path, member), name, label_set, confidence, bool(hand))
        for key, path, member, name, label_set, confidence, hand in dict.fromkeys(rows)
        if hand or (key, path, member, label_set) not in by_hand
    ]


def of_documents(catalog: Catalog) -> dict[str, set[str]]:
    """The tags of every file, by path, in lower case: for filters."""
    found: dict[str, set[str]] = {}
    for one in held(catalog):
        found.setdefault(one.path, set()).add(one.tag.lower())
    return found


def give(catalog: Catalog, tag: str, label_set: str, files: Iterable[tuple[str, str]]) -> None:
    """Tag files by hand: (document id, path) each."""
    with catalog.writing() as db:
        db.executemany(
            "INSERT OR REPLACE INTO tags VALUES (?, ?, ?, ?, 1.0)",
            [(tag, key, path_blob(path), label_set) for key, path in files],
        )


def take(catalog: Catalog, tag: str, files: Iterable[tuple[str, str]]) -> int:
    """Remove a tag that was given by hand; from how many files."""
    with catalog.writing() as db:
        return sum(
            db.execute(
                "DELETE FROM tags WHERE tag = ? AND path <> x'' AND (document_id = ? OR path = ?)",
                (tag, key, path_blob(path)),
            ).rowcount
            for key, path in files
        )


def label_sets(catalog: Catalog) -> list[LabelSet]:
    with catalog.reading() as db:
        sets = db.execute("SELECT name, automatic, least FROM label_sets ORDER BY name").fetchall()
        labels = db.execute(
            "SELECT label_set, name, description FROM labels ORDER BY label_set, place"
        ).fetchall()
    return [
        LabelSet(
            name,
            tuple(Label(label, description) for of, label, description in labels if of == name),
            bool(automatic),
            least,
        )
        for name, automatic, least in sets
    ]


def set_label_set(catalog: Catalog, wanted: LabelSet) -> None:
    """A set in place of the one with that name; tags by hand stay."""
    with catalog.writing() as db:
        db.execute("DELETE FROM label_sets WHERE name = ?", (wanted.name,))
        db.execute(
            "INSERT INTO label_sets VALUES (?, ?, ?)",
            (wanted.name, int(wanted.automatic), wanted.least),
        )
        db.executemany(
            "INSERT INTO labels VALUES (?, ?, ?, ?)",
            [
                (wanted.name, label.name, label.description, place)
                for place, label in enumerate(wanted.labels)
            ],
        )
        db.executemany(
            "UPDATE tags SET label_set = ? WHERE tag = ? AND path <> x''",
            [(wanted.name, label.name) for label in wanted.labels],
        )


def drop_label_set(catalog: Catalog, name: str) -> int:
    """Forget a set and what it said of documents; tags by hand stay. How many sets."""
    with catalog.writing() as db:
        db.execute("DELETE FROM tags WHERE label_set = ? AND path = x''", (name,))
        db.execute("UPDATE tags SET label_set = '' WHERE label_set = ?", (name,))
        return db.execute("DELETE FROM label_sets WHERE name = ?", (name,)).rowcount


def judged(catalog: Catalog, label_set: str) -> set[str]:
    """The documents that a set has said something of, be it that none fits."""
    with catalog.reading() as db:
        rows = db.execute(
            "SELECT document_id FROM tags WHERE label_set = ? AND path = x''", (label_set,)
        )
        return {row[0] for row in rows}


def say(
    catalog: Catalog,
    label_set: str,
    told: Sequence[tuple[str, str, float]],
    *,
    only: Sequence[str] | None = None,
) -> None:
    """What a set says: (document id, tag, confidence) each, in place of what it said before of
    all documents, or of ``only`` some."""
    with catalog.writing() as db:
        if only is None:
            db.execute("DELETE FROM tags WHERE label_set = ? AND path = x''", (label_set,))
        else:
            db.executemany(
                "DELETE FROM tags WHERE label_set = ? AND path = x'' AND document_id = ?",
                [(label_set, key) for key in only],
            )
        db.executemany(
            "INSERT OR REPLACE INTO tags VALUES (?, ?, x'', ?, ?)",
            [(tag, key, label_set, confidence) for key, tag, confidence in told],
        )
