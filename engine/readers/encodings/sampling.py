"""What to look at of a file that is too long to be decoded at once, to tell its encoding.

The trap: a script may begin anywhere, an hour into a log or at the last of a million rows, so
stretches are taken from all over the file, and one from where it ceases to be ASCII.
"""

from __future__ import annotations

import re

from engine.readers.parts import Input

_STRETCHES = 16
_STRETCH_BYTES = 64 << 10
_READ_BYTES = 1 << 20
_ASCII = bytes(range(0x80))
_NEVER_HALF = re.compile(rb"[\n ,\"]")  # bytes that are no half of a character in any encoding


def sample(source: Input) -> bytes:
    """The beginning, and the stretches that are not ASCII; if none is, one from the first place
    that is not."""
    found = source.head[: source.head.rfind(b"\n") + 1] or source.head
    for number in range(1, _STRETCHES):
        stretch = _stretch(source, source.size * number // _STRETCHES)
        if not stretch.isascii():
            found += stretch
    return found + _first_beyond_ascii(source) if found.isascii() else found


def _stretch(source: Input, at: int) -> bytes:
    """A stretch that neither begins nor ends within a character."""
    source.file.seek(at)
    data = source.file.read(_STRETCH_BYTES)
    marks = [found.start() for found in _NEVER_HALF.finditer(data)]
    return data[marks[0] : marks[-1]] if marks else b""


def _first_beyond_ascii(source: Input) -> bytes:
    source.file.seek(0)
    while data := source.file.read(_READ_BYTES):
        if not data.isascii():
            first = len(data) - len(data.lstrip(_ASCII))
            return _stretch(source, source.file.tell() - len(data) + max(0, first - 1024))
    return b""
