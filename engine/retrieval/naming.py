"""Which documents a question names: "Apple's Q3 2022 filing" means one file of twenty.

Passages rarely repeat what their document is about, so its file name, title and opening words
speak for them. The trap: only words that tell documents apart count. A word in every name
(“report”) says nothing, and a word in three hundred openings is no name.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from functools import cached_property

from engine.retrieval.query import Query, bare_words
from engine.store import documents
from engine.store.catalog import Catalog

_MOST_WORDS = 12
_MOST_CODES = 4
_MOST_DOCUMENTS = 300
_NAME, _OPENING = 1.0, 0.6
_OPENING_PASSAGES = 4  # as many as the catalogue takes the opening from
_CLEARLY_NAMED = 0.5
_AS_CLEARLY = 0.9  # of the strength of the one named best, to be meant as well
_CERTAIN_WORDS = 3  # one word in common may be chance

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


@dataclass(frozen=True)
class Named:
    """``strength`` by document id, from 0 to 1: how well its name fits the question;
    ``words`` are the question's words that the name accounts for; ``titled`` documents have
    some of them in their file name or title, not just in their opening."""

    strength: dict[str, float] = field(default_factory=dict)
    words: dict[str, set[str]] = field(default_factory=dict)
    titled: frozenset[str] = frozenset()

    def bonus(self, document_id: str, ordinal: int) -> float:
        """What its document's name is worth to a passage: nothing where another document is
        meant without doubt, since the same quarter of another company is the wrong one. A
        passage of the opening itself needs nobody to speak for it: its words are counted
        already."""
        strength = self.strength.get(document_id, 0.0)
        if strength < self.least or (
            ordinal < _OPENING_PASSAGES and document_id not in self.titled
        ):
            return 0.0
        return strength

    @cached_property
    def least(self) -> float:
        """The strength from which on a document is meant; 0 where none is without doubt."""
        clear = self.clearly(1)
        return _AS_CLEARLY * self.strength[clear[0]] if clear else 0.0

    def explained(self) -> set[str]:
        """Words that say which document is meant, not what is asked of it; empty unless one
        is named clearly. Passages seldom repeat them, so they only mislead inside it."""
        clear = self.clearly(1)
        return self.words[clear[0]] if clear else set()

    def clearly(self, count: int) -> list[str]:
        """The documents that the question means without doubt, ``count`` at most."""
        clear = [key for key in self.titled if self.strength[key] >= _CLEARLY_NAMED]
        return sorted(clear, key=lambda key: (-self.strength[key], key))[:count]


def named_documents(catalog: Catalog, query: Query, *, total: int) -> Named:
    """``total``: how many documents there are."""
    if total < 2:
        return Named()
    words = name_words(query)
    may_open = {word.lower() for name in query.names for word in name.split("'")} | set(query.codes)
    scores: dict[str, float] = {}
    fits: dict[str, set[str]] = {}
    explained: dict[str, set[str]] = {}
    file_names: dict[str, str] = {}
    titled: set[str] = set()
    weights: list[tuple[float, frozenset[str]]] = []  # of each word, and the documents it fits
    for word in words:
        found = _documents_with(catalog, word, word in may_open)
        for key in found:
            explained.setdefault(key, set()).update(bare_words(word))
        weight = _telling(len(found), total)
        if not weight:
            continue
        weights.append((weight, frozenset(found)))
        for key, (name, share) in found.items():
            scores[key] = scores.get(key, 0.0) + weight * share
            fits.setdefault(key, set()).update(bare_words(word))
            file_names[key] = name
            if share == _NAME:
                titled.add(key)
    reached = _reached(weights, fits)
    latest_said = _LATEST.search(query.text)
    latest = _latest(scores, file_names) if scores and latest_said else None
    if latest is not None and latest_said:  # "latest" is then a word that one document fits
        reached += _telling(1, total)
        scores[latest] += _telling(1, total)
        titled.add(latest)
        fits[latest].update(bare_words(latest_said.group()))
        explained[latest].update(bare_words(latest_said.group()))
    return Named(
        {
            key: min(1.0, score / reached) * min(1.0, len(fits[key]) / _CERTAIN_WORDS)
            for key, score in scores.items()
        },
        explained,
        frozenset(titled),
    )


def _reached(weights: list[tuple[float, frozenset[str]]], fits: dict[str, set[str]]) -> float:
    """What a document would score that all the words fit. Where some document is named by
    several, a word that fits only others by itself is no part of a name: “data” in “Apple's
    data for Q3 2023” does not mean data.csv."""
    by_several = {key for key, words in fits.items() if len(words) > 1}
    return sum(weight for weight, found in weights if found & by_several or not by_several)


def name_words(query: Query) -> list[str]:
    """The question's words as file names spell them; of a code such as “10-Q” the whole, never
    its pieces."""
    quarters = [f"q{_QUARTERS[m.group(1).lower()]}" for m in _QUARTER.finditer(query.text)]
    parts = (bare_words(code) for code in query.codes)
    pieces = {piece for split in parts if len(split) > 1 for piece in split}
    words = [word for word in query.words if len(word) > 1 and word not in pieces]
    codes = [code for code in query.codes if code not in words]
    return list(dict.fromkeys([*quarters, *words[:_MOST_WORDS], *codes[:_MOST_CODES]]))


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


def _latest(scores: dict[str, float], file_names: dict[str, str]) -> str | None:
    """Among the documents named best, the one whose name carries the latest date."""
    best = max(scores.values())
    rivals = [key for key, score in scores.items() if score >= 0.7 * best]
    dated = [key for key in rivals if _YEAR.search(file_names[key])]
    if len(dated) < 2:
        return None
    return max(dated, key=lambda key: _date_key(file_names[key]))


def _date_key(name: str) -> tuple[int, ...]:
    """(year, the other numbers in order): ``2023 Q1 AAPL`` after ``2022 Q3 AAPL``."""
    year = _YEAR.search(name)
    if year is None:
        return ()
    rest = name[: year.start()] + " " + name[year.end() :]
    return (int(year.group()), *(int(number) for number in re.findall(r"\d{1,4}", rest)))
