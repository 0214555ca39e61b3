"""Stretches of days said from today: last week, this month, in the last 30 days.

Pure: the caller says what day it is. A week begins on Monday.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

_WORDS = (
    (r"today|heute|aujourd'hui|hoy|oggi|hoje|vandaag|сегодня|今天|今日", "day", 0),
    (r"yesterday|gestern|hier|ayer|ieri|ontem|gisteren|вчера|昨天|昨日", "day", 1),
    (
        r"this week|diese woche|dieser woche|cette semaine|esta semana|questa settimana|deze week"
        r"|на этой неделе|本周|这周|今週",
        "week", 0,
    ),
    (
        r"last week|letzte[rn]? woche|vorige woche|la semaine dernière|la semana pasada"
        r"|la settimana scorsa|semana passada|vorige week|afgelopen week|на прошлой неделе|上周|先週",
        "week", 1,
    ),
    (
        r"this month|diese[nm]? monat|ce mois(?:-ci)?|este mes|questo mese|este mês|deze maand"
        r"|в этом месяце|本月|这个月|今月",
        "month", 0,
    ),
    (
        r"last month|letzten monat|vorigen monat|le mois dernier|el mes pasado|il mese scorso"
        r"|mês passado|vorige maand|afgelopen maand|в прошлом месяце|上个?月|先月",
        "month", 1,
    ),
    (
        r"this year|dieses jahr|in diesem jahr|cette année|este año|quest'anno|este ano|dit jaar"
        r"|в этом году|今年",
        "year", 0,
    ),
    (
        r"last year|letztes jahr|voriges jahr|l'année dernière|el año pasado|l'anno scorso"
        r"|ano passado|vorig jaar|afgelopen jaar|в прошлом году|去年|昨年",
        "year", 1,
    ),
)  # fmt: skip
_SPOKEN = tuple(
    (re.compile(rf"(?<![a-zà-я])(?:in |im |in the |on )?(?:{words})(?![a-zà-я])"), unit, back)
    for words, unit, back in _WORDS
)
_LAST_DAYS = re.compile(
    r"(?:in |within |during |in den )?(?:the )?(?:last|past|previous|letzten|derniers|últimos|ultimi"
    r"|afgelopen|последние) (?P<count>\d{1,4}) (?P<unit>days?|weeks?|months?|years?|tagen?|wochen"
    r"|monaten?|jahren?|jours|semaines|mois|ans|días|semanas|meses|años|giorni|settimane|mesi|anni"
    r"|dagen|weken|maanden|jaar|дней|недель)"
)
_DAYS = {"d": 1, "t": 1, "j": 1, "g": 1, "д": 1, "w": 7, "s": 7, "н": 7, "m": 30}


@dataclass(frozen=True, slots=True)
class Stretch:
    """``first`` to ``last`` day, both included; said at ``text[start:end]``."""

    first: date
    last: date
    start: int
    end: int


def spoken_stretch(text: str, today: date) -> Stretch | None:
    """The first one in a text in lower case."""
    match = _LAST_DAYS.search(text)
    if match:
        days = int(match["count"]) * _days_of(match["unit"])
        return Stretch(today - timedelta(days=min(days, 36500)), today, *match.span())
    for pattern, unit, back in _SPOKEN:
        match = pattern.search(text)
        if match:
            return Stretch(*_bounds(unit, back, today), *match.span())
    return None


def _days_of(unit: str) -> int:
    if unit.startswith(("year", "jahr", "ans", "año", "anni", "jaar")):
        return 365
    return 1 if unit.startswith("jour") else _DAYS.get(unit[0], 1)


def _bounds(unit: str, back: int, today: date) -> tuple[date, date]:
    if unit == "day":
        day = today - timedelta(days=back)
        return day, day
    if unit == "week":
        monday = today - timedelta(days=today.weekday() + 7 * back)
        return monday, monday + timedelta(days=6)
    if unit == "year":
        return date(today.year - back, 1, 1), date(today.year - back, 12, 31)
    first = today.replace(day=1)
    for _ in range(back):
        first = (first - timedelta(days=1)).replace(day=1)
    after = (first + timedelta(days=32)).replace(day=1)
    return first, after - timedelta(days=1)
