"""Something new in an old question's place: "And for the tenant?" after "What is the notice
period for the landlord?".

Pure. A year takes a year's place, a quarter a quarter's, a name a name's, and "for …" the
place of "for …". The trap: with two places that fit, nobody knows which is meant; then none
is taken.
"""

from __future__ import annotations

import re

from engine.answering.followup_cues import Cues, plain
from engine.answering.topic import content, names

_YEAR = r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)"
_QUARTER = r"\bQ[1-4]\b|\b(?:first|second|third|fourth|[1-4](?:st|nd|rd|th)) quarter\b"
_KINDS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (rf"(?:{_QUARTER}),?(?: of)?(?: fiscal)? ?{_YEAR}", _QUARTER, _YEAR)
)
_WORD = re.compile(r"[^\s,;:.?!()،؛؟।，。；？！]+")


def put_in_place(new: str, old: str, cues: Cues) -> str:
    """``old`` with ``new`` where its like stood; "" when there is no such place."""
    if not new:
        return ""
    for kind in _KINDS:
        found = kind.search(new)
        if found and cues.places.issuperset(content(new.replace(found.group(), " "), cues)):
            return _only(kind, old, found.group())
    return _same_place(new, old, cues) or _same_name(_bare(new, cues), old, cues)


def _bare(new: str, cues: Cues) -> str:
    """Without the small words in front."""
    words = new.split()
    while len(words) > 1 and words[0].lower() in cues.places | cues.articles:
        words.pop(0)
    return " ".join(words)


def _only(kind: re.Pattern[str], old: str, new: str) -> str:
    found = list(kind.finditer(old))
    if len(found) != 1:
        return ""
    return f"{old[: found[0].start()]}{new}{old[found[0].end() :]}"


def _same_place(new: str, old: str, cues: Cues) -> str:
    """ "for the tenant" put where "for the landlord" stood, up to the next small word."""
    place, _, phrase = new.lower().partition(" ")
    if place not in cues.places or not phrase:
        return ""
    found = list(re.finditer(rf"(?<!\w){re.escape(place)}(?!\w)", old, re.IGNORECASE))
    if len(found) != 1:
        return ""
    start = found[0].end()
    end = _end_of_phrase(old, start, cues)
    if not old[start:end].strip() or _has_digit(old[start:end]) != _has_digit(new):
        return ""
    return f"{old[:start]}{new[len(place) :]}{old[end:]}"


def _end_of_phrase(old: str, start: int, cues: Cues) -> int:
    """Where the words end that begin at ``start``: articles, then words that say something."""
    end, begun = start, False
    for match in _WORD.finditer(old, start):
        word = plain(match.group().lower())
        if old[end : match.start()].strip():
            break
        if word in cues.small and (begun or word not in cues.articles):
            break
        begun = begun or word not in cues.articles
        end = match.end()
    return end if begun else start


def _same_name(new: str, old: str, cues: Cues) -> str:
    """A name for the only name in the old question."""
    if names(f"- {new}", cues) != [new] or _has_digit(new):
        return ""
    old_names = [name for name in names(old, cues) if not _has_digit(name)]
    if len(old_names) != 1 or old.count(old_names[0]) != 1:
        return ""
    return old.replace(old_names[0], new)


def _has_digit(text: str) -> bool:
    return any(char.isdigit() for char in text)
