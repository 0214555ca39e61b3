"""Typing errors in a question, put right by the library's own words.

Only a word that the library does not hold at all is looked at, so a question without typing
errors pays nothing but a look at passages already found. The trap: a word is known when *any*
passage has it, not only those that were found; the index is asked before a word is doubted.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from rapidfuzz.distance import OSA

from engine.retrieval.query import Query

Known = Callable[[str], bool]
# (word, limit, edits allowed) -> texts of passages that hold the word or one like it
LookUp = Callable[[str, int, int], Sequence[str]]

_LEAST_LETTERS = 4
_LONG_WORD = 8  # from here on two edits are more likely than another word
_MOST_WORDS = 4
_CONSONANTS_ONLY = ("ARABIC", "HEBREW")  # one letter more or less is mostly another word
_LOOKED_AT = 25
# As people without these keys write: "Mueller" is how they write "Müller", not an error in it.
_WRITTEN_OUT = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "œ": "oe", "ø": "oe", "å": "aa"}
)
_TOKEN = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


def mended(
    query: Query,
    found_texts: Iterable[str],
    known: Known,
    look_up: LookUp,
    *,
    most_edits: int = 2,
) -> tuple[Query, dict[str, str]]:
    """The question with unknown words replaced by the likeliest known ones, and which.

    ``found_texts`` are those of the passages that the question's words found; ``known`` words
    are right even if the library lacks them. Where nobody can say which words are right,
    ``most_edits`` should be 1.
    """
    if query.script in _CONSONANTS_ONLY:
        return query, {}
    replaced = {}
    for word in _unfound(query, found_texts):
        if not known(word) and not look_up(word, 1, 0):
            most = min(most_edits, edits_for(word))
            better = nearest(word, look_up(word, _LOOKED_AT, most), most)
            if better:
                replaced[word] = better
    return (_with(query, replaced) if replaced else query), replaced


def edits_for(word: str) -> int:
    return 2 if len(word) >= _LONG_WORD else 1


def nearest(word: str, texts: Iterable[str], most: int) -> str:
    """Of the words in ``texts`` the one fewest edits away, then the most frequent; "" if none
    is within ``most`` edits."""
    counts = Counter(token for text in texts for token in _TOKEN.findall(text.lower()))
    word = word.translate(_WRITTEN_OUT)
    near = [
        (distance, -count, token)
        for token, count in counts.items()
        if (distance := _edits(word, token.translate(_WRITTEN_OUT), most)) <= most
    ]
    return min(near)[2] if near else ""


def _edits(word: str, other: str, most: int) -> int:
    """More than ``most`` where it is quickly seen to be more."""
    return most + 1 if abs(len(word) - len(other)) > most else OSA.distance(word, other)


def _unfound(query: Query, found_texts: Iterable[str]) -> list[str]:
    """Words of letters that no found passage has."""
    texts = [text.lower() for text in found_texts]
    words = [word for word in query.words if len(word) >= _LEAST_LETTERS and word.isalpha()]
    return [word for word in words if not any(word in text for text in texts)][:_MOST_WORDS]


def _with(query: Query, replaced: dict[str, str]) -> Query:
    def better(match: re.Match[str]) -> str:
        return replaced.get(match.group().lower(), match.group())

    words = tuple(dict.fromkeys(replaced.get(word, word) for word in query.words))
    return replace(query, text=_TOKEN.sub(better, query.text), words=words)
