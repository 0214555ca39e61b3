"""What groups of texts are called: the words that tell each from the others. Pure.

Class-based TF-IDF as BERTopic has it (Grootendorst, 2022), over documents that have a word
rather than occurrences, so that one long text does not name its group. What is no more common
in the group than elsewhere gets nothing, what is common everywhere gets little: so the small
words of any language fall out by themselves, without lists. The trap: with one group there is
nothing to compare, and small words are then known only by standing in most of the documents.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from math import log

from engine.retrieval.pieces import is_dense

WORDS = 8
NAMED_BY = 3
LONGEST = 3000  # characters of a text that are looked at
_WORD = re.compile(r"[^\W\d_](?:[\w'’-]*[^\W_])?")
_SHORTEST = 3
_DENSE_RUNS = (2, 3, 4)
_FEW = 2  # documents of a group that must have a word
_EVERYWHERE = 0.6  # of all documents: a small word, where there is only one group
_SAME_START = 4


@dataclass(slots=True)
class Vocabulary:
    """In how many documents of one group each word stands, and how it is mostly written."""

    documents: int = 0
    holding: Counter[str] = field(default_factory=Counter)
    written: Counter[str] = field(default_factory=Counter)

    def add(self, text: str) -> None:
        self.documents += 1
        forms = set(_forms(text[:LONGEST]))
        self.written.update(forms)
        self.holding.update({form.lower() for form in forms})

    def spelling(self, word: str) -> str:
        """As it stands in most documents: names keep their capitals."""
        forms = (word, word.title(), word.upper(), word.capitalize())
        return max(forms, key=lambda form: self.written[form])


def _forms(text: str) -> Iterable[str]:
    for match in _WORD.finditer(text):
        word = match.group()
        if is_dense(word[0]):
            for width in _DENSE_RUNS:
                for begin in range(len(word) - width + 1):
                    yield word[begin : begin + width]
        elif len(word) >= _SHORTEST or (len(word) > 1 and word.isupper()):
            yield word


def telling_words(groups: Sequence[Vocabulary], *, count: int = WORDS) -> list[tuple[str, ...]]:
    """For each group its most telling words, the first ones first."""
    everywhere: Counter[str] = Counter()
    for one in groups:
        everywhere.update(one.holding)
    documents = sum(one.documents for one in groups)
    return [_of_group(one, everywhere, documents, count) for one in groups]


def _of_group(
    group: Vocabulary, everywhere: Counter[str], documents: int, count: int
) -> tuple[str, ...]:
    alone = group.documents == documents
    scores: dict[str, float] = {}
    for word, holding in group.holding.items():
        if holding < min(_FEW, group.documents):
            continue
        share = holding / group.documents
        usual = everywhere[word] / documents  # 1 where every document has it
        if alone:
            scores[word] = share * log(1 / share + 1) if share <= _EVERYWHERE else 0.0
        else:
            scores[word] = share * log(share / usual) * log(1 / usual)
    ranked = sorted(scores, key=lambda word: (-scores[word], word))
    return tuple(group.spelling(word) for word in _apart(ranked, count) if scores[word] > 0)


def _apart(ranked: Sequence[str], count: int) -> list[str]:
    """Without other forms of a word that is there already ("film", "films"), and with runs of
    characters that overlap put together."""
    kept: list[str] = []
    for word in ranked[: 12 * count]:
        near = next((place for place, one in enumerate(kept) if _same(one, word)), None)
        if near is None:
            if len(kept) < count:
                kept.append(word)
        elif is_dense(word[0]) and kept[near] in word:
            kept[near] = word
    return kept


def _same(one: str, other: str) -> bool:
    if is_dense(one[0]):
        return one in other or other in one or one[1:] == other[:-1] or other[1:] == one[:-1]
    shorter, longer = sorted((one, other), key=len)
    if longer.startswith(shorter) and len(shorter) >= _SAME_START:
        return len(longer) - len(shorter) <= 3
    stem = shorter[:-2]
    return len(stem) >= _SAME_START and longer.startswith(stem) and len(longer) - len(stem) <= 4


def name_of(words: Sequence[str]) -> str:
    """ "" for a group without telling words."""
    return ", ".join(words[:NAMED_BY])
