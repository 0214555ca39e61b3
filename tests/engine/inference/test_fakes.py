"""The doubles keep the seams' promises, so tests that use them mean something."""

from __future__ import annotations

import numpy as np
import pytest

from engine.domain.cancel import CancelToken
from engine.domain.errors import Cancelled
from engine.inference.chat_template import Message
from engine.inference.embedder import Embedder
from engine.inference.generator import Generator
from tests.fakes import FakeEmbedder, FakeGenerator


def test_the_fake_embedder_is_an_embedder() -> None:
    embedder: Embedder = FakeEmbedder()
    vectors = embedder.embed(["net sales rose", "the cat sat", "", "\ud800"])
    assert vectors.shape == (4, embedder.info.dimension)
    assert vectors.dtype == np.float32
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1)
    assert int(np.argmax(vectors @ embedder.embed_query("sales"))) == 0
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        embedder.embed(["a"], cancel=token)


def test_the_fake_generator_is_a_generator() -> None:
    fake = FakeGenerator("First answer.", lambda messages: messages[-1].content.upper())
    generator: Generator = fake
    ask = [Message("user", "why")]
    assert "".join(generator.chat(ask, max_tokens=9)) == "First answer."
    assert "".join(generator.chat(ask, max_tokens=9)) == "WHY"
    assert generator.stats.finish == "stop"
    assert fake.chats == [ask, ask]
