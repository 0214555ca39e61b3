"""The bytes of a file within a file, unpacked anew: what a citation in an archive points at.

Unpacking is as dangerous as reading, so it happens in a worker under the same limits. Nothing
is written to the disk.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field

from engine.domain.errors import EngineError, ReadError
from engine.domain.source import FileState
from engine.indexing.prepare import CHANGED, opened
from engine.readers.expansion import expand
from engine.readers.isolation.sandbox import alone
from engine.settings import Settings


@dataclass(frozen=True, slots=True)
class MemberRequest:
    """``member`` (``b/c.txt``, nested ``a.zip!/c.txt``) of the file that was indexed with
    ``size`` and ``mtime_ns``."""

    path: str
    size: int
    mtime_ns: int
    member: str
    passwords: tuple[str, ...] = field(default=(), repr=False)


def member_bytes(
    file: FileState,
    member: str,
    sha256: str,
    settings: Settings,
    *,
    passwords: tuple[str, ...] = (),
) -> bytes | None:
    """The member of ``file`` whose content is ``sha256``; None when the file or what is in it
    is not what was indexed. Raises :class:`EngineError` ("not_found") with any other reason.
    """
    request = MemberRequest(file.path, file.size, file.mtime_ns, member, passwords)
    found = alone(
        unpack,
        request,
        timeout_s=settings.read_timeout_s,
        memory_bytes=settings.read_memory_mb << 20,
    )
    try:
        with closing(found):  # the worker ends as soon as its one result is here
            data = next(found, None)
    except ReadError as error:
        _say_why(error)
        return None
    return data if data is not None and hashlib.sha256(data).hexdigest() == sha256 else None


def unpack(request: MemberRequest) -> Iterator[bytes]:
    """The worker's part: at most one result."""
    with opened(request) as source:
        for leaf in expand(source, wanted=lambda member: member == request.member):
            if leaf.member == request.member:
                if leaf.data is not None:
                    yield leaf.data
                elif leaf.failure is not None:
                    raise leaf.failure
                return


def _say_why(error: ReadError) -> None:
    if error.failure.code != CHANGED:
        failure = error.failure
        raise EngineError("not_found", failure.message, hint=failure.hint) from error
