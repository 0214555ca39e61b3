"""A passage as it is searched for values, and a value that was found in it. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from engine.answering.citations import cite
from engine.domain.answer import Citation, Hit
from engine.tasks.extraction.picking.concepts import Mention, Phrase, Token, mentions, tokens_of
from engine.tasks.extraction.picking.spans import Span

LEAST = 0.5  # what a value has to earn
_WRAPPED = 58  # characters, from which on a line may be one of running text


@dataclass(frozen=True, slots=True)
class Page:
    """A passage as it is searched: its text with what heads it, words, and known phrases."""

    number: int
    hit: Hit
    text: str
    offset: int  # of the passage's own text
    tokens: list[Token]
    named: list[Mention]


@dataclass(frozen=True, slots=True)
class Candidate:
    page: Page
    span: Span
    score: float


@dataclass(frozen=True, slots=True)
class Picked:
    """What a field is filled in with, and the line that says so."""

    value: str | float | bool
    citation: Citation


def page_of(number: int, hit: Hit, own: Sequence[Phrase]) -> Page:
    head = f"{hit.context}\n" if hit.context and not hit.text.startswith(hit.context) else ""
    text = _unwrapped(head + hit.text)
    tokens = tokens_of(text)
    return Page(number, hit, text, len(head), tokens, mentions(tokens, own))


def _unwrapped(text: str) -> str:
    """Line ends inside of running text as spaces; every character stays in its place."""
    lines = text.split("\n")
    long = [
        len(line) > _WRAPPED and not re.search(r"[.:;。：]$| {3}|\t|\|", line) for line in lines
    ]
    joined = lines[0] if lines else ""
    for line, wraps in zip(lines[1:], long, strict=False):
        starts_anew = not line.strip() or re.match(r"\s*(?:[-•*–]|\d+[.)]) ", line)
        joined += (" " if wraps and not starts_anew else "\n") + line
    return joined


def line_of(page: Page, start: int, end: int) -> Citation:
    """The line that holds the value, so that its label can be seen."""
    text = page.hit.text
    start, end = max(0, start - page.offset), max(1, end - page.offset)
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end)
    return cite(page.number, 0, 0, page.hit, (first, last if last >= 0 else len(text)))
