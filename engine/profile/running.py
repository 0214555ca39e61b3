"""The one engine that serves a profile, and how others find it.

``engine.lock`` is held by the operating system for as long as that process lives, however it
dies; ``engine.json`` beside it says where it listens. The trap: the file outlives its writer,
so it counts only while the lock is held; and between the two there is a moment, while an
engine starts, when the lock is held and nothing is written yet.
"""

from __future__ import annotations

import json
import os
import secrets
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path

from filelock import FileLock, Timeout

from engine.domain.errors import EngineError
from engine.profile.installation import program_version

_LOCK, _ADDRESS, _TOKEN = "engine.lock", "engine.json", "engine.token"
_PATIENCE_S = 0.5  # outlasts another process that only looks whether the lock is held
_STARTING_S = 10.0
_LOOK_EVERY_S = 0.05
_TOKEN_BYTES = 32


@dataclass(frozen=True, slots=True)
class Running:
    """A live engine: its process, where it listens on loopback, what it lets in, and of which
    Lectern it is: two may be installed side by side, and only those of one version understand
    each other."""

    pid: int
    port: int
    token: str
    host: str = "127.0.0.1"
    version: str = field(default_factory=program_version)

    def stranger(self) -> EngineError | None:
        """What to say when it is of another version than this program."""
        if self.version == program_version():
            return None
        return EngineError(
            "busy",
            f"Another Lectern ({self.version or 'of unknown version'}) has this profile open; "
            f"this is {program_version()}.",
            hint=f"End it first (close its window or its command; it is process {self.pid}).",
        )

    @property
    def url(self) -> str:
        return f"http://{self.host}:{self.port}"


class ServingLock:
    """The right to serve a profile. ``acquire`` says whether we have it now."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self._lock = FileLock(home / _LOCK, is_singleton=False)

    def acquire(self) -> bool:
        try:
            self._lock.acquire(timeout=_PATIENCE_S)
        except Timeout:
            return False
        (self._home / _ADDRESS).unlink(missing_ok=True)  # of one that died
        return True

    def publish(self, running: Running) -> None:
        """Tell others where we listen; readable by the owner only."""
        _write_private(self._home / _ADDRESS, json.dumps(asdict(running)))

    def release(self) -> None:
        (self._home / _ADDRESS).unlink(missing_ok=True)
        self._lock.release()


def find(home: Path, *, wait_s: float = _STARTING_S) -> Running | None:
    """The engine that serves the profile; None when there is none.

    One that is just starting is waited for, ``wait_s`` at most.
    """
    deadline = time.monotonic() + wait_s
    while _held(home):
        if (running := _read(home)) is not None:
            return running
        if time.monotonic() > deadline:
            return None
        time.sleep(_LOOK_EVERY_S)
    return None


def token_of(home: Path, *, renew: bool = False) -> str:
    """The profile's token, made when first needed, so that a client's settings stay right."""
    path = home / _TOKEN
    if not renew:
        try:
            if token := path.read_text("utf-8").strip():
                return token
        except FileNotFoundError:
            pass
        except (OSError, UnicodeDecodeError) as error:
            raise _unusable(path, error) from error
    token = secrets.token_urlsafe(_TOKEN_BYTES)
    _write_private(path, token)
    return token


def _held(home: Path) -> bool:
    if not (home / _LOCK).exists():
        return False
    probe = FileLock(home / _LOCK, is_singleton=False)
    try:
        probe.acquire(timeout=0)
    except Timeout:
        return True
    except OSError:  # a profile that we may only read: nobody serves it for us
        return False
    probe.release()
    return False


def _read(home: Path) -> Running | None:
    try:
        value = json.loads((home / _ADDRESS).read_text("utf-8"))
        return Running(
            int(value["pid"]),
            int(value["port"]),
            value["token"],
            value["host"],
            str(value.get("version", "")),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _write_private(path: Path, text: str) -> None:
    """Replace a file in one step, never readable by others, not even for a moment."""
    draft = path.with_name(f"{path.name}.{os.getpid()}.new")
    draft.unlink(missing_ok=True)
    try:
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(text)
        draft.replace(path)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise _unusable(path, error) from error


def _unusable(path: Path, error: Exception) -> EngineError:
    return EngineError(
        "profile",
        f"{path} cannot be used ({error}).",
        hint="Check that you may read and write the profile folder, then try again.",
    )
