"""Words in overlapping pieces of a few letters, and where such pieces stand in a text.

The trap: pieces are compared by hashes, a number for each run of letters, so that thousands
of characters are looked through in a few passes of numpy; punctuation counts as a blank.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engine.retrieval.query import bare_words

_LETTERS, _DENSE_LETTERS = 4, 2
_DENSE = ((0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x2E80, 0x9FFF))
_PUNCTUATION = (
    (0x09, 0x0D), (0x21, 0x2F), (0x3A, 0x40), (0x5B, 0x60), (0x7B, 0x7E), (0xA0, 0xBF),
    (0x060C, 0x060C), (0x061B, 0x061F), (0x0964, 0x0965), (0x2000, 0x200B), (0x2010, 0x206F),
    (0x3000, 0x303F), (0xFF01, 0xFF0F), (0xFF1A, 0xFF20),
)  # fmt: skip
_BLANK = 0x20
_MULTIPLIER = np.uint64(0x9E3779B97F4A7C15)
_SIEVE_BITS = 16


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


def hashes_of(text: str, width: int) -> NDArray[np.uint64]:
    """One number for each run of ``width`` characters."""
    codes = _codes(text)
    count = max(0, len(codes) - width + 1)
    hashes = np.zeros(count, dtype=np.uint64)
    for shift in range(width):
        hashes = (hashes + codes[shift : shift + count]) * _MULTIPLIER
    return hashes


def _codes(text: str) -> NDArray[np.uint32]:
    """Its code points, punctuation turned into blanks."""
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32).copy()
    for first, last in _PUNCTUATION:
        codes[(codes >= first) & (codes <= last)] = _BLANK
    return codes


def places(
    hashes: NDArray[np.uint64], wanted: NDArray[np.uint64]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Where in ``hashes`` one of ``wanted`` (ascending) stands, and which; a sieve first."""
    shift = np.uint64(64 - _SIEVE_BITS)
    sieve = np.zeros(1 << _SIEVE_BITS, dtype=bool)
    sieve[wanted >> shift] = True
    where = np.flatnonzero(sieve[hashes >> shift])
    which = np.minimum(np.searchsorted(wanted, hashes[where]), len(wanted) - 1)
    exact = wanted[which] == hashes[where]
    return where[exact], which[exact]
