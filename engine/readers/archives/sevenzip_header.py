"""The table of contents of a 7z archive: which files lie where in which packed stream.

A *folder* is 7z's word for one packed stream (files packed together) and the chain of coders
that unpacks it. The trap: every count in here is a claim, and none may be believed beyond
the bytes that are there to back it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from struct import unpack

from engine.readers.archives.sevenzip_bytes import HeaderBytes

_HEADER, _PACK_INFO, _UNPACK_INFO, _SUBSTREAMS = 0x01, 0x06, 0x07, 0x08
_MAIN_STREAMS, _FILES = 0x04, 0x05
_SIZE, _CRC, _FOLDER, _UNPACK_SIZE, _COUNTS = 0x09, 0x0A, 0x0B, 0x0C, 0x0D
_MOST_FILES = 1_000_000
_EMPTY_STREAM, _EMPTY_FILE, _NAMES, _ATTRIBUTES = 0x0E, 0x0F, 0x11, 0x15


@dataclass(frozen=True, slots=True)
class Coder:
    """One step of unpacking: a method by its number, and its settings."""

    method: bytes
    settings: bytes


@dataclass(frozen=True, slots=True)
class Folder:
    """A packed stream of the archive. ``coders`` are in the order of unpacking; none when the
    way they are joined is not a chain. ``sizes`` are what comes out after each."""

    start: int
    packed_size: int
    coders: tuple[Coder, ...]
    sizes: tuple[int, ...]
    crc: int | None

    @property
    def size(self) -> int:
        return self.sizes[-1]


@dataclass(frozen=True, slots=True)
class Piece:
    """One file's stretch of what comes out of a folder."""

    folder: Folder
    offset: int
    size: int
    crc: int | None


@dataclass(frozen=True, slots=True)
class File:
    """``piece`` is None for what has no bytes: folders and empty files."""

    name: str
    piece: Piece | None
    is_folder: bool
    attributes: int


def files(header: bytes) -> list[File]:
    """The files that a header names; ValueError or EOFError when it is damaged."""
    data = HeaderBytes(header)
    pieces: list[Piece] = []
    found: list[File] = []
    data.expect(_HEADER)
    while (kind := data.byte()) != 0:
        if kind == _MAIN_STREAMS:
            pieces = streams(data)
        elif kind == _FILES:
            found = _files(data, pieces)
        else:
            raise ValueError("unknown part of the header")
    return found


def encoded(header: bytes) -> Piece:
    """Where the header proper is, when the one at hand only says so."""
    data = HeaderBytes(header)
    data.byte()
    found = streams(data)
    if not found:
        raise ValueError("a header without a stream")
    return found[0]


def streams(data: HeaderBytes) -> list[Piece]:
    """What the packed streams hold, in order; ValueError or EOFError when that is damaged."""
    folders: list[Folder] = []
    start, packed = 32, list[int]()
    pieces: list[Piece] | None = None
    while (kind := data.byte()) != 0:
        if kind == _PACK_INFO:
            start += data.number()
            packed = _packed_sizes(data)
        elif kind == _UNPACK_INFO:
            folders = _folders(data, start, packed)
        elif kind == _SUBSTREAMS:
            pieces = list(_pieces(data, folders))
        else:
            raise ValueError("unknown part of the streams")
    if pieces is None:
        pieces = [Piece(folder, 0, folder.size, folder.crc) for folder in folders]
    return pieces


def _packed_sizes(data: HeaderBytes) -> list[int]:
    count, sizes = data.count(), list[int]()
    while (kind := data.byte()) != 0:
        if kind == _SIZE:
            sizes = data.numbers(count)
        elif kind == _CRC:
            data.words(count)
        else:
            raise ValueError("unknown part of the packed streams")
    return sizes


@dataclass(frozen=True, slots=True)
class _Chain:
    """How a folder's coders are joined: ``order`` is empty when they are no chain."""

    coders: list[Coder]
    order: list[int]
    outputs: int
    inputs: int


def _folders(data: HeaderBytes, start: int, packed: list[int]) -> list[Folder]:
    data.expect(_FOLDER)
    count = data.count()
    data.expect(0)  # not elsewhere
    chains = [_chain(data) for _ in range(count)]
    data.expect(_UNPACK_SIZE)
    sizes = [data.numbers(chain.outputs) for chain in chains]
    crcs: list[int | None] = [None] * count
    while (kind := data.byte()) != 0:
        if kind != _CRC:
            raise ValueError("unknown part of the folders")
        crcs = data.words(count)
    found, at = [], 0
    for chain, size, crc in zip(chains, sizes, crcs, strict=True):
        own = packed[at : at + chain.inputs]
        coders = tuple(chain.coders[number] for number in chain.order)
        outs = tuple(size[number] for number in chain.order) or (size[0],)
        found.append(Folder(start, sum(own), coders, outs, crc))
        start += sum(own)
        at += chain.inputs
    return found


def _chain(data: HeaderBytes) -> _Chain:
    coders: list[Coder] = []
    inputs = outputs = 0
    for _ in range(data.count()):
        flags = data.byte()
        method = data.take(flags & 0xF)
        ins, outs = (data.count(), data.count()) if flags & 0x10 else (1, 1)
        coders.append(Coder(method, data.take(data.number()) if flags & 0x20 else b""))
        inputs, outputs = inputs + ins, outputs + outs
    if not coders or outputs < 1:
        raise ValueError("a folder without coders")
    bound = {data.number(): data.number() for _ in range(outputs - 1)}
    packed = inputs - len(bound)
    if packed > 1:
        data.numbers(packed)
    order = _order(bound, len(coders)) if inputs == outputs == len(coders) else []
    return _Chain(coders, order, outputs, max(0, packed))


def _order(bound: dict[int, int], count: int) -> list[int]:
    """The coders from the packed stream on; ``bound`` says whose output each takes."""
    takes = {output: taker for taker, output in bound.items()}
    first = next((number for number in range(count) if number not in bound), None)
    order: list[int] = []
    while first is not None and len(order) < count:
        order.append(first)
        first = takes.get(first)
    return order if len(order) == count else []


def _pieces(data: HeaderBytes, folders: list[Folder]) -> Iterator[Piece]:
    counts = [1] * len(folders)
    kind = data.byte()
    if kind == _COUNTS:
        counts = [data.count() for _ in folders]
        kind = data.byte()
    sizes = []
    for folder, count in zip(folders, counts, strict=True):
        own = data.numbers(count - 1) if count and kind == _SIZE else []
        sizes.append([*own, folder.size - sum(own)] if count else [])
        if count > 1 and kind != _SIZE:
            raise ValueError("files without sizes")
    kind = data.byte() if kind == _SIZE else kind
    whole = [len(own) == 1 and folder.crc is not None for folder, own in _zip(folders, sizes)]
    unknown = sum(0 if known else len(own) for known, own in zip(whole, sizes, strict=True))
    crcs: list[int | None] = [None] * unknown
    while kind != 0:
        if kind != _CRC:
            raise ValueError("unknown part of the files' streams")
        crcs = data.words(unknown)
        kind = data.byte()
    listed = iter(crcs)
    for (folder, own), known in zip(_zip(folders, sizes), whole, strict=True):
        offset = 0
        for size in own:
            yield Piece(folder, offset, size, folder.crc if known else next(listed))
            offset += size


def _zip(folders: list[Folder], sizes: list[list[int]]) -> list[tuple[Folder, list[int]]]:
    return list(zip(folders, sizes, strict=True))


def _files(data: HeaderBytes, pieces: list[Piece]) -> list[File]:
    count = data.count()
    if count > _MOST_FILES:
        raise ValueError("more files than any archive has")
    empty, empty_files = [False] * count, list[bool]()
    names: list[str] = []
    attributes: list[int | None] = [0] * count
    while (kind := data.byte()) != 0:
        part = HeaderBytes(data.take(data.number()))
        if kind == _EMPTY_STREAM:
            empty = part.bits(count)
        elif kind == _EMPTY_FILE:
            empty_files = part.bits(sum(empty))
        elif kind == _NAMES:
            part.expect(0)
            names = part.take(part.longest - 1).decode("utf-16-le", "replace").split("\0")
        elif kind == _ATTRIBUTES:
            given = part.given(count)
            part.expect(0)
            attributes = [unpack("<I", part.take(4))[0] if each else 0 for each in given]
    if len(names) < count:
        raise ValueError("files without names")
    streams_left, emptiness = iter(pieces), iter(empty_files)
    return [
        File(
            names[number],
            None if empty[number] else next(streams_left),
            empty[number] and not next(emptiness, False),
            attributes[number] or 0,
        )
        for number in range(count)
    ]
