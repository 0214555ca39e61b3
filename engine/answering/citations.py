"""From a quoted stretch of a passage to the exact place in the original.

Pure. The trap: offsets into a passage are offsets into the original only where the passage is
one unbroken stretch of it; where a page break or a mended hyphen lies inside, the passage's own
location is the most exact that can be said.
"""

from __future__ import annotations

from dataclasses import replace

from engine.domain.answer import Citation, Hit
from engine.domain.document import Location, Span


def cite(number: int, start: int, end: int, hit: Hit, quoted: tuple[int, int]) -> Citation:
    """``answer[start:end]`` rests on ``hit.text[quoted[0]:quoted[1]]``."""
    return Citation(
        number=number,
        start=start,
        end=end,
        path=hit.path,
        title=hit.title,
        quote=hit.text[quoted[0] : quoted[1]],
        location=locate(hit.location, hit.text, *quoted),
        chunk_id=hit.chunk_id,
        document_id=hit.document_id,
    )


def locate(location: Location, text: str, start: int, end: int) -> Location:
    """Where ``text[start:end]`` stands, ``location`` being where the whole ``text`` does."""
    if len(location.spans) != 1:
        return location
    span = location.spans[0]
    if span.start is None or span.end is None or span.end - span.start != len(text):
        return location
    return Location((_narrow(span, span.start, text, start, end),))


def _narrow(span: Span, origin: int, text: str, start: int, end: int) -> Span:
    narrowed = replace(span, start=origin + start, end=origin + end)
    if span.first_line is None or span.last_line is None:
        return narrowed
    if span.last_line - span.first_line != text.count("\n"):
        return narrowed
    first = span.first_line + text.count("\n", 0, start)
    return replace(narrowed, first_line=first, last_line=first + text.count("\n", start, end))
