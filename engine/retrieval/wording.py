"""How much of the question's wording a passage shares, in pieces of words.

The third opinion beside the arms, asked only of the passages they found. The word index has
no stemming, since it serves every language; here words are cut into overlapping pieces of four
letters (of two in scripts without blanks), so that other inflections, compounds and slips of
the pen still count: McNamee and Mayfield, "Character N-Gram Tokenization for European Language
Text Retrieval" (Information Retrieval 7, 2004). The trap: rarity is measured among the
candidates alone, which all share the question's commonest words; that is what makes the
others tell.
"""

from __future__ import annotations

import math
import string
from collections.abc import Mapping

from engine.retrieval.query import Query, bare_words

_LETTERS, _DENSE_LETTERS = 4, 2
_K1, _B = 0.9, 0.4  # BM25's saturation and length normalisation
_DENSE = ((0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x2E80, 0x9FFF))
_PUNCTUATION = str.maketrans(
    dict.fromkeys(string.punctuation + "“”„«»‘’–—。、，；：？！،؛؟।\n\t", " ")
)


def shared_wording(query: Query, texts: Mapping[str, str]) -> dict[str, float]:
    """BM25 over pieces of words for each candidate; those that share nothing are left out."""
    pieces = pieces_of(query.keywords)
    if not pieces or not texts:
        return {}
    plain = {key: f" {text.lower().translate(_PUNCTUATION)} " for key, text in texts.items()}
    mean_length = sum(map(len, plain.values())) / len(plain)
    scores: dict[str, float] = {}
    for piece in pieces:
        counts = {key: count for key, text in plain.items() if (count := text.count(piece))}
        rarity = math.log(1 + (len(plain) - len(counts) + 0.5) / (len(counts) + 0.5))
        for key, count in counts.items():
            saturation = count + _K1 * (1 - _B + _B * len(plain[key]) / mean_length)
            scores[key] = scores.get(key, 0.0) + rarity * count * (_K1 + 1) / saturation
    return scores


def pieces_of(text: str) -> list[str]:
    """The distinct pieces of its words, a blank marking a word's beginning and end."""
    pieces: dict[str, None] = {}
    for word in bare_words(text):
        pieces.update(dict.fromkeys(_pieces_of_word(word)))
    return list(pieces)


def _pieces_of_word(word: str) -> list[str]:
    if is_dense(word[0]):
        return _windows(word, _DENSE_LETTERS)
    return _windows(f" {word} ", _LETTERS)


def _windows(word: str, width: int) -> list[str]:
    return [word[start : start + width] for start in range(max(1, len(word) - width + 1))]


def is_dense(char: str) -> bool:
    """Whether the script writes words without blanks between them."""
    return any(first <= ord(char) <= last for first, last in _DENSE)
