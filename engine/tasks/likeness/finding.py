"""Which documents are alike: one text in several files, nearly one text, versions of a document.

Candidates come from sketches of their words and from their vectors; whether they are alike is
decided by their words. The trap: ten thousand files that are all alike have fifty million
pairs, so a document is compared with the first ones of each group of candidates, never with all.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import blake2b

import numpy as np

from engine.domain.cancel import CancelToken
from engine.domain.tasks import Alike, Copy, Remark, Selection, Working
from engine.store.catalog import Catalog
from engine.store.chunks import ChunkIndex
from engine.tasks.gathering import Documents, Vectors, chosen, texts, with_vectors
from engine.tasks.likeness.shingles import Shingles, bands_of, shared, shingles_of
from engine.tasks.meter import Meter

NEARLY = 0.8  # of both texts together is the same
VERSION = 0.35
HELD = 0.7  # of the shorter text stands in the longer one
_FEWEST_SHINGLES = 12  # of a text that another may hold by more than chance
_CLOSE = 0.9  # vectors of versions that hardly share a band
_NEIGHBOURS = 4
_FIRST_ONES = 4
_BLOCK = 1024
_STAGES = (("gathering", 1.0), ("reading", 6.0), ("comparing", 3.0))


def find_alike(
    catalog: Catalog, index: ChunkIndex, selection: Selection, *, cancel: CancelToken
) -> Iterator[Working | Remark | Alike]:
    """The groups of alike documents, the largest first."""
    selected = chosen(catalog, selection)
    meter = Meter(_STAGES, cancel)
    yield from meter.at("gathering", 0, 1)
    found = with_vectors(catalog, index, selected, cancel=cancel)
    if sum(map(len, found.paths)) == 1:
        yield Remark("one_document", "There is one document only; nothing can be like it.")
    alike = _Groups(found)
    for done, (place, text) in enumerate(texts(catalog, found.ids)):
        yield from meter.at("reading", done, len(found))
        alike.read(place, text)
    pairs = alike.candidates(found.vectors)
    for done, (one, other) in enumerate(pairs):
        yield from meter.at("comparing", done, len(pairs))
        alike.compare(one, other)
    yield from alike.groups()


class _Groups:
    """Documents joined to groups while they are compared."""

    def __init__(self, found: Documents) -> None:
        self._found = found
        self._shingles: dict[int, Shingles] = {}
        self._of_text: dict[bytes, int] = {}
        self._first: dict[int, int] = {}  # a document -> the first one with the same text
        self._buckets: dict[tuple[int, int], list[int]] = {}
        self._joined = list(range(len(found)))

    def read(self, place: int, text: str) -> None:
        digest = blake2b(" ".join(text.split()).encode("utf-8", "replace")).digest()
        first = self._of_text.setdefault(digest, place)
        self._first[place] = first
        if first != place:
            return
        shingles = shingles_of(text)
        self._shingles[place] = shingles
        if len(shingles):
            for band, number in enumerate(bands_of(shingles).tolist()):
                self._buckets.setdefault((band, number), []).append(place)

    def candidates(self, vectors: Vectors) -> list[tuple[int, int]]:
        pairs: dict[tuple[int, int], None] = {}
        for bucket in self._buckets.values():
            for place, one in enumerate(bucket[1:], start=1):
                for other in bucket[: min(place, _FIRST_ONES)]:
                    pairs[other, one] = None
        for one, other in _neighbours(vectors, sorted(self._shingles)):
            pairs[min(one, other), max(one, other)] = None
        return sorted(pairs)

    def compare(self, one: int, other: int) -> None:
        if self._root(one) == self._root(other):
            return
        mine, theirs = self._shingles[one], self._shingles[other]
        both, shorter = shared(mine, theirs)
        enough = min(len(mine), len(theirs)) >= _FEWEST_SHINGLES
        if both >= NEARLY or (enough and (both >= VERSION or shorter >= HELD)):
            self._joined[self._root(other)] = self._root(one)

    def groups(self) -> list[Alike]:
        members: dict[int, list[int]] = {}
        for place, first in self._first.items():
            members.setdefault(self._root(first), []).append(place)
        made = (self._alike(places) for places in members.values())
        return sorted((one for one in made if one is not None), key=lambda one: -_files(one))

    def _root(self, place: int) -> int:
        while self._joined[place] != place:
            self._joined[place] = self._joined[self._joined[place]]
            place = self._joined[place]
        return place

    def _alike(self, places: list[int]) -> Alike | None:
        found = self._found
        if len(places) == 1 and len(found.paths[places[0]]) == 1:
            return None
        oldest = sorted(places, key=lambda place: (found.modified[place], found.paths[place]))
        first = self._first[oldest[0]]
        copies = [
            Copy(
                found.ids[place],
                found.paths[place],
                found.paths[place][0].replace("\\", "/").rpartition("/")[2],
                round(self._shared_with(first, place), 3),
                found.modified[place],
            )
            for place in oldest
        ]
        return Alike(_kind(one.shared for one in copies), tuple(copies))

    def _shared_with(self, first: int, place: int) -> float:
        own = self._first[place]
        return 1.0 if own == first else shared(self._shingles[first], self._shingles[own])[0]


def _kind(parts: Iterable[float]) -> str:
    least = min(parts)
    return "same" if least == 1.0 else "nearly" if least >= NEARLY else "version"


def _files(alike: Alike) -> int:
    return sum(len(copy.paths) for copy in alike.copies)


def _neighbours(vectors: Vectors, places: list[int]) -> Iterator[tuple[int, int]]:
    """Documents whose vectors are close, the closest few of each."""
    rows = vectors[places]
    near = min(_NEIGHBOURS + 1, len(places))
    for begin in range(0, len(places), _BLOCK):
        scores = rows[begin : begin + _BLOCK] @ rows.T
        chosen_ones = np.argpartition(-scores, near - 1, axis=1)[:, :near]
        likeness = np.take_along_axis(scores, chosen_ones, axis=1)
        for row, column in np.argwhere(likeness >= _CLOSE):
            one, other = begin + int(row), int(chosen_ones[row, column])
            if one != other:
                yield places[one], places[other]
