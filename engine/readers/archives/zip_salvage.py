"""What can be saved of a ZIP that was cut off: its members one after the other, without the
directory that stood at the end.

The trap: a member that was written to a stream says its size only behind its data, so the end
of it is where unpacking ends.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from struct import unpack_from
from typing import IO
from zipfile import BadZipFile

from engine.readers.archives.unpacking import gathered, inflated, stretches, unbzipped
from engine.readers.bounds import most_bytes
from engine.readers.member_names import code_page
from engine.readers.parts import Input, Member
from engine.readers.refusals import locked_member, too_large_member

_MEMBER, _DIRECTORY, _SIZES = b"PK\x03\x04", b"PK\x01\x02", b"PK\x07\x08"
_DEFLATED = 8
_NEXT_MARK = re.compile(b"PK(?:\x03\x04|\x01\x02)")
_ANY_MARK = re.compile(b"PK(?:\x03\x04|\x01\x02|\x07\x08)")
_UNKNOWN = 0xFFFFFFFF
_SCAN_BYTES = 1 << 18
_FIRST_BYTES = 1 << 10


@dataclass(frozen=True, slots=True)
class _Entry:
    """A member's own header; its data lie from ``start`` to ``end`` (None: not said)."""

    name: str
    method: int
    locked: bool
    crc: int | None
    start: int
    end: int | None


def members(source: Input) -> Iterator[Member]:
    """The whole members, then BadZipFile unless the last one was followed by a directory."""
    file, at = source.file, 4 * source.head.startswith(_SIZES + _MEMBER)
    left = most_bytes(source.size)
    while (entry := _entry(file, at)) is not None:
        end = entry.end
        if end is None:
            end, passed = _end(file, entry, left)
            left -= passed
        if end > source.size:
            raise BadZipFile("the archive ends within a member")
        if not entry.name.endswith("/"):
            yield Member(entry.name, partial(_open, file, entry, end), share=end / source.size)
        at = _next(file, end)


def _entry(file: IO[bytes], at: int) -> _Entry | None:
    """The member whose header is at ``at``; None at the directory."""
    file.seek(at)
    head = file.read(30)
    if head.startswith(_DIRECTORY):
        return None
    if not head.startswith(_MEMBER) or len(head) < 30:
        raise BadZipFile("no member where one should be")
    flags, method, crc, packed, size, name_size, extra_size = unpack_from("<6xHH4xIIIHH", head)
    name, extra = file.read(name_size), file.read(extra_size)
    start = at + 30 + name_size + extra_size
    if _UNKNOWN in (packed, size):
        packed = _long_size(extra)
    streamed = bool(flags & 8)
    return _Entry(
        _decoded(name, is_utf8=bool(flags & 0x800)),
        method,
        bool(flags & 1),
        None if streamed else crc,
        start,
        None if streamed and not packed else start + packed,
    )


def _decoded(name: bytes, *, is_utf8: bool) -> str:
    try:
        return name.decode("utf-8")
    except UnicodeDecodeError:
        page = "utf-8" if is_utf8 else code_page([name])
        return name.decode(page, "replace")


def _long_size(extra: bytes) -> int:
    at = 0
    while at + 20 <= len(extra):
        kind, size = unpack_from("<HH", extra, at)
        if kind == 1 and size >= 16:
            return int(unpack_from("<Q", extra, at + 12)[0])
        at += 4 + size
    raise BadZipFile("no size")


def _end(file: IO[bytes], entry: _Entry, most: int) -> tuple[int, int]:
    """Where the data of a streamed member end, and how much was unpacked to find out."""
    if entry.method != _DEFLATED or entry.locked:
        return _find(file, entry.start, _ANY_MARK), 0
    unpacker = zlib.decompressobj(-15)
    read = passed = 0
    for piece in _growing(file, entry.start):
        read += len(piece)
        while piece and not unpacker.eof:
            passed += len(unpacker.decompress(piece, _SCAN_BYTES))
            piece = unpacker.unconsumed_tail  # noqa: PLW2901
            if passed > most:
                raise too_large_member()
        if unpacker.eof:
            break
    else:
        raise BadZipFile("the archive ends within a member")
    return entry.start + read - len(unpacker.unused_data), passed


def _growing(file: IO[bytes], start: int) -> Iterator[bytes]:
    """All from ``start`` on, in pieces that are small at first, since most members are."""
    size = _FIRST_BYTES
    while True:
        file.seek(start)
        piece = file.read(size)
        if not piece:
            return
        yield piece
        start += size
        size = min(2 * size, _SCAN_BYTES)


def _next(file: IO[bytes], end: int) -> int:
    """Where the next header is: at ``end``, or behind the sizes that follow there."""
    file.seek(end)
    found = _NEXT_MARK.search(file.read(64))
    if found is None:
        raise BadZipFile("no member where one should be")
    return end + found.start()


def _find(file: IO[bytes], start: int, mark: re.Pattern[bytes]) -> int:
    """Where the next mark is from ``start`` on."""
    at, before = start, b""
    for piece in _growing(file, start):
        window = before + piece
        if found := mark.search(window):
            return at - len(before) + found.start()
        at += len(piece)
        before = window[-3:]
    raise BadZipFile("the archive ends within a member")


def _open(file: IO[bytes], entry: _Entry, end: int) -> bytes:
    if entry.locked:
        raise locked_member()
    packed = stretches(file, entry.start, end - entry.start)
    data = gathered(_unpacked(packed, entry.method))
    if entry.crc not in (None, zlib.crc32(data)):
        raise BadZipFile("the data are not what was packed")
    return data


def _unpacked(packed: Iterator[bytes], method: int) -> Iterator[bytes]:
    match method:
        case 0:
            return packed
        case 8:
            return inflated(packed)
        case 12:
            return unbzipped(packed)
    raise NotImplementedError(str(method))
