"""A file with all that lies in it, at every depth: what is to be indexed, piece by piece.

A piece is a section of the outer file or of a file within it, or the reason why one cannot
be read. The trap: a piece must be read before the next is asked for, since an archive is
unpacked once, front to back.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from engine.domain.document import Document
from engine.domain.errors import ReadError
from engine.domain.source import INSIDE
from engine.readers import registry
from engine.readers.bounds import DEEPEST, LARGEST_MEMBER_BYTES, MemberAllowance, SpentError
from engine.readers.families import BY_SUFFIX, HOLDERS
from engine.readers.parts import Input, Member, Section
from engine.readers.refusals import too_large_member, unsupported
from engine.readers.sniffing import sniff, suffix


@dataclass(frozen=True, slots=True)
class Leaf:
    """One section of a file, or why the file cannot be read: either ``read`` or ``failure``.

    ``member`` is the way to it: "" for the outer file, ``a.zip!/b/c.txt`` for one within.
    ``section`` counts from 0 in each member. ``key`` is the identity of the content: the
    SHA-256 of the member's bytes for section 0 and ``<sha>#<section>`` for later ones; ""
    for what was never unpacked. ``data`` are the member's bytes (not those of the outer
    file). After it, ``share`` (0 to 1) of the outer file is done.
    """

    member: str
    section: int
    key: str
    share: float
    data: bytes | None = None
    read: Callable[[], Document] | None = None
    failure: ReadError | None = None


def expand(
    source: Input, *, wanted: Callable[[str], bool] = lambda _: True, key: str = ""
) -> Iterator[Leaf]:
    """The leaves of ``source``, in order; what is wrong is a leaf too, nothing is raised.

    ``key`` is the SHA-256 of the whole file. ``wanted`` is asked with each member's path (not
    with ""): no leaf comes of one that it refuses, and it is not even unpacked unless there
    may be members in it, which are asked for by themselves.
    """
    walk = _Walk(MemberAllowance(source.size), wanted)
    return walk.pieces(source, _Place("", key, ()), None)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the walk is: a member's path, its key, the keys above it and its share."""

    member: str
    key: str
    above: tuple[str, ...]
    begins: float = 0.0
    ends: float = 1.0

    def share(self, inner: float) -> float:
        return self.begins + (self.ends - self.begins) * min(1.0, max(0.0, inner))

    def inner(self, member: Member, done: float) -> _Place:
        """The place of a member, whose bytes are not known yet."""
        path = f"{self.member}{INSIDE}{member.name}" if self.member else member.name
        above = (*self.above, self.key)
        return _Place(path, "", above, self.share(done), self.share(member.share))

    def known(self, key: str) -> _Place:
        if key in self.above:
            raise _holds_itself()
        return replace(self, key=key)

    def leaf(
        self,
        section: int,
        share: float,
        data: bytes | None,
        *,
        read: Callable[[], Document] | None = None,
        failure: ReadError | None = None,
    ) -> Leaf:
        key = f"{self.key}#{section}" if section and self.key else self.key
        return Leaf(self.member, section, key, self.share(share), data, read, failure)


class _Walk:
    """Goes depth first through what lies in a file, within one allowance."""

    def __init__(self, allowance: MemberAllowance, wanted: Callable[[str], bool]) -> None:
        self._allowance = allowance
        self._wanted = wanted

    def pieces(self, source: Input, at: _Place, data: bytes | None) -> Iterator[Leaf]:
        """The sections of one file, and the pieces of its members."""
        shown = not at.member or self._wanted(at.member)
        section, done, messages = 0, 0.0, _is_mailbox(source)
        try:
            for part in registry.parts(source):
                if isinstance(part, Section) and shown:
                    yield at.leaf(section, part.share, data, read=part.read)
                elif isinstance(part, Member) and len(at.above) >= DEEPEST:
                    self._allowance.take_depth()
                    raise _too_deep()
                elif isinstance(part, Member):
                    yield from self._within(part, at.inner(part, done), source, messages)
                section += isinstance(part, Section)
                done = part.share
        except ReadError as error:
            if isinstance(error, SpentError) and at.member:
                raise  # it ends the whole walk
            if shown:
                yield at.leaf(section, 1.0, data, failure=error)

    def _within(
        self, member: Member, at: _Place, source: Input, is_message: bool
    ) -> Iterator[Leaf]:
        """The pieces of one member."""
        wanted = self._wanted(at.member)
        self._count(is_message)
        if not wanted and not may_hold_members(member.name):
            return
        try:
            data = self._opened(member, is_message)
            at = at.known(hashlib.sha256(data).hexdigest())
        except SpentError:
            raise
        except ReadError as error:
            if wanted:
                yield at.leaf(0, 1.0, None, failure=error)
            return
        inner = Input.of(data, PurePosixPath(member.name).name, source.passwords)
        yield from self.pieces(inner, at, data)

    def _count(self, is_message: bool) -> None:
        if is_message:
            self._allowance.take_message()
        else:
            self._allowance.take_member()

    def _opened(self, member: Member, is_message: bool) -> bytes:
        """The bytes of a member; ReadError when they should not or cannot be unpacked."""
        if not registry.supported(member.name):
            raise unsupported(suffix(member.name))
        if (member.size or 0) > LARGEST_MEMBER_BYTES:
            raise too_large_member()
        try:
            data = member.open()
        except ReadError as error:
            if error.failure.code == "too_large":  # so much was unpacked to find out
                self._allowance.take_bytes(LARGEST_MEMBER_BYTES)
            raise
        if not is_message:
            self._allowance.take_bytes(len(data))
        return data


def _is_mailbox(source: Input) -> bool:
    try:
        return sniff(source) == "mailbox"
    except ReadError:  # which its reader will tell
        return False


def may_hold_members(name: str) -> bool:
    """Whether there may be files in a file of this name."""
    ending = suffix(name)
    return ending not in BY_SUFFIX or BY_SUFFIX[ending] in HOLDERS


def _too_deep() -> ReadError:
    return ReadError(
        "too_deep",
        f"This file lies {DEEPEST} archives deep; what lies in it is left out.",
        "Unpack the outermost archive and add the folder that it lies in.",
        skipped=True,
    )


def _holds_itself() -> ReadError:
    return ReadError(
        "damaged",
        "This archive contains itself, without end.",
        "It was made to do harm or by mistake; Lectern leaves it out.",
    )
