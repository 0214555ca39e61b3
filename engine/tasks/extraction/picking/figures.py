"""Amounts, days, numbers of files and accounts, as they look. Pure.

The trap: everything looks like something else as well. A day holds three numbers, a telephone
number begins like an amount; so what one kind has taken another does not see.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from engine.answering.figures import PERCENT, Date, Number, ascii_digits, dates_in, numbers_in
from engine.tasks.extraction.picking.addresses import POSTCODE
from engine.tasks.extraction.picking.spans import Span

EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
URL = re.compile(r"(?:https?://|www\.)[^\s|<>\"”]+[^\s|<>\"”.,;:)]", re.I)
IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b")
_PHONE = re.compile(r"(?<![\w/.-])\+?\(?\d[\d()/ .-]{6,18}\d(?![\w/-])")
_TIME = re.compile(r"\b\d{1,2}[:.h]\d{2}(?: ?(?:uhr|h|am|pm)\b)", re.I)
_CLOCK = re.compile(r"\b\d{1,2}:\d{2}\b")
_ID = re.compile(r"(?<![\w.@/-])(?=[A-Z0-9./_-]*\d)[A-Z0-9]+(?:[./_-][A-Z0-9]+)*(?![\w@])")
_ID_GROUPS = re.compile(r"(?<![\w.,])\d{1,4}(?: \d{3,4}){1,4}(?![\w.,])")
_ID_SPACED = re.compile(
    r"\b[A-ZÄÖÜ]{1,4}(?:[ -][A-ZÄÖÜ]{1,2})? \d{1,4}(?:[./-][\dA-Z./-]*[\dA-Z]| [A-Z]{1,3})?(?!\w)"
)
CASE = re.compile(r"\b\d{1,3} [A-Z][A-Za-z]{0,2} \d{1,5}/\d{2,4}\b")
DURATION = re.compile(
    r"\b(?:\d+(?:[.,]\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen"
    r"|thirty|sixty|ninety|einen?|einem|einer|zwei|drei|vier|fünf|sechs|zwölf|vierzehn|un|une|deux"
    r"|trois|quatre|cinq|six|douze|dos|tres|cuatro|seis|doce)(?: ?\(\d+\))?[ -]"
    r"(?:[a-zäöüé]{4,12} )?"
    r"(?:days?|weeks?|months?|years?|hours?|tagen?|wochen?|monat(?:e|en|s)?|jahr(?:e|en|es)?"
    r"|stunden?|jours?|semaines?|mois|ans?|années?|heures?|días?|semanas?|mes(?:es)?|años?|horas?)\b"
    r"|[\d一二三四五六七八九十]+ ?(?:个月|個月|天|日|年|周)",
    re.I,
)
_CURRENCY = r"(?:€|\$|£|¥|￥|元|EUR|USD|GBP|CHF|RM|CNY|RMB|JPY|euros?|dollars?|pounds|francs?)"
_MONEY_BEFORE = re.compile(rf"{_CURRENCY}[.: ]?[-–]?\s?$", re.I)
_MONEY_AFTER = re.compile(rf"\s?(?:,[-–]+ ?)?{_CURRENCY}(?!\w)", re.I)
_SHORT_DAY = re.compile(r"(?<![\w./-])(\d{1,2})([-/.])(\d{1,2})\2(\d{2})(?![\w/-]|\.\d)")


def days(text: str) -> list[tuple[Span, list[Date]]]:
    """Every day of a text in its spelling there, with what it may be read as."""
    found: dict[int, tuple[Span, list[Date]]] = {}
    for readings in dates_in(text):
        if not (readings[0].day and readings[0].year):
            continue
        for start in places_of(text, readings[0].shown):
            end = start + len(readings[0].shown)
            if not any(start < one.end and end > one.start for one, _ in found.values()):
                found[start] = Span(start, end, text[start:end]), readings
    for match in _SHORT_DAY.finditer(text):
        day, month, year = int(match[1]), int(match[3]), int(match[4])
        if 1 <= month <= 12 and 1 <= day <= 31 and match.start() not in found:
            told = Date(year + (2000 if year < 70 else 1900), month, day, match.group())
            found[match.start()] = Span(match.start(), match.end(), match.group()), [told]
    return [found[start] for start in sorted(found)]


def iso_days(text: str) -> Iterator[Span]:
    """As ISO dates. Where 3/4/2022 may be two days, one that can only be one way says which."""
    all_days = days(text)
    month_first = any(
        len(readings) == 1 and re.match(r"\d{1,2}([/-])(?:1[3-9]|2\d|3[01])\1", readings[0].shown)
        for _, readings in all_days
    )
    for span, readings in all_days:
        day = readings[-1] if month_first else readings[0]
        yield Span(span.start, span.end, f"{day.year:04}-{day.month:02}-{day.day:02}")


def days_as_told(text: str) -> Iterator[Span]:
    for span, _ in days(text):
        yield span


def amounts(text: str) -> Iterator[Span]:
    taken = [(span.start, span.end) for span, _ in days(text)]
    for pattern in (EMAIL, URL, IBAN, _TIME, _CLOCK, CASE):
        taken += [match.span() for match in pattern.finditer(text)]
    at = {True: 0, False: 0}  # digits and words come each in their order
    plain = ascii_digits(text)
    for number in numbers_in(text):
        in_digits = number.shown[:1].isdigit()
        start = plain.find(number.shown, at[in_digits])
        if start < 0:
            continue
        end = at[in_digits] = start + len(number.shown)
        if not number.sure or any(start < last and end > first for first, last in taken):
            continue
        if (quality := _amount_quality(text, start, end, number)) > 0:
            value = float(number.value * number.scale)
            yield Span(start, end, int(value) if value.is_integer() else value, quality)


def money(text: str) -> Iterator[Span]:
    for span in amounts(text):
        if PERCENT.match(text, span.end) or span.quality < 0.4:
            continue
        sure = span.quality >= 0.85
        yield span if sure else replace(span, quality=0.5 * span.quality)


def rates(text: str) -> Iterator[Span]:
    for span in amounts(text):
        if PERCENT.match(text, span.end):
            yield Span(span.start, span.end, span.value)


def _amount_quality(text: str, start: int, end: int, number: Number) -> float:
    before, after = text[max(0, start - 12) : start], text[end : end + 12]
    if re.search(r"(?:[^\W\d_]|[A-Z0-9][/_-]|\d[.,])\Z", before) or re.match(
        r"[/_-]\d|\w{6}", after
    ):
        return 0.0
    if _MONEY_BEFORE.search(before) or _MONEY_AFTER.match(after):
        return 1.0
    if number.percent or re.search(r"[.,]\d\d$", number.shown):
        return 0.85
    if not number.shown[:1].isdigit():
        return 0.75  # in words
    if re.fullmatch(r"(?:19|20)\d\d", number.shown) or len(number.shown) > 7:
        return 0.3  # a year; a number of something
    return 0.4 if POSTCODE.match(text, start) and len(number.shown) > 4 else 0.6


def durations(text: str) -> Iterator[Span]:
    """Hours are less often what a period is asked in."""
    for match in DURATION.finditer(text):
        hours = re.search(r"hour|stunde|heure|hora", match.group(), re.I)
        yield Span(match.start(), match.end(), match.group(), 0.6 if hours else 1.0)


def ids(text: str) -> Iterator[Span]:
    taken = [(span.start, span.end) for span, _ in days(text)]
    for pattern in (IBAN, CASE, _ID_GROUPS, _ID_SPACED, _ID):
        for match in pattern.finditer(text):
            start, end = match.span()
            if any(start < last and end > first for first, last in taken):
                continue
            taken.append((start, end))
            told = match.group()
            plain = re.fullmatch(r"\d{1,3}(?:[.,]\d+)?|\d+[.,]\d\d", told) is not None
            yield Span(start, end, told, 0.3 if plain else 1.0)
    for match in re.finditer(r"(?<=[:：] )[A-Z]{5,8}\b", text):  # a booking code
        yield Span(match.start(), match.end(), match.group(), 0.7)


def phones(text: str) -> Iterator[Span]:
    taken = [(span.start, span.end) for span, _ in days(text)]
    for match in _PHONE.finditer(text):
        digits = sum(char.isdigit() for char in match.group())
        if 7 <= digits <= 15 and not any(
            match.start() < last and match.end() > first for first, last in taken
        ):
            yield Span(match.start(), match.end(), match.group())


def patterns(*patterns: re.Pattern[str]) -> Callable[[str], Iterator[Span]]:
    def make(text: str) -> Iterator[Span]:
        for pattern in patterns:
            for match in pattern.finditer(text):
                yield Span(match.start(), match.end(), match.group())

    return make


def places_of(text: str, shown: str) -> Iterator[int]:
    plain = ascii_digits(text)
    at = plain.find(shown)
    while at >= 0:
        yield at
        at = plain.find(shown, at + 1)
