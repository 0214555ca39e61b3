"""Addresses: lines that follow each other and look like parts of one. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from engine.tasks.extraction.picking.concepts import is_known, tokens_of
from engine.tasks.extraction.picking.spans import Span, cells_of

POSTCODE = re.compile(
    r"\b(?:[A-Z]{1,2}-)?\d{4,6}\b(?= ?,? ?[^\W\d])|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b"
)
STREET = re.compile(
    r"\b(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|court|square|terrace|crescent|parkway"
    r"|boulevard|blvd|highway|hwy|way|quay|wharf|jalan|jln|lorong|taman|bandar|suite|unit|floor"
    r"|rue|chemin|impasse|place|allée|cours|quai|calle|avenida|avda|plaza|paseo|via|am|an der|im"
    r"|platz|allee|ring|ufer)\b|(?:stra(?:ß|ss)e|str\.|weg|gasse|platz|allee|damm|ufer|ring)\b"
    r"|[路街巷道]\d*号?|号|[省市区县]",
    re.I,
)
LONGEST_ADDRESS_LINES = 5


def addresses(text: str) -> Iterator[Span]:
    """Lines that follow each other and look like parts of one, or the part of a sentence."""
    block: list[tuple[int, int]] = []
    for start, line in [*cells_of(text), (len(text), "")]:
        end = start + len(line)
        clean = line.strip(" ,")
        gap = text[block[-1][1] : start] if block else ""
        joined = not block or (gap.strip() == "" and gap.count("\n") == 1)
        like = _address_score(clean)
        if block and (not joined or like <= 0 or len(block) >= LONGEST_ADDRESS_LINES):
            yield from _block_span(text, block)
            block = []
        if like > 0:
            block.append((start, end))
    for match in re.finditer(
        r"(?:\d+[a-z]? (?:[A-Z][\w'’-]* ){1,4}|(?:[A-ZÄÖÜ][\w-]*(?:straße|strasse|weg|gasse|platz|"
        r"allee|str\.)|(?:rue|avenue|boulevard|place|calle|avenida|chemin) [^,.;\n]{3,40}) ?)"
        r"[^.;:\n()“”\"]{0,60}?(?:\d{4,6} [A-ZÀ-Þ][\w-]+|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})",
        text,
    ):
        yield Span(match.start(), match.end(), match.group(), 0.9)


def _address_score(line: str) -> float:
    if not line or len(line) > 120 or re.search(r"[:：@]|\d[.,]\d\d\b|[!?]$", line):
        return 0.0
    if (line.endswith(".") and len(line) > 60) or is_known([x.text for x in tokens_of(line)]):
        return 0.0
    line = line.rstrip(".")
    post, street = POSTCODE.search(line), STREET.search(line)
    digits = any(char.isdigit() for char in line)
    if (post and re.search(r"[^\W\d_]{3}", line)) or (street and digits):
        return 1.0
    if street or (line.endswith(",") and line[:1].isupper()):
        return 0.5
    if (
        re.fullmatch(r"(?:[A-ZÀ-ÖØ-Þ][\w.'’&-]*,? ?){1,3}", line)
        and len(line) < 40
        and line.isupper()
    ):
        return 0.3  # a town in capitals
    return 0.0


def _block_span(text: str, block: list[tuple[int, int]]) -> Iterator[Span]:
    scores = [_address_score(text[start:end].strip(" ,")) for start, end in block]
    while scores and scores[0] < 0.5:
        scores.pop(0)
        block = block[1:]
    if not scores or max(scores) < 1.0:
        return
    start, end = block[0][0], block[-1][1]
    told = text[start:end]
    start += len(told) - len(told.lstrip(" ,"))
    end -= len(told) - len(told.rstrip(" ,"))
    yield Span(start, end, text[start:end], min(1.0, 0.7 + 0.15 * len(block)))
