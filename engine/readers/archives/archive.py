"""Archives: the files that lie in them, front to back, whatever packed them.

Folders, links and clutter are left out; names are made safe and unique. The trap: a member is
to be opened before the next is asked for, since a packed tape cannot be wound back.
"""

from __future__ import annotations

import lzma
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from functools import partial

from engine.readers import refusals
from engine.readers.archives import sevenzip, tapes, zips
from engine.readers.bounds import MOST_MEMBERS, SpentError
from engine.readers.member_names import Unique, is_clutter_path, normalised
from engine.readers.parts import Input, Member, Part

# What the unpackers raise at damaged data.
_DAMAGE = (
    *(zipfile.BadZipFile, tarfile.TarError, zlib.error, lzma.LZMAError, struct.error),
    *(EOFError, OSError, ValueError, LookupError, OverflowError, RecursionError, RuntimeError),
)


def parts(source: Input) -> Iterator[Part]:
    return _Listing(source).parts()


class _Listing:
    """The members of one archive, and how many were whole before the damage, if there is any."""

    def __init__(self, source: Input) -> None:
        self._members = _members(source)
        self._unique = Unique()
        self._last = ""
        self._whole = 0
        self._broken = False  # the member at hand

    def parts(self) -> Iterator[Part]:
        found = 0
        while (member := self._next()) is not None:
            found += 1
            if found > MOST_MEMBERS:
                raise SpentError()
            path = normalised(member.name)
            if path and not is_clutter_path(path):
                path, self._broken = self._unique.name(path), False
                yield Member(path, partial(self._opened, member), member.size, member.share)
                if not self._broken:
                    self._last, self._whole = path, self._whole + 1
        if not found:
            raise refusals.empty_archive()

    def _next(self) -> Member | None:
        try:
            return next(self._members, None)
        except NotImplementedError as error:
            raise refusals.packed_unknown(str(error)) from error
        except _DAMAGE as error:
            raise refusals.damaged_after(self._last, self._whole) from error

    def _opened(self, member: Member) -> bytes:
        self._broken = True
        try:
            data = member.open()
        except NotImplementedError as error:
            raise refusals.packed_unknown(str(error)) from error
        except _DAMAGE as error:
            raise refusals.damaged_member() from error
        self._broken = False
        return data


def _members(source: Input) -> Iterator[Member]:
    """The files of an archive, under the names that they have there."""
    if source.head.startswith(b"PK"):
        return zips.members(source)
    if source.head.startswith(b"7z"):
        return sevenzip.members(source)
    return tapes.members(source)
