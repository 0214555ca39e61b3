"""What a column's name says: which words of a question name it, and what it measures.

Pure.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from engine.answering.survey.columns import Column
from engine.answering.survey.request import Word
from engine.answering.survey.wording import alike, name_words, synonyms

# How well a word names a column: all of its name, a part of it, a synonym of either; by meaning
# alone, NEAR.
FULL, PART, SYNONYM, PART_SYNONYM, NEAR = 1.0, 0.8, 0.6, 0.4, 0.2


def strength(word: str, column: Column, words: Sequence[Word]) -> float:
    """How well a word names a column: all of its name, a part, or a synonym of either."""
    names = name_words(column.name)
    if not names:
        return 0.0
    if any(alike(word, name) for name in names):
        said = sum(any(alike(other.folded, name) for other in words) for name in names)
        return FULL if said == len(names) else PART + said / len(names) / 10
    if any(synonyms(word, name) for name in names):
        return SYNONYM if len(names) == 1 else PART_SYNONYM
    return 0.0


def of_hints(columns: Sequence[Column], hints: str) -> list[Column]:
    """The columns that one of some words speaks of: "price", "date"."""
    words = hints.split()
    return [
        column
        for column in columns
        if any(alike(each, word) for each in name_words(column.name) for word in words)
        or ("date" in words and column.kind == "date")
        or ("price" in words and column.is_money)
    ]


def is_priced(column: Column) -> bool:
    """Whether a column's name is one of money."""
    names = name_words(column.name)
    return any(
        synonyms(name, word) for name in names for word in ("price", "amount", "salary", "revenue")
    )


def unit_in_name(unit: str, column: Column) -> bool:
    """Whether a column's name holds a unit: "Weight (kg)"."""
    names = [*name_words(column.name), *(w.casefold() for w in re.findall(r"\w+", column.name))]
    return any(alike(unit, name) for name in names)


def is_code(column: Column) -> bool:
    """A column of running numbers or codes: they name rows and measure nothing."""
    name = column.name.casefold()
    coded = re.search(r"(?:^|[\s_-])(?:id|no|nr|nummer|number|code|#|№|zip|plz|postcode)\.?$", name)
    return bool(coded) and column.kind == "number"


def is_person(column: Column) -> bool:
    """Whether a column names people."""
    return any(synonyms("employee", name) for name in name_words(column.name))
