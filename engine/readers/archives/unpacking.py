"""Taking bytes out of packed streams, counted while they come.

The trap: a stream that is wound back is unpacked again from its beginning, so all reading
here goes forward only.
"""

from __future__ import annotations

import bz2
import io
import lzma
import zlib
from collections.abc import Iterable, Iterator
from typing import IO, Protocol

from engine.readers.bounds import LARGEST_MEMBER_BYTES, SpentError
from engine.readers.refusals import too_large_member

_CHUNK_BYTES = 1 << 18


class Readable(Protocol):
    def read(self, size: int, /) -> bytes: ...


def unpacked(stream: Readable) -> bytes:
    """All that comes out of ``stream``; ReadError when it is more than a member may have."""
    return gathered(iter(lambda: stream.read(_CHUNK_BYTES), b""))


def gathered(pieces: Iterable[bytes], most: int = LARGEST_MEMBER_BYTES) -> bytes:
    """The pieces as one; ReadError when they are more than ``most`` bytes."""
    found = io.BytesIO()  # gives its bytes away without a copy
    for piece in pieces:
        found.write(piece)
        if found.tell() > most:
            raise too_large_member()
    return found.getvalue()


def stretches(file: IO[bytes], start: int, size: int) -> Iterator[bytes]:
    """``size`` bytes of ``file`` from ``start`` on, in pieces; others may move it meanwhile.
    EOFError when it has not so many."""
    at, end = start, start + size
    if at >> 63:  # no file is so long, and none can be asked for it
        raise EOFError("the file ends too early")
    while at < end:
        file.seek(at)
        piece = file.read(min(_CHUNK_BYTES, end - at))
        if not piece:
            raise EOFError("the file ends too early")
        at += len(piece)
        yield piece


def inflated(packed: Iterable[bytes]) -> Iterator[bytes]:
    """What zlib packed, without a head."""
    unpacker = zlib.decompressobj(-15)
    for piece in packed:
        while piece and not unpacker.eof:
            yield unpacker.decompress(piece, _CHUNK_BYTES)
            piece = unpacker.unconsumed_tail  # noqa: PLW2901


def unbzipped(packed: Iterable[bytes]) -> Iterator[bytes]:
    return _stepwise(packed, bz2.BZ2Decompressor())


def unlzmaed(packed: Iterable[bytes], filters: list[dict[str, int]]) -> Iterator[bytes]:
    """What LZMA packed, without a head that says how."""
    return _stepwise(packed, lzma.LZMADecompressor(lzma.FORMAT_RAW, filters=filters))


def _stepwise(
    packed: Iterable[bytes], unpacker: bz2.BZ2Decompressor | lzma.LZMADecompressor
) -> Iterator[bytes]:
    for piece in packed:
        if unpacker.eof:
            return
        yield unpacker.decompress(piece, _CHUNK_BYTES)
        while not unpacker.needs_input and not unpacker.eof:
            yield unpacker.decompress(b"", _CHUNK_BYTES)


class Forward:
    """A stream that is read once; what is passed over counts as unpacked, too."""

    def __init__(self, stream: Readable, most: int) -> None:
        self._stream = stream
        self._most = most
        self._at = 0

    def tell(self) -> int:
        return self._at

    def taken(self, file: IO[bytes], position: int) -> int:  # noqa: ARG002 - as for a plain one
        """How far the packed ``file`` is read, which is the best guess there is."""
        return file.tell()

    def seek(self, target: int) -> int:
        """Pass over what comes before ``target``; ValueError when it has gone by."""
        if target < self._at:
            raise ValueError("a packed stream is not wound back")
        while self._at < target and self.read(min(_CHUNK_BYTES, target - self._at)):
            pass
        return self._at

    def read(self, size: int) -> bytes:
        """``size`` bytes, fewer only at the end; SpentError when too many have come out."""
        if not 0 <= size <= LARGEST_MEMBER_BYTES:
            raise ValueError("more than any member holds")
        found = io.BytesIO()
        while size and (piece := self._stream.read(min(size, _CHUNK_BYTES))):
            size -= found.write(piece)
            self._at += len(piece)
            if self._at > self._most:
                raise SpentError()
        return found.getvalue()
