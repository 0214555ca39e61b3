"""The parts of a ZIP by name: its directory, read many times as fast as the standard library does.

An office file is a ZIP of some forty small parts, and opening it with :mod:`zipfile` takes half
of the time that all of its reading does. So the directory is walked over here, and deflated parts
are unpacked directly. The trap: ZIPs come in odd forms (ZIP64, other methods, bytes in front);
whatever is not plain goes to :mod:`zipfile`, which knows them all and says what is wrong.

Layout: PKWARE, "APPNOTE.TXT", version 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.
"""

from __future__ import annotations

import io
import os
import struct
import zipfile
import zlib
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

_END = struct.Struct("<4s4xHHII")
_ENTRY = struct.Struct("<4s4xHH4xIIIHHH8xI")
_LOCAL = struct.Struct("<4s22xHH")
_END_SIZE, _LONGEST_COMMENT = 22, 0xFFFF
_SEALED, _UTF8 = 0x1, 0x800
_STORED, _DEFLATED = 0, 8


class Entry(NamedTuple):
    """``packed`` and ``size`` are in bytes; ``at`` is where the part's own header stands."""

    flags: int
    method: int
    crc: int
    packed: int
    size: int
    at: int

    @property
    def sealed(self) -> bool:
        return bool(self.flags & _SEALED)


def directory(file: BinaryIO) -> dict[str, Entry] | None:
    """Entries by name in the order of the directory; None where it is not a plain one."""
    length = file.seek(0, os.SEEK_END)
    start = file.seek(max(0, length - _LONGEST_COMMENT - _END_SIZE))
    tail = file.read()
    end = tail.rfind(b"PK\5\6")
    if end < 0 or end + _END_SIZE > len(tail):
        return None
    _, here, total, size, at = _END.unpack_from(tail, end)
    if here != total or at + size != start + end:
        return None
    if at >= start:
        listed = tail[at - start : end]
    else:
        file.seek(at)
        listed = file.read(size)
    return _entries(listed, total)


def _entries(listed: bytes, total: int) -> dict[str, Entry] | None:
    found: dict[str, Entry] = {}
    place = 0
    for _ in range(total):
        if place + _ENTRY.size > len(listed):
            return None
        magic, flags, method, crc, packed, size, n, extra, comment, at = _ENTRY.unpack_from(
            listed, place
        )
        name = listed[place + _ENTRY.size : place + _ENTRY.size + n]
        if magic != b"PK\1\2" or b"\0" in name or 0xFFFFFFFF in (packed, size, at):
            return None
        try:
            key = name.decode("utf-8" if flags & _UTF8 or name.isascii() else "cp437")
        except UnicodeDecodeError:
            return None
        found[key] = Entry(flags, method, crc, packed, size, at)
        place += _ENTRY.size + n + extra + comment
    return found


class ZipParts:
    """The parts of a ZIP that is in memory. Raises ``zipfile.BadZipFile`` when it is none."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._zip: zipfile.ZipFile | None = None
        plain = directory(io.BytesIO(data))
        self._odd = not plain
        self.entries = plain or self._entries_of_zipfile()

    def read(self, name: str) -> bytes:
        """The bytes of a part. Raises ``KeyError`` where there is none, and whatever
        :meth:`zipfile.ZipFile.read` does for one that is damaged, sealed or packed oddly."""
        entry = self.entries[name]
        if self._odd or entry.sealed or entry.method not in (_STORED, _DEFLATED):
            return self._zipfile().read(name)
        data = _unpacked(self._data, entry)
        if zlib.crc32(data) != entry.crc:
            raise zipfile.BadZipFile(f"{name!r} is not what was packed")
        return data

    def pieces(self, name: str, size: int) -> Iterator[bytes]:
        """The bytes of a part, so many at a time, however large it is."""
        if self.entries[name].size <= size:
            yield self.read(name)
            return
        with self._zipfile().open(name) as part:
            while piece := part.read(size):
                yield piece

    def _zipfile(self) -> zipfile.ZipFile:
        if self._zip is None:
            self._zip = zipfile.ZipFile(io.BytesIO(self._data))
        return self._zip

    def _entries_of_zipfile(self) -> dict[str, Entry]:
        return {
            info.filename: Entry(
                info.flag_bits, info.compress_type, info.CRC, info.compress_size, info.file_size,
                info.header_offset,
            )
            for info in self._zipfile().infolist()
        }  # fmt: skip


def _unpacked(data: bytes, entry: Entry) -> bytes:
    """At most as much as the directory says."""
    if entry.at + _LOCAL.size > len(data):
        raise zipfile.BadZipFile("a part stands behind the end")
    magic, n, extra = _LOCAL.unpack_from(data, entry.at)
    if magic != b"PK\3\4":
        raise zipfile.BadZipFile("no part where one should be")
    start = entry.at + _LOCAL.size + n + extra
    packed = data[start : start + entry.packed]
    if entry.method == _STORED:
        return packed[: entry.size]
    return zlib.decompressobj(-zlib.MAX_WBITS).decompress(packed, max(1, entry.size))
