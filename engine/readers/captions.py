"""Subtitles (SRT, WebVTT): what is said, as paragraphs; every line stands at its time.

The trap: cues are cut for the screen, not for the sense, so they are joined until a speaker
pauses or a paragraph is long enough.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePath

from engine.domain.document import Document, Span
from engine.domain.errors import ReadError
from engine.readers.builder import DocumentBuilder
from engine.readers.decoding import decode

_STAMP = r"(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})"
_TIMES = re.compile(rf"\s*{_STAMP}\s*-->\s*{_STAMP}")
_TAGS = re.compile(r"</?[a-zA-Z0-9][^<>\n]{0,200}>|\{\\[^{}\n]{0,100}\}")
_VOICE = re.compile(r"<v(?:\.[\w.]+)?\s+([^<>\n]{1,80})>")
_PAUSE_S = 4.0
_LONG = 400

Line = tuple[str, Span]


def read(data: bytes, name: str) -> Document:
    builder = DocumentBuilder()
    for paragraph in _paragraphs(_cues(decode(data))):
        builder.add_lines("paragraph", paragraph)
    if builder.empty:
        raise ReadError("no_text", "There are no subtitles in this file.", skipped=True)
    is_vtt = PurePath(name).suffix.lower() == ".vtt"
    return builder.build("text/vtt" if is_vtt else "application/x-subrip", title=name)


def _cues(text: str) -> Iterator[list[Line]]:
    """The lines of each cue; what stands outside cues (notes, styles) is left out."""
    lines = text.split("\n")
    number = 0
    while number < len(lines):
        times = _TIMES.match(lines[number])
        number += 1
        if times is None:
            continue
        found = times.groups()
        start_s, end_s = _seconds(*found[:4]), _seconds(*found[4:])
        cue = []
        while number < len(lines) and lines[number].strip() and not _TIMES.match(lines[number]):
            shown = _shown(lines[number])
            number += 1
            if shown:
                span = Span(first_line=number, last_line=number, start_s=start_s, end_s=end_s)
                cue.append((shown, span))
        if cue:
            yield cue


def _seconds(hours: str | None, minutes: str, seconds: str, fraction: str) -> float:
    whole = int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds)
    return whole + int(fraction.ljust(3, "0")) / 1000


def _shown(line: str) -> str:
    return " ".join(_TAGS.sub("", _VOICE.sub(r"\1: ", line)).split())


def _paragraphs(cues: Iterator[list[Line]]) -> Iterator[list[Line]]:
    gathered: list[Line] = []
    for cue in cues:
        if gathered and _ends(gathered, cue):
            yield gathered
            gathered = []
        gathered.extend(cue)
    if gathered:
        yield gathered


def _ends(gathered: list[Line], cue: list[Line]) -> bool:
    text, before = gathered[-1]
    after = cue[0][1]
    if (after.start_s or 0) - (before.end_s or 0) >= _PAUSE_S:
        return True
    length = sum(len(line) for line, _ in gathered)
    return length > _LONG and text.rstrip("\"'”»").endswith((".", "!", "?", "…", "。", "？", "！"))
