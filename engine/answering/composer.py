"""Answering through the model: grounded in numbered excerpts, cited and checked afterwards.

The trap: what the model writes is shown as it comes, so a marker to a passage that does not
exist must be held back while streaming; everything else is judged at the end, by verdicts.
"""

from __future__ import annotations

from collections.abc import Generator as Generating
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.answering.abstention import not_in_files
from engine.answering.citations import cite
from engine.answering.draft import Draft, Turn
from engine.answering.grounding import Source, check, shared_words
from engine.answering.markers import MARKER, MarkerFilter, numbers_in
from engine.answering.prompt import messages
from engine.answering.quoting import Sentence, sentences_of
from engine.chunking.sentences import sentence_spans
from engine.domain.answer import Citation, Hit, Verdict
from engine.domain.cancel import CancelToken
from engine.domain.events import Token
from engine.inference.embedder import Embedder
from engine.inference.generator import Generator
from engine.retrieval.context import Excerpt, assemble

EVIDENCE_TOKENS = 1500
_PROMPT_OVERHEAD_TOKENS = 500
_LEAST_EVIDENCE_TOKENS = 200
_ALIGNED_FROM = 0.5  # words shared with a passage's sentence to be cited for it


@dataclass(frozen=True, slots=True)
class Composer:
    """Writes one answer with a loaded model."""

    generator: Generator
    embedder: Embedder
    answer_tokens: int

    def compose(
        self,
        question: str,
        hits: Sequence[Hit],
        *,
        language: str,
        history: Sequence[Turn],
        cancel: CancelToken | None,
    ) -> Generating[Token, None, Draft]:
        """Streams the answer to ``question`` from ``hits``."""
        excerpts = self._excerpts(hits)
        prompt = messages(question, excerpts, language=language, history=history)
        markers = MarkerFilter({excerpt.number for excerpt in excerpts})
        text = ""
        for piece in self.generator.chat(prompt, max_tokens=self.answer_tokens, cancel=cancel):
            shown = markers.feed(piece)
            shown = shown if text else shown.lstrip()
            if shown:
                text += shown
                yield Token(shown)
        if rest := markers.flush().rstrip():
            text += rest
            yield Token(rest)
        return self._checked(text, excerpts, not_in_files(language), cancel)

    def _excerpts(self, hits: Sequence[Hit]) -> list[Excerpt]:
        room = self.generator.info.context_tokens - self.answer_tokens - _PROMPT_OVERHEAD_TOKENS
        budget = max(_LEAST_EVIDENCE_TOKENS, min(EVIDENCE_TOKENS, room))
        return assemble(hits, max_tokens=budget, count_tokens=self.generator.count_tokens)

    def _checked(
        self, text: str, excerpts: Sequence[Excerpt], refusal: str, cancel: CancelToken | None
    ) -> Draft:
        stats = self.generator.stats
        model = self.generator.info.name
        refused = not text.strip() or refusal.rstrip(".") in text
        citations: list[Citation] = []
        verdicts: list[Verdict] = []
        if not refused:
            bench = _Bench.of(excerpts, self.embedder, cancel)
            for start, end in answer_sentences(text):
                cited, verdict = bench.judge(text, start, end, self.embedder)
                citations.extend(cited)
                verdicts.append(verdict)
        return Draft(
            text,
            tuple(citations),
            tuple(verdicts),
            abstained=refused,
            model=model,
            prompt_tokens=stats.prompt_tokens,
            generated_tokens=stats.generated_tokens,
        )


def answer_sentences(text: str) -> list[tuple[int, int]]:
    """The sentences of an answer, each with the markers that follow it; never a marker alone."""
    spans: list[tuple[int, int]] = []
    for start, end in sentence_spans(text):
        bare = MARKER.sub("", text[start:end]).strip(" .,;*-")
        if bare or not spans:
            spans.append((start, end))
        else:
            spans[-1] = (spans[-1][0], end)
    return [(start, end) for start, end in spans if MARKER.sub("", text[start:end]).strip()]


@dataclass(frozen=True, slots=True)
class _Bench:
    """The evidence's sentences, embedded once, to hold the answer's against."""

    excerpts: Sequence[Excerpt]
    sentences: Sequence[Sentence]
    owners: Sequence[int]
    vectors: NDArray[np.float32]

    @classmethod
    def of(
        cls, excerpts: Sequence[Excerpt], embedder: Embedder, cancel: CancelToken | None
    ) -> _Bench:
        sentences: list[Sentence] = []
        owners: list[int] = []
        for excerpt in excerpts:
            found = sentences_of(excerpt.hits)
            sentences.extend(found)
            owners.extend([excerpt.number] * len(found))
        vectors = embedder.embed([sentence.text for sentence in sentences], cancel=cancel)
        return cls(excerpts, sentences, owners, vectors)

    def judge(
        self, answer: str, start: int, end: int, embedder: Embedder
    ) -> tuple[list[Citation], Verdict]:
        """The citations of one sentence of the answer and the verdict on it."""
        bare = MARKER.sub("", answer[start:end]).strip()
        meanings = self.vectors @ embedder.embed_query(bare)
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
    context = [part for one in excerpt.hits for part in (*one.headings, one.context) if part]
    return Source("\n".join([*context, excerpt.text]), f"{excerpt.label} {hit.title}")
