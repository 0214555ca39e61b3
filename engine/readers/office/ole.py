"""The container of old Office files: a file system of streams within one file.

Of a file that is cut off it gives all streams that are there, where a library (olefile) gives
up at the first that is not. The trap: every chain of sectors in a damaged or hostile file may
run in a circle, so none is followed for longer than the file has sectors.
"""

from __future__ import annotations

from functools import cached_property
from struct import unpack_from

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LAST_SECTOR = 0xFFFFFFFA  # greater numbers are marks
_ENTRY = 128
_STORAGE, _STREAM, _ROOT = 1, 2, 5


class Compound:
    """An opened file; ``names`` are the paths of its streams, parted by ``/``."""

    def __init__(self, data: bytes) -> None:
        if not data.startswith(MAGIC):
            raise ValueError("not a compound file")
        self._data = data.ljust(512, b"\0")
        self._size = 1 << min(16, unpack_from("<H", data, 30)[0])
        self._mini_size = 1 << min(12, unpack_from("<H", data, 32)[0])
        directory, self._mini_limit = unpack_from("<I", data, 48)[0], unpack_from("<I", data, 56)[0]
        self._fat = self._read_fat()
        self._entries: dict[str, tuple[int, int]] = {}
        self._root = (_LAST_SECTOR, 0)  # which holds the short streams
        self._read_directory(self._chain(directory))

    @property
    def names(self) -> list[str]:
        return list(self._entries)

    def stream(self, name: str) -> bytes | None:
        """The bytes of a stream, None when there is no such stream."""
        if name not in self._entries:
            return None
        start, size = self._entries[name]
        if size >= self._mini_limit:
            return self._chain(start)[:size]
        found = bytearray()
        for number in _followed(self._mini_fat, start):
            found += self._mini[number * self._mini_size : (number + 1) * self._mini_size]
        return bytes(found[:size])

    @cached_property
    def _mini(self) -> bytes:
        start, size = self._root
        return self._chain(start)[:size]

    @cached_property
    def _mini_fat(self) -> tuple[int, ...]:
        return _numbers(self._chain(unpack_from("<I", self._data, 60)[0]))

    def _sector(self, number: int) -> bytes:
        return self._data[(number + 1) * self._size : (number + 2) * self._size]

    def _read_fat(self) -> tuple[int, ...]:
        listed = list(unpack_from("<109I", self._data, 76))
        more: int = unpack_from("<I", self._data, 68)[0]
        for _ in range(len(self._data) // self._size):
            if more > _LAST_SECTOR:
                break
            *numbers, more = _numbers(self._sector(more)) or (more, _LAST_SECTOR + 1)
            listed += numbers
        most = len(self._data) // self._size + 1
        used = [number for number in listed if number < most][:most]
        return _numbers(b"".join(self._sector(number) for number in used))

    def _chain(self, start: int) -> bytes:
        data, size = self._data, self._size
        sectors = _followed(self._fat, start)
        return b"".join([data[(at + 1) * size : (at + 2) * size] for at in sectors])

    def _read_directory(self, directory: bytes) -> None:
        seen: set[int] = set()
        waiting = [(0, "")]
        while waiting:
            number, folder = waiting.pop()
            if number in seen or (number + 1) * _ENTRY > len(directory):
                continue
            seen.add(number)
            at = number * _ENTRY
            length, kind = unpack_from("<HB", directory, at + 64)
            left, right, child = unpack_from("<III", directory, at + 68)
            start, size = unpack_from("<II", directory, at + 116)
            name = directory[at : at + max(0, min(64, length) - 2)].decode("utf-16-le", "replace")
            waiting += [(left, folder), (right, folder)]
            if kind == _ROOT and number == 0:
                self._root = (start, size)
                waiting.append((child, ""))
            elif kind == _STORAGE:
                waiting.append((child, f"{folder}{name}/"))
            elif kind == _STREAM:
                self._entries[folder + name] = (start, size)


def _numbers(data: bytes) -> tuple[int, ...]:
    return unpack_from(f"<{len(data) // 4}I", data)


def _followed(table: tuple[int, ...], start: int) -> list[int]:
    """The sectors of a chain, in order; a circle ends it."""
    found: list[int] = []
    most = len(table)
    for _ in range(most + 1):
        if start >= most:
            break
        found.append(start)
        start = table[start]
    return found
