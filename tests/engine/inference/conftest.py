"""The real models, where their packages are installed; loaded once for all tests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.domain.errors import EngineError
from engine.inference.embedder import PipelineEmbedder, load_embedder
from engine.inference.generator import LlamaGenerator
from engine.inference.generator_loading import load_generator
from engine.inference.models import find_embedder, find_generator


@pytest.fixture(scope="session")
def embedder_folder() -> Path:
    return _found(find_embedder)


@pytest.fixture(scope="session")
def gguf_path() -> Path:
    return _found(find_generator)


@pytest.fixture(scope="session")
def embedder_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("embedder-cache")


@pytest.fixture(scope="session")
def embedder(embedder_folder: Path, embedder_cache: Path) -> Iterator[PipelineEmbedder]:
    loaded = load_embedder(embedder_folder, cache_dir=embedder_cache)
    assert isinstance(loaded, PipelineEmbedder)
    yield loaded
    loaded.close()


@pytest.fixture(scope="session")
def generator(gguf_path: Path) -> Iterator[LlamaGenerator]:
    loaded = load_generator(gguf_path, context_tokens=2048)
    assert isinstance(loaded, LlamaGenerator)
    yield loaded
    loaded.close()


def _found(find: object) -> Path:
    try:
        return find(Path("no-models-here"), "")  # type: ignore[operator, no-any-return]
    except EngineError as error:
        pytest.skip(error.message)
