"""The numbers that the table of contents of a 7z archive is written in.

The trap: how many of something follow is a claim, and must fit into the bytes that are there.
"""

from __future__ import annotations

import io
from struct import unpack


class HeaderBytes:
    """A header as it is read; ValueError or EOFError when it is damaged."""

    def __init__(self, data: bytes) -> None:
        self._data = io.BytesIO(data)
        self.longest = len(data)

    def take(self, size: int) -> bytes:
        found = self._data.read(size) if size <= self.longest else b""
        if len(found) != size:
            raise EOFError("the header ends too early")
        return found

    def byte(self) -> int:
        return self.take(1)[0]

    def expect(self, kind: int) -> None:
        if self.byte() != kind:
            raise ValueError("unexpected part of the header")

    def number(self) -> int:
        """A number that says by its leading bits how many bytes follow."""
        first = self.byte()
        value, mask = 0, 0x80
        for position in range(8):
            if not first & mask:
                return value | (first & (mask - 1)) << 8 * position
            value |= self.byte() << 8 * position
            mask >>= 1
        return value

    def count(self) -> int:
        """How many of something follow, each at least a bit long."""
        found = self.number()
        if found > 8 * self.longest:
            raise ValueError("more than the header could hold")
        return found

    def numbers(self, count: int) -> list[int]:
        return [self.number() for _ in range(count)]

    def bits(self, count: int) -> list[bool]:
        raw = self.take((count + 7) // 8)
        return [bool(raw[at // 8] & 0x80 >> at % 8) for at in range(count)]

    def given(self, count: int) -> list[bool]:
        """Which of ``count`` things have a value."""
        return [True] * count if self.byte() else self.bits(count)

    def words(self, count: int) -> list[int | None]:
        return [unpack("<I", self.take(4))[0] if given else None for given in self.given(count)]
