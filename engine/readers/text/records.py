"""Data files (JSON, XML, YAML, INI, catalogues): a block a record, in the file as it stands.

The text is the decoded file, so nothing is parsed into values: brackets, tags, indentation and
blank lines part the records. A block's context is the path of keys or tags down to it. The
trap: a file may be one line, so records part anywhere, not at line ends only.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise
from pathlib import PurePath

from engine.domain.document import Block, Document
from engine.readers.text.nesting import Cut, json_cuts, xml_cuts
from engine.readers.text.plain import document, lines

_LONG_ENTRY = 4000
_SECTION = re.compile(r"\[")
_ENTRY = re.compile(r"@\w")
_KEY = re.compile(r"[^\s#\]})]")
_COMMENT = re.compile(r"[ \t]*[#;]")


def read_text(text: str, name: str) -> Document:
    ending = PurePath(name).suffix.lower().removeprefix(".")
    find, media_type = _BY_SUFFIX.get(ending, (_at_blank_lines, "text/plain"))
    return document(text, tuple(_blocks(text, find(text))), media_type, title=name)


def _blocks(text: str, cuts: Iterable[Cut]) -> Iterator[Block]:
    """From each cut to the next, without the blanks around."""
    start, context = 0, ""
    for cut, following in (*_ascending(cuts), (len(text), "")):
        piece = text[start:cut]
        body = piece.strip()
        if body:
            begin = start + piece.index(body[0])
            yield Block("code", begin, begin + len(body), context=context)
        start, context = cut, following


def _ascending(cuts: Iterable[Cut]) -> Iterator[Cut]:
    last = -1
    for cut in cuts:
        if cut[0] > last:
            yield cut
            last = cut[0]


def _at_lines(text: str) -> Iterator[Cut]:
    return ((begin, "") for begin, _ in lines(text))


def _at_blank_lines(text: str) -> Iterator[Cut]:
    after_blank = True
    for begin, end in lines(text):
        blank = not text[begin:end].strip()
        if after_blank and not blank:
            yield begin, ""
        after_blank = blank


def _at_sections(text: str) -> Iterator[Cut]:
    """INI and TOML: a section a block, under the comments above it."""
    yield from _at_openings(text, _SECTION)


def _at_entries(text: str) -> Iterator[Cut]:
    """Bibliographies: ``@book{`` and the like."""
    yield from _at_openings(text, _ENTRY)


def _at_keys(text: str) -> Iterator[Cut]:
    """YAML: a top-level key or list item a block, a long one parted at what is next below."""
    cuts = [*_at_openings(text, _KEY), (len(text), "")]
    for (start, context), (end, _) in pairwise(cuts):
        yield start, context
        if end - start > _LONG_ENTRY:
            yield from _within(text, start, end, context)


def _at_openings(text: str, opening: re.Pattern[str]) -> Iterator[Cut]:
    comment = -1
    for begin, end in lines(text):
        if opening.match(text, begin, end):
            yield comment if comment >= 0 else begin, _named(text, begin, end)
        is_comment = _COMMENT.match(text, begin, end) is not None
        comment = (comment if comment >= 0 else begin) if is_comment else -1


def _within(text: str, start: int, end: int, context: str) -> Iterator[Cut]:
    """The entries one level below, by the least indentation that is any."""
    found = [
        (start + begin, start + begin + _indent(text, start + begin), start + stop)
        for begin, stop in lines(text[start:end])
        if text[start + begin : start + stop].strip()
    ]
    indents = [at - begin for begin, at, _ in found if at > begin]
    least = min(indents, default=0)
    for begin, at, stop in found:
        if at - begin == least and least and _KEY.match(text, at, stop):
            yield begin, f"{context} > {_named(text, at, stop)}"


def _indent(text: str, at: int) -> int:
    end = at
    while end < len(text) and text[end] in " \t":
        end += 1
    return end - at


def _named(text: str, begin: int, end: int) -> str:
    return text[begin : min(end, begin + 80)].strip().rstrip(":{, ").replace(" > ", ">")


Finder = Callable[[str], Iterable[Cut]]
_BY_FORMAT: dict[str, tuple[Finder, str]] = {
    "json geojson webmanifest": (json_cuts, "application/json"),
    "jsonl ndjson": (_at_lines, "application/jsonl"),
    "xml xsd xsl xslt rss atom plist": (xml_cuts, "application/xml"),
    "yaml yml": (_at_keys, "application/yaml"),
    "toml": (_at_sections, "application/toml"),
    "ini cfg conf desktop service": (_at_sections, "text/plain"),
    "env properties": (_at_blank_lines, "text/plain"),
    "po": (_at_blank_lines, "text/x-gettext-translation"),
    "bib": (_at_entries, "application/x-bibtex"),
}
_BY_SUFFIX = {ending: how for endings, how in _BY_FORMAT.items() for ending in endings.split()}
