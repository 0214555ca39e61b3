"""Rows of CSV and TSV files, read as a stream however long the file is.

A row's place is its lines. The trap: a quoted cell may hold line ends, so rows are not lines,
and a long file's encoding must be settled before its first row is given away.
"""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Callable, Iterator
from typing import BinaryIO

from engine.domain.document import Span
from engine.readers import decoding
from engine.readers.cells import Row
from engine.readers.parts import Input

_DELIMITERS = ",;\t|"
_WHOLE_BYTES = 8 << 20
_CHUNK_BYTES = 1 << 20
_LONGEST_CELL = 10_000_000


def rows_of(
    source: Input, *, whole_bytes: int = _WHOLE_BYTES
) -> tuple[Iterator[Row], Callable[[], float]]:
    """The rows, and how much of the file is done. ``whole_bytes`` are decoded at once."""
    if source.size <= whole_bytes:
        text = decoding.decode(source.data())
        whole = io.StringIO(text)
        return _rows(whole, text[:10_000]), lambda: whole.tell() / max(1, len(text))
    encoding = _encoding(source.file, source.head)
    sample = source.head.decode(encoding, "replace")[:10_000]
    source.file.seek(0)
    lines = _Lines(source.file, encoding)
    return _rows(lines, sample), lambda: source.file.tell() / source.size


class _Lines:
    """The lines of a file that stays open afterwards."""

    def __init__(self, file: BinaryIO, encoding: str) -> None:
        self._text = io.TextIOWrapper(file, encoding=encoding, errors="replace")

    def __iter__(self) -> Iterator[str]:
        try:
            yield from self._text
        finally:
            self._text.detach()


def _rows(lines: io.StringIO | _Lines, sample: str) -> Iterator[Row]:
    delimiter = max(_DELIMITERS, key=sample.count)
    csv.field_size_limit(_LONGEST_CELL)
    reader = csv.reader(lines, delimiter=delimiter)
    last = 0
    for values in reader:
        cells = [" ".join(value.split()) for value in values]
        line = " | ".join(cells).rstrip(" |")
        if line:
            span = Span(first_line=last + 1, last_line=reader.line_num)
            numeric = any(cell.replace(".", "").replace(",", "").isdigit() for cell in cells)
            yield line, span, not numeric and sum(map(bool, cells)) > 1
        last = reader.line_num


def _encoding(file: BinaryIO, head: bytes) -> str:
    """UTF-8 if all of the file is; else what its first bytes, or those at fault, look like."""
    sure = decoding.marked_encoding(head)
    if sure:
        return sure
    decoder = codecs.getincrementaldecoder("utf-8")()
    file.seek(0)
    while chunk := file.read(_CHUNK_BYTES):
        try:
            decoder.decode(chunk)
        except UnicodeDecodeError as error:
            at = max(0, error.start - 30_000)
            return decoding.guessed_encoding(head if not head.isascii() else error.object[at:])
    return "utf-8"
