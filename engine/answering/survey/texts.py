"""Every text in scope is asked the same, one after the other; the answers are put side by side.

One pass over the vectors and the words of all passages finds each file's best ones, without a
cut at the best of the library; only those are read closely. Files are taken a few at a time, so
memory does not grow with their number. The trap: a file's own words for itself ("contract") tell
nothing apart inside it, so what is asked is asked without them.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from engine.answering.survey.criterion import Criterion
from engine.answering.survey.files import File, Pace
from engine.answering.survey.reading import Reading, mentions, read, share
from engine.domain.answer import Hit
from engine.domain.cancel import CancelToken
from engine.domain.events import Surveyed
from engine.inference.embedder import Embedder
from engine.store import inventory, passage_rows
from engine.store.catalog import Catalog
from engine.store.chunks import ChunkIndex

_DOCUMENTS_AT_ONCE = 50
_VECTORS_AT_ONCE = 1_000
_PASSAGES_READ = 5


@dataclass(frozen=True, slots=True)
class Answered:
    """A file and what it said."""

    file: File
    reading: Reading


@dataclass(frozen=True, slots=True)
class _Text:
    document_id: str
    chunk_id: str
    ordinal: int
    text: str


@dataclass(frozen=True, slots=True)
class Scan:
    """What a scan needs of the engine."""

    catalog: Catalog
    index: ChunkIndex
    embedder: Embedder
    cancel: CancelToken | None = None

    def run(
        self, criterion: Criterion, files: Sequence[File]
    ) -> Generator[Surveyed, None, list[Answered]]:
        """Ask every file; all answers but those of files that have nothing on it. A document
        that several files share is read once and told for each."""
        pace = Pace(len(files))
        vector = None if criterion.kind == "mention" else self._vector(criterion)
        known: dict[tuple[str, ...], Reading] = {}
        answered = []
        done = 0
        for batch in _batches(files):
            texts = self._texts(batch)
            near = self._near(vector, texts) if vector is not None else {}
            for file in batch:
                yield from pace.at(done, file.path)
                self._check()
                done += 1
                if file.documents not in known:
                    own = [text for key in file.documents for text in texts.get(key, ())]
                    known[file.documents] = self._read(criterion, own, near)
                reading = known[file.documents]
                if reading.outcome != "no":
                    answered.append(Answered(file, _shown_as(file, reading)))
        yield pace.end()
        return answered

    def _vector(self, criterion: Criterion) -> NDArray[np.float32]:
        return self.embedder.embed_query(criterion.query)

    def _texts(self, batch: Sequence[File]) -> dict[str, list[_Text]]:
        found: dict[str, list[_Text]] = {}
        keys = list(dict.fromkeys(key for file in batch for key in file.documents))
        for begin in range(0, len(keys), _DOCUMENTS_AT_ONCE):
            self._check()
            part = keys[begin : begin + _DOCUMENTS_AT_ONCE]
            for row in inventory.texts(self.catalog, part):
                found.setdefault(row[0], []).append(_Text(*row))
        return found

    def _near(self, vector: NDArray[np.float32], texts: dict[str, list[_Text]]) -> dict[str, float]:
        """How near each passage is to the question, by chunk id."""
        ids = list({text.chunk_id for found in texts.values() for text in found})
        near: dict[str, float] = {}
        for begin in range(0, len(ids), _VECTORS_AT_ONCE):
            self._check()
            vectors = self.index.vectors_of(ids[begin : begin + _VECTORS_AT_ONCE])
            if vectors:
                scores = np.stack(list(vectors.values())) @ vector
                near.update(zip(vectors, scores.tolist(), strict=True))
        return near

    def _read(
        self, criterion: Criterion, texts: Sequence[_Text], near: dict[str, float]
    ) -> Reading:
        if criterion.kind == "mention":
            return self._mentioned(criterion, texts)
        scored = [
            (near.get(text.chunk_id, 0.0) + share(criterion.words, text.text), text)
            for text in texts
        ]
        scored.sort(key=lambda pair: -pair[0])
        best = [
            replace(hit, similarity=near.get(text.chunk_id, 0.0), score=max(score, 1e-6))
            for score, text in scored[:_PASSAGES_READ]
            if (hit := self._hit(text))
        ]
        return read(criterion, best, self.embedder, self.cancel)

    def _mentioned(self, criterion: Criterion, texts: Sequence[_Text]) -> Reading:
        found = mentions(criterion, [text.text for text in texts])
        if found is None:
            return Reading("no")
        number, start, end = found
        return Reading("yes", self._hit(texts[number]), start, end)

    def _hit(self, text: _Text) -> Hit | None:
        near = passage_rows.neighbours(
            self.catalog, text.document_id, text.ordinal, before=0, after=0
        )
        return passage_rows.hit_of(near[0]) if near else None

    def _check(self) -> None:
        if self.cancel is not None:
            self.cancel.check()


def _shown_as(file: File, reading: Reading) -> Reading:
    """The passage of this very file, whatever others have the same document."""
    if reading.hit is None:
        return reading
    others = tuple(path for path in reading.hit.paths if path != file.path)
    return replace(reading, hit=replace(reading.hit, paths=(file.path, *others)))


def _batches(files: Sequence[File]) -> Iterator[list[File]]:
    """So many files at once that about so many documents are in hand."""
    source = iter(files)
    while batch := list(islice(source, _DOCUMENTS_AT_ONCE)):
        yield batch
