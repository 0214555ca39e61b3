"""Removing what Lectern keeps, so that a crash in between leaves nothing half removed.

The order is written down first, in ``wipe.json`` of the profile; then the files go, then the
order. Whoever opens the profile and finds an order carries it out before anything else. The
trap: what is open must be closed first, by whoever has it open; here only files are dealt with.
"""

from __future__ import annotations

import json
import logging
import os
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from engine.domain.errors import EngineError
from engine.domain.wire import Json
from engine.privacy.places import CHOICES, CONFIRMATION, PLACES, Choice, Place, size_of
from engine.store.lock import writing
from engine.store.passwords import Passwords, keeping_entry

log = logging.getLogger("lectern")

_ORDER = "wipe.json"


@dataclass(frozen=True, slots=True)
class Order:
    """``passwords`` is the entry of the key store that the new catalogue is to remember."""

    what: Choice
    passwords: str = ""


def confirmed(what: str, word: str) -> Choice:
    """Raises :class:`EngineError` ("usage") unless both are right."""
    for choice in CHOICES:
        if choice == what:
            if word == CONFIRMATION:
                return choice
            raise EngineError(
                "usage",
                "This cannot be undone, so it needs to be confirmed.",
                hint=f"Confirm it with the word “{CONFIRMATION}”.",
            )
    raise EngineError(
        "usage", f"“{what}” cannot be wiped.", hint=f"Choose one of: {', '.join(CHOICES)}."
    )


def begin(home: Path, order: Order) -> None:
    """Write the order down; from now on it is carried out, whatever happens."""
    draft = home / f"{_ORDER}.new"
    try:
        draft.write_text(json.dumps({"what": order.what, "passwords": order.passwords}), "utf-8")
        draft.replace(home / _ORDER)
    except OSError as error:
        raise EngineError(
            "profile",
            f"Nothing was removed: {home} cannot be written to ({error.strerror}).",
            hint="Check the disk, and that you may write to that folder.",
        ) from error


def pending(home: Path) -> Order | None:
    """An order that was not carried out to its end."""
    try:
        value = json.loads((home / _ORDER).read_text("utf-8"))
        return Order(next(one for one in CHOICES if one == value["what"]), value["passwords"])
    except (OSError, ValueError, KeyError, TypeError, StopIteration):
        return None


def finish(home: Path) -> Json:
    """Carry the order out; nothing of it may be open. What was removed, in the wire form.

    Raises :class:`EngineError` ("profile") naming what would not go; it is tried again when
    the profile is opened next.
    """
    order = pending(home)
    if order is None:
        return _told("", [], [])
    stuck: list[str] = []
    removed = [
        {"name": place.name, "path": str(place.path(home)), "size_bytes": size}
        for place in PLACES
        if order.what in place.goes_with and (size := _remove(home, place, stuck)) is not None
    ]
    if stuck:
        raise EngineError(
            "profile",
            f"Not all could be removed: {', '.join(stuck)}.",
            hint="Close what has it open, and start Lectern again; it is tried once more then.",
        )
    if order.passwords:
        keeping_entry(home / "catalog.sqlite3", order.passwords)
    (home / _ORDER).unlink(missing_ok=True)
    return _told(order.what, removed, [])


def resume(home: Path) -> None:
    """Carry out what a crash left of an order, before the profile is opened. What would still
    not go waits for the next time."""
    if pending(home) is None:
        return
    with writing(home):
        try:
            finish(home)
        except EngineError as error:
            log.warning("What was to be wiped could not all be removed: %s", error)


def wipe_unopened(home: Path, what: Choice) -> Json:
    """Wipe a profile that cannot be opened. Passwords in the key store stay, since nobody knows
    under which name."""
    with writing(home):
        begin(home, Order(what))
        return finish(home)


def forget_passwords(passwords: Passwords) -> list[Json]:
    """Those in the key store; what kept us from it, if anything did."""
    try:
        passwords.clear()
    except EngineError as error:
        return [{"name": "passwords", "reason": f"{error.message} {error.hint}".strip()}]
    return []


def _told(what: str, removed: list[Json], left: list[Json]) -> Json:
    freed = sum(int(one["size_bytes"]) for one in removed)
    return {"what": what, "removed": removed, "size_bytes": freed, "left": left}


def _remove(home: Path, place: Place, stuck: list[str]) -> int | None:
    """Bytes that went, None where there was nothing."""
    gone: int | None = None
    for path in _in_order(place, home):
        size = size_of(path)
        try:
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                _unlink(path)
        except OSError as error:
            stuck.append(f"{path} ({error.strerror})")
        else:
            gone = (gone or 0) + size
    return gone


def _unlink(path: Path) -> None:
    """Windows keeps a file that somebody has open; then at least nothing stays in it."""
    try:
        path.unlink(missing_ok=True)
    except PermissionError:
        if sys.platform != "win32":
            raise
        os.truncate(path, 0)


def _in_order(place: Place, home: Path) -> Iterator[Path]:
    """A database last, after what SQLite keeps beside it."""
    yield from reversed(list(place.found(home)))
