"""Tape archives, packed or not, and single files that are packed by themselves.

The trap: what looks like a packed file may be a packed tape, whatever it is called, so the
first block that comes out decides.
"""

from __future__ import annotations

import bz2
import gzip
import lzma
import tarfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import PurePath
from typing import IO

from engine.readers.archives.unpacking import Forward, Readable, unpacked
from engine.readers.bounds import most_bytes
from engine.readers.encodings.code_pages import eight_bit
from engine.readers.parts import Input, Member

_BLOCK = 512
_TAPE_SUFFIXES = {".tgz": ".tar", ".tbz": ".tar", ".tbz2": ".tar", ".txz": ".tar"}


def members(source: Input) -> Iterator[Member]:
    most = most_bytes(source.size)  # looking for the size moves the file: not later
    stream = _unpacker(source)
    if stream is None:
        return _on_tape(source, _Plain(source.file))
    if is_tape(stream().read(_BLOCK)):
        return _on_tape(source, Forward(stream(), most))
    return iter([Member(_inner_name(source), lambda: unpacked(stream()))])


def is_tape(block: bytes) -> bool:
    """Whether a first block is the head of a member on a tape."""
    try:
        tarfile.TarInfo.frombuf(block[:_BLOCK], "utf-8", "surrogateescape")
    except tarfile.HeaderError:
        return False
    return True


def packed_alone(head: bytes) -> bool:
    """Whether a file begins like one that gzip, bzip2 or xz packed."""
    is_bzip2 = head.startswith(b"BZh") and head[4:10] in (b"1AY&SY", b"\x17rE8P\x90")
    return is_bzip2 or head.startswith((b"\x1f\x8b\x08", b"\xfd7zXZ\0"))


def _unpacker(source: Input) -> Callable[[], Readable] | None:
    """Gives the unpacked stream, from its beginning; None for what is not packed."""
    opens: Callable[[IO[bytes]], Readable]
    match source.head[:2]:
        case b"\x1f\x8b":
            opens = partial(gzip.GzipFile, None, "rb", 9)
        case b"BZ":
            opens = bz2.BZ2File
        case b"\xfd7":
            opens = lzma.LZMAFile
        case _:
            return None

    def begin() -> Readable:
        source.file.seek(0)
        return opens(source.file)

    return begin


class _Plain:
    """A tape as it lies on the disk: what is passed over is not read."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._at = 0

    def tell(self) -> int:
        return self._at

    def seek(self, target: int) -> int:
        self._at = target
        return target

    def read(self, size: int) -> bytes:
        self._file.seek(self._at)
        data = self._file.read(size)
        self._at += len(data)
        return data

    def taken(self, file: IO[bytes], position: int) -> int:  # noqa: ARG002 - as for a packed one
        """How far into the file the tape is at ``position``."""
        return position


def _on_tape(source: Input, tape: Forward | _Plain) -> Iterator[Member]:
    watched = _LastBlock(tape)
    archive = tarfile.TarFile(
        fileobj=watched,  # type: ignore[arg-type]
        encoding="utf-8",
        errors="surrogateescape",
    )
    while (info := archive.next()) is not None:
        archive.members = []  # type: ignore[attr-defined]  # it would keep them all
        if info.isreg():
            done = tape.taken(source.file, info.offset_data + info.size) / max(1, source.size)
            yield Member(_name(info.name), partial(_open, archive, info), info.size, done)
    if watched.block.strip(b"\0"):
        raise tarfile.ReadError("something else stands where a member should")


class _LastBlock:
    """Remembers what was read last, which tells the end of a tape from damage: the library
    takes both for an end."""

    def __init__(self, tape: Forward | _Plain) -> None:
        self.tell, self.seek = tape.tell, tape.seek
        self._read = tape.read
        self.block = b""

    def read(self, size: int) -> bytes:
        data = self._read(size)
        self.block = data[-_BLOCK:]
        return data


def _open(archive: tarfile.TarFile, info: tarfile.TarInfo) -> bytes:
    stream = archive.extractfile(info)
    if stream is None:
        raise tarfile.ReadError("no file")
    return unpacked(stream)


def _name(name: str) -> str:
    """The name of a member, mended where it is not UTF-8."""
    raw = name.encode("utf-8", "surrogateescape")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode(eight_bit(raw), "replace")


def _inner_name(source: Input) -> str:
    """What the one packed file is called: as outside, without the last suffix, or else as
    gzip wrote down."""
    path = PurePath(source.name)
    inner = path.stem + _TAPE_SUFFIXES.get(path.suffix.lower(), "")
    if not PurePath(inner).suffix and source.head[:2] == b"\x1f\x8b":
        inner = _written_name(source.head) or inner
    return inner or "unnamed"


def _written_name(head: bytes) -> str:
    flags = head[3:4]
    if not flags or not flags[0] & 8:
        return ""
    at = 10
    if flags[0] & 4:
        at += 2 + int.from_bytes(head[10:12], "little")
    return _name(head[at : at + 1024].partition(b"\0")[0].decode("utf-8", "surrogateescape"))
