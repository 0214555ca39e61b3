"""Learning the library: questions made from its passages teach what its questions mean.

What is learned turns the vectors of questions only (see :mod:`engine.tasks.adapting.learning`).
It is tried on questions that it did not learn from, on documents that it did not see and on
questions about the world at large; only where it is surely better on the first, not worse on the
second and within one in a hundred on the third is it kept. Then it is learned once more from all
questions, those of the check too, and the general ones are asked again. The trap: a run may be
killed at any time and goes on where it was, so everything is drawn the same way each time.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from engine.domain.cancel import CancelToken
from engine.domain.tasks import Adapted, Alike, Selection, Working
from engine.inference.embedder import Embedder
from engine.inference.generator import Generator
from engine.store import adaptations
from engine.store.adaptations import Adaptation
from engine.store.catalog import Catalog
from engine.store.chunks import ChunkIndex
from engine.tasks.adapting import steps
from engine.tasks.adapting.checking import AMONG, nearly_kept
from engine.tasks.adapting.general import General, general
from engine.tasks.adapting.material import Material, Part, gathered
from engine.tasks.adapting.trial import GeneralVectors, Outcome, Trial
from engine.tasks.adapting.writing import MOST as MOST_WRITTEN
from engine.tasks.adapting.writing import with_written
from engine.tasks.gathering import Vectors, chosen
from engine.tasks.likeness.finding import find_alike
from engine.tasks.meter import Meter

FEWEST_QUESTIONS = 120
_BATCH = 64
_STAGES = (
    ("gathering", 2.0),
    ("writing", 0.5),
    ("embedding", 12.0),
    ("learning", 3.0),
    ("checking", 1.0),
    ("learning all", 4.0),
)


@dataclass(slots=True)
class AdaptTask:
    """``rated`` are questions whose answer was found good, with a passage that it cites;
    ``writer`` gives a language model that can write questions, None where none can;
    ``rest`` is called after each stretch of work with the seconds that it took, and lets other
    programs work; ``minutes`` bounds the longest stage, computing vectors; ``general`` gives
    questions about the world at large."""

    catalog: Catalog
    index: ChunkIndex
    embedder: Embedder
    rated: Sequence[tuple[str, str]] = ()
    writer: Callable[[], Generator | None] = lambda: None
    rest: Callable[[float], None] = lambda _: None
    minutes: float | None = None
    general: Callable[..., General] = general
    _began: float = field(default_factory=time.monotonic)

    def adapt(self, selection: Selection, *, cancel: CancelToken) -> Iterator[Working | Adapted]:
        """Ends with :class:`Adapted`, whether it was kept or not."""
        meter = Meter(_STAGES, cancel)
        for told in self._material(selection, meter, cancel):
            if isinstance(told, Working):
                yield told
            elif len(told.questions) < FEWEST_QUESTIONS:
                yield self._too_little(told)
            else:
                yield from self._adapted(told, meter, cancel)

    def _material(
        self, selection: Selection, meter: Meter, cancel: CancelToken
    ) -> Iterator[Working | Material]:
        found = chosen(self.catalog, selection)
        yield from meter.at("gathering", 0, len(found))
        alike = [
            one
            for one in find_alike(self.catalog, self.index, selection, cancel=cancel)
            if isinstance(one, Alike)
        ]
        for told in gathered(self.catalog, found, alike, self.rated):
            if isinstance(told, Material):
                yield told
            else:
                yield from meter.at("gathering", told, len(found))

    def _adapted(
        self, material: Material, meter: Meter, cancel: CancelToken
    ) -> Iterator[Working | Adapted]:
        generator = self.writer()
        if generator is not None:
            for told in with_written(self.catalog, material, generator, cancel):
                if isinstance(told, Material):
                    material = told
                else:
                    yield from meter.at("writing", told, MOST_WRITTEN)
        lefts: list[Vectors] = []
        for rows in self._computed(material.lefts, self.embedder.embed, 0, material, meter):
            if isinstance(rows, Working):
                yield rows
            else:
                lefts.append(rows)
        known = sum(map(len, lefts))
        kept = tuple(one for one in material.questions if one.passage < known)
        material = replace(material, questions=kept)
        meanings: list[Vectors] = []
        texts = [one.question for one in kept]
        for rows in self._computed(texts, self._meanings, len(material.lefts), material, meter):
            if isinstance(rows, Working):
                yield rows
            else:
                meanings.append(rows)
        trial = Trial(
            self.index,
            material,
            np.concatenate(lefts),
            np.concatenate(meanings),
            self._general(self.general(for_learning=True)),
            self._general(self.general(for_learning=False)),
        )
        yield from self._tried(trial, meter)
        steps.drop(self.catalog)

    def _computed(
        self,
        texts: Sequence[str],
        make: Callable[[Sequence[str]], Vectors],
        before: int,
        material: Material,
        meter: Meter,
    ) -> Iterator[Working | Vectors]:
        """Vectors in batches; of passages as many as there is time for."""
        total = len(material.lefts) + len(material.questions)
        for begin in range(0, len(texts), _BATCH):
            yield from meter.at("embedding", before + begin, total)
            if not before and begin and self._late():
                return
            began = time.monotonic()
            yield steps.kept_or_made(
                self.catalog, self.index.model_key, texts[begin : begin + _BATCH], make
            )
            self.rest(time.monotonic() - began)

    def _tried(self, trial: Trial, meter: Meter) -> Iterator[Working | Adapted]:
        matrix = np.zeros((0, 0), np.float32)
        for told in trial.matrix((Part.LEARN,), "learning", meter):
            if isinstance(told, Working):
                yield told
            else:
                matrix = told
        yield from meter.at("checking", 0, 1)
        outcome = trial.checked(matrix)
        reason = _why_not(outcome)
        if not reason:
            for told in trial.matrix(tuple(Part), "learning all", meter):
                if isinstance(told, Working):
                    yield told
                elif nearly_kept(*trial.general(told, (0.0, outcome.strength))):
                    matrix = told
        result = self._told(trial.material, outcome, reason)
        if result.kept:
            adaptations.keep(
                self.catalog,
                self.index.model_key,
                Adaptation(matrix * np.float32(outcome.strength), result),
            )
        yield result

    def _meanings(self, texts: Sequence[str]) -> Vectors:
        return np.stack([self.embedder.embed_query(text) for text in texts])

    def _general(self, wanted: General) -> GeneralVectors:
        return GeneralVectors(
            self._meanings(wanted.questions), self.embedder.embed(list(wanted.answers))
        )

    def _late(self) -> bool:
        return self.minutes is not None and time.monotonic() - self._began > 30 * self.minutes

    def _told(self, material: Material, outcome: Outcome, reason: str) -> Adapted:
        new, unseen, at_large = (
            one.recall() for one in (outcome.new, outcome.unseen, outcome.general)
        )
        return Adapted(
            kept=not reason,
            reason=reason,
            questions=len(material.questions),
            documents=material.documents,
            checked_by=len(outcome.new.before),
            new_before=new[0],
            new_after=new[1],
            unseen_before=unseen[0],
            unseen_after=unseen[1],
            general_before=at_large[0],
            general_after=at_large[1],
            strength=outcome.strength,
            seconds=round(time.monotonic() - self._began, 1),
            made=round(time.time(), 3),
        )

    def _too_little(self, material: Material) -> Adapted:
        count = len(material.questions)
        reason = (
            f"The files gave {count} questions; at least {FEWEST_QUESTIONS} are needed to tell"
            " whether learning helps."
        )
        seconds = round(time.monotonic() - self._began, 1)
        return Adapted(
            kept=False,
            reason=reason,
            questions=count,
            documents=material.documents,
            seconds=seconds,
            made=round(time.time(), 3),
        )


def _why_not(outcome: Outcome) -> str:
    if not outcome.strength:
        return "Searches find no more by what was learned, or it would harm general questions."
    if outcome.unseen.surely_worse():
        return "Documents that it did not learn from would be found less well."
    if not outcome.new.surely_better():
        return f"It is not certain that more questions find their passage among the first {AMONG}."
    return ""
