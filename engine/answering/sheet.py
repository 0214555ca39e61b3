"""The sheet an answer is written on: its sentences, what each rests on, what was left out.

The trap: offsets of citations and verdicts are into the text as shown, which in strict mode is
not the text as written.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property

from engine.answering.abstention import is_refusal
from engine.answering.bench import Bench
from engine.answering.draft import Draft
from engine.answering.markers import MARKER
from engine.chunking.sentences import sentence_spans
from engine.domain.answer import Citation, Verdict
from engine.inference.generator import Generator
from engine.inference.piece_stream import is_loop
from engine.retrieval.query import bare_words

_CONTRADICTS = "the model also says that the files do not answer"


class Sheet:
    """Filled either a sentence at a time by :meth:`add` and :meth:`close`, or by
    :meth:`judge_whole`. ``bench`` is made when the first sentence is to be judged."""

    def __init__(
        self, bench: Callable[[], Bench], *, refusal: str, strict: bool, above: str = ""
    ) -> None:
        self._make_bench = bench
        self._refusal = refusal
        self._strict = strict
        self._above = above
        self._text = ""
        self._citations: list[Citation] = []
        self._verdicts: list[Verdict] = []
        self._left_out = 0
        self._refused = False

    @cached_property
    def _bench(self) -> Bench:
        return self._make_bench()

    def add(self, sentence: str) -> str:
        """What to show of a whole sentence: it and what stands before it, or nothing."""
        if is_refusal(sentence, self._refusal):
            self._refused = True
            return ""
        before = self._text and f"{self._text} "
        if not self._text and self._above:
            before = f"{self._above}\n"
        start, end = len(before), len(before) + len(sentence)
        citations, verdict = self._bench.judge(before + sentence, start, end)
        if self._strict and not verdict.supported:
            self._left_out += 1
            return ""
        shown = (before + sentence)[len(self._text) :]
        self._text = before + sentence
        self._citations.extend(citations)
        self._verdicts.append(verdict)
        return shown

    def close(self) -> str:
        """The sentence that says so, when nothing was there to show."""
        if self._text:
            return ""
        self._refused, self._text = True, self._refusal
        return self._refusal

    def judge_whole(self, text: str) -> None:
        """Judge what was shown already. A refusal beside an answer counts against both."""
        self._text = text
        for start, end in answer_sentences(text):
            if is_refusal(text[start:end], self._refusal):
                self._refused = True
                self._verdicts.append(Verdict(start, end, supported=False, reason=_CONTRADICTS))
                continue
            citations, verdict = self._bench.judge(text, start, end)
            self._citations.extend(citations)
            self._verdicts.append(verdict)

    def draft(self, generator: Generator) -> Draft:
        stats = generator.stats
        answered = any(verdict.supported for verdict in self._verdicts)
        abstained = not self._text.strip() or (self._refused and not answered)
        only_refused = abstained and len(self._verdicts) == 1
        return Draft(
            self._text,
            () if abstained else tuple(self._citations),
            () if only_refused else tuple(self._verdicts),
            abstained=abstained,
            model=generator.info.name,
            prompt_tokens=stats.prompt_tokens,
            generated_tokens=stats.generated_tokens,
            left_out=self._left_out,
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


def repeats_itself(text: str) -> bool:
    """Whether an answer has begun to go round: a sentence said before, or the same few words
    over and over. Called at the end of a sentence."""
    sentences = [_plain(text[start:end]) for start, end in answer_sentences(text)]
    return bool(sentences) and (sentences[-1] in sentences[:-1] or _babbles(text))


def _plain(sentence: str) -> Sequence[str]:
    return bare_words(MARKER.sub("", sentence))


def _babbles(text: str) -> bool:
    return is_loop(bare_words(text[-2000:]))
