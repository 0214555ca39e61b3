"""The models of a profile, loaded when first needed and kept: embedder, generator, reranker.

The trap: several threads may want a model at once, and it must be loaded only once; and of
generators, which are large, one is kept at a time.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING

from engine.domain.cancel import CancelToken
from engine.domain.errors import EngineError
from engine.domain.modes import AnswerMode
from engine.settings import Settings

if TYPE_CHECKING:
    from engine.answering.ability import AbilityRecord
    from engine.inference.embedder import Embedder
    from engine.inference.generator import Generator
    from engine.inference.reranker import Reranker


class ModelsInUse:
    """``home`` holds the models and what was made ready of them. ``embedder``, ``generator``
    and ``reranker``, where given, stand in for those that the settings name; ``loaded`` is
    told of each embedder that is loaded, with its folder."""

    def __init__(
        self,
        home: Path,
        settings: Settings,
        *,
        embedder: Embedder | None = None,
        generator: Generator | None = None,
        reranker: Reranker | None = None,
        loaded: Callable[[Embedder, Path], None] = lambda _embedder, _folder: None,
    ) -> None:
        self.folder = home / "models"
        self.cache = home / "cache"
        self.embedder_given = embedder is not None
        self._settings = settings
        self._given_generator = generator
        self._embedder = embedder
        self._generator: Generator | None = None
        self._reranker = reranker
        self._loaded = loaded
        self._abilities: dict[str | None, AbilityRecord] = {}
        self._loading = RLock()

    @property
    def ready(self) -> bool:
        """Whether the embedder can be had without being prepared for this machine first."""
        return self.embedder_given or self.cache.exists()

    @property
    def embedder(self) -> Embedder:
        with self._loading:
            if self._embedder is None:
                self._embedder = self.load_embedder(self._settings.embedder)
            return self._embedder

    def load_embedder(self, name: str) -> Embedder:
        from engine.inference.embedder import load_embedder
        from engine.inference.models import find_embedder

        folder = find_embedder(self.folder, name)
        embedder = load_embedder(
            folder,
            cache_dir=self.cache,
            threads=self._settings.threads,
            backend=self._settings.compute,
        )
        self._loaded(embedder, folder)
        return embedder

    @property
    def wants_reranker(self) -> bool:
        return bool(self._settings.reranker) or self._reranker is not None

    @property
    def reranker(self) -> Reranker:
        """Raises :class:`EngineError` ("no_model", "bad_model") when the settings name none
        that can be used."""
        from engine.inference.models import find_reranker
        from engine.inference.reranker import load_reranker

        with self._loading:
            if self._reranker is None:
                folder = find_reranker(self.folder, self._settings.reranker)
                self._reranker = load_reranker(folder, threads=self._settings.threads)
            return self._reranker

    def generator(self, name: str | None = None) -> Generator:
        """The model of the settings, or another one; one at a time is kept in memory."""
        if self._given_generator is not None:
            return self._given_generator
        from engine.inference.generator import load_generator

        path = self._generator_path(name)
        with self._loading:
            if self._generator is not None and self._generator.info.path == path:
                return self._generator
            if self._generator is not None:
                self._generator.close()
                self._generator = None
            self._generator = load_generator(
                path,
                context_tokens=self._settings.context_tokens,
                threads=self._settings.threads,
                gpu_layers=self._settings.gpu_layers,
                cache_dir=self.cache,
            )
            return self._generator

    def generator_parameters(self, name: str | None = None) -> int:
        """How large a generator is, from its header: most questions never load it."""
        if self._given_generator is not None:
            return self._given_generator.info.parameters
        from engine.inference.gguf import read_gguf

        return read_gguf(self._generator_path(name)).parameters

    def writer(
        self, mode: AnswerMode, name: str | None = None, cancel: CancelToken | None = None
    ) -> Generator | None:
        """The generator, if ``mode`` lets it write: "auto" does where it has shown that it can.

        Raises :class:`EngineError` ("no_model") where it must write and there is none.
        """
        from engine.answering.answerer import EXAMINED_FROM_PARAMETERS

        if mode == "quote":
            return None
        if mode == "compose":
            return self.generator(name)
        try:
            known = self.ability(name).known()
            if known is None and self.generator_parameters(name) >= EXAMINED_FROM_PARAMETERS:
                known = self.ability(name).examined(self.generator(name), cancel=cancel)
        except EngineError:
            if name is not None or self._settings.generator != "default":
                raise
            return None
        return self.generator(name) if known is not None and known.composes else None

    def ability(self, name: str | None = None) -> AbilityRecord:
        """What is remembered of how a generator did in its examination."""
        from engine.answering.ability import AbilityRecord

        if name not in self._abilities:
            self._abilities[name] = AbilityRecord(self.cache, lambda: self._generator_key(name))
        return self._abilities[name]

    def _generator_key(self, name: str | None) -> str:
        from engine.inference.models import model_key

        if self._given_generator is not None:
            return f"given-{self._given_generator.info.name}"
        return model_key(self._generator_path(name))

    def _generator_path(self, name: str | None) -> Path:
        from engine.inference.models import find_generator

        return find_generator(self.folder, name or self._settings.generator)
