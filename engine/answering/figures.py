"""Numbers and dates as values, however they are spelled.

Pure. ``$1.2 million`` and 1,200,000 are one number, “June 25, 2022”, 25.06.2022 and 2022-06-25
are one day. The trap: what is left unsaid is not wrong: a table says 82,959 and “in millions”
somewhere above, so a number without a scale fits any; one with another scale does not.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

_GROUPING = "[.,\u00a0\u202f'’ ]"
_NUMBER = re.compile(rf"\d+(?:{_GROUPING}\d{{3}}(?!\d))*(?:[.,]\d+)?")
PERCENT = re.compile(r"\s?(?:%|٪|％|percent\b|per cent\b|prozent\b|pour cent\b|por ciento\b)", re.I)
_SCALES = {
    10**3: "thousand thousands tausend mille mil mila тысяч тысячи тысяча ألف हज़ार हजार พัน",
    10**6: "m mn mio million millions millionen millones milioni milhões miljoen миллион миллиона"
    " миллионов مليون ملايين ล้าน",
    10**9: "bn billion billions milliarde milliarden milliards milliard miliardi miljard"
    " миллиард миллиарда миллиардов مليار",
    10**12: "trillion trillions billionen",
}
_SCALE_OF = {word: scale for scale, words in _SCALES.items() for word in words.split()}
_SCALE = re.compile(r"[\s-]?([^\W\d_]+)")
_DENSE_SCALE = {"千": 10**3, "万": 10**4, "億": 10**8, "亿": 10**8}

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
    " fifteen sixteen seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_NTHS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
_OTHER_WORDS = (
    "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze",
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce",
    "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici",
)
_MEAN_MORE = "zero one first second null once due sei neuf sept elf"


def _values(listed: str, start: int = 0, step: int = 1) -> dict[str, int]:
    return {word: start + step * place for place, word in enumerate(listed.split())}


_WORDS = _values(_UNITS) | _values(_TENS, 20, 10)
_ORDINALS = _values(_NTHS, 1)
_LONE_WORDS = {
    word: value for listed in _OTHER_WORDS for word, value in _values(listed).items() if value > 1
}
_DOUBTFUL = frozenset(_MEAN_MORE.split())
_SPELT = re.compile(r"[^\W\d_]+")

_MONTH_NAMES = (
    "january jan januar januari janvier enero gennaio janeiro января",
    "february feb februar februari février febrero febbraio fevereiro февраля",
    "march mar märz maart mars marzo março марта",
    "april apr avril abril aprile апреля",
    "may mai mei mayo maggio maio мая",
    "june jun juni juin junio giugno junho июня",
    "july jul juli juillet julio luglio julho июля",
    "august aug août agosto augustus августа",
    "september sept sep septembre septiembre settembre setembro сентября",
    "october oct oktober octobre octubre ottobre outubro октября",
    "november nov novembre noviembre novembro ноября",
    "december dec dezember décembre diciembre dicembre dezembro декабря",
)
_MONTH_OF = {name: n for n, names in enumerate(_MONTH_NAMES, 1) for name in names.split()}
_MONTH = rf"(?P<month>{'|'.join(sorted(_MONTH_OF, key=len, reverse=True))})\.?"
_DAY, _YEAR = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er)?", r"(?P<year>[12]\d{3})"
_OF = r"(?:,?\s+(?:of\s+|de\s+|del\s+)?)"
_DATES = (
    re.compile(rf"\b{_MONTH}\s+{_DAY}\b(?:,?\s+{_YEAR}\b)?", re.I),
    re.compile(
        rf"\b{_DAY}\.?\s+(?:day\s+)?(?:of\s+|de\s+)?{_MONTH}(?!\w)(?:{_OF}{_YEAR}\b)?", re.I
    ),
    re.compile(rf"\b{_DAY}[-/]{_MONTH}[-/]{_YEAR}\b", re.I),
    re.compile(rf"\b{_MONTH}{_OF}{_YEAR}\b", re.I),
    re.compile(rf"\b{_YEAR}-(?P<month>\d{{2}})-(?P<day>\d{{2}})\b"),
    re.compile(
        rf"{_YEAR}\s?[年년]\s?(?P<month>\d{{1,2}})\s?[月월](?:\s?(?P<day>\d{{1,2}})\s?[日일])?"
    ),
)
_SLASHED = re.compile(rf"\b(\d{{1,2}})([./-])(\d{{1,2}})\2{_YEAR}\b")


@dataclass(frozen=True, slots=True)
class Number:
    """``value`` without its scale; ``scale`` 1 when none is said; ``shown`` as in the text.
    ``sure`` is False for words that mean other things too: “one”, “second”, “due”."""

    value: Decimal
    scale: int = 1
    percent: bool = False
    shown: str = ""
    sure: bool = True

    def fits(self, other: Number) -> bool:
        """Whether ``other``, in a source, is this number."""
        if self.percent and not other.percent and other.scale != 1:
            return False
        if self.value * self.scale == other.value * other.scale:
            return True
        return self.value == other.value and 1 in (self.scale, other.scale)


@dataclass(frozen=True, slots=True)
class Date:
    """A day or a month; ``year`` and ``day`` 0 when they are not said."""

    year: int
    month: int
    day: int
    shown: str = ""

    def fits(self, other: Date) -> bool:
        """Whether ``other``, in a source, says all that this one says."""
        return self.month == other.month and all(
            mine in (0, theirs) for mine, theirs in ((self.year, other.year), (self.day, other.day))
        )


def numbers_in(text: str) -> list[Number]:
    """Every number of a text, in digits of any script or in (mostly English) words."""
    return [*_digits(text), *_spelt_out(text)]


def dates_in(text: str) -> list[list[Date]]:
    """Every date of a text; 3/4/2022 may be two days, so each is a list of its readings."""
    text = ascii_digits(text)
    found: list[list[Date]] = []
    for pattern in _DATES:
        for match in pattern.finditer(text):
            date = _date(match)
            if date is not None:
                found.append([date])
    for match in _SLASHED.finditer(text):
        first, second, year = int(match[1]), int(match[3]), int(match["year"])
        orders = [(second, first), (first, second)] if match[2] != "." else [(second, first)]
        readings = [
            Date(year, month, day, match.group())
            for month, day in dict.fromkeys(orders)
            if 1 <= month <= 12 and 1 <= day <= 31
        ]
        if readings:
            found.append(readings)
    return found


def missing_number(sentence: str, source: str) -> str:
    """The first number of ``sentence``, as it is shown there, that ``source`` lacks, or ""."""
    there = numbers_in(source)
    values = {number.value for number in there} | {n.value * n.scale for n in there}
    for number in numbers_in(_without_dates(sentence, source)):
        known = number.value in values or number.value * number.scale in values
        if number.sure and not (known and any(number.fits(other) for other in there)):
            return number.shown
    return ""


def missing_date(sentence: str, source: str) -> str:
    """The first date of ``sentence`` that ``source`` lacks, or ""."""
    there = [reading for readings in dates_in(source) for reading in readings]
    for readings in dates_in(sentence):
        if not any(mine.fits(other) for mine in readings for other in there):
            return readings[0].shown
    return ""


def ascii_digits(text: str) -> str:
    """Digits of any script as ASCII ones; every other character stays in its place."""
    if text.isascii():
        return text
    return "".join(str(unicodedata.digit(c)) if c.isdigit() and c > "²" else c for c in text)


def _without_dates(sentence: str, source: str) -> str:
    """``sentence`` less the dates that ``source`` has: their parts need not stand there."""
    there = [reading for readings in dates_in(source) for reading in readings]
    for readings in dates_in(sentence):
        if any(mine.fits(other) for mine in readings for other in there):
            sentence = ascii_digits(sentence).replace(readings[0].shown, " ")
    return sentence


def _date(match: re.Match[str]) -> Date | None:
    parts = match.groupdict()
    month = _MONTH_OF.get(parts["month"].lower()) or (
        int(parts["month"]) if parts["month"].isdigit() else 0
    )
    day = int(parts.get("day") or 0)
    if not 1 <= month <= 12 or day > 31:
        return None
    return Date(int(parts.get("year") or 0), month, day, match.group())


def _digits(text: str) -> Iterator[Number]:
    text = ascii_digits(text)
    for match in _NUMBER.finditer(text):
        end = match.end()
        percent = bool(PERCENT.match(text, end))
        scale = 1 if percent else _scale_after(text, end)
        yield Number(_value(match.group()), scale, percent, match.group())


def _scale_after(text: str, end: int) -> int:
    if dense := _DENSE_SCALE.get(text[end : end + 2].strip()[:1]):
        return dense
    word = _SCALE.match(text, end)
    return _SCALE_OF.get(word.group(1).lower(), 1) if word else 1


def _value(number: str) -> Decimal:
    """``1,234.50``, ``1.234,5`` and ``1 234.5`` as 1234.5."""
    parts = re.split(_GROUPING, number)
    separators = re.findall(_GROUPING, number)
    grouped = all(len(part) == 3 for part in parts[1:]) and len(parts[0]) <= 3
    if len(parts) == 1 or (grouped and len(set(separators)) == 1 and parts[0] != "0"):
        return Decimal("".join(parts))
    return Decimal("".join(parts[:-1]) + "." + parts[-1]).normalize()


def _spelt_out(text: str) -> Iterator[Number]:
    """Numbers in words: “two hundred and five”, “twenty-three”, “third”, “neuf”."""
    words = list(_SPELT.finditer(text))
    place = 0
    while place < len(words):
        taken, value = _compound([word.group().lower() for word in words[place : place + 12]])
        if taken:
            shown = text[words[place].start() : words[place + taken - 1].end()]
            yield Number(Decimal(value), shown=shown, sure=shown.lower() not in _DOUBTFUL)
        place += max(taken, 1)


def _compound(words: Sequence[str]) -> tuple[int, int]:
    """(how many of the first ``words`` make a number, its value)."""
    first = words[0]
    if first in _ORDINALS or (first in _LONE_WORDS and first not in _WORDS):
        return 1, _ORDINALS.get(first) or _LONE_WORDS[first]
    if first not in _WORDS:
        return 0, 0
    total = part = taken = 0
    for place, word in enumerate(words):
        if word in _WORDS:
            part += _WORDS[word]
        elif word == "hundred":
            part *= 100
        elif word in _SCALE_OF and len(word) > 2:
            total, part = total + part * _SCALE_OF[word], 0
        elif word in _ORDINALS and place:
            part += _ORDINALS[word]
        elif word == "and" and _carries_on(words, place):
            continue
        else:
            break
        taken = place + 1
    return taken, total + part


def _carries_on(words: Sequence[str], place: int) -> bool:
    follows = words[place + 1] if place + 1 < len(words) else ""
    return words[place - 1] in ("hundred", "thousand") and follows in _WORDS
