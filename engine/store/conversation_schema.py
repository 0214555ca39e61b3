"""The tables of the conversations, as numbered steps; see :mod:`engine.store.schema`.

They have a file of their own beside the catalogue: that one can be thrown away and built anew
from the files, a talk cannot. The trap: the index cuts texts into runs of three characters, so
that it serves scripts without blanks; shorter words are looked for in ``folded`` itself.
"""

from __future__ import annotations

STEPS: tuple[str, ...] = (
    """
    CREATE TABLE conversations (
        id         TEXT PRIMARY KEY,
        title      TEXT NOT NULL,
        created    REAL NOT NULL,
        updated    REAL NOT NULL,
        collection TEXT,
        file_glob  TEXT,
        pinned     INTEGER NOT NULL DEFAULT 0,
        deleted    REAL
    ) WITHOUT ROWID;
    CREATE INDEX conversations_by_time ON conversations (pinned, updated);

    CREATE TABLE turns (
        id           INTEGER PRIMARY KEY,
        conversation TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
        number       INTEGER NOT NULL,
        asked        REAL NOT NULL,
        question     TEXT NOT NULL,
        understood   TEXT NOT NULL,
        answer       TEXT NOT NULL DEFAULT '',
        citations    TEXT NOT NULL DEFAULT '[]',
        verdicts     TEXT NOT NULL DEFAULT '[]',
        abstained    INTEGER NOT NULL DEFAULT 0,
        mode         TEXT NOT NULL DEFAULT '',
        model        TEXT NOT NULL DEFAULT '',
        timing       TEXT NOT NULL DEFAULT '{}',
        finished     INTEGER NOT NULL DEFAULT 0,
        rating       INTEGER NOT NULL DEFAULT 0 CHECK (rating IN (-1, 0, 1)),
        comment      TEXT NOT NULL DEFAULT '',
        folded       TEXT NOT NULL,
        UNIQUE (conversation, number)
    );

    CREATE VIRTUAL TABLE said USING fts5 (
        folded, content = 'turns', content_rowid = 'id', tokenize = 'trigram'
    );
    CREATE TRIGGER said_new AFTER INSERT ON turns BEGIN
        INSERT INTO said (rowid, folded) VALUES (new.id, new.folded);
    END;
    CREATE TRIGGER said_gone AFTER DELETE ON turns BEGIN
        INSERT INTO said (said, rowid, folded) VALUES ('delete', old.id, old.folded);
    END;
    CREATE TRIGGER said_anew AFTER UPDATE OF folded ON turns BEGIN
        INSERT INTO said (said, rowid, folded) VALUES ('delete', old.id, old.folded);
        INSERT INTO said (rowid, folded) VALUES (new.id, new.folded);
    END;
    """,
    """
    -- How a talk's questions are to be answered; the passages behind an answer that cites none,
    -- and what else is said of it.
    ALTER TABLE conversations ADD COLUMN choices TEXT NOT NULL DEFAULT '{}';
    ALTER TABLE turns ADD COLUMN hits TEXT NOT NULL DEFAULT '[]';
    ALTER TABLE turns ADD COLUMN remarks TEXT NOT NULL DEFAULT '{}';
    """,
)
