"""Rows of CSV and TSV files, read as a stream however long the file is.

A row's place is its lines. The trap: a quoted cell may hold line ends, so rows are not lines,
and a long file's encoding must be settled before its first row is given away.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator
from typing import BinaryIO

from engine.domain.document import Span
from engine.readers.encodings import decoding
from engine.readers.encodings.sampling import sample
from engine.readers.office.cells import Row
from engine.readers.parts import Input

_DELIMITERS = ",;\t|"
_WHOLE_BYTES = 8 << 20
_LONGEST_CELL = 10_000_000
_OPENING = 10_000  # characters that tell the delimiter


def rows_of(
    source: Input, *, whole_bytes: int = _WHOLE_BYTES
) -> tuple[Iterator[Row], Callable[[], float]]:
    """The rows, and how much of the file is done. ``whole_bytes`` are decoded at once."""
    if source.size <= whole_bytes:
        text = decoding.decode(source.data())
        whole = io.StringIO(text)
        return _rows(whole, text[:_OPENING]), lambda: whole.tell() / max(1, len(text))
    mark, encoding = decoding.encoding_of(sample(source))
    opening = source.head[len(mark) :].decode(encoding, "replace")[:_OPENING]
    source.file.seek(len(mark))
    lines = _Lines(source.file, encoding)
    return _rows(lines, opening), lambda: source.file.tell() / source.size


class _Lines:
    """The lines of a file that stays open afterwards."""

    def __init__(self, file: BinaryIO, encoding: str) -> None:
        self._text = io.TextIOWrapper(file, encoding=encoding, errors="replace")

    def __iter__(self) -> Iterator[str]:
        try:
            yield from self._text
        finally:
            self._text.detach()


def _rows(lines: io.StringIO | _Lines, opening: str) -> Iterator[Row]:
    delimiter = max(_DELIMITERS, key=opening.count)
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
