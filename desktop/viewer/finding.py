"""Finding a quote, or what a person types, in a text whose blanks and line ends may differ.

The trap: ``str.casefold`` changes lengths (``ß`` becomes ``ss``), so offsets found in folded text
are wrong in the original; regular expressions ignore case without moving anything.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_LEAD = 8  # words of a quote's beginning, and of its end, that are enough to know it by
_LONGEST = 4000  # characters of a quote that are looked for as a whole

Stretch = tuple[int, int]


def find_quote(text: str, quote: str) -> Stretch | None:
    """Where ``quote`` stands in ``text`` (start, end), whatever blanks lie between its words;
    a quote that differs in the middle is found by how it begins and ends."""
    quote = quote.strip()
    if not quote:
        return None
    at = text.find(quote)
    if at >= 0:
        return at, at + len(quote)
    words = quote.split()
    if len(quote) <= _LONGEST and (found := _pattern(words).search(text)):
        return found.span()
    begin = _pattern(words[:_LEAD]).search(text)
    if begin is None or len(words) <= _LEAD:
        return None
    for end in _pattern(words[-_LEAD:]).finditer(text, begin.start()):
        if end.end() - begin.start() <= 2 * len(quote):
            return begin.start(), end.end()
    return begin.span()


def matches(text: str, query: str) -> Iterator[Stretch]:
    """Every place of ``query`` in ``text``, upper and lower case being the same."""
    if words := query.split():
        for found in _pattern(words).finditer(text):
            yield found.span()


def _pattern(words: list[str]) -> re.Pattern[str]:
    return re.compile(r"\s+".join(map(re.escape, words)), re.IGNORECASE)
