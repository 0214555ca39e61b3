"""Subtitles and lyrics: what is said, as paragraphs; every line stands at its time.

The trap: cues are cut for the screen, not for the sense, so they are joined until a speaker
pauses or a paragraph is long enough.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePath

from engine.domain.document import Document
from engine.domain.errors import ReadError
from engine.readers.builder import DocumentBuilder
from engine.readers.encodings.decoding import decode
from engine.readers.text.caption_cues import BY_SUFFIX, Line, frames, timed_blocks

_PAUSE_S = 4.0
_LONG = 400


def read(data: bytes, name: str) -> Document:
    find, media_type = BY_SUFFIX.get(
        PurePath(name).suffix.lower().removeprefix("."), BY_SUFFIX["srt"]
    )
    text = decode(data)
    builder = DocumentBuilder()
    for paragraph in _paragraphs(find(text)):
        builder.add_lines("paragraph", paragraph)
    if builder.empty and find is frames:  # the same suffix is that of timed blocks, too
        for paragraph in _paragraphs(timed_blocks(text)):
            builder.add_lines("paragraph", paragraph)
    if builder.empty:
        raise ReadError("no_text", "There are no subtitles in this file.", skipped=True)
    return builder.build(media_type, title=name)


def _paragraphs(cues: Iterator[list[Line]]) -> Iterator[list[Line]]:
    gathered: list[Line] = []
    length = 0
    for cue in cues:
        if gathered and _ends(gathered[-1], length, cue):
            yield gathered
            gathered, length = [], 0
        gathered.extend(cue)
        length += sum(len(line) for line, _ in cue)
    if gathered:
        yield gathered


def _ends(last: Line, length: int, cue: list[Line]) -> bool:
    """Whether ``cue`` opens a paragraph, after one of so many characters that ends in ``last``."""
    text, before = last
    after = cue[0][1]
    if (after.start_s or 0) - (before.end_s or 0) >= _PAUSE_S:
        return True
    return length > _LONG and text.rstrip("\"'”»").endswith((".", "!", "?", "…", "。", "？", "！"))
