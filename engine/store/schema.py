"""The catalogue's tables, as numbered steps; ``PRAGMA user_version`` says which ones are done.

A step once released is never edited: a change is a new step at the end. A profile made by a
newer program is refused untouched.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from engine.domain.errors import EngineError

STEPS: tuple[str, ...] = (
    """
    CREATE TABLE meta (
        key   TEXT PRIMARY KEY,
        value TEXT NOT NULL
    ) WITHOUT ROWID;

    -- Paths are BLOBs (os.fsencode): names need not be UTF-8.
    CREATE TABLE roots (
        id         INTEGER PRIMARY KEY,
        path       BLOB NOT NULL UNIQUE,
        collection TEXT NOT NULL,
        scan_due   INTEGER NOT NULL DEFAULT 1
    );

    -- Files and folders inside a root that the user removed again.
    CREATE TABLE left_out (
        path BLOB PRIMARY KEY
    ) WITHOUT ROWID;

    CREATE TABLE sources (
        id          INTEGER PRIMARY KEY,
        root_id     INTEGER NOT NULL REFERENCES roots (id) ON DELETE CASCADE,
        path        BLOB NOT NULL UNIQUE,
        size        INTEGER NOT NULL,
        mtime_ns    INTEGER NOT NULL,
        status      TEXT NOT NULL,
        document_id TEXT,
        code        TEXT NOT NULL DEFAULT '',
        message     TEXT NOT NULL DEFAULT '',
        hint        TEXT NOT NULL DEFAULT ''
    );
    CREATE INDEX sources_by_status ON sources (status, id, size);
    CREATE INDEX sources_by_document ON sources (document_id);
    CREATE INDEX sources_by_root ON sources (root_id);

    CREATE TABLE documents (
        number     INTEGER PRIMARY KEY,
        id         TEXT NOT NULL UNIQUE,
        size       INTEGER NOT NULL,
        title      TEXT NOT NULL,
        media_type TEXT NOT NULL,
        pages      INTEGER,
        warnings   TEXT NOT NULL,
        opening    TEXT NOT NULL
    );
    CREATE INDEX documents_by_size ON documents (size);

    CREATE TABLE chunks (
        document  INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
        ordinal   INTEGER NOT NULL,
        hash      TEXT NOT NULL,
        start     INTEGER NOT NULL,
        end       INTEGER NOT NULL,
        text      TEXT NOT NULL,
        headings  TEXT NOT NULL,
        context   TEXT NOT NULL,
        language  TEXT NOT NULL,
        segments  TEXT NOT NULL,
        tokens    INTEGER NOT NULL,
        PRIMARY KEY (document, ordinal)
    ) WITHOUT ROWID;
    CREATE INDEX chunks_by_hash ON chunks (hash);

    -- What a document is called and how it begins, to find documents by name.
    CREATE VIRTUAL TABLE names USING fts5 (
        name, title, opening, tokenize = 'unicode61 remove_diacritics 2'
    );
    """,
    """
    -- What was found in a file: its own text (member '', a long one in several sections) and
    -- the files inside it. A part has a document, or the reason why it has none.
    CREATE TABLE parts (
        source      INTEGER NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
        member      TEXT NOT NULL,
        section     INTEGER NOT NULL,
        status      TEXT NOT NULL,
        document_id TEXT,
        code        TEXT NOT NULL DEFAULT '',
        message     TEXT NOT NULL DEFAULT '',
        hint        TEXT NOT NULL DEFAULT '',
        PRIMARY KEY (source, member, section)
    ) WITHOUT ROWID;
    CREATE INDEX parts_by_document ON parts (document_id);
    CREATE INDEX parts_unread ON parts (status) WHERE document_id IS NULL;
    INSERT INTO parts (source, member, section, status, document_id)
        SELECT id, '', 0, 'indexed', document_id FROM sources WHERE document_id IS NOT NULL;
    -- Whether a waiting file is to be read anew, whatever is known of it.
    ALTER TABLE sources ADD COLUMN again INTEGER NOT NULL DEFAULT 0;
    UPDATE sources SET again = 1 WHERE status = 'pending' AND document_id IS NOT NULL;
    DROP INDEX sources_by_document;
    ALTER TABLE sources DROP COLUMN document_id;
    """,
    """
    -- The library as a table of files, sorted and filtered without looking at every row.
    -- ``folded`` and ``name`` are the path and the name as people sort and look for them.
    ALTER TABLE sources ADD COLUMN folded TEXT NOT NULL DEFAULT '';
    ALTER TABLE sources ADD COLUMN name TEXT NOT NULL DEFAULT '';
    ALTER TABLE sources ADD COLUMN suffix TEXT NOT NULL DEFAULT '';
    ALTER TABLE sources ADD COLUMN settled REAL NOT NULL DEFAULT 0;
    ALTER TABLE sources ADD COLUMN passages INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE sources ADD COLUMN members INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE documents ADD COLUMN passages INTEGER NOT NULL DEFAULT 0;
    UPDATE documents SET passages = (SELECT count(*) FROM chunks WHERE document = number);
    UPDATE sources SET
        folded = folded_path(path), name = sort_name(path), suffix = suffix_of(path),
        members = (SELECT count(*) FROM parts
            WHERE source = sources.id AND member <> '' AND section = 0),
        passages = (SELECT coalesce(sum(d.passages), 0) FROM parts p
            JOIN documents d ON d.id = p.document_id WHERE p.source = sources.id);
    CREATE INDEX sources_by_folded ON sources (folded, status, root_id, suffix);
    CREATE INDEX sources_by_name ON sources (name, status, root_id, suffix);
    CREATE INDEX sources_by_size ON sources (size, status, root_id, suffix);
    CREATE INDEX sources_by_mtime ON sources (mtime_ns, status, root_id, suffix);
    CREATE INDEX sources_by_settled ON sources (settled, status, root_id, suffix);
    CREATE INDEX sources_by_state ON sources (status, name, root_id, suffix);
    DROP INDEX sources_by_root;
    CREATE INDEX sources_by_root ON sources (root_id, status);

    ALTER TABLE roots ADD COLUMN ignore TEXT NOT NULL DEFAULT '[]';
    -- Why a root cannot be looked into, as [code, message, hint]; '' when it can.
    ALTER TABLE roots ADD COLUMN problem TEXT NOT NULL DEFAULT '';
    """,
    """
    -- What people call their files. A label belongs to a set, of which a file gets one at most;
    -- a set with automatic = 1 is given to new files too.
    CREATE TABLE label_sets (
        name      TEXT PRIMARY KEY,
        automatic INTEGER NOT NULL,
        least     REAL NOT NULL
    ) WITHOUT ROWID;
    CREATE TABLE labels (
        label_set   TEXT NOT NULL REFERENCES label_sets (name) ON DELETE CASCADE,
        name        TEXT NOT NULL,
        description TEXT NOT NULL,
        place       INTEGER NOT NULL,
        PRIMARY KEY (label_set, name)
    ) WITHOUT ROWID;
    -- By hand: where the file lay and what was in it, so that it keeps its tag when it is
    -- edited, and when it is moved. Otherwise (path '') what a label set says of a document;
    -- tag '' where that is: none of them.
    CREATE TABLE tags (
        tag         TEXT NOT NULL,
        document_id TEXT NOT NULL,
        path        BLOB NOT NULL,
        label_set   TEXT NOT NULL,
        confidence  REAL NOT NULL,
        PRIMARY KEY (document_id, path, label_set, tag)
    ) WITHOUT ROWID;
    CREATE INDEX tags_by_path ON tags (path);
    CREATE INDEX tags_by_tag ON tags (tag);

    -- Topics of the files of one scope, derived from the index; parent NULL at the top.
    CREATE TABLE topic_maps (
        scope     TEXT PRIMARY KEY,
        model     TEXT NOT NULL,
        made      REAL NOT NULL,
        documents INTEGER NOT NULL
    ) WITHOUT ROWID;
    CREATE TABLE topics (
        scope  TEXT NOT NULL REFERENCES topic_maps (scope) ON DELETE CASCADE,
        id     INTEGER NOT NULL,
        parent INTEGER,
        name   TEXT NOT NULL,
        words  TEXT NOT NULL,
        middle BLOB NOT NULL,
        PRIMARY KEY (scope, id)
    ) WITHOUT ROWID;
    CREATE TABLE topic_documents (
        scope       TEXT NOT NULL REFERENCES topic_maps (scope) ON DELETE CASCADE,
        document_id TEXT NOT NULL,
        topic       INTEGER NOT NULL,
        similarity  REAL NOT NULL,
        x           REAL NOT NULL,
        y           REAL NOT NULL,
        added       INTEGER NOT NULL,
        PRIMARY KEY (scope, document_id)
    ) WITHOUT ROWID;

    -- Results of long tasks and of their steps, by what they were made of, so that what was
    -- interrupted goes on and nothing is made twice.
    CREATE TABLE kept_results (
        task  TEXT NOT NULL,
        key   TEXT NOT NULL,
        made  REAL NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY (task, key)
    ) WITHOUT ROWID;
    """,
    """
    -- The sentences of each distinct passage, as numbers (64 bits, little-endian), to know what
    -- many passages repeat; and without which of them its vector was made, as one number.
    CREATE TABLE sentences (
        chunk    TEXT PRIMARY KEY,
        numbers  BLOB NOT NULL,
        left_out INTEGER NOT NULL DEFAULT 0
    ) WITHOUT ROWID;
    """,
)


def migrate(connection: sqlite3.Connection, steps: Sequence[str]) -> None:
    """Bring the tables up to date; each step is one transaction. Another process may be doing
    the same at this moment: a step that it was quicker with is passed over.

    Raises :class:`EngineError` ("profile") for a file newer than this program.
    """
    done = _version(connection)
    if done > len(steps):
        raise EngineError(
            "profile",
            f"This profile was made by a newer Lectern (schema {done}, known here: {len(steps)}).",
            hint="Update Lectern, or choose another profile with --home.",
        )
    for number, step in enumerate(steps[done:], start=done + 1):
        script = f"BEGIN IMMEDIATE; {step} PRAGMA user_version = {number}; COMMIT;"
        try:
            connection.executescript(script)
        except sqlite3.OperationalError:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            if _version(connection) < number:
                raise


def _version(connection: sqlite3.Connection) -> int:
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return version
