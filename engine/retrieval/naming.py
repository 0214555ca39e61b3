"""Which documents a question names: "Apple's Q3 2022 filing" means one file of twenty.

Passages rarely repeat what their document is about, so its file name, title and opening words
speak for them. The trap: only words that tell documents apart count. A word in every name
(“report”) says nothing, and a word in three hundred openings is no name.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field

from engine.retrieval.query import Query
from engine.store import documents
from engine.store.catalog import Catalog

_MOST_WORDS = 12
_MOST_DOCUMENTS = 300
_NAME, _OPENING = 1.0, 0.6

_QUARTERS = {
    "first": "1", "second": "2", "third": "3", "fourth": "4",
    "1st": "1", "2nd": "2", "3rd": "3", "4th": "4",
}  # fmt: skip
_QUARTER = re.compile(
    r"\b(first|second|third|fourth|1st|2nd|3rd|4th)\s+(?:fiscal\s+)?quarter\b", re.I
)
_LATEST = re.compile(
    r"\b(?:latest|newest|most recent|neueste[nrs]?|letzte[nrs]?|dernière?|plus récent\w*|"
    r"últim[oa]|más reciente|ultim[oa]|più recente|laatste|nieuwste)\b|последн|最新|最近の",
    re.I,
)
_YEAR = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True, slots=True)
class Named:
    """``strength`` by document id, from 0 to 1: how well its name fits the question."""

    strength: dict[str, float] = field(default_factory=dict)

    def best(self, count: int, least: float) -> list[str]:
        """The documents named most clearly, ``count`` at most."""
        strong = [key for key, value in self.strength.items() if value >= least]
        return sorted(strong, key=lambda key: (-self.strength[key], key))[:count]


def named_documents(catalog: Catalog, query: Query, *, total: int) -> Named:
    """``total``: how many documents there are."""
    if total < 2:
        return Named()
    words = name_words(query)
    may_open = {word.lower() for name in query.names for word in name.split("'")} | set(query.codes)
    scores: dict[str, float] = {}
    file_names: dict[str, str] = {}
    reached, matched = 0.0, 0
    for word in words:
        found = _documents_with(catalog, word, word in may_open)
        file_names.update({key: name for key, (name, _) in found.items()})
        weight = _telling(len(found), total)
        if not weight:
            continue
        matched += 1
        reached += weight
        for key, (_, share) in found.items():
            scores[key] = scores.get(key, 0.0) + weight * share
    if not scores:
        return Named()
    if _LATEST.search(query.text):
        _prefer_latest(scores, file_names)
    coverage = math.sqrt(matched / len(words))
    return Named({key: coverage * min(1.0, score / reached) for key, score in scores.items()})


def name_words(query: Query) -> list[str]:
    """The question's words as file names spell them."""
    quarters = [f"q{_QUARTERS[m.group(1).lower()]}" for m in _QUARTER.finditer(query.text)]
    words = [word for word in query.words if len(word) > 1]
    return list(dict.fromkeys(quarters + words))[:_MOST_WORDS]


def _documents_with(catalog: Catalog, word: str, may_open: bool) -> dict[str, tuple[str, float]]:
    found = {}
    if may_open:
        opening = documents.named(catalog, word, opening=True, limit=_MOST_DOCUMENTS)
        found = {key: (name, _OPENING) for key, name in opening.items()}
    titled = documents.named(catalog, word, limit=_MOST_DOCUMENTS)
    found.update({key: (name, _NAME) for key, name in titled.items()})
    return found


def _telling(count: int, total: int) -> float:
    """What a word in ``count`` of ``total`` names is worth: BM25's idf, 0 for too common ones."""
    if not count or count >= _MOST_DOCUMENTS or count > 0.8 * total:
        return 0.0
    return math.log(1 + (total - count + 0.5) / (count + 0.5))


def _prefer_latest(scores: dict[str, float], file_names: dict[str, str]) -> None:
    """Among the documents named best, the one whose name carries the latest date."""
    best = max(scores.values())
    rivals = [key for key, score in scores.items() if score >= 0.7 * best]
    dated = [key for key in rivals if _YEAR.search(file_names.get(key, ""))]
    if len(dated) < 2:
        return
    latest = max(dated, key=lambda key: _date_key(file_names[key]))
    scores[latest] = 1.3 * best


def _date_key(name: str) -> tuple[int, ...]:
    """(year, the other numbers in order): ``2023 Q1 AAPL`` after ``2022 Q3 AAPL``."""
    year = _YEAR.search(name)
    if year is None:
        return ()
    rest = name[: year.start()] + " " + name[year.end() :]
    return (int(year.group()), *(int(number) for number in re.findall(r"\d{1,4}", rest)))
