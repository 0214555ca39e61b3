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

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from engine.retrieval.query import Query, bare_words

_LETTERS, _DENSE_LETTERS = 4, 2
_K1, _B = 0.9, 0.4  # BM25's saturation and length normalisation
_DENSE = ((0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x2E80, 0x9FFF))
_PUNCTUATION = (
    (0x09, 0x0D), (0x21, 0x2F), (0x3A, 0x40), (0x5B, 0x60), (0x7B, 0x7E), (0xA0, 0xBF),
    (0x060C, 0x060C), (0x061B, 0x061F), (0x0964, 0x0965), (0x2000, 0x200B), (0x2010, 0x206F),
    (0x3000, 0x303F), (0xFF01, 0xFF0F), (0xFF1A, 0xFF20),
)  # fmt: skip
_BLANK = 0x20
_MULTIPLIER = np.uint64(0x9E3779B97F4A7C15)
_SIEVE_BITS = 16


def shared_wording(query: Query, texts: Mapping[str, str]) -> dict[str, float]:
    """BM25 over pieces of words for each candidate; those that share nothing are left out."""
    pieces = pieces_of(query.keywords)
    if not pieces or not texts:
        return {}
    counts, lengths = _counts(pieces, list(texts.values()))
    holding = (counts > 0).sum(axis=0)
    rarity = np.log1p((len(texts) - holding + 0.5) / (holding + 0.5))
    saturation = counts + _K1 * (1 - _B + _B * lengths / lengths.mean())[:, None]
    scores = (rarity * counts * (_K1 + 1) / saturation).sum(axis=1)
    return {
        key: float(score) for key, score in zip(texts, scores.tolist(), strict=True) if score > 0
    }


def _counts(
    pieces: Sequence[str], texts: Sequence[str]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """How often each piece stands in each text, and the texts' lengths.

    All texts are laid end to end, so that the work is a few passes over one array. No piece
    can match across a seam: there two blanks meet, and no piece has two.
    """
    plain = [f" {text.lower()} " for text in texts]
    lengths = np.array([len(text) for text in plain])
    codes = _codes("".join(plain))
    owner = np.repeat(np.arange(len(plain)), lengths)
    counts = np.zeros((len(texts), len(pieces)))
    for width in {len(piece) for piece in pieces}:
        columns = np.array([n for n, piece in enumerate(pieces) if len(piece) == width])
        wanted = np.array([_hashes(_codes(pieces[n]), width)[0] for n in columns])
        order = np.argsort(wanted)
        places, which = _find(_hashes(codes, width), wanted[order])
        np.add.at(counts, (owner[places], columns[order][which]), 1)
    return counts, lengths.astype(np.float64)


def _codes(text: str) -> NDArray[np.uint32]:
    """Its code points, punctuation turned into blanks."""
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32).copy()
    for first, last in _PUNCTUATION:
        codes[(codes >= first) & (codes <= last)] = _BLANK
    return codes


def _hashes(codes: NDArray[np.uint32], width: int) -> NDArray[np.uint64]:
    """One number for each run of ``width`` code points."""
    count = max(0, len(codes) - width + 1)
    hashes = np.zeros(count, dtype=np.uint64)
    for shift in range(width):
        hashes = (hashes + codes[shift : shift + count]) * _MULTIPLIER
    return hashes


def _find(
    hashes: NDArray[np.uint64], wanted: NDArray[np.uint64]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Where in ``hashes`` one of ``wanted`` (ascending) stands, and which; a sieve first."""
    shift = np.uint64(64 - _SIEVE_BITS)
    sieve = np.zeros(1 << _SIEVE_BITS, dtype=bool)
    sieve[wanted >> shift] = True
    places = np.flatnonzero(sieve[hashes >> shift])
    which = np.minimum(np.searchsorted(wanted, hashes[places]), len(wanted) - 1)
    exact = wanted[which] == hashes[places]
    return places[exact], which[exact]


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
