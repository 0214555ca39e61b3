"""What a reader is given, and what it finds: sections of the file's own text, and members.

A short file is one section. A long one is several, so that each is searchable, counted and
safe before the next is read; an archive has members only, a letter with attachments has both.
The trap: nothing is read or unpacked until ``read`` or ``open`` is called, since what is
indexed already is passed over.
"""

from __future__ import annotations

import io
import os
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import BinaryIO

from engine.domain.document import Document


@dataclass(frozen=True)
class Input:
    """An opened file. ``file`` is seekable; whoever reads it seeks first. ``passwords`` are
    tried on whatever is locked."""

    file: BinaryIO
    name: str
    passwords: tuple[str, ...] = ()

    @classmethod
    def of(cls, data: bytes, name: str, passwords: tuple[str, ...] = ()) -> Input:
        return cls(io.BytesIO(data), name, passwords)

    @cached_property
    def size(self) -> int:
        """In bytes."""
        return self.file.seek(0, os.SEEK_END)

    @cached_property
    def head(self) -> bytes:
        """The first 64 KiB."""
        self.file.seek(0)
        return self.file.read(1 << 16)

    def data(self) -> bytes:
        """All of it."""
        if isinstance(self.file, io.BytesIO):
            return self.file.getvalue()  # shared, not copied
        if self.size <= len(self.head):
            return self.head
        self.file.seek(0)
        return self.file.read()


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of the file's own text. ``read`` raises ReadError; after it, ``share`` (0 to 1)
    of the file is done."""

    read: Callable[[], Document]
    share: float = 1.0


@dataclass(frozen=True, slots=True)
class Member:
    """A file within the file. ``name`` is its path in there, parted by ``/``, unique;
    ``open`` gives its bytes or raises ReadError. ``size`` is what is declared, in bytes, if
    anything is; after it, ``share`` (0 to 1) of the file is done."""

    name: str
    open: Callable[[], bytes]
    size: int | None = None
    share: float = 1.0


Part = Section | Member
