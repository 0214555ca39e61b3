"""The binary layout of a GGUF header: magic, counts, metadata, tensor table."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import BinaryIO

MAX_HEADER_BYTES = 1 << 28
_MAX_TENSORS, _MAX_ENTRIES, _MAX_DIMENSIONS, _MAX_KEY_BYTES = 1 << 20, 1 << 16, 4, 1 << 16
_KEPT_ITEMS = 1024
_FIRST_READ = 1 << 20
_STRING, _ARRAY = 8, 9
_SCALARS = {0: "<B", 1: "<b", 2: "<H", 3: "<h", 4: "<I", 5: "<i", 6: "<f", 7: "<?", 10: "<Q",
            11: "<q", 12: "<d"}  # fmt: skip

Scalar = int | float | bool | str
Value = Scalar | tuple[int | float | bool, ...]


class Damaged(Exception):  # noqa: N818 - never leaves this room
    """What is wrong with the file, as the end of "it is not usable: ..."."""


@dataclass(frozen=True, slots=True)
class Header:
    """``metadata`` holds scalars, texts and short arrays of numbers; the length of any array
    stands under ``key#``. A tensor is (shape, ggml type, offset from ``data_start``)."""

    metadata: dict[str, Value]
    tensors: list[tuple[tuple[int, ...], int, int]]
    data_start: int


class HeaderReader:
    """Reads forward through the start of a file, a megabyte or more at a time."""

    def __init__(self, stream: BinaryIO, size: int) -> None:
        self._stream = stream
        self._size = size
        self._data = b""
        self.position = 0

    def take(self, count: int) -> int:
        """Step over ``count`` bytes and return where they began, in :attr:`data`."""
        start = self.position
        end = start + count
        if end > len(self._data):
            self._grow(end)
        self.position = end
        return start

    @property
    def data(self) -> bytes:
        return self._data

    @property
    def remaining(self) -> int:
        return self._size - self.position

    def number(self, layout: str) -> int | float | bool:
        start = self.take(struct.calcsize(layout))
        value: int | float | bool = struct.unpack_from(layout, self._data, start)[0]
        return value

    def count(self) -> int:
        return int.from_bytes(self.raw(8), "little")

    def raw(self, count: int) -> bytes:
        start = self.take(count)
        return self._data[start : start + count]

    def _grow(self, end: int) -> None:
        if end > self._size:
            raise Damaged("it is cut off within its header, or its header is damaged")
        if end > MAX_HEADER_BYTES:
            raise Damaged("its header is absurdly large")
        wanted = min(max(end, 2 * len(self._data), _FIRST_READ), self._size)
        self._data += self._stream.read(wanted - len(self._data))
        if len(self._data) < end:
            raise Damaged("it changed while it was read")


def read_header(reader: HeaderReader) -> Header:
    """The whole header; :class:`Damaged` when it is not one."""
    tensor_count, entry_count = _opening(reader)
    metadata: dict[str, Value] = {}
    for _ in range(entry_count):
        _entry(reader, metadata)
    tensors = [_tensor(reader) for _ in range(tensor_count)]
    alignment = metadata.get("general.alignment", 32)
    if not isinstance(alignment, int) or not 0 < alignment <= 1 << 20:
        raise Damaged("its alignment is absurd")
    start = -(-reader.position // alignment) * alignment
    return Header(metadata, tensors, start)


def _opening(reader: HeaderReader) -> tuple[int, int]:
    """Magic, version and the two counts."""
    if reader.remaining < 24 or reader.raw(4) != b"GGUF":
        raise Damaged("it is not a GGUF file")
    version = reader.raw(4)
    number = int.from_bytes(version, "little")
    if number not in (2, 3):
        if int.from_bytes(version, "big") in (2, 3):
            raise Damaged("it was made for a big-endian machine")
        raise Damaged(f"version {number} of the GGUF format is not supported")
    tensors, entries = reader.count(), reader.count()
    # The smallest tensor entry takes 24 bytes and the smallest metadata entry 13.
    if tensors > min(_MAX_TENSORS, reader.remaining // 24):
        raise Damaged("its header claims an absurd number of tensors")
    if entries > min(_MAX_ENTRIES, reader.remaining // 13):
        raise Damaged("its header claims an absurd number of entries")
    return tensors, entries


def _entry(reader: HeaderReader, metadata: dict[str, Value]) -> None:
    key = _string(reader, _MAX_KEY_BYTES)
    kind = int(reader.number("<I"))
    if kind != _ARRAY:
        metadata[key] = _scalar(reader, kind)
        return
    item_kind, length = int(reader.number("<I")), reader.count()
    metadata[f"{key}#"] = length
    if item_kind == _STRING:
        _skip_strings(reader, length)
        return
    layout = _layout(item_kind)
    if length > reader.remaining:
        raise Damaged("it is cut off within its header, or its header is damaged")
    start = reader.take(length * struct.calcsize(layout))
    if length <= _KEPT_ITEMS:
        items = f"<{length}{layout[1]}"
        metadata[key] = tuple(struct.unpack_from(items, reader.data, start))


def _scalar(reader: HeaderReader, kind: int) -> Scalar:
    return _string(reader) if kind == _STRING else reader.number(_layout(kind))


def _layout(kind: int) -> str:
    try:
        return _SCALARS[kind]
    except KeyError:
        raise Damaged("its header holds a value of unknown type") from None


def _string(reader: HeaderReader, max_bytes: int = MAX_HEADER_BYTES) -> str:
    length = reader.count()
    if length > max_bytes:
        raise Damaged("its header holds a text of absurd length")
    return reader.raw(length).decode("utf-8", "replace")


def _skip_strings(reader: HeaderReader, length: int) -> None:
    """The vocabulary is such an array, of 50,000 to 250,000 texts: hence no call an item."""
    if length > reader.remaining // 8:
        raise Damaged("it is cut off within its header, or its header is damaged")
    unpack = struct.Struct("<Q").unpack_from
    for _ in range(length):
        start = reader.take(8)
        reader.take(unpack(reader.data, start)[0])


def _tensor(reader: HeaderReader) -> tuple[tuple[int, ...], int, int]:
    _string(reader, _MAX_KEY_BYTES)
    rank = int(reader.number("<I"))
    if rank > _MAX_DIMENSIONS:
        raise Damaged("its header holds a tensor of absurd shape")
    shape = tuple(reader.count() for _ in range(rank))
    return shape, int(reader.number("<I")), reader.count()
