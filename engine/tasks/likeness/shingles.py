"""Texts as sets of runs of words, and sketches of these sets by which alike ones are found.

MinHash and banding (Broder, 1997; Leskovec, Rajaraman and Ullman, "Mining of Massive Datasets",
chapter 3). Pure. The trap: words are compared by checksums, a number each, so that a set is an
array and comparing two is one pass; scripts without blanks are taken character by character.
"""

from __future__ import annotations

import re
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from engine.retrieval.pieces import is_dense

Shingles = NDArray[np.uint64]

RUN = 3  # words in a row
BANDS, ROWS = 32, 3  # of two texts that share half, one in eighty is missed
_WORD = re.compile(r"\w+")
_MIX = np.uint64(0x9E3779B97F4A7C15)
_random = np.random.default_rng(12)
_FACTORS = _random.integers(1, 1 << 63, BANDS * ROWS, dtype=np.uint64) | np.uint64(1)
_AT_ONCE = 4096


def shingles_of(text: str) -> Shingles:
    """The distinct runs of a text's words; of a text shorter than a run, that text."""
    words = np.array(_checksums(text), np.uint64)
    if not len(words):
        return words
    count = max(1, len(words) - RUN + 1)
    runs = np.zeros(count, np.uint64)
    for shift in range(min(RUN, len(words))):
        runs = (runs ^ words[shift : shift + count]) * _MIX
        runs ^= runs >> np.uint64(29)
    return np.unique(runs)


def _checksums(text: str) -> list[int]:
    sums: list[int] = []
    for match in _WORD.finditer(text.lower()):
        word = match.group()
        if is_dense(word[0]):
            sums.extend(map(ord, word))
        else:
            sums.append(crc32(word.encode("utf-8", "surrogatepass")))
    return sums


def bands_of(shingles: Shingles) -> NDArray[np.uint64]:
    """A number for each band: texts that agree in one of them may be alike."""
    least = np.full(BANDS * ROWS, np.iinfo(np.uint64).max, np.uint64)
    for begin in range(0, len(shingles), _AT_ONCE):
        products = shingles[begin : begin + _AT_ONCE, None] * _FACTORS
        least = np.minimum(least, (products ^ (products >> np.uint64(31))).min(axis=0))
    bands = np.zeros(BANDS, np.uint64)
    for row in least.reshape(BANDS, ROWS).T:
        bands = (bands ^ row) * _MIX
    return bands


def shared(one: Shingles, other: Shingles) -> tuple[float, float]:
    """(of both together, of the shorter one) the part that they have in common."""
    if not len(one) or not len(other):
        return 0.0, 0.0
    common = len(np.intersect1d(one, other, assume_unique=True))
    return common / (len(one) + len(other) - common), common / min(len(one), len(other))
