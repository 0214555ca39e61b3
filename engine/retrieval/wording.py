"""How much of the question's wording a passage shares, in pieces of words, and how close by.

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
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from engine.retrieval.pieces import hashes_of, is_dense, pieces_of, places

__all__ = ["Wording", "is_dense", "pieces_of", "shared_wording"]

_K1, _B = 0.9, 0.4  # BM25's saturation and length normalisation
# A sentence or two: where one stretch holds the whole question, the answer is near.
_HALF_STRETCH, _DENSE_HALF_STRETCH = 100, 60  # characters
_CLEAR_LEAD = 0.4


@dataclass(frozen=True, slots=True)
class Wording:
    """``whole`` is BM25 over pieces of words for each passage that shares any; ``closest`` is
    what the best stretch of it shares, as a part of the question's rarity, from 0 to 1."""

    whole: dict[str, float] = field(default_factory=dict)
    closest: dict[str, float] = field(default_factory=dict)

    @property
    def closeness_tells(self) -> float:
        """From 0 to 1: how far one passage's stretch has nearly all of the question and the
        others' have not. A question about one fact has such a passage, a topic has none."""
        first, second = (*sorted(self.closest.values(), reverse=True), 0.0, 0.0)[:2]
        return first * min(1.0, (first - second) / first / _CLEAR_LEAD) if first else 0.0


def shared_wording(keywords: str, texts: Mapping[str, str]) -> Wording:
    """Compare the question's ``keywords`` with each candidate's text."""
    pieces = pieces_of(keywords)
    if not pieces or not texts:
        return Wording()
    laid = _Laid.end_to_end(list(texts.values()), dense=is_dense(keywords[0]))
    per_cell = _counts(pieces, laid)
    counts = np.add.reduceat(per_cell, laid.first_cells, axis=0)
    holding = (counts > 0).sum(axis=0)
    rarity = np.log1p((len(texts) - holding + 0.5) / (holding + 0.5))
    lengths = laid.lengths
    saturation = counts + _K1 * (1 - _B + _B * lengths / lengths.mean())[:, None]
    whole = (rarity * counts * (_K1 + 1) / saturation).sum(axis=1)
    closest = np.maximum.reduceat(_stretches(per_cell, laid) @ rarity, laid.first_cells)
    return Wording(_above_zero(texts, whole), _above_zero(texts, closest / rarity.sum()))


def _above_zero(texts: Mapping[str, str], values: NDArray[np.float64]) -> dict[str, float]:
    return {key: value for key, value in zip(texts, values.tolist(), strict=True) if value > 0}


@dataclass(frozen=True, slots=True)
class _Laid:
    """All texts end to end, so that looking through them is a few passes over one array.

    No piece can match across a seam: there two blanks meet, and no piece has two. Each text
    is cut into cells of half a stretch; ``cell_of`` is each character's.
    """

    text: str
    lengths: NDArray[np.int64]
    cell_of: NDArray[np.int64]
    first_cells: NDArray[np.int64]

    @classmethod
    def end_to_end(cls, texts: Sequence[str], *, dense: bool) -> _Laid:
        half = _DENSE_HALF_STRETCH if dense else _HALF_STRETCH
        plain = [f" {text.lower()} " for text in texts]
        lengths = np.array([len(text) for text in plain])
        cells = -(-lengths // half)
        first_cells = np.cumsum(cells) - cells
        within = np.arange(lengths.sum()) - np.repeat(np.cumsum(lengths) - lengths, lengths)
        return cls("".join(plain), lengths, np.repeat(first_cells, lengths) + within // half,
                   first_cells)  # fmt: skip


def _counts(pieces: Sequence[str], laid: _Laid) -> NDArray[np.float64]:
    """How often each piece stands in each cell: (cells, pieces)."""
    counts = np.zeros((int(laid.cell_of[-1]) + 1, len(pieces)))
    for width in {len(piece) for piece in pieces}:
        columns = np.array([n for n, piece in enumerate(pieces) if len(piece) == width])
        wanted = np.array([hashes_of(pieces[n], width)[0] for n in columns])
        order = np.argsort(wanted)
        where, which = places(hashes_of(laid.text, width), wanted[order])
        np.add.at(counts, (laid.cell_of[where], columns[order][which]), 1)
    return counts


def _stretches(per_cell: NDArray[np.float64], laid: _Laid) -> NDArray[np.bool_]:
    """Which pieces each cell and the next one of the same text hold: (cells, pieces)."""
    present = per_cell > 0
    stretches = present.copy()
    stretches[:-1] |= present[1:]
    last_cells = np.append(laid.first_cells[1:], len(per_cell)) - 1
    stretches[last_cells] = present[last_cells]
    return stretches
