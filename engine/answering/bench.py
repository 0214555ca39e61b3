"""The evidence's sentences, embedded once, to hold each sentence of an answer against."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.answering.assertions import asserts
from engine.answering.citations import cite
from engine.answering.grounding import Source, check, shared_words
from engine.answering.markers import MARKER, numbers_in
from engine.answering.quoting import Sentence, sentences_of
from engine.domain.answer import Citation, Verdict
from engine.domain.cancel import CancelToken
from engine.inference.embedder import Embedder
from engine.retrieval.context import Excerpt

_ALIGNED_FROM = 0.5  # words shared with a passage's sentence to be cited for it


@dataclass(frozen=True, slots=True)
class Bench:
    """``vectors`` (sentences, dimension) belong to ``sentences``, ``owners`` are the numbers
    of their excerpts."""

    excerpts: Sequence[Excerpt]
    sentences: Sequence[Sentence]
    owners: Sequence[int]
    vectors: NDArray[np.float32]
    embedder: Embedder

    @classmethod
    def of(
        cls, excerpts: Sequence[Excerpt], embedder: Embedder, cancel: CancelToken | None
    ) -> Bench:
        sentences: list[Sentence] = []
        owners: list[int] = []
        for excerpt in excerpts:
            found = [one for one in sentences_of(excerpt.hits) if asserts(one.text)]
            sentences.extend(found)
            owners.extend([excerpt.number] * len(found))
        vectors = embedder.embed([sentence.text for sentence in sentences], cancel=cancel)
        return cls(excerpts, sentences, owners, vectors, embedder)

    def judge(self, answer: str, start: int, end: int) -> tuple[list[Citation], Verdict]:
        """The citations of the sentence ``answer[start:end]`` and the verdict on it."""
        bare = MARKER.sub("", answer[start:end]).strip()
        meanings = self.vectors @ self.embedder.embed_query(bare)
        support = [
            0.6 * shared_words(bare, sentence.text) + 0.4 * float(meaning)
            for sentence, meaning in zip(self.sentences, meanings, strict=True)
        ]
        numbers = numbers_in(answer[start:end]) or self._aligned(bare, support)
        citations = []
        similarity = 0.0
        for number in numbers:
            best = max(
                (n for n, owner in enumerate(self.owners) if owner == number),
                key=lambda n: support[n],
                default=None,
            )
            if best is None:
                continue
            sentence = self.sentences[best]
            similarity = max(similarity, float(meanings[best]))
            stretch = (sentence.start, sentence.end)
            citations.append(cite(number, start, end, sentence.hit, stretch))
        sources = [_source(excerpt) for excerpt in self.excerpts if excerpt.number in numbers]
        supported, reason = check(bare, sources, similarity=similarity)
        return citations, Verdict(start, end, supported, reason)

    def _aligned(self, bare: str, support: Sequence[float]) -> list[int]:
        """The passage that supports a sentence best which cites none."""
        if not support:
            return []
        best = max(range(len(support)), key=support.__getitem__)
        if shared_words(bare, self.sentences[best].text) < _ALIGNED_FROM:
            return []
        return [self.owners[best]]


def _source(excerpt: Excerpt) -> Source:
    hit = excerpt.hits[0]
    headings = [heading for one in excerpt.hits for heading in one.headings]
    return Source("\n".join([*headings, excerpt.text]), f"{excerpt.label} {hit.title}")
