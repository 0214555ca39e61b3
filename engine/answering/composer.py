"""Answering through the model: grounded in numbered excerpts, cited and checked afterwards.

The trap: what the model writes is shown as it comes, so a marker to a passage that does not
exist must be held back while streaming; everything else is judged at the end, by verdicts. In
strict mode, and where the files may not answer, whole sentences are held back until judged.
"""

from __future__ import annotations

import re
from collections.abc import Generator as Generating
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from time import monotonic
from typing import Any, cast

from engine.answering.abstention import not_in_files
from engine.answering.bench import Bench
from engine.answering.budget import evidence_budget
from engine.answering.draft import Draft, Turn
from engine.answering.markers import MarkerFilter
from engine.answering.prompt import messages
from engine.answering.sheet import Sheet, answer_sentences, repeats_itself
from engine.domain.answer import Hit
from engine.domain.cancel import CancelToken
from engine.domain.events import Token
from engine.inference.chat_template import Message
from engine.inference.embedder import Embedder
from engine.inference.generator import Generator
from engine.retrieval.context import Excerpt, assemble

_ENDS = re.compile(r"[.!?。！？\n]")
_LOOK_EVERY = 32
_FENCE_TOKENS = 40  # around each passage, with its source
_LEAST_S = 0.2  # to read in, however long the search took


@dataclass(frozen=True, slots=True)
class Composer:
    """Writes one answer with a loaded model. ``strict``: leave out what is not supported;
    ``due``: when, on the monotonic clock, the first word should be out."""

    generator: Generator
    embedder: Embedder
    answer_tokens: int
    strict: bool = False
    due: float = float("inf")

    def compose(
        self,
        question: str,
        hits: Sequence[Hit],
        *,
        language: str,
        history: Sequence[Turn],
        cancel: CancelToken | None,
        above: str = "",
    ) -> Generating[Token, None, Draft]:
        """Streams the answer to ``question`` from ``hits``, below a line ``above`` it."""
        excerpts = self._excerpts(question, hits, language, history, cancel)
        prompt = messages(question, excerpts, language=language, history=history)
        sheet = Sheet(
            lambda: Bench.of(excerpts, self.embedder, cancel),
            refusal=not_in_files(language),
            strict=self.strict,
            above=above,
        )
        written = self._written(prompt, {excerpt.number for excerpt in excerpts}, cancel)
        if self.strict or above:
            yield from _sentence_by_sentence(written, sheet)
        else:
            draft = ""
            for piece in written:
                draft += piece
                yield Token(piece)
            sheet.judge_whole(draft)
        return sheet.draft(self.generator)

    def _excerpts(
        self,
        question: str,
        hits: Sequence[Hit],
        language: str,
        history: Sequence[Turn],
        cancel: CancelToken | None,
    ) -> list[Excerpt]:
        bare = messages(question, [], language=language, history=history)[1:]
        budget = evidence_budget(
            self.generator,
            left_s=max(_LEAST_S, self.due - monotonic()),
            prompt_tokens=self.generator.prompt_tokens(bare),
            answer_tokens=self.answer_tokens,
            cancel=cancel,
        )
        return assemble(
            hits,
            max_tokens=budget.soft,
            hard_tokens=budget.hard,
            count_tokens=lambda text: self.generator.count_tokens(text) + _FENCE_TOKENS,
        )

    def _written(
        self, prompt: Sequence[Message], known: set[int], cancel: CancelToken | None
    ) -> Iterator[str]:
        """What the model says, without invented markers; ends when it repeats itself or has
        had its number of tokens, even if it would go on."""
        markers = MarkerFilter(known)
        text = ""
        pieces = self.generator.chat(prompt, max_tokens=self.answer_tokens, cancel=cancel)
        with closing(cast("Any", pieces)):  # it holds the model until it is closed
            for count, piece in enumerate(pieces, start=1):
                shown = markers.feed(piece)
                shown = shown if text else shown.lstrip()
                if shown:
                    text += shown
                    yield shown
                if count >= self.answer_tokens:
                    break
                if (_ENDS.search(shown) or count % _LOOK_EVERY == 0) and repeats_itself(text):
                    break
        if rest := markers.flush().rstrip():
            yield rest


def _sentence_by_sentence(written: Iterator[str], sheet: Sheet) -> Iterator[Token]:
    """A sentence is whole once the next one has begun: markers may follow its full stop."""
    draft, done = "", 0
    for piece in written:
        draft += piece
        whole = answer_sentences(draft)[:-1]
        for start, end in whole[done:]:
            yield from _told(sheet.add(draft[start:end]))
        done = max(done, len(whole))
    for start, end in answer_sentences(draft)[done:]:
        yield from _told(sheet.add(draft[start:end]))
    yield from _told(sheet.close())


def _told(text: str) -> Iterator[Token]:
    if text:
        yield Token(text)
