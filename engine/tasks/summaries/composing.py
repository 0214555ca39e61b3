"""Summaries in a model's own words, part by part, each sentence held against its part.

A long text is read in parts that fit the model (the map); of the sentences written, those that
say most of all of them are kept (the reduction). That the model does not write a summary of
summaries is on purpose: each sentence keeps the passage it rests on, and errors do not add up.
Every part is kept as soon as it is written, so what was interrupted goes on where it stood.
"""

from __future__ import annotations

import json
from collections.abc import Generator as Generating
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from hashlib import blake2b
from typing import Any, cast

from engine.answering.bench import Bench
from engine.answering.markers import MarkerFilter, without_markers
from engine.answering.sheet import answer_sentences
from engine.domain.answer import Citation, Hit, Verdict
from engine.domain.cancel import CancelToken
from engine.domain.tasks import Drafted, Working
from engine.domain.wire import citation_from, citation_json
from engine.inference.embedder import Embedder
from engine.inference.generator import Generator
from engine.retrieval.context import Excerpt
from engine.store import kept_results
from engine.store.catalog import Catalog
from engine.tasks.central import choose, scores, words_in
from engine.tasks.meter import Meter
from engine.tasks.summaries.material import parts_of
from engine.tasks.summaries.prompt import messages
from engine.tasks.summaries.writing import Written

_TASK = "summary part"
_VERSION = 1
_PROMPT_TOKENS = 400  # the rules, the fences and the template
_PART_SHARE = 0.6  # of the context; the rest is for what is written
_MOST_PART_TOKENS = 3000
_TOKENS_A_SENTENCE = 60
_SENTENCES_A_PART = 4
_FENCE_TOKENS = 40


@dataclass(frozen=True, slots=True)
class Point:
    """A sentence that the model wrote, without markers, and what it rests on."""

    text: str
    citations: tuple[Citation, ...]
    supported: bool
    reason: str


@dataclass(frozen=True, slots=True)
class Composing:
    catalog: Catalog
    embedder: Embedder
    generator: Generator
    cancel: CancelToken

    def compose(
        self, hits: Sequence[Hit], budget: int, meter: Meter
    ) -> Generating[Working | Drafted, None, Written]:
        """A summary of ``hits`` in at most about ``budget`` words; of several parts, each is told
        as soon as it is written."""
        tokens = [self.generator.count_tokens(hit.text) + _FENCE_TOKENS for hit in hits]
        room = int(_PART_SHARE * self.generator.info.context_tokens) - _PROMPT_TOKENS
        parts = list(parts_of(hits, tokens, max(256, min(room, _MOST_PART_TOKENS))))
        points: list[Point] = []
        for done, part in enumerate(parts):
            yield from meter.at("writing", done, len(parts))
            of_part = self._of_part(part)
            points.extend(of_part)
            if of_part and len(parts) > 1:
                draft = _laid_out(of_part)
                yield Drafted(draft.text, draft.citations, draft.verdicts)
        return self._reduced(points, budget)

    def _of_part(self, part: Sequence[Hit]) -> list[Point]:
        key = self._key(part)
        kept: list[dict[str, Any]] | None = kept_results.get(self.catalog, _TASK, key)
        if kept is not None:
            return [
                Point(one["text"], tuple(map(citation_from, one["citations"])), one["supported"],
                      one["reason"])
                for one in kept
            ]  # fmt: skip
        points = self._written(part)
        value = [
            {
                "text": one.text,
                "citations": [citation_json(each) for each in one.citations],
                "supported": one.supported,
                "reason": one.reason,
            }
            for one in points
        ]
        kept_results.keep(self.catalog, _TASK, key, value)
        return points

    def _key(self, part: Sequence[Hit]) -> str:
        info = self.generator.info
        made_of = [
            _VERSION,
            info.name,
            info.size_bytes,
            *((h.document_id, h.chunk_id) for h in part),
        ]
        return blake2b(json.dumps(made_of).encode(), digest_size=16).hexdigest()

    def _written(self, part: Sequence[Hit]) -> list[Point]:
        excerpts = [Excerpt(hit.rank, (hit,)) for hit in part]
        markers = MarkerFilter({one.number for one in excerpts})
        limit = _SENTENCES_A_PART * _TOKENS_A_SENTENCE
        pieces = self.generator.chat(
            messages(excerpts, _SENTENCES_A_PART), max_tokens=limit, cancel=self.cancel
        )
        with closing(cast("Any", pieces)):
            text = "".join(markers.feed(piece) for piece in pieces) + markers.flush()
        bench = Bench.of(excerpts, self.embedder, self.cancel)
        found = []
        for start, end in answer_sentences(text):
            self.cancel.check()
            bare = without_markers(text[start:end])
            if bare:
                citations, verdict = bench.judge(text, start, end)
                found.append(Point(bare, tuple(citations), verdict.supported, verdict.reason))
        return found

    def _reduced(self, points: Sequence[Point], budget: int) -> Written:
        """The points that say most, supported ones before others, in order."""
        supported = [one for one in points if one.supported]
        points = supported or list(points)
        if not points:
            return Written("", (), ())
        texts = [one.text for one in points]
        vectors = self.embedder.embed(texts, cancel=self.cancel)
        places = [place / len(points) for place in range(len(points))]
        scored = scores(vectors, texts, places)
        chosen = choose(vectors, scored, lambda n: words_in(texts[n]), budget)
        return _laid_out([points[place] for place in sorted(chosen)])


def _laid_out(points: Sequence[Point]) -> Written:
    text = ""
    citations: list[Citation] = []
    verdicts: list[Verdict] = []
    numbers: dict[str, int] = {}
    for point in points:
        text += " " if text else ""
        start, end = len(text), len(text) + len(point.text)
        text += point.text
        verdicts.append(Verdict(start, end, point.supported, point.reason))
        for one in point.citations:
            number = numbers.setdefault(one.chunk_id, len(numbers) + 1)
            text += f" [{number}]"
            citations.append(replace(one, number=number, start=start, end=end))
    return Written(text, tuple(citations), tuple(verdicts))
