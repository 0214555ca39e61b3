"""One file from the network: resumed where it stood, verified, and put in place in one step.

While it comes it is ``NAME.part``, beside it ``NAME.part.json`` says of which version of the
file it is. The trap: a part of one version must never be continued with another, so a server
whose file has changed makes us begin anew, and what it says of its content (Hugging Face: the
SHA-256 of a large file, git's hash of a small one) is held against what arrived.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from engine.domain.cancel import CancelToken
from engine.installing import refusals, transport
from engine.installing.checksums import digest
from engine.installing.part import Part, Version
from engine.installing.refusals import SPARE_BYTES
from engine.installing.transport import Reply, Unreachable, host_of

_READ_BYTES = 1 << 18
_TRIES = 6  # without a byte more
_FIRST_PAUSE_S, _LONGEST_PAUSE_S = 0.5, 15.0
_RESTARTS = 3
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
    part = Part(target)
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
                raise refusals.unsteady(host_of(url)) from None
        except Unreachable as error:
            cancel.check()
            tries = 1 if part.size > before else tries + 1
            if tries >= _TRIES:
                raise refusals.unreachable(host_of(url), error) from error
            if cancel.wait(min(_LONGEST_PAUSE_S, pause_s * 2 ** (tries - 1))):
                cancel.check()
        except OSError as error:
            raise refusals.unwritable(target, error) from error


def _fetch(url: str, part: Part, cancel: CancelToken, spare_bytes: int) -> Iterator[Arrived]:
    """Bring the part to its full length."""
    held, version = part.size, part.version
    if held and held == version.length:
        yield Arrived(held, held)
        return
    headers = {"Range": f"bytes={held}-"} if held else {}
    with transport.get(url, headers, cancel=cancel) as reply:
        _admit(url, reply, held)
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
    reply: Reply, part: Part, held: int, version: Version, cancel: CancelToken
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


def _verify(url: str, part: Part, cancel: CancelToken) -> Iterator[Arrived | Complete]:
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
            raise refusals.wrong(host_of(url), part.target.name)
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


def _admit(url: str, reply: Reply, held: int) -> None:
    """Raises for every status but 200 and 206."""
    status = reply.status
    if status in (200, 206):
        return
    if status == 416 and held:
        raise _Changed  # the file has become shorter
    if status == 429 or status >= 500:
        raise Unreachable(f"it is overloaded or out of order ({status})")
    raise refusals.refused(url, reply.host, status, reply.headers.get("x-error-code", ""))


def _need_room(folder: Path, needed: int) -> None:
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise refusals.no_room(needed, free)
