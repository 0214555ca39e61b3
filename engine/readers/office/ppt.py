"""PowerPoint 97 to 2003: slides in order, each with its title, text and notes.

The trap: the file is a log of edits. Where an object stands now is said by the newest
directory, and what lies at older places, or on masters, is not in the presentation.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from struct import unpack, unpack_from

from engine.domain.document import Document, Span
from engine.domain.errors import ReadError
from engine.readers.builder import DocumentBuilder
from engine.readers.office.ole import Compound
from engine.readers.refusals import locked

_EDIT, _DIRECTORY, _LIST, _LISTED = 4085, 6002, 4080, 1011
_HEADER, _UNICODE, _BYTES, _REFERENCE = 3999, 4000, 4008, 3998
_SLIDE_FACTS, _TEXTBOX = 1007, 0xF00D
_TITLES, _NOTES = (0, 6), 2
_SLIDES, _OF_NOTES = 0, 2
_ENCRYPTED = 0xF3D1C4DF
_MOST_EDITS = 1000
_DEEPEST = 30

Text = tuple[int, str]  # its kind, the text


@dataclass(slots=True)
class _Listed:
    """A slide or a page of notes in the presentation's list."""

    reference: int
    identifier: int
    texts: list[Text] = field(default_factory=list)


def read(data: bytes, name: str) -> Document:  # noqa: ARG001 - every reader is called alike
    compound = Compound(data)
    stream, user = compound.stream("PowerPoint Document"), compound.stream("Current User")
    if stream is None or user is None:
        raise ReadError(
            "unsupported",
            "Lectern does not read presentations of PowerPoint 95 and older.",
            skipped=True,
        )
    if len(user) < 20:
        raise ValueError("it is not said where the last edit is")
    if unpack_from("<I", user, 12)[0] == _ENCRYPTED:
        raise locked()
    places, document = _directory(stream, unpack_from("<I", user, 16)[0])
    builder = DocumentBuilder()
    notes = {each.identifier: each for each in _listed(stream, document, _OF_NOTES)}
    number = 0
    for number, slide in enumerate(_listed(stream, document, _SLIDES), start=1):
        at = places.get(slide.reference, -1)
        _add_slide(builder, _texts(stream, at, slide.texts) or slide.texts, Span(slide=number))
        page = notes.get(_notes_of(stream, at))
        if page is not None:
            texts = _texts(stream, places.get(page.reference, -1), page.texts)
            _add_notes(builder, texts, Span(slide=number))
    if builder.empty:
        raise ReadError("no_text", "There is no text in this presentation.", skipped=True)
    return builder.build("application/vnd.ms-powerpoint", pages=number)


def _directory(stream: bytes, edit: int) -> tuple[dict[int, int], int]:
    """Where each object stands now, and where the document does."""
    places: dict[int, int] = {}
    document = 0
    for _ in range(_MOST_EDITS):
        record = stream[edit : edit + 28]
        kind, before, at, reference = unpack("<2xH12x3I", record.ljust(28, b"\0"))
        if kind != _EDIT:
            break
        document = document or reference
        for identifier, place in _entries(stream, at):
            places.setdefault(identifier, place)
        if before == 0 or before >= edit:
            break
        edit = before
    if document not in places:
        raise ValueError("there is no record of an edit that names the document")
    return places, places[document]


def _entries(stream: bytes, at: int) -> Iterator[tuple[int, int]]:
    if at + 8 > len(stream):
        return
    kind, size = unpack_from("<2xHI", stream, at)
    end = min(len(stream), at + 8 + size)
    at += 8
    while kind == _DIRECTORY and at + 4 <= end:
        entry = unpack_from("<I", stream, at)[0]
        count = min(entry >> 20, (end - at - 4) // 4)
        for number in range(count):
            place = unpack_from("<I", stream, at + 4 + 4 * number)[0]
            yield (entry & 0xFFFFF) + number, place
        at += 4 + 4 * count


def _records(stream: bytes, start: int, end: int) -> Iterator[tuple[int, int, int, int]]:
    """``(type, instance, start, end)`` of the records from ``start`` to ``end``."""
    while start + 8 <= end:
        head, kind, size = unpack_from("<HHI", stream, start)
        stop = min(end, start + 8 + size)
        yield kind, head >> 4, start + 8, stop
        start = stop


def _inside(stream: bytes, at: int) -> Iterator[tuple[int, int, int, int]]:
    """What is directly in the record at ``at``."""
    if 0 <= at <= len(stream) - 8:
        size = unpack_from("<I", stream, at + 4)[0]
        yield from _records(stream, at + 8, min(len(stream), at + 8 + size))


def _listed(stream: bytes, document: int, instance: int) -> list[_Listed]:
    found: list[_Listed] = []
    for kind, which, start, end in _inside(stream, document):
        if kind != _LIST or which != instance:
            continue
        text_kind = 4
        for inner, _, begin, stop in _records(stream, start, end):
            if inner == _LISTED:
                found.append(_Listed(*unpack_from("<I8xI", stream, begin)))
            elif inner == _HEADER:
                text_kind = unpack_from("<I", stream, begin)[0]
            elif inner in (_UNICODE, _BYTES) and found:
                found[-1].texts.append((text_kind, _decoded(stream[begin:stop], inner)))
    return found


def _decoded(raw: bytes, kind: int) -> str:
    return raw.decode("utf-16-le" if kind == _UNICODE else "latin-1", "replace")


def _texts(stream: bytes, at: int, outline: list[Text]) -> list[Text]:
    """The texts of the shapes of the slide at ``at``; some only refer to the ``outline``."""
    found: list[Text] = []
    for start, end in _boxes(stream, at):
        text_kind = 4
        for kind, _, begin, stop in _records(stream, start, end):
            if kind == _HEADER:
                text_kind = unpack_from("<I", stream, begin)[0]
            elif kind in (_UNICODE, _BYTES):
                found.append((text_kind, _decoded(stream[begin:stop], kind)))
            elif kind == _REFERENCE:
                index = unpack_from("<I", stream, begin)[0]
                found += outline[index : index + 1]
    return found


def _boxes(stream: bytes, at: int) -> Iterator[tuple[int, int]]:
    """The text boxes in the record at ``at``, however deep."""
    if not 0 <= at <= len(stream) - 8:
        return
    ends = [min(len(stream), at + 8 + unpack_from("<I", stream, at + 4)[0])]  # of what we are in
    at += 8
    while ends:
        if at + 8 > ends[-1]:
            at = ends.pop()
            continue
        head, kind, size = unpack_from("<HHI", stream, at)
        stop = min(ends[-1], at + 8 + size)
        if kind == _TEXTBOX:
            yield at + 8, stop
        elif head & 0xF == 0xF and len(ends) <= _DEEPEST:
            ends.append(stop)
            stop = at + 8
        at = stop


def _notes_of(stream: bytes, at: int) -> int:
    for kind, _, start, end in _inside(stream, at):
        if kind == _SLIDE_FACTS and end - start >= 20:
            return int(unpack_from("<I", stream, start + 16)[0])
    return 0


def _add_slide(builder: DocumentBuilder, texts: list[Text], span: Span) -> None:
    for kind, text in texts:
        if kind in _TITLES:
            builder.add("heading", " ".join(text.split()), span=span, level=1)
    for kind, text in texts:
        if kind not in _TITLES:
            _add_text(builder, text, span)


def _add_notes(builder: DocumentBuilder, texts: list[Text], span: Span) -> None:
    for kind, text in texts:
        if kind == _NOTES:
            _add_text(builder, text, span)


def _add_text(builder: DocumentBuilder, text: str, span: Span) -> None:
    lines = text.replace("\x0b", "\n").replace("\r", "\n").split("\n")
    builder.add_lines(
        "paragraph", [(" ".join(line.split()), span) for line in lines if line.strip("*")]
    )
