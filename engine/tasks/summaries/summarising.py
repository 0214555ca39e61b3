"""A summary of a file, of several, or of a talk, at three lengths.

Quoted: the central sentences in order, each with its citation. Composed, by a model that can:
its own sentences, each held against the passage it rests on. The trap: what a small model writes
reads well and invents figures, so which way is taken follows the model's examination, as for
answers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath

import numpy as np
from numpy.typing import NDArray

from engine.answering.quoting import Sentence, sentences_of
from engine.answering.tables import is_row
from engine.domain.answer import Citation, Hit, Verdict
from engine.domain.cancel import CancelToken
from engine.domain.conversation import Exchange
from engine.domain.errors import EngineError
from engine.domain.tasks import Drafted, Remark, Selection, Summarised, Working
from engine.inference.embedder import Embedder
from engine.inference.generator import Generator
from engine.store import passage_rows
from engine.store.catalog import Catalog
from engine.store.chunks import ChunkIndex
from engine.tasks.central import choose, scores, words_in
from engine.tasks.gathering import Documents, chosen, with_vectors
from engine.tasks.meter import Meter
from engine.tasks.summaries.composing import Composing
from engine.tasks.summaries.material import numbered, representative
from engine.tasks.summaries.writing import Written, written

WORDS = {"short": 60, "medium": 160, "long": 400}
_STAGES = (("gathering", 1.0), ("reading", 3.0), ("writing", 6.0))
_MOST_SENTENCES = 600
_FEWEST_WORDS = 5
_FEWEST_DOCUMENTS, _WORDS_A_DOCUMENT = 3, 25
_MOST_COMPOSED_FROM = 4000  # passages: a book of thousands of pages


@dataclass(frozen=True, slots=True)
class SummaryTask:
    """``generator`` gives the model that is to write, None for quoted sentences."""

    catalog: Catalog
    index: ChunkIndex
    embedder: Embedder
    generator: Callable[[], Generator | None]

    def summarise(
        self, selection: Selection, length: str, *, cancel: CancelToken
    ) -> Iterator[Working | Remark | Drafted | Summarised]:
        """Raises :class:`EngineError` "usage" where there is nothing to summarise."""
        selected = chosen(self.catalog, selection)
        meter = Meter(_STAGES, cancel)
        yield from meter.at("gathering", 0, 1)
        generator = self.generator()
        found = with_vectors(self.catalog, self.index, selected, cancel=cancel)
        every = passage_rows.count_of_documents(self.catalog, found.ids)
        if generator is not None and every <= _MOST_COMPOSED_FROM:
            hits = self._all(found)
            composing = Composing(self.catalog, self.embedder, generator, cancel)
            made = yield from composing.compose(hits, WORDS[length], meter)
        else:
            hits = representative(
                self.catalog,
                self.index,
                found,
                most_documents=max(_FEWEST_DOCUMENTS, WORDS[length] // _WORDS_A_DOCUMENT),
                cancel=cancel,
            )
            yield from meter.at("reading", 0, 1)
            made = self._quoted(hits, WORDS[length], cancel)
        if not made.text:
            raise EngineError(
                "usage",
                "There is no sentence to summarise in these files.",
                hint="Tables and pictures without text have none.",
            )
        if every > len(hits):
            yield Remark(
                "sampled",
                f"Made of {len(hits):,} of {every:,} passages: those that stand for the rest.",
            )
        yield Summarised(
            title=_title(found),
            text=made.text,
            citations=made.citations,
            verdicts=made.verdicts,
            length=length,
            mode="quote" if generator is None or every > _MOST_COMPOSED_FROM else "compose",
            model="" if generator is None else generator.info.name,
            documents=len(found),
            passages=len(hits),
            all_passages=every,
        )

    def _all(self, found: Documents) -> list[Hit]:
        return numbered(
            [one for key in found.ids for one in passage_rows.of_document(self.catalog, key)]
        )

    def _quoted(self, hits: Sequence[Hit], budget: int, cancel: CancelToken) -> Written:
        sentences = worth_quoting(hits)[:_MOST_SENTENCES]
        if not sentences:
            return Written("", (), ())
        texts = [one.text for one in sentences]
        vectors = self.embedder.embed(texts, cancel=cancel)
        scored = _scored(sentences, vectors)
        picked = choose(vectors, scored, lambda n: words_in(texts[n]), budget)
        return written([sentences[place] for place in picked])


def worth_quoting(hits: Sequence[Hit]) -> list[Sentence]:
    """Sentences that stand alone: no rows of tables, no headings."""
    return [
        one
        for one in sentences_of(hits)
        if words_in(one.text) >= _FEWEST_WORDS and not is_row(one.text)
    ]


def _scored(sentences: Sequence[Sentence], vectors: NDArray[np.float32]) -> NDArray[np.float64]:
    """How much each sentence says of its own document: what all of many have in common says
    nothing of any."""
    places = np.array(_places(sentences))
    owners = np.array([one.hit.document_id for one in sentences])
    scored = np.zeros(len(sentences))
    for owner in np.unique(owners):
        own = np.flatnonzero(owners == owner)
        texts = [sentences[place].text for place in own.tolist()]
        scored[own] = scores(vectors[own], texts, places[own].tolist())
    return scored


def _places(sentences: Sequence[Sentence]) -> list[float]:
    """Where each sentence stands in its document, from 0 to 1."""
    last: dict[str, int] = {}
    for one in sentences:
        last[one.hit.document_id] = last.get(one.hit.document_id, 0) + 1
    seen: dict[str, int] = {}
    places = []
    for one in sentences:
        place = seen.get(one.hit.document_id, 0)
        seen[one.hit.document_id] = place + 1
        places.append(place / max(last[one.hit.document_id], 1))
    return places


def _title(found: Documents) -> str:
    if len(found) == 1:
        return PurePath(found.paths[0][0]).name
    folders = {str(PurePath(paths[0]).parent) for paths in found.paths}
    return PurePath(folders.pop()).name if len(folders) == 1 else f"{len(found):,} documents"


def of_talk(
    title: str,
    exchanges: Sequence[Exchange],
    length: str,
    embedder: Embedder,
    *,
    cancel: CancelToken,
) -> Summarised:
    """The central sentences of a talk's answers, with the citations that they had.

    Raises :class:`EngineError` "usage" for a talk without an answer.
    """
    from engine.answering.markers import without_markers
    from engine.answering.sheet import answer_sentences

    said: list[tuple[Exchange, int, int, str]] = []
    for exchange in exchanges:
        for start, end in answer_sentences(exchange.answer):
            bare = without_markers(exchange.answer[start:end])
            if bare and not exchange.abstained:
                said.append((exchange, start, end, bare))
    if not said:
        raise EngineError("usage", "This conversation has no answers to summarise.")
    texts = [bare for *_, bare in said]
    vectors = embedder.embed(texts, cancel=cancel)
    scored = scores(vectors, texts, np.linspace(0, 1, len(texts)).tolist())
    picked = sorted(choose(vectors, scored, lambda n: words_in(texts[n]), WORDS[length]))
    made = _talk_written([said[place] for place in picked])
    return Summarised(
        title=title,
        text=made.text,
        citations=made.citations,
        verdicts=made.verdicts,
        length=length,
        mode="quote",
        model="",
        documents=len({one.document_id for one in made.citations}),
        passages=len(picked),
        all_passages=len(said),
    )


def _talk_written(said: Sequence[tuple[Exchange, int, int, str]]) -> Written:
    """Each question above what is kept of its answer."""
    text = ""
    citations: list[Citation] = []
    verdicts: list[Verdict] = []
    numbers: dict[str, int] = {}
    turn = 0
    for exchange, first, last, bare in said:
        if exchange.number != turn:
            turn = exchange.number
            gap = "\n\n" if text else ""
            text += f"{gap}{exchange.understood}\n"
        else:
            text += " "
        start, end = len(text), len(text) + len(bare)
        text += bare
        verdicts.append(Verdict(start, end, supported=True, reason="said in the conversation"))
        for one in exchange.citations:
            if one.start < last and one.end > first:
                number = numbers.setdefault(one.chunk_id, len(numbers) + 1)
                text += f" [{number}]"
                citations.append(replace(one, number=number, start=start, end=end))
    return Written(text, tuple(citations), tuple(verdicts))
