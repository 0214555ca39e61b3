"""Words found in the talks, in any script.

The trap: the index knows runs of three characters, so words of one or two, which Chinese and
Japanese are full of, are looked for in the text itself; talks are few enough for that.
"""

from __future__ import annotations

import sqlite3
import unicodedata

from engine.domain.errors import EngineError

_SHORTEST_INDEXED = 3
_AROUND = 60  # characters before and behind what was found
_ACCENTS = range(0x0300, 0x0370)
_MOST_WORDS = 16


def fold(text: str) -> str:
    """Lower case, accents gone, forms of the same letter made one: what words are looked for
    in. Also halves of surrogate pairs are gone, which SQLite cannot keep."""
    plain = unicodedata.normalize("NFKD", text.encode("utf-8", "ignore").decode("utf-8"))
    bare = "".join(char for char in plain if ord(char) not in _ACCENTS)
    return unicodedata.normalize("NFC", bare.casefold())


def search(db: sqlite3.Connection, words: str, *, limit: int) -> list[tuple[str, int, str]]:
    """(the talk's id, the turn's number, the text around), newest first; titles have number 0."""
    wanted = fold(words).replace("\0", " ").split()[:_MOST_WORDS]
    if not words.replace("\0", " ").strip():
        raise EngineError(
            "usage", "There is nothing to search for.", hint="Type a word that was said."
        )
    if not wanted:
        return []  # nothing but accents
    in_titles = [
        (row["id"], 0, row["title"], row["updated"])
        for row in db.execute("SELECT id, title, updated FROM conversations WHERE deleted IS NULL")
        if all(word in fold(row["title"]) for word in wanted)
    ]
    in_turns = [
        (row["conversation"], row["number"], _excerpt(row, wanted), row["asked"])
        for row in _turns(db, wanted, limit)
    ]
    found = sorted([*in_titles, *in_turns], key=lambda each: -each[3])
    return [(talk, number, excerpt) for talk, number, excerpt, _ in found[:limit]]


def _turns(db: sqlite3.Connection, wanted: list[str], limit: int) -> list[sqlite3.Row]:
    indexed = [word for word in wanted if len(word) >= _SHORTEST_INDEXED]
    short = [word for word in wanted if len(word) < _SHORTEST_INDEXED]
    where = ["c.deleted IS NULL", *("instr(t.folded, ?) > 0" for _ in short)]
    values: list[str] = list(short)
    if indexed:
        where.append("t.id IN (SELECT rowid FROM said WHERE said MATCH ?)")
        values.append(" ".join('"' + word.replace('"', '""') + '"' for word in indexed))
    return db.execute(
        "SELECT t.* FROM turns t JOIN conversations c ON c.id = t.conversation"
        f" WHERE {' AND '.join(where)} ORDER BY t.asked DESC, t.id DESC LIMIT ?",
        (*values, limit),
    ).fetchall()


def _excerpt(row: sqlite3.Row, wanted: list[str]) -> str:
    """What stands around the first of the words, in the answer or else in the question."""
    for text in (row["answer"], row["question"]):
        places = [place for word in wanted if (place := fold(text).find(word)) >= 0]
        if places:
            start = max(0, min(places) - _AROUND)
            end = min(places) + _AROUND
            cut = " ".join(text[start:end].split())
            return f"{'…' if start else ''}{cut}{'…' if end < len(text) else ''}"
    return " ".join(str(row["question"]).split())
