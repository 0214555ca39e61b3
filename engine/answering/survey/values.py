"""What is written in a cell: a number, a date, or text, as people write them in many countries.

Pure. Numbers become :class:`~decimal.Decimal`, so sums are exact. The trap: ``1.234`` is one
thousand in Berlin and one and a bit in Boston. One cell cannot tell, so the marks are settled
for a whole column (:func:`decimal_mark`), and left open where the column cannot tell either.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Literal

Mark = Literal[".", ",", "", "?"]  # "": no cell has one; "?": it could be either

CURRENCIES = (
    "€ $ £ ¥ ₽ ₹ eur euro euros usd dollar dollars gbp pound pounds chf franken francs jpy yen cny"
    " yuan rmb rub ₽. руб руб. рублей us$ sek nok dkk pln zł brl r$ inr 元 円"
)
_CURRENCY = "|".join(sorted(map(re.escape, CURRENCIES.split()), key=len, reverse=True))
_UNIT = r"[^\W\d_]{1,12}\.?|°[CFK]|[^\W\d_]{1,5}[²³]|[^\W\d_]{1,5}/[^\W\d_]{1,5}"
_NUMBER = re.compile(
    rf"(?P<open>\()?\s*(?P<sign>[-+−])?\s*(?P<before>{_CURRENCY})?\s*(?P<sign2>[-+−])?\s*"
    r"(?P<digits>\d{1,3}(?:[ \u00a0\u202f'’]\d{3})+(?:[.,]\d+)?|\d[\d.,]*|[.,]\d+)"
    rf"\s*(?P<minus>-(?=\s*\)?$))?(?:(?P<percent>%)|(?P<unit>{_CURRENCY}|{_UNIT}))?\s*(?P<close>\))?",
    re.IGNORECASE,
)
_BLANKS = re.compile(r"[ \u00a0\u202f'’]")
_NOTHING = "- – — -- n/a na n.a. none null nil k.a. ? nan #n/a #ref! #value! tbd"
_MISSING = frozenset(_NOTHING.split())


def is_missing(text: str) -> bool:
    """Whether a cell says that there is nothing to say."""
    return text.strip().lower() in _MISSING or not text.strip()


@dataclass(frozen=True, slots=True)
class Written:
    """A number as it stands in a cell: ``digits`` with their marks, ``unit`` in lower case."""

    digits: str
    negative: bool
    percent: bool
    unit: str


def written_number(text: str) -> Written | None:
    """None when the whole cell is no number with at most a currency, a unit or a percentage."""
    match = _NUMBER.fullmatch(text.strip())
    if match is None or bool(match["open"]) != bool(match["close"]):
        return None
    digits = _BLANKS.sub("", match["digits"]).rstrip(".,")
    signs = [match["sign"], match["sign2"], match["minus"]]
    if match["digits"].endswith("."):
        signs.pop()  # "300.-" owes nothing
    negative = bool(match["open"]) or any(sign in ("-", "−") for sign in signs)
    unit = (match["before"] or match["unit"] or "").lower().rstrip(".")
    return Written(digits, negative, bool(match["percent"]), unit)


def decimal_mark(numbers: Iterable[str]) -> Mark:
    """Which mark parts the decimals in a column's ``digits``."""
    seen: set[Mark] = set()
    open_marks: set[Mark] = set()
    for digits in numbers:
        mark, sure = _mark_of(digits)
        if mark:
            (seen if sure else open_marks).add(mark)
    if len(seen) == 1:
        return next(iter(seen))
    if len(seen) > 1:
        return "?"
    if not open_marks:
        return ""
    return "?"


def _mark_of(digits: str) -> tuple[Mark, bool]:
    """The decimal mark that these digits show, and whether they leave no doubt."""
    dots, commas = digits.count("."), digits.count(",")
    if dots and commas:
        return ("." if digits.rfind(".") > digits.rfind(",") else ","), True
    mark: Mark = "." if dots else "," if commas else ""
    if not mark:
        return "", False
    if dots + commas > 1:  # 1.234.567: the mark parts thousands, so the other parts decimals
        return ("," if mark == "." else "."), True
    head, _, tail = digits.partition(mark)
    if len(tail) != 3 or len(head) > 3 or head in ("", "0"):
        return mark, True
    return mark, False


def number(digits: str, mark: Mark) -> Decimal | None:
    """``digits`` with ``mark`` before the decimals; None where that makes no number."""
    if mark in (".", ""):
        plain = digits.replace(",", "")
    elif mark == ",":
        plain = digits.replace(".", "").replace(",", ".")
    else:
        return None
    try:
        return Decimal(plain)
    except InvalidOperation:
        return None


_MONTHS = (
    "january|jan|januar|jänner|janvier|janv|enero|ene|gennaio|gen|janeiro|januari|января|январь|янв",
    "february|feb|februar|février|févr|fevrier|febrero|febbraio|fevereiro|fev|februari|февраля"
    "|февраль|фев",
    "march|mar|märz|mrz|maerz|mars|marzo|março|maart|mrt|марта|март|мар",
    "april|apr|avril|avr|abril|abr|aprile|апреля|апрель|апр",
    "may|mai|mayo|maggio|mag|maio|mei|мая|май",
    "june|jun|juni|juin|junio|giugno|giu|junho|июня|июнь|июн",
    "july|jul|juli|juillet|juil|julio|luglio|lug|julho|июля|июль|июл",
    "august|aug|août|aout|agosto|ago|augustus|августа|август|авг",
    "september|sep|sept|septembre|septiembre|settembre|set|setembro|сентября|сентябрь|сен",
    "october|oct|oktober|okt|octobre|octubre|ottobre|ott|outubro|out|октября|октябрь|окт",
    "november|nov|novembre|noviembre|novembro|ноября|ноябрь|ноя",
    "december|dec|dezember|dez|décembre|déc|diciembre|dic|dicembre|dezembro|декабря|декабрь|дек",
)
MONTH_OF = {name: place for place, names in enumerate(_MONTHS, 1) for name in names.split("|")}
_NAME = "|".join(sorted(MONTH_OF, key=len, reverse=True))
_YEAR = r"(?P<year>(?:1[5-9]|20|21)\d\d)"
_TIME = r"(?:[T ,]+\d{1,2}:\d\d(?::\d\d)?(?:\.\d+)?(?:\s?[ap]m)?(?:Z|[+-]\d\d:?\d\d)?)?"
_ISO = re.compile(rf"{_YEAR}[-/.](?P<month>\d{{1,2}})[-/.](?P<day>\d{{1,2}}){_TIME}")
_FIGURES = re.compile(
    rf"(?P<first>\d{{1,2}})(?P<by>[./-])\s?(?P<second>\d{{1,2}})(?P=by)\s?(?:{_YEAR}|(?P<short>\d\d))"
    rf"{_TIME}"
)
_DAY_FIRST = re.compile(
    rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|º|\.)?\s?(?:of |de |-)?\s?(?P<name>{_NAME})"
    rf"\.?,?\s?(?:de |-)?\s?{_YEAR}{_TIME}",
    re.IGNORECASE,
)
_MONTH_FIRST = re.compile(
    rf"(?P<name>{_NAME})\.?\s(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s{_YEAR}{_TIME}", re.IGNORECASE
)
_MONTH = re.compile(rf"(?P<name>{_NAME})\.?(?:,?\s(?:de |of )?|[-/]){_YEAR}", re.IGNORECASE)
_CJK = re.compile(rf"{_YEAR}年(?P<month>\d{{1,2}})月(?:(?P<day>\d{{1,2}})日)?")
_DATES = (_ISO, _CJK, _DAY_FIRST, _MONTH_FIRST, _FIGURES, _MONTH)

Order = Literal["dmy", "mdy", "", "?"]


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date in a cell; ``first`` and ``second`` are set where only a whole column can tell
    which is the day."""

    year: int
    month: int = 0
    day: int = 0
    first: int = 0
    second: int = 0

    def settled(self, order: Order) -> date | None:
        month, day = self.month, self.day or 1
        if self.first:
            day, month = (self.second, self.first) if order == "mdy" else (self.first, self.second)
        try:
            return date(self.year, month, day)
        except ValueError:
            return None


def written_date(text: str) -> WrittenDate | None:
    """None when the whole text is no date. A month alone counts as its first day."""
    for pattern in _DATES:
        match = pattern.fullmatch(text.strip())
        if match is not None:
            return _read(match)
    return None


def find_dates(text: str) -> list[tuple[int, int, WrittenDate]]:
    """(start, end, date) of every date in a text, in order, none inside another."""
    found: list[tuple[int, int, WrittenDate]] = []
    for pattern in _DATES:
        for match in pattern.finditer(text):
            inside = any(match.start() < end and start < match.end() for start, end, _ in found)
            if not inside and not _within_word(text, match) and (read := _read(match)):
                found.append((match.start(), match.end(), read))
    return sorted(found, key=lambda each: each[0])


def _within_word(text: str, match: re.Match[str]) -> bool:
    before, after = text[: match.start()][-1:], text[match.end() :][:1]
    return before.isalnum() or (after.isalnum() and "年" not in match.group())


def _read(match: re.Match[str]) -> WrittenDate | None:
    groups = match.groupdict()
    year = int(groups["year"]) if groups.get("year") else _century(groups["short"])
    if groups.get("first"):
        first, second = int(groups["first"]), int(groups["second"])
        if not (0 < first <= 31 and 0 < second <= 31) or min(first, second) > 12:
            return None
        return WrittenDate(year, first=first, second=second)
    month = MONTH_OF[groups["name"].lower()] if groups.get("name") else int(groups["month"])
    day = int(groups["day"]) if groups.get("day") else 0
    if not 0 < month <= 12 or day > 31:
        return None
    return WrittenDate(year, month, day)


def _century(short: str) -> int:
    return int(short) + (2000 if int(short) < 70 else 1900)


def date_order(found: Iterable[WrittenDate]) -> Order:
    """Whether a column writes the day or the month first; "?" where its dates do not tell."""
    orders: set[Order] = set()
    undecided = False
    for one in found:
        if one.first > 12:
            orders.add("dmy")
        elif one.second > 12:
            orders.add("mdy")
        elif one.first and one.first != one.second:
            undecided = True
    if len(orders) == 1:
        return next(iter(orders))
    return "?" if undecided or orders else ""
