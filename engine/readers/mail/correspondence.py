"""The text of a mail as blocks: what its writer says apart from what is quoted of others.

A line that says who wrote what follows opens a section, so that a passage of it is known to
be his. The trap: programs announce a quote in any language and over several lines, and
nothing else tells it from text that merely ends in a colon.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

from engine.domain.document import BlockKind
from engine.readers.builder import DocumentBuilder
from engine.readers.text.plain import paragraphs

_WROTE = (
    r"wrote|writes|schrieb[^\n]{0,120}|a écrit|escribió|ha scritto|schreef[^\n]{0,120}|escreveu"
    r"|skrev[^\n]{0,120}|napisał\(?a?\)?|пишет|писал\(?а?\)?|写道"
)
_BEGINS = re.compile(r"(?:On|Am|Le|El|Il|Op|Em|Den|Dnia|В)\b|在|\d", re.IGNORECASE)
_ANNOUNCES = re.compile(
    rf"(?:{_BEGINS.pattern}|[^\n]{{0,200}}<[^\n<>]+@)[^\n]*(?:\n[^\n]*)?(?:{_WROTE})\s?[:：]",
    re.IGNORECASE,
)
_LONGEST = 400  # of an announcement
_DIVIDES = re.compile(
    r"[-_*=]{3,}\s?[^\W\d_][^\n]{3,40}[^\W\d_]\s?[-_*=]{3,}\s*|Begin forwarded message:\s*"
)

_SENDER = re.compile(r"[> *]*(?:From|Von|De|Da|Van|Fra|Från|Od|От)\*?\s?:\*?\s*\S")
_SENT = re.compile(
    r"[> *]*(?:Sent|Date|Gesendet|Datum|Envoyé|Enviado|Inviato|Data|Verzonden|Sendt|Skickat|Wysłano"
    r"|Дата|Отправлено)[^:\n]{0,10}:"
)


def add_text(builder: DocumentBuilder, text: str) -> None:
    for block in paragraphs(text):
        for lines in _by_writer(text[block.start : block.end].split("\n")):
            _add(builder, block.kind, lines)


def _by_writer(lines: Iterable[str]) -> Iterator[list[str]]:
    """Runs of lines that are quoted equally deep."""
    for _, run in groupby(lines, key=_depth):
        yield list(run)


def _depth(line: str) -> int:
    marks = re.match(r"[> ]*", line)
    return marks[0].count(">") if marks and line.startswith(">") else 0


def _add(builder: DocumentBuilder, kind: BlockKind, lines: list[str]) -> None:
    if _is_copied_head(lines):
        builder.add("heading", lines[0], level=2)
        lines = lines[1:]
    for announces, run in _runs(lines):
        if announces:
            builder.add("heading", " ".join(" ".join(run).split()), level=2)
        else:
            builder.add_lines(kind, [(line, None) for line in run])


def _is_copied_head(lines: list[str]) -> bool:
    """Whether the lines begin with the headers of another mail, as Outlook copies them."""
    return _SENDER.match(lines[0]) is not None and any(map(_SENT.match, lines[1:4]))


def _runs(lines: list[str]) -> Iterator[tuple[bool, list[str]]]:
    """The lines in runs, and whether a run announces a quote."""
    start = at = 0
    while at < len(lines):
        count = _announced(lines[at : at + 2])
        if count:
            yield False, lines[start:at]
            yield True, lines[at : at + count]
            start = at + count
        at += count or 1
    yield False, lines[start:]


def _announced(lines: list[str]) -> int:
    """How many of the next two lines announce a quote."""
    bare = [line.lstrip("> ").rstrip() for line in lines]
    both = "\n".join(bare)
    if len(bare) == 2 and _BEGINS.match(both) and _announces(both):
        return 2
    return int(_announces(bare[0]) or _DIVIDES.fullmatch(bare[0]) is not None)


def _announces(text: str) -> bool:
    if len(text) > _LONGEST or not text.endswith((":", "：")):
        return False
    dated = "@" in text or any(map(str.isdigit, text))
    return dated and _ANNOUNCES.fullmatch(text) is not None
