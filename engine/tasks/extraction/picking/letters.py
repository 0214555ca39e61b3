"""The head of a letter, a bill or a paper: who writes, to whom, and what it is called. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from engine.tasks.extraction.picking.addresses import LONGEST_ADDRESS_LINES, POSTCODE
from engine.tasks.extraction.picking.concepts import is_known, tokens_of
from engine.tasks.extraction.picking.spans import Span

SALUTATION = r"(?:Mr|Mrs|Ms|Miss|Herrn?|Frau|M|Mme|Monsieur|Madame|Sr|Sra|Firma)\.?"
_LETTERHEAD_LINES = 3
HEAD = 1600  # characters of a letter, in which it says who writes to whom


def letterhead(text: str) -> list[Span]:
    """The first lines, where they may be the name of who wrote: a few words, no figures."""
    found = []
    for match in list(re.finditer(r"[^\n]*\S[^\n]*", text[:HEAD]))[:_LETTERHEAD_LINES]:
        told = match.group().strip()
        words = [token.text for token in tokens_of(told)]
        if (
            2 <= len(words) <= 7
            and all(word[0].isupper() for word in told.split() if len(word) > 3)
            and told[0].isupper()
            and not re.search(r"[:：|@]|\d{2}|[.,;]$| [a-z]+ [a-z]+ ", told)
            and not is_known(words)
        ):
            start = text.index(told, match.start())
            found.append(Span(start, start + len(told), told, 0.85))
    return found


def addressees(text: str) -> list[Span]:
    """To whom a letter or a bill is sent: the first lines of blocks that end in a town, those
    behind the sender's first."""
    found: list[Span] = []
    at = 0
    for block in re.split(r"\n[ \t]*\n", text[:HEAD]):
        lines = [line.strip() for line in block.split("\n") if line.strip()]
        if 2 <= len(lines) <= LONGEST_ADDRESS_LINES + 1 and _is_letterhead(lines):
            labelled = is_known([token.text for token in tokens_of(lines[0])])
            first = 1 if labelled or re.fullmatch(SALUTATION, lines[0]) else 0
            titled = re.match(rf"{SALUTATION}\s+", lines[first])
            told = lines[first][titled.end() if titled else 0 :]
            start = text.index(told, at)
            mine = at == 0 and not (titled or first)  # the sender's own
            if re.search(r"[^\W\d_]{2}", told) and not mine:
                quality = 0.9 if titled or first else 0.8
                found.append(Span(start, start + len(told), told, quality))
        at += len(block)
    return found[::-1]


def _is_letterhead(lines: Sequence[str]) -> bool:
    """Whether a block ends in a town and holds nothing but a name and an address."""
    if POSTCODE.search(lines[-1]) is None:
        return False
    return not any(len(line) > 70 or re.search(r"[·|@:]|\d{7}", line) for line in lines)


def titles(text: str) -> Iterator[Span]:
    """The first lines that have some words and end no sentence."""
    found = 0
    for match in re.finditer(r"[^\n]+(?:\n(?=[^\n]{0,60}(?:\n\s*\n|$))[^\n]+)?", text[:1500]):
        told = match.group().strip()
        plain = not re.search(r"[.:]$|[@|]|\d{3}| {3}|^\d|^[^:]{1,12}:", told)
        if len(tokens_of(told)) >= 3 and plain and not is_known([told.split()[0].casefold()]):
            start = match.start() + len(match.group()) - len(match.group().lstrip())
            yield Span(start, start + len(told), told, 0.9**found)
            found += 1
