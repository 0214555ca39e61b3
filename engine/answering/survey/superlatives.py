"""Largest, cheapest, latest, top three: which end of which column a question wants.

Data and one small reading. The trap: "oldest" is the greatest age but the earliest date, so a
word says which end only together with the kind of column it is found in.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

End = Literal["most", "least"]

PRICE = (
    "price cost amount total value fee preis kosten betrag prix montant coût precio importe costo"
    " prezzo preço custo prijs bedrag цена стоимость сумма 价格 金额 価格 金額"
)
TIME = "date day time year datum tag jahr fecha data день дата год 日期 日付"
AGE = "age alter âge edad età idade leeftijd возраст 年龄 年齢"
BIRTH = "birth born birthday dob geburt geburtsdatum geboren naissance nacimiento nascita рождения"
LENGTH = (
    "length duration days hours minutes pages länge dauer tage durée longueur duración durata"
    " duração duur длина 长度 長さ"
)
WEIGHT = "weight mass gewicht poids peso вес 重量"
PAY = (
    "salary pay wage income gehalt lohn salaire salario stipendio salário salaris зарплата 工资"
    " 給与"
)


@dataclass(frozen=True, slots=True)
class Superlative:
    """``end`` of numbers; of dates ``date_end``, where that differs. ``hints`` are words of
    columns it speaks of, "" for any; after a ``|`` the second choice. ``top``: how many are wanted, 0 when none is said.
    ``of_rows``: it may be the number of rows that decides ("the most employees")."""

    start: int
    end_at: int
    end: End
    date_end: End
    hints: str = ""
    top: int = 0
    of_rows: bool = False


# English, German, French, Spanish, Italian, Portuguese, Dutch, Russian, Chinese, Japanese.
_WORDS: tuple[tuple[str, End, End, str], ...] = (
    (
        r"most expensive|priciest|costliest|teuerste[nrsm]?|plus ch(?:er|ère|ers|ères)|más car[oa]s?"
        r"|più car[oaie]|mais car[oa]s?|duurste|сам\w+ дорог\w+|最贵|最も高価",
        "most", "most", PRICE,
    ),
    (
        r"cheapest|least expensive|billigste[nrsm]?|günstigste[nrsm]?|moins ch(?:er|ère)s?"
        r"|más barat[oa]s?|più economic[oaie]|mais barat[oa]s?|goedkoopste|сам\w+ дешев\w+|最便宜|最も安い",
        "least", "least", PRICE,
    ),
    (r"(?:best|highest)[- ]paid|bestbezahlte[nrsm]?|mieux payée?s?", "most", "most", PAY),
    (r"(?:worst|lowest)[- ]paid", "least", "least", PAY),
    (
        r"latest|newest|most recent(?:ly)?|neueste[nrsm]?|jüngste[nrsm]?|letzte[nrsm]?|plus récente?s?"
        r"|dernière?s?|más recientes?|últim[oa]s?|più recent[ei]|ultim[oaie]|mais recentes?"
        r"|last(?=[?.!]?$)|nieuwste|laatste|последн\w+|сам\w+ нов\w+|最新|最近",
        "most", "most", TIME,
    ),
    (
        r"earliest|first(?=[?.!]?$)|früheste[nrsm]?|älteste[nrsm]?|plus ancienn?e?s?|más antigu[oa]s?|più antic\w+"
        r"|mais antig[oa]s?|vroegste|oudste|сам\w+ ранн\w+|最早|最も古い",
        "least", "least", TIME,
    ),
    (r"oldest", "most", "least", f"{AGE}|{TIME}"),
    (r"youngest", "least", "most", f"{AGE}|{TIME}"),
    (r"longest|längste[nrsm]?|plus longue?s?|langste|最长|最も長い", "most", "most", LENGTH),
    (r"shortest|kürzeste[nrsm]?|plus courte?s?|kortste|最短", "least", "least", LENGTH),
    (r"heaviest|schwerste[nrsm]?|plus lourde?s?|zwaarste|最重", "most", "most", WEIGHT),
    (r"lightest|leichteste[nrsm]?|plus légère?s?|lichtste|最轻", "least", "least", WEIGHT),
    (
        r"largest|biggest|highest|greatest|maximum|max|the most|tallest|größte[nrsm]?|höchste[nrsm]?"
        r"|meisten|maximale?[nrs]?|plus (?:grande?|haute?|élevée?)s?|más (?:grande|alt[oa])s?|mayor(?:es)?"
        r"|più (?:grand[ei]|alt[oaie])|maggior[ei]?|massim[oaie]|maior(?:es)?|mais alt[oa]s?|máxim[oa]s?"
        r"|grootste|hoogste|meeste|сам\w+ (?:больш\w+|высок\w+|крупн\w+)|максимальн\w+|наибольш\w+"
        r"|最大|最高|最多|最も(?:高い|大きい|多い)",
        "most", "most", "",
    ),
    (
        r"smallest|lowest|least|minimum|min|fewest|the least|kleinste[nrsm]?|niedrigste[nrsm]?"
        r"|wenigsten|minimale?[nrs]?|plus (?:petite?|basse?|faible)s?|más (?:pequeñ[oa]|baj[oa])s?"
        r"|menor(?:es)?|più (?:piccol[oaie]|bass[oaie])|minim[oaie]|mais baix[oa]s?|mínim[oa]s?"
        r"|kleinste|laagste|minste|сам\w+ (?:маленьк\w+|низк\w+)|минимальн\w+|наименьш\w+"
        r"|最小|最低|最少|最も(?:低い|小さい|少ない)",
        "least", "least", "",
    ),
)  # fmt: skip
_FORMS = tuple(
    (re.compile(rf"(?<![a-zà-я])(?:the )?(?:{words})(?![a-zà-я])"), end, date_end, hints)
    for words, end, date_end, hints in _WORDS
)
_OF_ROWS = re.compile(r"(?:the )?(?:most|fewest|least)|meisten|wenigsten|meeste|最多|最少")
_TOP = re.compile(
    r"\b(?P<end>top|bottom|first|last|erste[nr]?|letzte[nr]?|premiers?|premières?|primer[oa]s|primeir[oa]s"
    r"|prim[ie]|eerste|первы[ех]|топ)[- ](?P<count>\d{1,3}|two|three|four|five|six|seven|eight|nine|ten"
    r"|drei|fünf|zehn|trois|cinq|dix|tres|cinco|diez|tre|cinque|dieci|três|dez|drie|vijf|tien)\b"
    r"|\b(?P<count2>\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|drei|fünf|trois|cinq) "
    r"(?:most\b|(?=\w+(?:est|ste[nrs]?)\b)|plus\b|highest)|前(?P<count3>\d{1,3})|上位(?P<count4>\d{1,3})"
)
_NUMBERS = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "drei": 3, "fünf": 5, "zehn": 10, "trois": 3, "cinq": 5, "dix": 10, "tres": 3,
    "cinco": 5, "diez": 10, "tre": 3, "cinque": 5, "dieci": 10, "três": 3, "dez": 10, "drie": 3,
    "vijf": 5, "tien": 10,
}  # fmt: skip


def superlative(text: str) -> Superlative | None:
    """The first one in a question in lower case; "at least" is none."""
    top = _TOP.search(text)
    count = _count(top) if top else 0
    plain = re.sub(r"\bat (?:least|most)\b", lambda m: " " * len(m.group()), text)
    for pattern, end, date_end, hints in _FORMS:
        match = pattern.search(plain)
        if match:
            start = min(match.start(), top.start()) if top else match.start()
            end_at = max(match.end(), top.end()) if top else match.end()
            of_rows = _OF_ROWS.fullmatch(match.group()) is not None
            return Superlative(start, end_at, end, date_end, hints, count, of_rows)
    if top and (word := top["end"]) and word.startswith(("top", "топ", "bottom")):
        end = "least" if word == "bottom" else "most"
        return Superlative(top.start(), top.end(), end, end, "", count)
    if top and (top["count3"] or top["count4"]):
        return Superlative(top.start(), top.end(), "most", "most", "", count)
    return None


def _count(match: re.Match[str]) -> int:
    said = next(
        group for name, group in match.groupdict().items() if group and name.startswith("count")
    )
    return int(said) if said.isdigit() else _NUMBERS.get(said, 0)


# "older than 50" speaks of an age, as "oldest" does.
_COMPARATIVES = (
    (r"older|younger|years? old|age[d ]|älter|jünger|ans\b|años|anni|anos|лет", AGE),
    (r"longer|shorter|länger|kürzer|plus long|más larg|più lung|langer", LENGTH),
    (r"heavier|lighter|weigh|schwerer|leichter|plus lourd|más pesad|zwaarder", WEIGHT),
    (r"more expensive|cheaper|teurer|billiger|plus cher|más car|più car", PRICE),
)


def hinted_by(limit: str, around: str) -> str:
    """The words of columns that a limit speaks of ("older than 50"), "" for any; ``around`` is
    what stands right beside it in the question."""
    text = f"{limit} {around}".lower()
    return next((hints for words, hints in _COMPARATIVES if re.search(words, text)), "")
