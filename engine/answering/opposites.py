"""Words that turn a sentence round: "not", and pairs such as "increased" and "decreased".

Pure, English for the pairs, a few languages for the negations. The trap: a pair only tells
something when one of its words stands on one side and only the other one on the other side.
"""

from __future__ import annotations

import re
from collections.abc import Collection

_NEGATION = re.compile(
    r"\b(?:not|never|no|neither|nor|without|cannot|except|unlike|none|nobody|nothing|hardly|\w+n['’]t"
    r"|nicht|kein\w{0,2}|niemals|ohne|ne|pas|jamais|sans|nunca|jamás|sin|non|mai|senza|não|sem"
    r"|niet|geen|nooit|zonder|не|нет|никогда|без)\b|[不没沒未無]|ない|ません|不是|नहीं|ไม่|ليس|لم|لا",
    re.IGNORECASE,
)
_LACK = re.compile(
    r"\b(?:lack\w*|fail\w*|un(?!i|der|til|to|less)[a-z]{4,}|refus\w+|absen\w+)\b", re.IGNORECASE
)
_PAIRS = (
    "increase decrease, increased decreased, increases decreases, rise fall, rose fell, rising"
    " falling, grew shrank, gain loss, gained lost, profit loss, high low, higher lower, highest"
    " lowest, more less, more fewer, most least, most fewest, maximum minimum, above below,"
    " upper lower, large small, larger smaller, largest smallest, big little, long short, longer"
    " shorter, longest shortest, wide narrow, deep shallow, strong weak, stronger weaker,"
    " strongest weakest, strengthened weakened, fast slow, faster slower, hot cold, light heavy,"
    " light dark, rich poor, richest poorest, cheap expensive, easy difficult, simple complex,"
    " old new, old young, older younger, oldest youngest, ancient modern, early late, earlier"
    " later, earliest latest, first last, before after, begin end, began ended, start end,"
    " started ended, opened closed, north south, northern southern, northeast southwest,"
    " northwest southeast, east west, eastern western, left right, inside outside, inner outer,"
    " internal external, import export, imports exports, buy sell, bought sold, win lose, won"
    " lost, attacked defended, built destroyed, created destroyed, allow forbid, allowed"
    " forbidden, allowed prohibited, legal illegal, accept reject, accepted rejected, accepted"
    " refused, approved rejected, agree disagree, agreed disagreed, support oppose, supported"
    " opposed, include exclude, included excluded, join leave, positive negative, advantage"
    " disadvantage, advantages disadvantages, good bad, better worse, best worst, success"
    " failure, succeeded failed, same different, similar different, major minor, majority"
    " minority, public private, domestic foreign, urban rural, male female, men women, man"
    " woman, husband wife, father mother, son daughter, brother sister, king queen, protestant"
    " catholic, democrat republican, natural artificial, natural synthetic, common rare,"
    " complete incomplete, visible invisible, known unknown, popular unpopular, stable unstable,"
    " equal unequal, possible impossible, dependent independent, permanent temporary, direct"
    " indirect, odd even, finite infinite, true false, encourage discourage, encouraged"
    " discouraged, appeared disappeared, centralized decentralized, active passive, day night,"
    " summer winter, birth death, born died, war peace, ally enemy, theory practice, present"
    " absent, raised lowered, hired fired"
)


def _paired() -> dict[str, frozenset[str]]:
    opposites: dict[str, set[str]] = {}
    for pair in _PAIRS.split(","):
        one, other = pair.split()
        opposites.setdefault(one, set()).add(other)
        opposites.setdefault(other, set()).add(one)
    return {word: frozenset(others) for word, others in opposites.items()}


_OPPOSITES = _paired()


def denies(text: str) -> bool:
    """Whether a “not” stands in it."""
    return bool(_NEGATION.search(text))


def negates(text: str) -> bool:
    """Whether it denies something, be it by a word such as “lacked” or “unaware”."""
    return denies(text) or bool(_LACK.search(text))


def turned_round(said: Collection[str], source: Collection[str]) -> str:
    """The first word of ``said`` (lower-case) of which ``source`` has only an opposite."""
    for word in said:
        others = _OPPOSITES.get(word)
        if others and word not in source and not others.isdisjoint(source):
            return word
    return ""
