"""The talks of a profile: kept, listed, renamed, pinned, deleted and brought back.

Several processes may have the file open (SQLite in WAL mode). A question is written down before
it is answered and its answer when that is finished, so that whatever happens in between leaves
the question, marked unfinished. The trap: deleting only hides a talk; it is thrown away
``KEEP_DELETED_DAYS`` later, when a new talk begins.
"""

from __future__ import annotations

import json
import secrets
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

from engine.domain.answer import Answer, Hit
from engine.domain.conversation import Choices, Conversation, Exchange, Found, Scope
from engine.domain.errors import EngineError
from engine.domain.wire import citation_json
from engine.store.conversation_rows import (
    conversation_from_row,
    exchange_from_row,
    hits_kept,
    remarks_of,
    storable,
    title_of,
)
from engine.store.conversation_schema import STEPS
from engine.store.conversation_search import fold, search
from engine.store.database import connect, transaction
from engine.store.database_file import DatabaseFile

KEEP_DELETED_DAYS = 30
LATEST = "last"

_DAY_S = 86_400
_COLUMNS = """
    c.id, c.title, c.created, c.updated, c.collection, c.file_glob, c.pinned, c.deleted, c.choices,
    (SELECT COUNT(*) FROM turns t WHERE t.conversation = c.id) AS turns
"""


class Conversations(DatabaseFile):
    """An open file of talks. Usable from several threads; calls are serialised. ``now`` tells
    the time, in seconds since 1970.

    Opening raises :class:`EngineError` "profile" when the file is damaged, newer or not
    writable; every call that names a talk or a turn raises "not_found" when there is none.
    """

    def __init__(self, path: Path, *, now: Callable[[], float] = time.time) -> None:
        self._now = now
        super().__init__(path)

    def _connected(self) -> sqlite3.Connection:
        try:
            db = connect(self.path, STEPS)
        except sqlite3.Error as error:
            raise _cannot_be_used(self.path, error) from error
        db.row_factory = sqlite3.Row
        return db

    # Talks

    def begin(
        self, question: str, scope: Scope | None = None, choices: Choices | None = None
    ) -> Conversation:
        """A new talk, called after its first question."""
        scope = scope or Scope()
        identity, now = secrets.token_hex(4), self._now()
        with self._writing() as db:
            self._purge(db)
            db.execute(
                "INSERT INTO conversations"
                " (id, title, created, updated, collection, file_glob, choices)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (identity, title_of(question), now, now, *_scope(scope), _choices(choices)),
            )
        return self.get(identity)

    def get(self, identity: str) -> Conversation:
        """The talk with this id that is not deleted; ``LATEST`` is the one continued last."""
        latest = identity == LATEST
        with self._reading() as db:
            row = db.execute(
                f"SELECT {_COLUMNS} FROM conversations c WHERE c.deleted IS NULL"
                " AND (? OR c.id = ?) ORDER BY c.updated DESC LIMIT 1",
                (latest, identity),
            ).fetchone()
        if row is None:
            raise _no_talk(identity)
        return conversation_from_row(row)

    def listed(
        self, *, deleted: bool = False, after: str | None = None, limit: int | None = None
    ) -> list[Conversation]:
        """Pinned ones first, then those continued last; or the deleted ones. ``after`` is the id
        of the last one of the page before."""
        where, values = ["c.deleted IS NOT NULL" if deleted else "c.deleted IS NULL"], []
        with self._reading() as db:
            if after is not None:
                where.append(
                    "(-c.pinned, -c.updated, c.id) > (SELECT -pinned, -updated, id"
                    " FROM conversations WHERE id = ?)"
                )
                values.append(after)
            rows = db.execute(
                f"SELECT {_COLUMNS} FROM conversations c WHERE {' AND '.join(where)}"
                " ORDER BY c.pinned DESC, c.updated DESC, c.id LIMIT ?",
                (*values, -1 if limit is None else limit),
            ).fetchall()
        return [conversation_from_row(row) for row in rows]

    def rename_collection(self, name: str, new: str) -> None:
        """Talks that were restricted to a collection follow it to its new name."""
        with self._writing() as db:
            db.execute("UPDATE conversations SET collection = ? WHERE collection = ?", (new, name))

    def rename(self, identity: str, title: str) -> Conversation:
        """Raises :class:`EngineError` "usage" for a title without a character to see."""
        if not title.strip():
            raise EngineError("usage", "A title has at least one character.")
        return self._change(identity, "title = ?", title_of(title))

    def pin(self, identity: str, *, pinned: bool = True) -> Conversation:
        return self._change(identity, "pinned = ?", int(pinned))

    def restrict(self, identity: str, scope: Scope) -> Conversation:
        """From now on the talk is about these files."""
        collection, file_glob = _scope(scope)
        self._change(identity, "collection = ?", collection)
        return self._change(identity, "file_glob = ?", file_glob)

    def choose(self, identity: str, choices: Choices) -> Conversation:
        """From now on the talk's questions are to be answered so."""
        return self._change(identity, "choices = ?", _choices(choices))

    def delete(self, identity: str) -> Conversation:
        """Hide a talk; :meth:`undelete` brings it back for ``KEEP_DELETED_DAYS`` days."""
        found = self.get(identity)
        with self._writing() as db:
            db.execute("UPDATE conversations SET deleted = ? WHERE id = ?", (self._now(), found.id))
        return found

    def undelete(self, identity: str) -> Conversation:
        with self._writing() as db:
            changed = db.execute(
                "UPDATE conversations SET deleted = NULL WHERE id = ? AND deleted IS NOT NULL",
                (identity,),
            ).rowcount
        if not changed:
            raise EngineError(
                "not_found",
                f"There is no deleted conversation {identity}.",
                hint="“chats list --deleted” lists those that can be brought back.",
            )
        return self.get(identity)

    def search(self, words: str, *, limit: int = 20) -> list[Found]:
        """Talks in which all the words stand in one turn or in the title, newest first.

        Raises :class:`EngineError` "usage" when there is nothing to look for.
        """
        with self._reading() as db:
            rows = search(db, words, limit=limit)
        return [Found(self.get(talk), number, excerpt) for talk, number, excerpt in rows]

    # Turns

    def ask(self, identity: str, question: str, understood: str) -> int:
        """Write a question down; the number of its turn, which is unfinished for now."""
        found, now = self.get(identity), self._now()
        with self._writing() as db:
            (number,) = db.execute(
                "INSERT INTO turns (conversation, number, asked, question, understood, folded)"
                " SELECT ?, 1 + COALESCE(MAX(number), 0), ?, ?, ?, ? FROM turns"
                " WHERE conversation = ? RETURNING number",
                (found.id, now, *map(storable, (question, understood, fold(question))), found.id),
            ).fetchone()
            db.execute("UPDATE conversations SET updated = ? WHERE id = ?", (now, found.id))
        return int(number)

    def answer(self, identity: str, number: int, answer: Answer) -> None:
        """The finished answer of a turn."""
        self._turn(
            identity,
            number,
            answer=storable(answer.text),
            citations=json.dumps([citation_json(each) for each in answer.citations]),
            hits=hits_kept(() if answer.citations else answer.hits),
            remarks=remarks_of(answer),
            verdicts=json.dumps([asdict(verdict) for verdict in answer.verdicts]),
            abstained=int(answer.abstained),
            mode=answer.mode,
            model=answer.model,
            timing=json.dumps(asdict(answer.timing)),
            finished=1,
        )

    def interrupted(self, identity: str, number: int, text: str, hits: Sequence[Hit] = ()) -> None:
        """What there was of an answer that will not be finished, and the passages found."""
        self._turn(identity, number, answer=storable(text), hits=hits_kept(hits))

    def rate(self, identity: str, rating: int, *, number: int = 0, comment: str = "") -> int:
        """Rate an answer, the last one unless ``number`` says which: 1 good, -1 bad, 0 neither.
        The number of the turn."""
        if rating not in (-1, 0, 1):
            raise EngineError("usage", "A rating is 1 (good), -1 (bad) or 0 (neither).")
        found = self.get(identity)
        number = number or found.turns
        self._turn(found.id, number, rating=rating, comment=storable(comment))
        return number

    def exchanges(
        self, identity: str, *, first: int = 1, limit: int | None = None
    ) -> list[Exchange]:
        """The turns of a talk from number ``first`` on, ``limit`` at most."""
        found = self.get(identity)
        with self._reading() as db:
            rows = db.execute(
                "SELECT * FROM turns WHERE conversation = ? AND number >= ?"
                " ORDER BY number LIMIT ?",
                (found.id, first, -1 if limit is None else limit),
            ).fetchall()
        return [exchange_from_row(row) for row in rows]

    def ratings(self) -> dict[int, int]:
        """How many finished answers are rated -1, 0 and 1."""
        with self._reading() as db:
            rows = db.execute(
                "SELECT t.rating, COUNT(*) FROM turns t JOIN conversations c"
                " ON c.id = t.conversation WHERE t.finished AND c.deleted IS NULL GROUP BY 1"
            ).fetchall()
        return {-1: 0, 0: 0, 1: 0, **dict(map(tuple, rows))}

    def _turn(self, identity: str, number: int, **values: Any) -> None:
        with self._writing() as db:
            row = db.execute(
                "SELECT question FROM turns WHERE conversation = ? AND number = ?",
                (identity, number),
            ).fetchone()
            if row is None:
                raise EngineError(
                    "not_found",
                    f"The conversation {identity} has no turn {number}.",
                    hint="“chats show ID” numbers them.",
                )
            if "answer" in values:
                values["folded"] = fold(f"{row['question']}\n{values['answer']}")
            fields = ", ".join(f"{name} = ?" for name in values)
            db.execute(
                f"UPDATE turns SET {fields} WHERE conversation = ? AND number = ?",
                (*values.values(), identity, number),
            )

    def _change(self, identity: str, change: str, value: object) -> Conversation:
        found = self.get(identity)
        with self._writing() as db:
            db.execute(f"UPDATE conversations SET {change} WHERE id = ?", (value, found.id))
        return self.get(found.id)

    def _purge(self, db: sqlite3.Connection) -> None:
        oldest = self._now() - KEEP_DELETED_DAYS * _DAY_S
        db.execute("DELETE FROM conversations WHERE deleted < ?", (oldest,))

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction; rolled back when the body raises."""
        with self._lock, _faults_said_plainly(self.path), transaction(self._db) as db:
            yield db

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        with self._lock, _faults_said_plainly(self.path):
            yield self._db


def _scope(scope: Scope) -> tuple[str | None, str | None]:
    collection, file_glob = scope.collection, scope.file_glob
    return collection and storable(collection), file_glob and storable(file_glob)


def _choices(choices: Choices | None) -> str:
    chosen = asdict(choices or Choices())
    return json.dumps({name: value for name, value in chosen.items() if value is not None})


def _no_talk(identity: str) -> EngineError:
    if identity == LATEST:
        return EngineError(
            "not_found", "There is no conversation yet.", hint="“ask --chat new” begins one."
        )
    return EngineError(
        "not_found",
        f"There is no conversation {identity}.",
        hint="“chats list” lists them; “chats list --deleted” those that can be brought back.",
    )


@contextmanager
def _faults_said_plainly(path: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.DatabaseError as error:
        raise _cannot_be_used(path, error) from error


def _cannot_be_used(path: Path, error: sqlite3.Error) -> EngineError:
    text = str(error)
    if "full" in text:
        return EngineError(
            "disk_full",
            f"The disk that holds the profile is full ({text}).",
            hint="Free some space and ask again; what was said so far is kept.",
        )
    damaged = "not a database" in text or "malformed" in text
    return EngineError(
        "profile",
        f"The conversations in {path} {'are damaged' if damaged else 'cannot be used'} ({text}).",
        hint="Move that file away to begin anew; your files and their index are untouched."
        if damaged
        else "Check that you may write to its folder; asking without --chat needs no such file.",
    )
