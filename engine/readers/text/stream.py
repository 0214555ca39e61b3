"""Text files of any size: one section when short, several of about 1 MiB when long.

A long file is cut in its bytes, after a blank line where there is one, so that a section can
be decoded alone and read again when it is asked for. Its spans count over the whole file. The
traps: a line feed is only a line end where it is a whole character of the encoding, and what
is passed over must still be decoded, since its lines and characters count.
"""

from __future__ import annotations

import codecs
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import PurePath

from engine.domain.document import Document, Segment, Span
from engine.readers.encodings.decoding import decode, encoding_of, with_line_ends
from engine.readers.encodings.sampling import sample
from engine.readers.parts import Input, Section

TextReader = Callable[[str, str], Document]

SECTION_BYTES = 1 << 20
_BREAKS = ("\n\n", "\n\r\n", "\r\r", "\n", "\r", " ")
_BLANK_LINES = 3  # of the breaks; these are looked for near the end only


@dataclass(frozen=True, slots=True)
class _Place:
    """A stretch of the file in bytes, and what stands before it."""

    start: int
    end: int
    characters: int
    lines: int


def parts(
    source: Input, read_text: TextReader, *, section_bytes: int = SECTION_BYTES
) -> Iterator[Section]:
    """The sections of ``source``, each read from the file when it is asked for."""
    name = PurePath(source.name).name
    if source.size <= section_bytes:
        yield Section(lambda: read_text(decode(source.data()), name))
        return
    mark, encoding = encoding_of(sample(source))
    title = read_text(_decoded(source.head[len(mark) :], encoding), name).title
    for place, blank in _places(source, len(mark), encoding, section_bytes):
        if not blank:
            read = partial(_read, source, place, encoding, read_text, title)
            yield Section(read, place.end / source.size)


def _places(
    source: Input, start: int, encoding: str, section_bytes: int
) -> Iterator[tuple[_Place, bool]]:
    """Every section's place, and whether it holds nothing but blanks."""
    characters = lines = 0
    while start < source.size:
        end = _end(source, start, encoding, section_bytes)
        place = _Place(start, end, characters, lines)
        text = _text(source, place, encoding)
        start = end
        characters += len(text)
        lines += text.count("\n")
        yield place, not text.strip()


def _decoded(data: bytes, encoding: str) -> str:
    return with_line_ends(data.decode(encoding, errors="replace"))


def _text(source: Input, place: _Place, encoding: str) -> str:
    source.file.seek(place.start)
    return _decoded(source.file.read(place.end - place.start), encoding)


def _read(
    source: Input, place: _Place, encoding: str, read_text: TextReader, title: str
) -> Document:
    document = read_text(_text(source, place, encoding), PurePath(source.name).name)
    segments = tuple(_shifted(segment, place) for segment in document.segments)
    return replace(document, segments=segments, title=title)


def _shifted(segment: Segment, place: _Place) -> Segment:
    span = segment.span
    if span.start is None or span.end is None or span.first_line is None or span.last_line is None:
        return segment
    moved = Span(  # made anew: replacing the fields takes five times as long
        start=span.start + place.characters,
        end=span.end + place.characters,
        first_line=span.first_line + place.lines,
        last_line=span.last_line + place.lines,
    )
    return Segment(segment.start, segment.length, moved)


def _end(source: Input, start: int, encoding: str, section_bytes: int) -> int:
    """Where the section that starts at ``start`` ends, in bytes."""
    source.file.seek(start)
    window = source.file.read(section_bytes)
    if start + len(window) >= source.size:
        return source.size
    width = len("\n".encode(encoding))
    for number, mark in enumerate(_BREAKS):
        least = len(window) * 3 // 4 if number < _BLANK_LINES else len(window) // 2
        cut = _last(window, mark.encode(encoding), least, width)
        if cut:
            return start + cut + _rest_of_line_end(window, cut, encoding)
    return start + _whole_characters(window, encoding)


def _last(window: bytes, mark: bytes, least: int, width: int) -> int:
    """The end of the last ``mark`` that is made of whole characters, 0 if there is none. The
    last character is never taken: there may be a second half of a line end after it."""
    at = window.rfind(mark, least, len(window) - width)
    while at > 0 and at % width:
        at = window.rfind(mark, least, at + len(mark) - 1)
    return at + len(mark) if at > 0 else 0


def _rest_of_line_end(window: bytes, cut: int, encoding: str) -> int:
    feed = "\n".encode(encoding)
    is_half = window.endswith("\r".encode(encoding), 0, cut) and window.startswith(feed, cut)
    return len(feed) if is_half else 0


def _whole_characters(window: bytes, encoding: str) -> int:
    """How many bytes of ``window`` are characters that it holds wholly."""
    body = window.removesuffix("\r".encode(encoding)) or window
    decoder = codecs.getincrementaldecoder(encoding)(errors="replace")
    decoder.decode(body)
    pending = decoder.getstate()[0]
    return len(body) - len(pending) if len(pending) < len(body) else len(window)
