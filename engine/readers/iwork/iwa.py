"""The container of Pages, Keynote and Numbers since 2013: objects that refer to each other.

A ZIP holds ``Index/*.iwa`` (or an ``Index.zip`` that does), each a run of Snappy blocks that
unfold into objects: a number, a type, a protobuf message. The trap: the Snappy framing is
Apple's own, without stream header or checksums.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass

from engine.readers.iwork.protobuf import Message, varint
from engine.readers.iwork.snappy import unpacked
from engine.readers.refusals import unfolds_too_far

_LARGEST = 200 * 2**20  # of all that is unfolded
_LARGEST_BLOCK = 1 << 24
_MOST_GIVEN = 500 * 2**20  # of all objects that are asked for, however often


@dataclass(frozen=True, slots=True)
class Archived:
    """An object: what it is (``kind``, Apple's number for its type) and its message."""

    number: int
    kind: int
    message: Message


NOTHING = Archived(0, 0, Message(b""))


class Objects:
    """The objects of a file, by number. ``damaged`` counts what could not be unfolded."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._objects: dict[int, tuple[int, bytes]] = {}
        self._unfolded = self._given = 0
        self.damaged = 0
        for data in _streams(archive):
            try:
                self._add(self._unfold(data))
            except ValueError:
                self.damaged += 1

    def __getitem__(self, number: int) -> Archived:
        """An object; :data:`NOTHING` where there is none."""
        if number not in self._objects:
            return NOTHING
        kind, data = self._objects[number]
        self._given += len(data)
        if self._given > _MOST_GIVEN:
            raise unfolds_too_far()
        return Archived(number, kind, Message(data))

    def of_kind(self, *kinds: int) -> Iterator[Archived]:
        """In the order of their numbers."""
        for number, (kind, _) in sorted(self._objects.items()):
            if kind in kinds:
                yield self[number]

    def at(self, message: Message, field: int) -> Archived:
        """The object that ``field`` refers to; :data:`NOTHING` if it is no reference."""
        try:
            return self[message.message(field).number(1)]
        except ValueError:
            return NOTHING

    def all_at(self, message: Message, field: int) -> Iterator[Archived]:
        for reference in message.messages(field):
            yield self[reference.number(1)]

    def _unfold(self, data: bytes) -> bytes:
        found = []
        at = 0
        while at + 4 <= len(data):
            size = int.from_bytes(data[at + 1 : at + 4], "little")
            block = data[at + 4 : at + 4 + size]
            if data[at] != 0 or len(block) < size:
                raise ValueError("a block is damaged")
            found.append(unpacked(block, max_bytes=_LARGEST_BLOCK))
            self._unfolded += len(found[-1])
            if self._unfolded > _LARGEST:
                raise unfolds_too_far()
            at += 4 + size
        return b"".join(found)

    def _add(self, data: bytes) -> None:
        at = 0
        while at < len(data):
            size, at = varint(data, at)
            info = Message(data[at : at + size])
            at += size
            for number, described in enumerate(info.messages(2)):
                length = described.number(3)
                if number == 0:  # the others are changes for older versions
                    body = data[at : at + length]
                    self._objects[info.number(1)] = (described.number(1), body)
                at += length


def _streams(archive: zipfile.ZipFile) -> Iterator[bytes]:
    """The bytes of every ``.iwa``, also of those in an ``Index.zip``."""
    for info in archive.infolist():
        inner = info.filename.rpartition("/")[2] == "Index.zip"
        if not inner and not info.filename.endswith(".iwa"):
            continue
        if info.file_size > _LARGEST:
            raise unfolds_too_far()
        data = archive.read(info)
        if inner:
            with zipfile.ZipFile(io.BytesIO(data)) as index:
                yield from _streams(index)
        else:
            yield data
