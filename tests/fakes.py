"""Doubles of the parts that need model files; they enter through constructors."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from hashlib import blake2b
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.domain.cancel import CancelToken
from engine.inference.chat_template import Message
from engine.inference.embedder import EmbedderInfo
from engine.inference.generator import GenerationStats, GeneratorInfo
from engine.inference.models import PACKAGED_EMBEDDER, find_embedder
from engine.inference.scoring import TokenScore

Reply = str | Callable[[Sequence[Message]], str]


class FakeEmbedder:
    """Bags of words hashed into ``dimension`` buckets: texts that share words are near.

    Deterministic, needs no model. ``tokenizer_path`` is the packaged model's where that is
    installed. ``calls`` and ``texts`` count what was asked for; ``vocabulary`` are the words it
    knows.
    """

    def __init__(
        self, *, dimension: int = 64, key: str = "fake-1", languages: tuple[str, ...] = ("en",)
    ) -> None:
        self.info = EmbedderInfo(key, "fake", dimension, 256, languages, "fake")
        self.vocabulary: set[str] = set()
        self.calls = 0
        self.texts: list[str] = []
        self.threads = 0
        self.closed = False

    @property
    def tokenizer_path(self) -> Path:
        return find_embedder(Path(PACKAGED_EMBEDDER[0])) / "tokenizer.json"

    def embed(
        self, texts: Sequence[str], *, cancel: CancelToken | None = None
    ) -> NDArray[np.float32]:
        self.calls += 1
        self.texts.extend(texts)
        vectors = np.zeros((len(texts), self.info.dimension), dtype=np.float32)
        for row, text in enumerate(texts):
            if cancel is not None and row % 16 == 0:
                cancel.check()
            vectors[row] = self._vector(text)
        return vectors

    def embed_query(self, text: str) -> NDArray[np.float32]:
        return self._vector(text)

    def knows_word(self, word: str) -> bool:
        return word in self.vocabulary

    def set_threads(self, threads: int) -> None:
        self.threads = threads

    def close(self) -> None:
        self.closed = True

    def _vector(self, text: str) -> NDArray[np.float32]:
        vector = np.zeros(self.info.dimension, dtype=np.float32)
        for word in re.findall(r"\w+", text.lower()) or [""]:
            digest = blake2b(word.encode("utf-8", "surrogatepass"), digest_size=8).digest()
            number = int.from_bytes(digest, "little")
            vector[number % self.info.dimension] += 1.0 if number >> 63 else -1.0
        norm = float(np.linalg.norm(vector))
        if norm == 0.0:  # two words cancelled each other out
            vector[0] = norm = 1.0
        return np.asarray(vector / norm, dtype=np.float32)


class FakeReranker:
    """Prefers the texts that hold one of ``favourites``, the first the most; ``seen`` holds
    the texts of each call."""

    name = "fake"

    def __init__(self, *favourites: str) -> None:
        self.favourites = favourites
        self.seen: list[list[str]] = []

    def scores(
        self, question: str, texts: Sequence[str], *, cancel: CancelToken | None = None
    ) -> NDArray[np.float32]:
        self.seen.append(list(texts))
        return np.array([self._score(text) for text in texts], dtype=np.float32)

    def _score(self, text: str) -> float:
        worth = range(len(self.favourites), 0, -1)
        return max(
            (w for w, one in zip(worth, self.favourites, strict=True) if one in text), default=-1.0
        )


class FakeGenerator:
    """Says its replies in turn, the last one for ever; a reply may be computed from the
    messages. ``chats`` holds the messages it was given."""

    def __init__(self, *replies: Reply, context_tokens: int = 4096) -> None:
        self.info = GeneratorInfo("fake", Path("fake.gguf"), "fake", 1, context_tokens, "F32", 1, 0)
        # As after a first answer, so that its reading speed need not be measured by a chat.
        self.stats = GenerationStats(prefill_tokens_s=100_000.0)
        self.chats: list[list[Message]] = []
        self.threads = 0
        self.closed = False
        self._replies = replies or ("I do not know.",)

    def count_tokens(self, text: str) -> int:
        return len(text.split())

    def prompt_tokens(self, messages: Sequence[Message]) -> int:
        return sum(self.count_tokens(message.content) + 4 for message in messages)

    def encode(self, text: str, *, leading: bool) -> list[int]:
        return [0] * leading + [len(word) for word in text.split()]

    def decode(self, tokens: Sequence[int]) -> str:
        return " ".join("x" * min(token, 20) for token in tokens)

    def special_text(self, which: str) -> str:
        return f"<{which}>"

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
        reply = self._replies[min(len(self.chats), len(self._replies) - 1)]
        self.chats.append(list(messages))
        text = reply if isinstance(reply, str) else reply(messages)
        for mark in stop:
            text = text.partition(mark)[0]
        return self._say(text, self.prompt_tokens(messages), max_tokens, cancel)

    def tokens(self, prompt: str | Sequence[int], *, leading: bool = True) -> list[int]:
        return list(range(len(prompt.split()))) if isinstance(prompt, str) else list(prompt)

    def complete(
        self,
        prompt: str | Sequence[int],
        *,
        max_tokens: int,
        temperature: float = 0.0,
        cancel: CancelToken | None = None,
        stop: Sequence[str] = (),
    ) -> Iterator[str]:
        return self._say(str(self._replies[0]), len(prompt), max_tokens, cancel)

    def score(
        self, prompt: str | Sequence[int], *, top: int = 0, cancel: CancelToken | None = None
    ) -> list[TokenScore]:
        scores = (TokenScore(token, f"t{token}", -1.0, {}) for token in self.tokens(prompt))
        return [replace(one, logprob=None) if n == 0 else one for n, one in enumerate(scores)]

    def _say(
        self, text: str, prompt_tokens: int, max_tokens: int, cancel: CancelToken | None
    ) -> Iterator[str]:
        words = re.findall(r"\S+\s*|\s+", text)[:max_tokens]
        for word in words:
            if cancel is not None:
                cancel.check()
            yield word
        self.stats = GenerationStats(
            prompt_tokens, prompt_tokens, len(words), 0.001, 0.002, "stop",
            self.stats.prefill_tokens_s or 100_000.0,
        )  # fmt: skip

    def set_threads(self, threads: int) -> None:
        self.threads = threads

    def close(self) -> None:
        self.closed = True
