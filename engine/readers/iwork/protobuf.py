"""Protocol buffers at wire level: numbered fields, without a schema.

Which number means what is for the reader of a format to know. The trap: a length-delimited
field may be text, bytes, a message or packed numbers, which the bytes do not say.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

_VARINT, _FIXED64, _BYTES, _FIXED32 = 0, 1, 2, 5
_LONGEST_VARINT = 10


def varint(data: bytes, at: int) -> tuple[int, int]:
    """The number at ``at``, and where the next thing begins; ValueError if it is cut off."""
    value = shift = 0
    for end in range(at, min(len(data), at + _LONGEST_VARINT)):
        byte = data[end]
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, end + 1
        shift += 7
    raise ValueError("a number is cut off")


class Message:
    """One message. Fields that are missing are 0, empty, or an empty message."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    @cached_property
    def _fields(self) -> dict[int, list[int | bytes]]:
        fields: dict[int, list[int | bytes]] = {}
        for number, value in _fields(self._data):
            fields.setdefault(number, []).append(value)
        return fields

    def number(self, field: int, default: int = 0) -> int:
        return next(self.numbers(field), default)

    def numbers(self, field: int) -> Iterator[int]:
        """All numbers of a repeated field, whether or not they are packed."""
        for value in self._fields.get(field, ()):
            if isinstance(value, int):
                yield value
            else:
                at = 0
                while at < len(value):
                    found, at = varint(value, at)
                    yield found

    def data(self, field: int) -> bytes:
        return next(self._data_of(field), b"")

    def text(self, field: int) -> str:
        """The text of a field, all of it if the field is repeated."""
        return b"".join(self._data_of(field)).decode("utf-8", "replace")

    def message(self, field: int) -> Message:
        return Message(self.data(field))

    def messages(self, field: int) -> Iterator[Message]:
        return map(Message, self._data_of(field))

    def _data_of(self, field: int) -> Iterator[bytes]:
        return (value for value in self._fields.get(field, ()) if isinstance(value, bytes))


def _fields(data: bytes) -> Iterator[tuple[int, int | bytes]]:
    at = 0
    while at < len(data):
        key, at = varint(data, at)
        kind = key & 7
        if kind == _VARINT:
            value, at = varint(data, at)
            yield key >> 3, value
        elif kind in (_FIXED64, _FIXED32):
            size = 8 if kind == _FIXED64 else 4
            yield key >> 3, int.from_bytes(data[at : at + size], "little")
            at += size
        elif kind == _BYTES:
            size, at = varint(data, at)
            if at + size > len(data):
                raise ValueError("a field is cut off")
            yield key >> 3, data[at : at + size]
            at += size
        else:
            raise ValueError(f"a field of kind {kind}")
