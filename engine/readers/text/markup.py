"""reStructuredText, AsciiDoc, Org and LaTeX: their own original, with headings and code found.

As in Markdown, marks stay in the text, since the text is the file. The trap: a line that
looks like a heading inside a listing is none, so listings are found first.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePath

from engine.domain.document import Block, Document
from engine.readers.builder import one_line
from engine.readers.text.plain import document, paragraphs

_LINES = re.MULTILINE
_LATEX_LEVELS = ("part", "chapter", "section", "subsection", "subsubsection", "paragraph")

# Named groups: ``marks`` counts as the level, ``title`` is what the heading says.
_ASCIIDOC_HEADING = re.compile(r"^(?P<marks>={1,6}|#{1,6})[ \t]+(?P<title>\S.*)$", _LINES)
_ORG_HEADING = re.compile(r"^(?P<marks>\*{1,9})[ \t]+(?P<title>\S.*)$", _LINES)
_LATEX_HEADING = re.compile(
    r"^[ \t]*\\(?P<marks>(?:sub){0,2}section|part|chapter|paragraph)\*?"
    r"(?:\[[^\]\n]*\])?\{(?P<title>(?:[^{}\n]|\{[^{}\n]*\})*)\}?(?:[ \t]*\\label\{[^{}\n]*\})?",
    _LINES,
)
_RST_HEADING = re.compile(
    r"^(?P<over>([^\w\s])\2{2,}[ \t]*\n)?[ \t]*(?P<title>[^\s].*)\n"
    r"(?P<under>([^\w\s])\5{2,})[ \t]*$",
    _LINES,
)
# What opens a listing; its last group and a pattern around it say what closes it.
_ASCIIDOC_CODE = (re.compile(r"^(-{4,100}|\.{4,100}|\+{4,100})[ \t]*$", _LINES), r"^{}[ \t]*$")
_ORG_CODE = (
    re.compile(r"^[ \t]*#\+begin_(src|example)\b.*$", _LINES | re.I),
    r"^[ \t]*#\+(?i:end_{}[ \t]*)$",
)
_LATEX_CODE = (
    re.compile(r"^[ \t]*\\begin\{(verbatim|lstlisting|minted)\}.*$", _LINES),
    r"\\end\{{{}\}}.*$",
)
_RST_TABLE = re.compile(r"^(?:[ \t]*[+|].*[+|][ \t]*\n?)+", _LINES)
_ORG_TABLE = re.compile(r"^(?:[ \t]*\|.*\n?)+", _LINES)
# A directive's content is what is indented below it.
_RST_CODE = (
    re.compile(r"^\.\. (code(?:-block)?|sourcecode|parsed-literal|math)::.*$", _LINES),
    r"^(?=\S)|\Z",
)
_NEVER = re.compile(r"(?!)")
_RULES = {
    "rst": (_RST_HEADING, _RST_CODE, _RST_TABLE),
    "adoc": (_ASCIIDOC_HEADING, _ASCIIDOC_CODE, _NEVER),
    "asciidoc": (_ASCIIDOC_HEADING, _ASCIIDOC_CODE, _NEVER),
    "org": (_ORG_HEADING, _ORG_CODE, _ORG_TABLE),
    "tex": (_LATEX_HEADING, _LATEX_CODE, _NEVER),
    "latex": (_LATEX_HEADING, _LATEX_CODE, _NEVER),
}
_MEDIA_TYPES = {
    "rst": "text/x-rst",
    "org": "text/org",
    "adoc": "text/asciidoc",
    "asciidoc": "text/asciidoc",
    "tex": "application/x-latex",
    "latex": "application/x-latex",
}
_NAMED = re.compile(r"^(?:#\+title:[ \t]*(.+)|[ \t]*\\title\{([^{}\n]+)\})", _LINES | re.I)


def read_text(text: str, name: str) -> Document:
    kind = PurePath(name).suffix.lower().removeprefix(".")
    headings, titles = [], []
    heading, code, table = _RULES[kind]
    whole = list(_listings(text, *code))
    whole += [_table(text, *found.span()) for found in table.finditer(text)]
    taken = _disjoint(whole)
    levels = _Levels()
    for found in heading.finditer(text):
        if _is_free(found.start(), taken) and _is_underlined(found):
            level = levels.of(found)
            headings.append(Block("heading", found.start(), found.end(), level))
            titles.append(found["title"].rstrip(" =#"))
    named = _NAMED.search(text)
    title = named[1] or named[2] if named else ""
    if not title and headings and headings[0].level == min(each.level for each in headings):
        title = titles[0]
    blocks = tuple(_between(text, sorted([*taken, *headings], key=lambda each: each.start)))
    return document(text, blocks, _MEDIA_TYPES[kind], one_line(title))


def _listings(text: str, opening: re.Pattern[str], closing: str) -> Iterator[Block]:
    """Stretches that are code, each from the line that opens it to the one that closes it."""
    position = 0
    unclosed: set[str] = set()  # what nothing closes any more: looked for once
    while found := opening.search(text, position):
        mark = found[1].lower()
        end = None
        if mark not in unclosed:
            end = re.compile(closing.format(re.escape(mark)), _LINES).search(text, found.end())
        if end is None:
            unclosed.add(mark)
            position = found.end()
        else:
            body = text[found.start() : end.end()].rstrip()
            yield Block("code", found.start(), found.start() + len(body))
            position = end.end()


def _disjoint(blocks: list[Block]) -> list[Block]:
    """``blocks`` in order, without those that begin within another."""
    kept: list[Block] = []
    for block in sorted(blocks, key=lambda each: each.start):
        if not kept or block.start >= kept[-1].end:
            kept.append(block)
    return kept


def _is_free(start: int, taken: list[Block]) -> bool:
    at = bisect_right(taken, start, key=lambda each: each.start)
    return not at or taken[at - 1].end <= start


def _is_underlined(found: re.Match[str]) -> bool:
    """False for three dots or dashes below a whole line of text."""
    under = found.groupdict().get("under")
    return under is None or len(under) >= 0.6 * len(found["title"])


class _Levels:
    """The depth of each heading; in reStructuredText, by the order in which marks appear."""

    def __init__(self) -> None:
        self._seen: list[tuple[bool, str]] = []

    def of(self, found: re.Match[str]) -> int:
        groups = found.groupdict()
        if "under" in groups:
            style = (bool(groups["over"]), groups["under"][0])
            if style not in self._seen:
                self._seen.append(style)
            return min(9, self._seen.index(style) + 1)
        marks: str = groups["marks"]
        return _LATEX_LEVELS.index(marks) + 1 if marks in _LATEX_LEVELS else len(marks)


def _table(text: str, start: int, end: int) -> Block:
    end = start + len(text[start:end].rstrip())
    rows = [row.strip() for row in text[start:end].split("\n")]
    head = next((row.strip("| \t") for row in rows if row.strip("|+-=: \t")), "")
    return Block("table", start, end, context=head if len(rows) > 2 else "")


def _between(text: str, marked: list[Block]) -> Iterator[Block]:
    """The marked blocks, and the paragraphs and lists of the text between them."""
    position = 0
    for block in [*marked, Block("paragraph", len(text), len(text))]:
        if block.start < position:
            continue  # a heading runs into it
        for each in paragraphs(text[position : block.start]):
            yield replace(each, start=each.start + position, end=each.end + position)
        if block.end > block.start:
            yield block
        position = block.end
