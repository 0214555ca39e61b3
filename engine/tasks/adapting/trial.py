"""What was learned, tried on questions that were held back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np

from engine.domain.tasks import Working
from engine.store.chunks import ChunkIndex
from engine.tasks.adapting.checking import AMONG, Found, Ranks, nearly_kept, ranks
from engine.tasks.adapting.general import PER_ROW
from engine.tasks.adapting.learning import learned, turned
from engine.tasks.adapting.learning import steps as learning_steps
from engine.tasks.adapting.material import Material, Part
from engine.tasks.gathering import Vectors
from engine.tasks.meter import Meter

STRENGTHS = (0.0, 0.25, 0.5, 0.75, 1.0)


@dataclass(frozen=True, slots=True)
class GeneralVectors:
    """Those of :class:`engine.tasks.adapting.general.General`."""

    questions: Vectors
    answers: Vectors


@dataclass(frozen=True, slots=True)
class Outcome:
    """``strength`` is how much of the matrix is taken; 0: none. ``general`` as it would be."""

    strength: float
    new: Found
    unseen: Found
    general: Found


@dataclass(frozen=True, slots=True)
class Trial:
    """``lefts`` and ``meanings`` are the vectors of the material's passages and questions;
    ``in_place`` are general questions to learn with, ``at_large`` those of the check."""

    index: ChunkIndex
    material: Material
    lefts: Vectors
    meanings: Vectors
    in_place: GeneralVectors
    at_large: GeneralVectors

    def matrix(
        self, parts: Sequence[Part], stage: str, meter: Meter
    ) -> Iterator[Working | Vectors]:
        """How far it is, then the matrix learned from the questions of some parts."""
        rows = self._rows(*parts)
        targets = np.array([self.material.questions[row].passage for row in rows], np.int64)
        used, targets = np.unique(targets, return_inverse=True)
        total = learning_steps(len(rows))
        last: Vectors = self.lefts[:0]
        way = learned(self.meanings[rows], targets, self.lefts[used], self.in_place.questions)
        for done, last in enumerate(way):  # noqa: B007 - the last is the result
            yield from meter.at(stage, done, total)
        yield last

    def checked(self, matrix: Vectors) -> Outcome:
        """How strongly the matrix is best taken, by the questions that choose, as far as general
        ones allow it; and what that does to those of the check."""
        general = self.general(matrix, STRENGTHS)
        chosen = self._ranks(matrix, STRENGTHS, Part.CHOOSE)
        allowed = [n for n in range(len(STRENGTHS)) if nearly_kept(general[0], general[n])]
        best = max(allowed, key=lambda n: (_found(chosen[n]), -STRENGTHS[n]))
        ways = (0.0, STRENGTHS[best])
        return Outcome(
            strength=STRENGTHS[best],
            new=Found(*self._ranks(matrix, ways, Part.CHECK)),
            unseen=Found(*self._ranks(matrix, ways, Part.UNSEEN)),
            general=Found(general[0], general[best]),
        )

    def general(self, matrix: Vectors, strengths: Sequence[float]) -> list[Ranks]:
        """The ranks of general answers, among each other and the library's passages."""
        questions, answers = self.at_large.questions, self.at_large.answers
        own = [f"general {place // PER_ROW}" for place in range(len(questions))]
        ways = [turned(questions, matrix, strength) for strength in strengths]
        return ranks(ways, answers, own, chain([(own, answers)], self.index.every_vector()))

    def _ranks(self, matrix: Vectors, strengths: Sequence[float], part: Part) -> list[Ranks]:
        rows = self._rows(part)
        asked = [self.material.questions[row] for row in rows]
        right = self.lefts[[one.passage for one in asked]]
        own = [self.material.chunk_ids[one.passage] for one in asked]
        ways = [turned(self.meanings[rows], matrix, strength) for strength in strengths]
        return ranks(ways, right, own, self.index.every_vector())

    def _rows(self, *parts: Part) -> list[int]:
        return [n for n, one in enumerate(self.material.questions) if one.part in parts]


def _found(ranks_: Ranks) -> float:
    """Among the first, and the higher the better."""
    return float((ranks_ < AMONG).mean() + (1 / (1 + ranks_)).mean()) if len(ranks_) else 0.0
