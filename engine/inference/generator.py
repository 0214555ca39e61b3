"""Answers from a GGUF model: the Generator seam and its real part.

One generator holds one model and one cache of computed tokens; a second chat waits for the
first. The trap: the iterator that ``chat`` returns holds that lock until it is finished or
closed.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal, Protocol

from engine.domain.cancel import CancelToken
from engine.domain.errors import EngineError
from engine.inference.chat_template import CHATML_STOP, ChatTemplate, Message, defused
from engine.inference.giving_way import give_way
from engine.inference.hardware import default_threads
from engine.inference.llama_runtime import LlamaRuntime, Sampling
from engine.inference.piece_stream import PieceStream, is_loop
from engine.inference.scoring import TokenScore, score
from engine.inference.turnstile import Turnstile

_LEAST_ANSWER_TOKENS = 16
_LOOP_CHECK_EVERY = 16
_WAIT_S = 0.03  # for searches; a token takes a third of that
_TIMED_TOKENS = 32  # fewer are read too quickly to be timed


@dataclass(frozen=True, slots=True)
class GeneratorInfo:
    """``parameters`` are counted, not read from the name; ``gpu_layers`` 0 on the processor.

    ``quantization`` is that of the weights in use, ``path`` and ``size_bytes`` are the
    file's that was asked for.
    """

    name: str
    path: Path
    architecture: str
    parameters: int
    context_tokens: int
    quantization: str
    size_bytes: int
    gpu_layers: int


@dataclass(frozen=True, slots=True)
class GenerationStats:
    """Of one chat: ``evaluated_tokens`` of the ``prompt_tokens`` had to be computed, the
    rest was still in the cache. ``finish`` is "" for one that its reader broke off.
    ``prefill_tokens_s`` is how fast the prompt was read, here or in the last chat that had
    enough to read for it to be timed; 0 when none had."""

    prompt_tokens: int = 0
    evaluated_tokens: int = 0
    generated_tokens: int = 0
    first_token_s: float = 0.0
    total_s: float = 0.0
    finish: Literal["", "stop", "length", "loop"] = ""
    prefill_tokens_s: float = 0.0


class Generator(Protocol):
    """The seam. ``chat`` yields pieces of text that never split a character."""

    info: GeneratorInfo

    @property
    def stats(self) -> GenerationStats:
        """Of the last chat that the calling thread has read; others may chat at the same time."""
        ...

    def count_tokens(self, text: str) -> int: ...
    def prompt_tokens(self, messages: Sequence[Message]) -> int: ...
    def chat(
        self,
        messages: Sequence[Message],
        *,
        max_tokens: int,
        temperature: float = 0.0,
        cancel: CancelToken | None = None,
        stop: Sequence[str] = (),
        grammar: str = "",
    ) -> Iterator[str]: ...
    def tokens(self, prompt: str | Sequence[int], *, leading: bool = True) -> list[int]: ...
    def encode(self, text: str, *, leading: bool) -> list[int]: ...
    def decode(self, tokens: Sequence[int]) -> str: ...
    def special_text(self, which: Literal["bos", "eos"]) -> str: ...
    def complete(
        self,
        prompt: str | Sequence[int],
        *,
        max_tokens: int,
        temperature: float = 0.0,
        cancel: CancelToken | None = None,
        stop: Sequence[str] = (),
    ) -> Iterator[str]: ...
    def score(
        self, prompt: str | Sequence[int], *, top: int = 0, cancel: CancelToken | None = None
    ) -> list[TokenScore]: ...
    def set_threads(self, threads: int) -> None: ...
    def close(self) -> None: ...


class LlamaGenerator:
    """A GGUF model in llama.cpp."""

    def __init__(self, info: GeneratorInfo, runtime: LlamaRuntime, template: str) -> None:
        self.info = info
        self._last = threading.local()
        self._prefill_tokens_s = 0.0
        self._runtime = runtime
        self._template = ChatTemplate(
            template, bos=runtime.special_text("bos"), eos=runtime.special_text("eos")
        )
        self._lock = Turnstile()

    @property
    def stats(self) -> GenerationStats:
        last: GenerationStats = getattr(self._last, "stats", GenerationStats())
        return replace(last, prefill_tokens_s=self._prefill_tokens_s)

    def count_tokens(self, text: str) -> int:
        """Tokens of plain text, without a template."""
        return len(self._runtime.tokenize(text, special=False))

    def prompt_tokens(self, messages: Sequence[Message]) -> int:
        """Tokens of the whole prompt as ``chat`` would send it."""
        return len(self.prompt(messages))

    def prompt(self, messages: Sequence[Message]) -> list[int]:
        """The tokens of ``messages`` in the model's own template."""
        spelled = self._runtime.control_texts
        safe = [replace(m, content=defused(m.content, spelled)) for m in messages]
        return self._leading(self._runtime.tokenize(self._template.render(safe), special=True))

    def _leading(self, tokens: list[int]) -> list[int]:
        """``tokens`` after the one that the model wants every prompt to begin with."""
        first = self._runtime.leading_token
        return [first, *tokens] if first is not None and tokens[:1] != [first] else tokens

    def chat(
        self,
        messages: Sequence[Message],
        *,
        max_tokens: int,
        temperature: float = 0.0,
        cancel: CancelToken | None = None,
        stop: Sequence[str] = (),
        grammar: str = "",
    ) -> Iterator[str]:
        """The answer, piece by piece; ``Cancelled`` within one token of ``cancel``.

        ``EngineError("usage")`` at once when the prompt leaves no room for an answer. Ends
        at the model's own end, a ``stop`` text, ``max_tokens``, the end of the context, or
        when the model repeats itself; :attr:`stats` says which. A ``grammar`` (GBNF) binds it.
        """
        prompt = self.prompt(messages)
        room = self.info.context_tokens - len(prompt)
        if room < _LEAST_ANSWER_TOKENS:
            raise EngineError(
                "usage",
                f"The prompt has {len(prompt)} tokens; {self.info.name} reads"
                f" {self.info.context_tokens} including its answer.",
                hint="Ask with less text, or choose a model with a larger context.",
            )
        stops = (*stop, CHATML_STOP)
        return self._stream(
            prompt,
            min(max_tokens, room),
            Sampling(temperature, grammar=grammar),
            cancel,
            PieceStream(stops),
        )

    def complete(
        self,
        prompt: str | Sequence[int],
        *,
        max_tokens: int,
        temperature: float = 0.0,
        cancel: CancelToken | None = None,
        stop: Sequence[str] = (),
    ) -> Iterator[str]:
        """What follows a text (or its tokens), without any template; else as :meth:`chat`."""
        tokens = self.tokens(prompt)
        limit = min(max_tokens, self.info.context_tokens - len(tokens))
        pieces = PieceStream(tuple(stop))
        return self._stream(tokens, limit, Sampling(temperature), cancel, pieces)

    def score(
        self, prompt: str | Sequence[int], *, top: int = 0, cancel: CancelToken | None = None
    ) -> list[TokenScore]:
        """How likely each token of a text is; see :func:`engine.inference.scoring.score`."""
        tokens = self.tokens(prompt)
        self._lock.acquire(cancel)
        try:
            return score(self._runtime, tokens, top=top, cancel=cancel)
        finally:
            self._lock.release()

    def tokens(self, prompt: str | Sequence[int], *, leading: bool = True) -> list[int]:
        """The tokens of a raw prompt, after the one that the model wants every prompt to begin
        with (unless not ``leading``); ``EngineError("usage")`` when they do not fit."""
        given = self.encode(prompt, leading=leading) if isinstance(prompt, str) else prompt
        tokens = list(given)
        if not tokens or not self._known(tokens):
            raise EngineError(
                "usage", "The prompt is empty, or has tokens the model does not know."
            )
        if len(tokens) >= self.info.context_tokens:
            raise EngineError(
                "usage",
                f"The prompt has {len(tokens)} tokens; {self.info.name} reads"
                f" {self.info.context_tokens} including its answer.",
                hint="Send less text, or choose a model with a larger context.",
            )
        return tokens

    def encode(self, text: str, *, leading: bool) -> list[int]:
        """The tokens of a text of any length; control tokens that it spells out are such."""
        tokens = self._runtime.tokenize(text, special=True)
        return self._leading(tokens) if leading else tokens

    def decode(self, tokens: Sequence[int]) -> str:
        """The text of tokens; ``EngineError("usage")`` for one that the model does not have."""
        if not self._known(tokens):
            raise EngineError("usage", "There are tokens that the model does not know.")
        with self._lock:
            return b"".join(map(self._runtime.piece, tokens)).decode("utf-8", "replace")

    def special_text(self, which: Literal["bos", "eos"]) -> str:
        """What the model's first or last token of a text looks like; "" without one."""
        return self._runtime.special_text(which)

    def _known(self, tokens: Sequence[int]) -> bool:
        return all(0 <= token < self._runtime.vocabulary for token in tokens)

    def set_threads(self, threads: int) -> None:
        """Use ``threads`` threads, 0 for every physical core, from the next batch on."""
        with self._lock:
            self._runtime.set_threads(threads or default_threads())

    def close(self) -> None:
        with self._lock:
            self._runtime.close()

    def _stream(
        self,
        prompt: list[int],
        limit: int,
        sampling: Sampling,
        cancel: CancelToken | None,
        pieces: PieceStream,
    ) -> Iterator[str]:
        self._lock.acquire(cancel)
        sampler = None
        try:
            sampler = self._runtime.sampler(sampling)  # refuses a wrong grammar
            yield from self._generate(prompt, limit, sampler, cancel, pieces)
        finally:
            if sampler is not None:
                self._runtime.free_sampler(sampler)
            self._lock.release()

    def _generate(
        self,
        prompt: list[int],
        limit: int,
        sampler: object,
        cancel: CancelToken | None,
        pieces: PieceStream,
    ) -> Iterator[str]:
        began = time.perf_counter()
        self._last.stats = GenerationStats(prompt_tokens=len(prompt))
        evaluated = self._runtime.prefill(prompt, cancel)
        if evaluated >= _TIMED_TOKENS:
            self._prefill_tokens_s = evaluated / max(time.perf_counter() - began, 1e-6)
        first_s = 0.0
        made: list[int] = []
        finish: Literal["", "stop", "length", "loop"] = "" if limit > 0 else "length"
        try:
            while not finish:
                if cancel is not None:
                    cancel.check()
                if made:
                    give_way(_WAIT_S)
                    self._runtime.append(made[-1])
                token = self._runtime.sample(sampler)
                first_s = first_s or time.perf_counter() - began
                if self._runtime.ends(token):
                    finish = "stop"
                    break
                made.append(token)
                text = pieces.feed(self._runtime.piece(token))
                if text:
                    yield text
                finish = _finish(made, limit, pieces)
            rest = pieces.finish()
            if rest:
                yield rest
        finally:
            total_s = time.perf_counter() - began
            self._last.stats = GenerationStats(
                len(prompt), evaluated, len(made), first_s, total_s, finish
            )


def _finish(
    made: Sequence[int], limit: int, pieces: PieceStream
) -> Literal["", "stop", "length", "loop"]:
    """Why an answer is to end after the token it has just got, "" when it is not."""
    if pieces.stopped:
        return "stop"
    if len(made) % _LOOP_CHECK_EVERY == 0 and is_loop(made):
        return "loop"
    return "length" if len(made) >= limit else ""
