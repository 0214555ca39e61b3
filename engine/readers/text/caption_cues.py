"""The cues of each kind of subtitles: lines as they are shown, each with its place and times.

The trap: MicroDVD counts frames and seldom says how many make a second, so its times are those
of a film unless its first cue tells.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator

from engine.domain.document import Span

Line = tuple[str, Span]
Cues = Iterator[list[Line]]

_STAMP = r"(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})[.,:](\d{1,3})"
_TIMES = re.compile(rf"\s*{_STAMP}\s*(?:-->|,)\s*{_STAMP}")
_TAGS = re.compile(r"</?[a-zA-Z0-9][^<>\n]{0,200}>|\{\\[^{}\n]{0,100}\}")
_VOICE = re.compile(r"<v(?:\.[\w.]+)?\s+([^<>\n]{1,80})>")
_LYRIC = re.compile(r"\[(\d{1,3}):(\d{1,2})(?:[.:](\d{1,3}))?\]")
_WORD_TIME = re.compile(r"<\d{1,3}:\d{1,2}(?:[.:]\d{1,3})?>")
_FRAMES = re.compile(r"\{(\d{1,9})\}\{(\d{1,9})\}(.*)")
_FRAME_RATE = re.compile(r"\d{2}(?:\.\d{1,3})?$")
_FILM = 23.976
_TIMED = re.compile(r"<(?:\w+:)?p\b([^<>]*)>")
_TIMED_END = re.compile(r"</(?:\w+:)?p>")
_BREAK = re.compile(r"<(?:\w+:)?br\b[^<>]*>")
_CLOCK = re.compile(
    r"(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2}(?:\.\d{1,6})?)|(\d{1,9}(?:\.\d{1,6})?)(ms|s)"
)


def timed_blocks(text: str) -> Cues:
    """SRT, WebVTT and SBV; what stands outside cues (notes, styles) is left out."""
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
                cue.append((shown, _span(number, start_s, end_s)))
        if cue:
            yield cue


def dialogue(text: str) -> Cues:
    """Advanced SubStation: the fields of a line are named by the one that begins ``Format:``."""
    fields = ["layer", "start", "end", "style", "name", "marginl", "marginr", "marginv", "effect"]
    fields.append("text")
    for number, line in enumerate(text.split("\n"), start=1):
        kind, _, rest = line.partition(":")
        named = [each.strip().lower() for each in rest.split(",")]
        if kind == "Format" and named[-1] == "text" and {"start", "end"} <= set(named):
            fields = named
        elif kind == "Dialogue":
            values = rest.split(",", len(fields) - 1)
            said = dict(zip(fields, values, strict=False))
            start_s, end_s = _clock(said.get("start", "")), _clock(said.get("end", ""))
            span = _span(number, start_s, end_s)
            parts = re.split(r"\\[Nn]", said.get("text", ""))
            shown = [_shown(part.replace("\\h", " ")) for part in parts]
            if any(shown):
                yield [(each, span) for each in shown if each]


def lyrics(text: str) -> Cues:
    """LRC: a line is sung until the next begins; one that is repeated has several times."""
    found = []
    for number, line in enumerate(text.split("\n"), start=1):
        stamps = list(_LYRIC.finditer(line))
        shown = _shown(_WORD_TIME.sub("", line[stamps[-1].end() :])) if stamps else ""
        found += [(_seconds(None, *stamp.groups("0")), number, shown) for stamp in stamps]
    found.sort()
    for at, (start_s, number, shown) in enumerate(found):
        end_s = found[at + 1][0] if at + 1 < len(found) else start_s
        if shown:
            yield [(shown, _span(number, start_s, end_s))]


def frames(text: str) -> Cues:
    """MicroDVD: ``{first frame}{last frame}text|second line``."""
    rate = _FILM
    for number, line in enumerate(text.split("\n"), start=1):
        cue = _FRAMES.match(line.strip())
        if cue is None:
            continue
        if int(cue[1]) <= 1 and _FRAME_RATE.match(cue[3]):
            rate = float(cue[3]) or _FILM
            continue
        span = _span(number, int(cue[1]) / rate, int(cue[2]) / rate)
        shown = [_shown(re.sub(r"\{[^{}]{0,40}\}", "", part)) for part in cue[3].split("|")]
        if any(shown):
            yield [(each, span) for each in shown if each]


def timed_paragraphs(text: str) -> Cues:
    """TTML: the paragraphs that say when they begin."""
    number, counted = 1, 0
    end_at = 0
    while (found := _TIMED.search(text, end_at)) and (
        closing := _TIMED_END.search(text, found.end())
    ):
        end_at = closing.end()
        number += text.count("\n", counted, found.start())
        counted = found.start()
        begin, end = _attribute(found[1], "begin"), _attribute(found[1], "end")
        start_s = _clock(begin)
        end_s = _clock(end) if end else start_s + _clock(_attribute(found[1], "dur"))
        parts = _BREAK.split(text[found.end() : closing.start()])
        shown = [html.unescape(_shown(part.replace("\n", " "))) for part in parts]
        if begin and any(shown):
            yield [(each, _span(number, start_s, end_s)) for each in shown if each]


def _attribute(written: str, name: str) -> str:
    found = re.search(rf"\b{name}\s*=\s*[\"']([^\"']*)[\"']", written)
    return found[1] if found else ""


def _clock(written: str) -> float:
    """``0:00:01.50``, ``00:01.5``, ``1.5s`` or ``1500ms`` in seconds."""
    found = _CLOCK.match(written.strip())
    if found is None:
        return 0.0
    if found[4]:
        return float(found[4]) / (1000 if found[5] == "ms" else 1)
    return int(found[1] or 0) * 3600 + int(found[2]) * 60 + float(found[3])


def _seconds(hours: str | None, minutes: str, seconds: str, fraction: str) -> float:
    whole = int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds)
    return whole + int(fraction.ljust(3, "0")) / 1000


def _span(line: int, start_s: float, end_s: float) -> Span:
    return Span(first_line=line, last_line=line, start_s=start_s, end_s=end_s)


def _shown(line: str) -> str:
    return " ".join(_TAGS.sub("", _VOICE.sub(r"\1: ", line)).split())


BY_SUFFIX: dict[str, tuple[Callable[[str], Cues], str]] = {
    "srt": (timed_blocks, "application/x-subrip"),
    "vtt": (timed_blocks, "text/vtt"),
    "sbv": (timed_blocks, "text/x-subviewer"),
    "sub": (frames, "text/x-microdvd"),
    "lrc": (lyrics, "text/x-lrc"),
    "ass": (dialogue, "text/x-ssa"),
    "ssa": (dialogue, "text/x-ssa"),
    "ttml": (timed_paragraphs, "application/ttml+xml"),
    "dfxp": (timed_paragraphs, "application/ttml+xml"),
}
