"""7z: members of packed streams that hold many files each.

The standard library has the coders; what is missing is the container. The trap: a file in the
middle of a stream comes out only after all before it, so a stream is kept open from one
member to the next.
"""

from __future__ import annotations

import hashlib
import lzma
import stat
import zlib
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache, partial

from engine.readers.archives.keys import Keys
from engine.readers.archives.sevenzip_header import Coder, File, Folder, Piece, encoded, files
from engine.readers.archives.unpacking import Forward, inflated, stretches, unbzipped, unlzmaed
from engine.readers.bounds import LARGEST_MEMBER_BYTES, most_bytes
from engine.readers.parts import Input, Member
from engine.readers.refusals import too_large_member

_LARGEST_HEADER = 64 * 2**20
_AES = b"\x06\xf1\x07\x01"
_LARGEST_DICTIONARY = 512 * 2**20
_MOST_ROUNDS = 24
_HEADER_MARKS = (b"\x01", b"\x17")
_FILTERS: dict[bytes, int] = {
    b"\x03\x03\x01\x03": lzma.FILTER_X86,
    b"\x04": lzma.FILTER_X86,
    b"\x03\x03\x02\x05": lzma.FILTER_POWERPC,
    b"\x03\x03\x05\x01": lzma.FILTER_ARM,
    b"\x03\x03\x07\x01": lzma.FILTER_ARMTHUMB,
    b"\x03\x03\x08\x05": lzma.FILTER_SPARC,
}
_UNKNOWN = {
    b"\x03\x03\x01\x1b": "BCJ2",
    b"\x03\x04\x01": "PPMd",
    b"\x04\x01\x09": "Deflate64",
    b"\x04\xf7\x11\x01": "Zstandard",
}
_IS_LINK_MODE = 0x8000


def members(source: Input) -> Iterator[Member]:
    streams = _Streams(source)
    header = streams.header()
    found = [file for file in files(header) if not _left_out(file)] if header else []
    total = sum(file.piece.size for file in found if file.piece)
    done = 0
    for file in found:
        size = file.piece.size if file.piece else 0
        done += size
        yield Member(file.name, partial(_open, streams, file.piece), size, done / max(1, total))


def _left_out(file: File) -> bool:
    mode = file.attributes >> 16 if file.attributes & _IS_LINK_MODE else 0
    return file.is_folder or stat.S_ISLNK(mode) or stat.S_ISDIR(mode)


def _open(streams: _Streams, piece: Piece | None) -> bytes:
    return streams.bytes_of(piece) if piece else b""


class _Streams:
    """The packed streams of an archive; one of them is open, as far as it was read."""

    def __init__(self, source: Input) -> None:
        self._source = source
        self._keys = Keys(source.passwords)
        self._open: tuple[Folder, str, Forward] | None = None

    def header(self) -> bytes:
        """The table of contents; b"" for an archive without files."""
        offset = int.from_bytes(self._source.head[12:20], "little")
        size = int.from_bytes(self._source.head[20:28], "little")
        crc = int.from_bytes(self._source.head[28:32], "little")
        if size > _LARGEST_HEADER:
            raise ValueError("too large a header")
        found: bytes = b"".join(stretches(self._source.file, 32 + offset, size))
        if zlib.crc32(found) != crc:
            raise ValueError("the header is damaged")
        for _ in range(4):
            if not found.startswith(b"\x17"):
                return found
            piece = encoded(found)
            if piece.size > _LARGEST_HEADER:
                raise ValueError("too large a header")
            found = self.bytes_of(piece, begins=_HEADER_MARKS)
        raise ValueError("a header within headers")

    def bytes_of(self, piece: Piece, *, begins: tuple[bytes, ...] = (b"",)) -> bytes:
        if piece.size > LARGEST_MEMBER_BYTES:
            raise too_large_member()
        if not any(coder.method == _AES for coder in piece.folder.coders):
            data = self._read(piece, "")
            if piece.crc not in (None, zlib.crc32(data)):
                raise ValueError("the data are not what was packed")
            return data
        return self._keys.open(lambda password: self._tried(piece, password, begins))

    def _tried(self, piece: Piece, password: str, begins: tuple[bytes, ...]) -> bytes | None:
        """The data, None when it is the wrong password."""
        try:
            data = self._read(piece, password)
        except (lzma.LZMAError, zlib.error, OSError, EOFError, ValueError):
            return None
        fits = piece.crc in (None, zlib.crc32(data)) and data.startswith(begins)
        return data if fits else None

    def _read(self, piece: Piece, password: str) -> bytes:
        stream = self._at(piece, password)
        stream.seek(piece.offset)
        data = stream.read(piece.size)
        if len(data) != piece.size:
            raise EOFError("the stream ends too early")
        return data

    def _at(self, piece: Piece, password: str) -> Forward:
        """The stream of a piece, at or before its beginning."""
        if self._open is not None:
            folder, fitted, stream = self._open
            if (folder, fitted) == (piece.folder, password) and stream.tell() <= piece.offset:
                return stream
        packed = stretches(self._source.file, piece.folder.start, piece.folder.packed_size)
        pieces = _unpacked(packed, piece.folder, password)
        stream = Forward(_Joined(pieces), most_bytes(self._source.size))
        self._open = (piece.folder, password, stream)
        return stream


class _Joined:
    """Pieces of any size, read as a stream."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._left = memoryview(b"")

    def read(self, size: int, /) -> bytes:
        while not self._left:
            piece = next(self._pieces, None)
            if piece is None:
                return b""
            self._left = memoryview(piece)
        found, self._left = bytes(self._left[:size]), self._left[size:]
        return found


def _unpacked(packed: Iterable[bytes], folder: Folder, password: str) -> Iterator[bytes]:
    """What comes out of a folder's chain of coders."""
    if not folder.coders:
        raise NotImplementedError("BCJ2")
    stream: Iterator[bytes] = iter(packed)
    waiting: list[dict[str, int]] = []  # coders of liblzma, which runs them as one
    for coder, size in zip(folder.coders, folder.sizes, strict=True):
        chained = _lzma_filter(coder, size)
        if chained is not None:
            waiting.insert(0, chained)
            continue
        stream = _cut(unlzmaed(stream, waiting), size) if waiting else stream
        waiting = []
        stream = _cut(_step(coder, password)(stream), size)
    return _cut(unlzmaed(stream, waiting), folder.size) if waiting else stream


def _cut(pieces: Iterator[bytes], size: int) -> Iterator[bytes]:
    """At most ``size`` bytes: a coder may leave padding behind."""
    for piece in pieces:
        yield piece[:size]
        size -= len(piece)
        if size <= 0:
            return


def _step(coder: Coder, password: str) -> Callable[[Iterator[bytes]], Iterator[bytes]]:
    match coder.method:
        case b"\x00":
            return iter
        case b"\x04\x01\x08":
            return inflated
        case b"\x04\x02\x02":
            return unbzipped
    if coder.method == _AES:
        return partial(_decrypted, settings=coder.settings, password=password)
    raise NotImplementedError(_UNKNOWN.get(coder.method, coder.method.hex()))


def _lzma_filter(coder: Coder, size: int) -> dict[str, int] | None:
    """The step as liblzma calls it, None for one that it lacks; ``size`` comes out of it."""
    first = coder.settings[0] if coder.settings else 0
    if coder.method == b"\x21":
        wanted = 0xFFFFFFFF if first >= 40 else (2 | first & 1) << first // 2 + 11
        return {"id": lzma.FILTER_LZMA2, "dict_size": _dictionary(wanted, size)}
    if coder.method == b"\x03\x01\x01":
        rest, lc = divmod(first, 9)
        pb, lp = divmod(rest, 5)
        found = _dictionary(int.from_bytes(coder.settings[1:5], "little"), size)
        return {"id": lzma.FILTER_LZMA1, "dict_size": found, "lc": lc, "lp": lp, "pb": pb}
    if coder.method == b"\x03":
        return {"id": lzma.FILTER_DELTA, "dist": first + 1}
    return {"id": _FILTERS[coder.method]} if coder.method in _FILTERS else None


def _dictionary(wanted: int, size: int) -> int:
    """How much must be looked back on, in bytes: never more than there is."""
    found = max(4096, min(wanted, size))
    if found > _LARGEST_DICTIONARY:
        raise NotImplementedError("LZMA with a dictionary of more than 512 MB")
    return found


def _decrypted(packed: Iterator[bytes], settings: bytes, password: str) -> Iterator[bytes]:
    from Cryptodome.Cipher import AES

    first, second = settings[:2].ljust(2, b"\0")
    salt_size = (first >> 7) + (second >> 4)
    iv_size = (first >> 6 & 1) + (second & 0xF)
    salt, iv = settings[2 : 2 + salt_size], settings[2 + salt_size : 2 + salt_size + iv_size]
    cipher = AES.new(_key(password, salt, first & 0x3F), AES.MODE_CBC, iv.ljust(16, b"\0"))
    left = b""
    for piece in packed:
        left += piece
        whole = len(left) & ~15
        yield cipher.decrypt(left[:whole])
        left = left[whole:]


@lru_cache(maxsize=64)
def _key(password: str, salt: bytes, rounds: int) -> bytes:
    """The key that 7z makes of a password: hashed half a million times, so as to be slow."""
    text = password.encode("utf-16-le")
    if rounds == 0x3F:
        return (salt + text).ljust(32, b"\0")[:32]
    if rounds > _MOST_ROUNDS:
        raise ValueError("too many rounds")
    made = hashlib.sha256()
    for number in range(1 << rounds):
        made.update(salt + text + number.to_bytes(8, "little"))
    return made.digest()
