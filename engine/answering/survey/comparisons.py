"""The limits a question sets: over 1,000 euros, before March 2024, between 5 and 10, in 2025.

Pure. The trap: a bare number is no limit ("10-Q", "top 3"); it needs a word before it that
compares, or a word such as "in" before a year.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from engine.answering.survey.values import (
    CURRENCIES,
    MONTH_OF,
    WrittenDate,
    decimal_mark,
    find_dates,
    number,
    written_number,
)

Kind = Literal["number", "date"]

_MORE = (
    r"more than|dépass\w+|übersteig\w+|superan?|supera[nr]?o?|overschrijd\w+|превыша\w+|greater than|higher than|larger than|bigger than|longer than|later than|older than"
    r"|heavier than|over|above|exceed(?:s|ing)?|exceeding|>|mehr als|größer als|höher als|länger als"
    r"|älter als|über|plus de|supérieure?s? à|au-dessus de|más de|mayor(?:es)? (?:de|que)|superior(?:es)?"
    r" a|più di|maggior[ei] di|superior[ei] a|oltre|mais de|maior(?:es)? (?:do )?que|acima de|meer dan"
    r"|groter dan|hoger dan|boven|больше(?: чем)?|более(?: чем)?|свыше|выше|超过|大于|高于|多于|以上の|を超える"
)
_LESS = (
    r"less than|fewer than|lower than|smaller than|shorter than|under|below|<|weniger als|kleiner als"
    r"|niedriger als|unter|kürzer als|moins de|inférieure?s? à|en dessous de|menos de|menor(?:es)?"
    r" (?:de|que)|inferior(?:es)? a|meno di|minor[ei] di|inferior[ei] a|menor(?:es)? (?:do )?que"
    r"|abaixo de|minder dan|kleiner dan|onder|меньше(?: чем)?|менее(?: чем)?|ниже|少于|小于|低于|未満"
)
_FROM = (
    r"at least|no less than|not less than|minimum of|>=|≥|mindestens|au moins|al menos|almeno|pelo menos"
    r"|minstens|ten minste|не менее|по крайней мере|至少|少なくとも"
)
_TO = (
    r"at most|no more than|not more than|up to|maximum of|<=|≤|höchstens|bis zu|au plus|como máximo"
    r"|al massimo|no máximo|hoogstens|не более|最多|多くとも"
)
_EXACTLY = (
    r"exactly|equals?(?: to)?|equal to|genau|exactement|exactamente|esattamente|precies|ровно|正好"
)
_AFTER = r"after|later than|nach(?: dem)?|après(?: le)?|después de(?:l)?|dopo(?: il)?|depois de|na|после|之后|以后"
_SINCE = r"since|from|starting(?: in| from)?|seit|ab|depuis|desde|dal|sinds|vanaf|с начала|自"
_BEFORE = r"before|earlier than|prior to|vor(?: dem)?|avant(?: le)?|antes de(?:l)?|prima del?|voor|до|之前|以前"
_UNTIL = r"until|till|by|up to|bis|jusqu'(?:à|en|au)|hasta|fino al?|até|tot"
_IN = r"in|on|during|of|for|dated|im|am|en|au|del?|nel(?:l')?|em|no|в|на|于|在|from"
_CURRENCY = "|".join(sorted(map(re.escape, CURRENCIES.split()), key=len, reverse=True))
_VALUE = (
    rf"(?P<value>(?:(?:{_CURRENCY})\s?)?[-−]?\d[\d.,'\u00a0\u202f]*\d(?: \d{{3}})*|(?:(?:{_CURRENCY})\s?)?[-−]?\d)"
    rf"\s?(?P<scale>k\b|thousand|million|mio\b|m\b|tausend|mille\b|mil\b|тыс\w*|миллион\w*|万)?"
    rf"\s?(?P<unit>%|percent|prozent|(?:{_CURRENCY})(?!\w)|[^\W\d_]+)?"
)
_SCALES = {
    "k": 10**3, "thousand": 10**3, "tausend": 10**3, "mille": 10**3, "mil": 10**3, "万": 10**4,
    "million": 10**6, "mio": 10**6, "m": 10**6,
}  # fmt: skip
_OPERATORS = ((">=", _FROM), ("<=", _TO), (">", _MORE), ("<", _LESS), ("=", _EXACTLY))
_LIMITS = tuple(
    (sign, re.compile(rf"(?<!\w)(?:{words})\s*(?:the |de |von |of )?{_VALUE}", re.IGNORECASE))
    for sign, words in _OPERATORS
)
_OR_MORE = re.compile(
    rf"(?<![\w.,]){_VALUE}\s(?P<way>or more|or less|or fewer|and above|oder mehr|oder weniger|ou plus|o más)",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    r"(?<!\w)(?:between|zwischen|entre|tra|fra|tussen|между|from|von|介于)\s*"
    + _VALUE.replace("<value>", "<low>").replace("<scale>", "<s1>").replace("<unit>", "<u1>")
    + r"\s*(?:and|und|et|y|e|en|и|to|bis|a|à|和|-|–)\s*"
    + _VALUE,
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?<![\w.,-])(?P<year>(?:19|20)\d\d)(?![\w,.-]*\d)(?:年)?")
_MONTH_NAME = "|".join(
    sorted((n for n in MONTH_OF if len(n) > 3 or n == "may"), key=len, reverse=True)
)
_BARE_MONTH = re.compile(
    rf"(?<!\w)(?:in|im|en|em|nel|в|during) (?P<name>{_MONTH_NAME})(?!\w)", re.IGNORECASE
)
_QUARTER = re.compile(
    r"(?<!\w)(?:q(?P<number>[1-4])|(?P<word>first|second|third|fourth) quarter(?: of)?)[ /]?"
    r"(?P<year>(?:19|20)\d\d)(?!\w)",
    re.IGNORECASE,
)
_WORD_OF_QUARTER = {"first": 1, "second": 2, "third": 3, "fourth": 4}


@dataclass(frozen=True, slots=True)
class Comparison:
    """A limit that stands at ``text[start:end]``. Of numbers ``low`` and ``high`` are floats, of
    dates ISO days, both None where open; ``low_in`` and ``high_in`` say whether they count.
    ``month``: any year's month. ``year`` is set when only a year was said."""

    kind: Kind
    start: int
    end: int
    low: float | str | None = None
    high: float | str | None = None
    low_in: bool = True
    high_in: bool = True
    unit: str = ""
    year: int = 0
    month: int = 0
    words: str = ""


def comparisons(text: str) -> list[Comparison]:
    """The limits in a question, in order, none inside another: the longest first."""
    found: list[Comparison] = []
    every = sorted((*_dates(text), *_numbers(text)), key=lambda one: one.start - one.end)
    for one in every:
        if all(one.end <= other.start or other.end <= one.start for other in found):
            found.append(one)
    return sorted(found, key=lambda each: each.start)


def _numbers(text: str) -> Iterator[Comparison]:
    for match in _BETWEEN.finditer(text):
        low, high = _value(match["low"], match["s1"] or match["scale"]), _of(match)
        if low is not None and high is not None:
            yield _number(match, low, high)
    for match in _OR_MORE.finditer(text):
        value = _of(match)
        less = any(word in match["way"].lower() for word in ("less", "fewer", "weniger"))
        if value is not None:
            yield _number(match, None if less else value, value if less else None)
    for sign, pattern in _LIMITS:
        for match in pattern.finditer(text):
            value = _of(match)
            if value is None:
                continue
            low = value if sign in (">", ">=", "=") else None
            high = value if sign in ("<", "<=", "=") else None
            inside = "=" in sign
            yield _number(match, low, high, inside=inside)


def _of(match: re.Match[str]) -> float | None:
    return _value(match["value"], match["scale"])


def _value(said: str, scale: str | None) -> float | None:
    written = written_number(said.strip(" .,"))
    if written is None:
        return None
    mark = decimal_mark([written.digits])
    if mark == "?":  # "1,000" and "1.000" in a question are thousands
        mark = "." if "," in written.digits else ","
    found = number(written.digits, mark)
    if found is None:
        return None
    factor = _SCALES.get((scale or "").lower(), 1)
    if scale and factor == 1:
        factor = 10**6 if scale.lower().startswith("м") else 10**3
    return float(-found if written.negative else found) * factor


def _number(
    match: re.Match[str], low: float | None, high: float | None, *, inside: bool = True
) -> Comparison:
    unit = (match["unit"] or "").lower()
    end = match.end()
    known = unit in ("%", "percent", "prozent") or unit in CURRENCIES.split()
    if unit and not known and "way" not in match.re.groupindex:
        end = match.start("unit")  # the word after it is part of the question
    said = match["value"].lower()
    sign = next((c for c in CURRENCIES.split() if said.startswith(c)), "")
    return Comparison(
        "number", match.start(), end, low, high, inside, inside,
        unit=unit if known else sign or unit, words=match.group().strip(),
    )  # fmt: skip


def _dates(text: str) -> Iterator[Comparison]:
    for match in _QUARTER.finditer(text):
        quarter = int(match["number"] or _WORD_OF_QUARTER[match["word"].lower()])
        year = int(match["year"])
        first, last = date(year, 3 * quarter - 2, 1), _last_day(year, 3 * quarter)
        yield from _bounded(text, match.start(), match.end(), first, last)
    taken: list[tuple[int, int]] = []
    for start, end, written in find_dates(text):
        taken.append((start, end))
        stretch = _stretch(written)
        if stretch is not None:
            yield from _bounded(text, start, end, *stretch)
    for match in _YEAR.finditer(text):
        if all(match.end() <= start or end <= match.start() for start, end in taken):
            year = int(match["year"])
            first, last = date(year, 1, 1), date(year, 12, 31)
            yield from _bounded(text, match.start(), match.end(), first, last, year=year)
    for match in _BARE_MONTH.finditer(text):
        month = MONTH_OF[match["name"].lower()]
        yield Comparison("date", match.start(), match.end(), month=month, words=match.group())


def _stretch(written: WrittenDate) -> tuple[date, date] | None:
    first = written.settled("dmy")
    if first is None:
        return None
    if written.day or written.first:
        return first, first
    return first, _last_day(first.year, first.month)


def _last_day(year: int, month: int) -> date:
    beyond = date(year + month // 12, month % 12 + 1, 1)
    return beyond - timedelta(days=1)


def _before(words: str, text: str, end: int) -> re.Match[str] | None:
    return re.search(
        rf"(?<!\w)(?:{words})\s*(?:the |dem |le |el |il |год[уа] )?$", text[:end], re.IGNORECASE
    )


def _bounded(
    text: str, start: int, end: int, first: date, last: date, *, year: int = 0
) -> Iterator[Comparison]:
    """What the word before a stretch of days makes of it."""
    low: str | None = first.isoformat()
    high: str | None = last.isoformat()
    low_in = high_in = True
    ranged = re.search(
        r"(?<!\w)(?:between|zwischen|entre|tra|from|von|tussen)\s+(?P<date>[^?]{3,25}?)\s+"
        r"(?:and|und|et|y|e|en|to|bis|a|à)\s+$",
        text[:start],
        re.IGNORECASE,
    )
    if ranged:
        earlier = list(_dates(ranged["date"]))
        if earlier:
            yield Comparison(
                "date", ranged.start(), end, earlier[0].low, high,
                words=text[ranged.start() : end],
            )  # fmt: skip
        return
    begin = start
    for words, which in (
        (_AFTER, "after"),
        (_SINCE, "since"),
        (_BEFORE, "before"),
        (_UNTIL, "until"),
    ):
        match = _before(words, text, start)
        if match is None:
            continue
        if which == "since" and match.group().strip().lower() == "from" and year:
            break  # "invoices from 2024" are those of that year
        begin = match.start()
        if which == "after":
            low, high, low_in = high, None, False
        elif which == "since":
            high = None
        elif which == "before":
            low, high, high_in = None, low, False
        else:
            low = None
        year = 0
        break
    else:
        match = _before(_IN, text, start)
        begin = match.start() if match else start
    yield Comparison(
        "date", begin, end, low, high, low_in, high_in, year=year, words=text[begin:end].strip()
    )
