"""Giving files the user's own labels, and keeping up as files come.

Examples are the files that were tagged by hand with one of the labels. A label without any is
known by its name. The trap: what is found is derived. It is thrown away and found anew with
every ``classify``; what was given by hand is never touched.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.domain.cancel import CancelToken
from engine.domain.errors import EngineError
from engine.domain.tasks import (
    Classified,
    Label,
    LabelSet,
    LabelsLearned,
    Remark,
    Selection,
    Working,
)
from engine.inference.embedder import Embedder
from engine.store import passage_rows, tags
from engine.store.catalog import Catalog
from engine.store.chunks import ChunkIndex
from engine.tasks.gathering import Documents, Vectors, chosen, with_vectors
from engine.tasks.labels import heads
from engine.tasks.labels.learning import Examples, Head, learn
from engine.tasks.meter import Meter
from engine.tasks.numbers import unit

MOST_LABELS = 500
LONGEST_NAME = 100
_STAGES = (("gathering", 2.0), ("learning", 6.0), ("labelling", 1.0))
_NAMED_AS = ("{}", "This text is about {}.")
_LEAST_LIKE_A_NAME = 0.1  # for the default embedder; others are shifted by how they see strangers
_STRANGERS = (
    "The ferry leaves the harbour at noon.",
    "Add two eggs and stir.",
    "She tuned the guitar before the concert.",
    "The server returned an error code.",
    "Interest is due every quarter.",
)
_STRANGERS_OF_DEFAULT = 0.02
_TWINS = 0.98  # examples this similar, with different labels, contradict each other
_MOST_REMARKS = 5
_FEW = 500  # new documents, whose vectors are looked up one by one


@dataclass(frozen=True, slots=True)
class LabelTask:
    catalog: Catalog
    index: ChunkIndex
    embedder: Embedder

    def classify(
        self, wanted: LabelSet, selection: Selection, *, cancel: CancelToken
    ) -> Iterator[Working | Remark | Classified | LabelsLearned]:
        """Learn the set's labels and give them to the selected files.

        Raises :class:`EngineError` "usage" for labels that are none.
        """
        wanted = checked(wanted)
        selected = chosen(self.catalog, selection)
        meter = Meter(_STAGES, cancel)
        yield from meter.at("gathering", 0, 1)
        found = with_vectors(self.catalog, self.index, selected, cancel=cancel)
        tags.set_label_set(self.catalog, wanted)
        names = [label.name for label in wanted.labels]
        given, remarks = self._given(found, names)
        yield from remarks
        yield from meter.at("learning", 0, 1)
        examples = self._examples(wanted.labels, found, given)
        others = np.array([place for place in range(len(found)) if place not in given], np.int64)
        head = learn(examples, found.vectors[others], cancel=cancel)
        yield from meter.at("labelling", 0, 1)
        told = _told(head, names, wanted.least, [found.ids[n] for n in others],
                     found.vectors[others])  # fmt: skip
        tags.say(self.catalog, wanted.name, told)
        kept = heads.Kept(names, head, selection)
        heads.keep(self.catalog, wanted.name, kept, self.index.model_key)
        paths = dict(zip(found.ids, found.paths, strict=True))
        for place, label in given.items():
            yield Classified(found.ids[place], paths[found.ids[place]][0], names[label], 1.0, True)
        for key, label_name, confidence in told:
            yield Classified(key, paths[key][0], label_name, round(confidence, 3))
        yield _learned(names, given, told, head)

    def bring_up_to_date(self, cancel: CancelToken | None = None) -> int:
        """Give documents that are new since then the labels of every automatic set; how many
        there were."""
        new = 0
        for label_set in tags.label_sets(self.catalog):
            kept = heads.kept(self.catalog, label_set.name, self.index.model_key)
            if not label_set.automatic or kept is None:
                continue
            done = tags.judged(self.catalog, label_set.name)
            by_hand = {
                one.document_id
                for one in tags.held(self.catalog)
                if one.by_hand and one.label_set == label_set.name
            }
            ids = sorted(self._living(kept.selection) - done - by_hand)
            vectors = self._vectors(ids, cancel or CancelToken())
            told = _told(kept.head, kept.labels, label_set.least, list(vectors), _stacked(vectors))
            if told:
                tags.say(self.catalog, label_set.name, told, only=[key for key, _, _ in told])
            new += len(told)
        return new

    def _living(self, selection: Selection) -> set[str]:
        try:
            return set(chosen(self.catalog, selection).ids)
        except EngineError:  # none of them is left
            return set()

    def _vectors(self, ids: Sequence[str], cancel: CancelToken) -> dict[str, Vectors]:
        if not ids:
            return {}
        if len(ids) > _FEW:
            every = with_vectors(
                self.catalog, self.index, chosen(self.catalog, Selection()), cancel=cancel
            )
            wanted = set(ids)
            return {
                key: row for key, row in zip(every.ids, every.vectors, strict=True) if key in wanted
            }
        found: dict[str, Vectors] = {}
        for key in ids:
            cancel.check()
            rows = self.index.vectors_of(passage_rows.chunk_ids_of(self.catalog, [key]))
            if rows:
                pooled: Vectors = unit(np.mean(list(rows.values()), axis=0, keepdims=True))[0]
                found[key] = pooled
        return found

    def _given(self, found: Documents, names: Sequence[str]) -> tuple[dict[int, int], list[Remark]]:
        """The examples: the place of a document -> the number of its label; and what is wrong
        with them."""
        number = {name: place for place, name in enumerate(names)}
        place_of = {key: place for place, key in enumerate(found.ids)}
        labels: dict[int, set[int]] = {}
        for one in tags.held(self.catalog):
            if one.by_hand and one.tag in number and one.document_id in place_of:
                labels.setdefault(place_of[one.document_id], set()).add(number[one.tag])
        remarks = []
        for place, several in labels.items():
            if len(several) > 1:
                both = " and ".join(f"“{names[label]}”" for label in sorted(several))
                remarks.append(
                    Remark(
                        "contradiction",
                        f"{found.paths[place][0]} is tagged {both}; it is left out as an example.",
                    )
                )
        given = {place: min(several) for place, several in labels.items() if len(several) == 1}
        remarks.extend(_twins(found, given, names))
        remarks = [*remarks[:_MOST_REMARKS], *_without_examples(names, given)]
        return given, remarks

    def _examples(
        self, labels: Sequence[Label], found: Documents, given: dict[int, int]
    ) -> Examples:
        places = np.array(list(given), np.int64)
        numbers = np.array(list(given.values()), np.int64)
        vectors = found.vectors[places]
        named = self._named(labels)
        seeds = np.stack(
            [
                unit(vectors[numbers == label].mean(axis=0, keepdims=True))[0]
                if (numbers == label).any()
                else named[label]
                for label in range(len(labels))
            ]
        )
        return Examples(vectors, numbers, seeds, self._least_like_a_name())

    def _named(self, labels: Sequence[Label]) -> Vectors:
        """The vector of each label's name, said in several ways."""
        texts = [form.format(readable(label.name)) for label in labels for form in _NAMED_AS]
        vectors = self.embedder.embed(texts).reshape(len(labels), len(_NAMED_AS), -1).mean(axis=1)
        for place, label in enumerate(labels):
            if label.description.strip():
                described = self.embedder.embed([label.description])[0]
                vectors[place] = unit(vectors[place : place + 1])[0] + described
        return unit(vectors)

    def _least_like_a_name(self) -> float:
        strangers = self.embedder.embed(_STRANGERS)
        pairs = strangers @ strangers.T
        usual = float(pairs[np.triu_indices(len(pairs), 1)].mean())
        return _LEAST_LIKE_A_NAME + max(0.0, usual - _STRANGERS_OF_DEFAULT)


def checked(wanted: LabelSet) -> LabelSet:
    """Labels in one spelling each, and at least one of them."""
    kept: dict[str, Label] = {}
    for label in wanted.labels:
        name = " ".join(label.name.split())
        if not name or len(name) > LONGEST_NAME or any(char in name for char in '"“”'):
            raise EngineError(
                "usage",
                f"“{label.name[:LONGEST_NAME]}” cannot be a label.",
                hint=f"A label has 1 to {LONGEST_NAME} characters and no quotation marks.",
            )
        kept.setdefault(name.lower(), Label(name, label.description))
    if not kept or len(kept) > MOST_LABELS:
        raise EngineError(
            "usage",
            "There are no labels." if not kept else f"{len(kept)} labels are too many.",
            hint="Name some labels, or tag a few files by hand first.",
        )
    return LabelSet(wanted.name, tuple(kept.values()), wanted.automatic, wanted.least)


def readable(name: str) -> str:
    """``card_arrival`` means "card arrival"."""
    return name.replace("_", " ").replace("-", " ")


def _twins(found: Documents, given: dict[int, int], names: Sequence[str]) -> list[Remark]:
    """Examples that are nearly the same text and have different labels."""
    places = np.array(list(given), np.int64)
    labels = np.array(list(given.values()), np.int64)
    if len(places) < 2:
        return []
    rows = found.vectors[places]
    alike = np.triu(rows @ rows.T >= _TWINS, 1) & (labels[:, None] != labels[None, :])
    return [
        Remark(
            "contradiction",
            f"{found.paths[places[one]][0]} (“{names[labels[one]]}”) and "
            f"{found.paths[places[other]][0]} (“{names[labels[other]]}”) say nearly the same.",
        )
        for one, other in np.argwhere(alike)[:_MOST_REMARKS].tolist()
    ]


def _without_examples(names: Sequence[str], given: dict[int, int]) -> list[Remark]:
    if not given:
        return []
    bare = [f"“{name}”" for label, name in enumerate(names) if label not in given.values()]
    if not bare:
        return []
    return [Remark("no_examples", f"No file is tagged {', '.join(bare)}: known by its name alone.")]


def _told(
    head: Head, names: Sequence[str], least: float, ids: Sequence[str], vectors: Vectors
) -> list[tuple[str, str, float]]:
    """(document id, label or "", confidence) each."""
    if not len(vectors):
        return []
    labels, confidence = head.predict(vectors)
    return [
        (key, names[label] if sure >= least else tags.NONE, sure)
        for key, label, sure in zip(ids, labels.tolist(), confidence.tolist(), strict=True)
    ]


def _stacked(vectors: dict[str, Vectors]) -> Vectors:
    return np.stack(list(vectors.values())) if vectors else np.zeros((0, 0), np.float32)


def _learned(
    names: Sequence[str],
    given: dict[int, int],
    told: Sequence[tuple[str, str, float]],
    head: Head,
) -> LabelsLearned:
    counts: NDArray[np.int64] = np.bincount(list(given.values()), minlength=len(names))
    found = [name for _, name, _ in told]
    return LabelsLearned(
        tuple((name, int(counts[n]), found.count(name)) for n, name in enumerate(names)),
        found.count(tags.NONE),
        head.accuracy,
    )
