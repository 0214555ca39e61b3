"""One file from the network: resumed where it stood, verified, and put in place in one step.

While it comes it is ``NAME.part``, beside it ``NAME.part.json`` says of which version of the
file it is. The trap: a part of one version must never be continued with another, so a server
whose file has changed makes us begin anew, and what it says of its content (Hugging Face: the
SHA-256 of a large file, git's hash of a small one) is held against what arrived.
"""

from __future__ import annotations

import errno
import json
import re
import shutil
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from engine.domain.cancel import CancelToken
from engine.domain.errors import EngineError
from engine.installing import transport
from engine.installing.checksums import Checksum, digest
from engine.installing.transport import Reply, Unreachable, host_of

_READ_BYTES = 1 << 18
SPARE_BYTES = 128 << 20  # left free on the disk
_TRIES = 6  # without a byte more
_FIRST_PAUSE_S, _LONGEST_PAUSE_S = 0.5, 15.0
_RESTARTS = 3
# Hugging Face says 401 of what does not exist, too, since that might be private.
_MISSING = ("RepoNotFound", "EntryNotFound", "RevisionNotFound")
_CONTENT_RANGE = re.compile(r"bytes (\d+)-\d+/(\d+)")


@dataclass(frozen=True, slots=True)
class Arrived:
    """``done`` of ``total`` bytes are here, or, while ``checking``, are verified."""

    done: int
    total: int | None
    checking: bool = False


@dataclass(frozen=True, slots=True)
class Complete:
    """``checked`` says in words how the content was verified; "" where nothing was known."""

    size: int
    checked: str


@dataclass(frozen=True, slots=True)
class Version:
    """What a server says of the version of the file that it sends. Only where it names a
    ``commit``, as Hugging Face does, is its ETag known to be a checksum."""

    etag: str = ""
    linked: str = ""
    modified: str = ""
    commit: str = ""
    length: int | None = None

    @property
    def checksum(self) -> Checksum | None:
        return Checksum.of(self.linked or (self.etag if self.commit else ""))

    def differs(self, other: Version) -> bool:
        """Whether both say something of the same kind, and not the same."""
        for mine, theirs in ((self.linked, other.linked), (self.length, other.length)):
            if mine and theirs and mine != theirs:
                return True
        if self.linked and other.linked:
            return False  # the tag of the host that it lies on may change
        pairs = ((self.etag, other.etag), (self.modified, other.modified))
        return any(mine and theirs and mine != theirs for mine, theirs in pairs)


class _Changed(Exception):  # noqa: N818 - never leaves this module
    """The part at hand is of no use: begin anew."""


def download(
    url: str,
    target: Path,
    *,
    cancel: CancelToken,
    pause_s: float = _FIRST_PAUSE_S,
    spare_bytes: int = SPARE_BYTES,
) -> Iterator[Arrived | Complete]:
    """Bring ``url`` to ``target``, going on with what an earlier call left; :class:`Complete`
    comes last. A connection that breaks is tried again, at first after ``pause_s``; so many
    ``spare_bytes`` of the disk are left free.

    Raises :class:`EngineError` ("network", "not_found", "disk_full", "bad_model", "usage") and
    ``Cancelled``; what has arrived is kept, unless it is wrong.
    """
    part = _Part(target)
    tries, restarts = 0, 0
    while True:
        before = part.size
        try:
            yield from _fetch(url, part, cancel, spare_bytes)
            yield from _verify(url, part, cancel)
            return
        except _Changed:
            part.discard()
            restarts += 1
            if restarts > _RESTARTS:
                raise _unsteady(url) from None
        except Unreachable as error:
            cancel.check()
            tries = 1 if part.size > before else tries + 1
            if tries >= _TRIES:
                raise _offline(url, error) from error
            if cancel.wait(min(_LONGEST_PAUSE_S, pause_s * 2 ** (tries - 1))):
                cancel.check()
        except OSError as error:
            raise _unwritable(target, error) from error


class _Part:
    """What has arrived so far."""

    def __init__(self, target: Path) -> None:
        self.target = target
        self.path = target.with_name(f"{target.name}.part")
        self._sidecar = target.with_name(f"{target.name}.part.json")
        if not self._sidecar.exists():
            self.discard()  # of an unknown version

    @property
    def size(self) -> int:
        try:
            return self.path.stat().st_size
        except OSError:
            return 0

    @property
    def version(self) -> Version:
        try:
            return Version(**json.loads(self._sidecar.read_text("utf-8")))
        except (OSError, ValueError, TypeError):
            return Version()

    def begin(self, version: Version) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self.path.unlink(missing_ok=True)
        self._sidecar.write_text(json.dumps(asdict(version)), "utf-8")

    def discard(self) -> None:
        self.path.unlink(missing_ok=True)
        self._sidecar.unlink(missing_ok=True)

    def finish(self) -> None:
        self.path.replace(self.target)
        self._sidecar.unlink(missing_ok=True)


def _fetch(url: str, part: _Part, cancel: CancelToken, spare_bytes: int) -> Iterator[Arrived]:
    """Bring the part to its full length."""
    held, version = part.size, part.version
    if held and held == version.length:
        yield Arrived(held, held)
        return
    headers = {"Range": f"bytes={held}-"} if held else {}
    with transport.get(url, headers, cancel=cancel) as reply:
        _refuse(url, reply, held)
        said = _version(reply)
        if held and said.differs(version):
            raise _Changed
        if held and reply.status == 206:
            if _first_byte(reply) != held:
                raise _Changed
            if version.length is None and said.length is not None:
                version = replace(version, length=said.length)
        else:  # all of it, whether asked for or not
            held, version = 0, said
            part.begin(version)
        _need_room(part.path.parent, (version.length or 0) - held + spare_bytes)
        yield from _receive(reply, part, held, version, cancel)


def _receive(
    reply: Reply, part: _Part, held: int, version: Version, cancel: CancelToken
) -> Iterator[Arrived]:
    total = version.length
    yield Arrived(held, total)
    with part.path.open("ab") as sink:
        while True:
            cancel.check()
            data = reply.read(_READ_BYTES)
            if not data:
                break
            sink.write(data)
            held += len(data)
            if total is not None and held > total:
                raise _Changed
            yield Arrived(held, total)
    cancel.check()
    if total is not None and held < total:
        raise Unreachable("it hung up before the end")


def _verify(url: str, part: _Part, cancel: CancelToken) -> Iterator[Arrived | Complete]:
    """Hold what arrived against what the server says of its content, and put it in place."""
    version, size = part.version, part.size
    expected = version.checksum
    if expected is not None:
        said = digest(part.path, expected.algorithm, cancel=cancel)
        found = ""
        for done, found in said:  # noqa: B007 - the last one is the whole file's
            yield Arrived(done, size, checking=True)
        if found != expected.value:
            part.discard()
            raise EngineError(
                "bad_model",
                f"What arrived is not what {host_of(url)} says it sent: the checksum of"
                f" {part.target.name} is wrong.",
                hint="It was thrown away. Download it again; if that goes wrong too, something"
                " between here and there changes it.",
            )
    part.finish()
    yield Complete(size, expected.words(host_of(url)) if expected else "")


def _version(reply: Reply) -> Version:
    told = {**reply.headers, **reply.told}
    length = told.get("x-linked-size") or None
    if length is None and reply.status == 206:
        match = _CONTENT_RANGE.match(reply.headers.get("content-range", ""))
        length = match[2] if match else None
    if length is None and reply.status == 200:
        length = reply.headers.get("content-length")
    return Version(
        etag=_bare(reply.headers.get("etag", "")),
        linked=_bare(told.get("x-linked-etag", "")),
        modified=reply.headers.get("last-modified", ""),
        commit=told.get("x-repo-commit", ""),
        length=int(length) if length and length.isdigit() else None,
    )


def _bare(etag: str) -> str:
    return etag.removeprefix("W/").strip('"')


def _first_byte(reply: Reply) -> int:
    match = _CONTENT_RANGE.match(reply.headers.get("content-range", ""))
    return int(match[1]) if match else -1


def _refuse(url: str, reply: Reply, held: int) -> None:
    """Raises for every status but 200 and 206."""
    host, status = reply.host, reply.status
    if status in (200, 206):
        return
    if status == 416 and held:
        raise _Changed  # the file has become shorter
    missing = reply.headers.get("x-error-code", "") in _MISSING
    if status in (401, 403) and not missing:
        raise EngineError(
            "network",
            f"{host} gives this model only to people who have signed in and accepted its"
            f" licence ({status}).",
            hint="Open its page in a browser, accept the licence, download the file there and"
            " drop it on the window of Lectern, or: models import PATH.",
        )
    if status in (404, 410) or missing:
        raise EngineError(
            "not_found",
            f"{host} does not have this file any more ({status}): {url}",
            hint="Choose another model, or look for its file there and download it by its address.",
        )
    if status == 429 or status >= 500:
        raise Unreachable(f"it is overloaded or out of order ({status})")
    raise EngineError(
        "network", f"{host} refuses the download ({status}).", hint="Try again later."
    )


def _need_room(folder: Path, needed: int) -> None:
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise no_room(folder, needed, free)


def no_room(folder: Path, needed: int, free: int) -> EngineError:
    return EngineError(
        "disk_full",
        f"The disk has no room for this model: {needed / 1e9:.1f} GB are needed,"
        f" {free / 1e9:.1f} GB are free.",
        hint=f"Free some space on the disk of {folder.parent}, then go on; what has arrived is"
        " kept.",
    )


def _unwritable(target: Path, error: OSError) -> EngineError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        with suppress(OSError):
            return no_room(target.parent, SPARE_BYTES, shutil.disk_usage(target.parent).free)
    return EngineError(
        "profile",
        f"{target.name} cannot be written ({error.strerror or error}).",
        hint=f"Check that you may write to {target.parent}.",
    )


def _offline(url: str, error: Exception) -> EngineError:
    return EngineError(
        "network",
        f"{host_of(url)} cannot be reached: {error}.",
        hint="Check the connection (and the proxy, if there is one), then go on; what has"
        " arrived is kept.",
    )


def _unsteady(url: str) -> EngineError:
    return EngineError(
        "network",
        f"The file keeps changing on {host_of(url)} while it is downloaded.",
        hint="Try again later.",
    )


class Rate:
    """Bytes a second over the last few seconds."""

    def __init__(self, window_s: float = 5.0) -> None:
        self._window_s = window_s
        self._marks: list[tuple[float, int]] = []

    def at(self, done: int) -> float:
        now = time.monotonic()
        if self._marks and done < self._marks[-1][1]:
            self._marks.clear()  # begun anew
        self._marks.append((now, done))
        while len(self._marks) > 2 and now - self._marks[0][0] > self._window_s:
            self._marks.pop(0)
        began, before = self._marks[0]
        return (done - before) / (now - began) if now - began > 0.2 else 0.0
