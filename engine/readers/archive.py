"""Archives: the files that lie in them, front to back.

The trap: a member is to be opened before the next is asked for, since a packed tape cannot be
wound back.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from zipfile import ZipFile, ZipInfo

from engine.readers.bounds import unpacked
from engine.readers.parts import Input, Member, Part


def parts(source: Input) -> Iterator[Part]:
    with ZipFile(source.file) as archive:
        for info in archive.infolist():
            if not info.is_dir():
                yield Member(info.filename, partial(_open, archive, info), info.file_size)


def _open(archive: ZipFile, info: ZipInfo) -> bytes:
    with archive.open(info) as stream:
        return unpacked(stream)
