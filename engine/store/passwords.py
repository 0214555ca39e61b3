"""The passwords that the user gives Lectern to open locked files with.

They lie in the key store of the system (Keychain, Credential Locker, Secret Service), never
in the profile: the catalogue keeps only the name of the entry there. The trap: a key store
may be absent, locked, or wait for somebody who is not there, so it is asked only when there
is an entry, in a thread that is given up on, and indexing goes on without.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from typing import TypeVar
from uuid import uuid4

from engine.domain.errors import EngineError
from engine.store import sources
from engine.store.catalog import Catalog

T = TypeVar("T")

_SERVICE = "Lectern"
_ENTRY = "passwords_entry"  # in the catalogue's meta; empty while there are none
_CHANGED = "passwords_changed"  # another value after every change
_LOCKED = "password"  # the code of the failure of a locked file
_PATIENCE_OF_INDEXING_S = 5.0

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Passwords:
    """Those of one profile. All but :meth:`every` raise :class:`EngineError` "no_key_store"
    when the system keeps no secrets for us."""

    catalog: Catalog
    patience_s: float = 20.0  # a person may be typing the key store's own password

    def every(self) -> tuple[str, ...]:
        """All of them; none, with a warning in the log, when the key store does not answer."""
        if not self.catalog.meta(_ENTRY):
            return ()
        try:
            return self._load(min(self.patience_s, _PATIENCE_OF_INDEXING_S))
        except EngineError as error:
            _log.warning("Locked files stay locked for now: %s", error)
            return ()

    @property
    def entry(self) -> str:
        """The name under which they are kept; "" when there are none."""
        return self.catalog.meta(_ENTRY)

    def version(self) -> str:
        """Another one after each change, made by whatever process; cheap to ask for."""
        return self.catalog.meta(_CHANGED)

    def listed(self) -> tuple[str, ...]:
        """All of them, for a person who asks."""
        return self._load(self.patience_s) if self.catalog.meta(_ENTRY) else ()

    def add(self, password: str) -> int:
        """Remember one, and queue the files that are locked; how many. Raises "usage" for
        an empty one."""
        if not password:
            raise EngineError("usage", "A password has at least one character.")
        known = self.listed()
        if password not in known:
            self._save((*known, password))
        return sources.requeue(self.catalog, code=_LOCKED)

    def remove(self, number: int) -> None:
        """Forget the one that is listed as ``number``, from 1. Raises "not_found"."""
        known = self.listed()
        if not 1 <= number <= len(known):
            raise EngineError(
                "not_found",
                f"There is no password number {number}.",
                hint="“passwords list” numbers them.",
            )
        self._save((*known[: number - 1], *known[number:]))

    def clear(self) -> int:
        """Forget them all; how many."""
        known = self.listed()
        self._save(())
        return len(known)

    def _load(self, patience_s: float) -> tuple[str, ...]:
        import keyring

        entry = self.catalog.meta(_ENTRY)
        kept = _asked(lambda: keyring.get_password(_SERVICE, entry), patience_s)
        try:
            found = json.loads(kept or "[]")
        except ValueError:
            found = None
        return tuple(e for e in found if isinstance(e, str)) if isinstance(found, list) else ()

    def _save(self, passwords: tuple[str, ...]) -> None:
        import keyring

        entry = self.catalog.meta(_ENTRY) or uuid4().hex

        def save() -> None:
            if passwords:
                keyring.set_password(_SERVICE, entry, json.dumps(passwords))
            elif keyring.get_password(_SERVICE, entry) is not None:
                keyring.delete_password(_SERVICE, entry)

        _asked(save, self.patience_s)
        self.catalog.set_meta(_ENTRY, entry if passwords else "")
        self.catalog.set_meta(_CHANGED, uuid4().hex)


def keeping_entry(path: Path, entry: str) -> None:
    """Let the catalogue at ``path``, which is made anew, know under which name they are kept."""
    catalog = Catalog(path)
    catalog.set_meta(_ENTRY, entry)
    catalog.set_meta(_CHANGED, uuid4().hex)
    catalog.close()


def _asked(question: Callable[[], T], patience_s: float) -> T:
    """What the key store answers, in a thread of its own: nothing else ends its waiting."""
    answers: SimpleQueue[T | Exception] = SimpleQueue()

    def ask() -> None:
        try:
            answers.put(question())
        except Exception as error:  # each system's store raises errors of its own
            answers.put(error)

    Thread(target=ask, name="key-store", daemon=True).start()
    try:
        answer = answers.get(timeout=patience_s)
    except Empty:
        raise _no_key_store(f"it does not answer within {patience_s:g} seconds") from None
    if isinstance(answer, Exception):
        raise _no_key_store(type(answer).__name__) from answer
    return answer


def _no_key_store(why: str) -> EngineError:
    return EngineError(
        "no_key_store",
        f"The system's key store, where passwords are kept, cannot be used ({why}).",
        hint="Unlock it, or log in to a desktop session. On Linux a Secret Service is needed: "
        "install gnome-keyring or KWallet (Debian: sudo apt-get install gnome-keyring).",
    )
