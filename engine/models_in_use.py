"""The models of a profile, loaded when first needed and kept: embedder, generator, reranker.

The trap: several threads may want a model at once, and it must be loaded only once; of
generators, which are large, one is kept at a time. A model that is no longer wanted is let go,
never closed: an answer in flight may still hold it, and it ends with the last who does.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING

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
        self._given_reranker = reranker
        self._embedder = embedder
        self._generator: Generator | None = None
        self._reranker = reranker
        self._loaded = loaded
        self._abilities: dict[str | None, AbilityRecord] = {}
        self._loading = RLock()

    def check(self, settings: Settings, names: frozenset[str]) -> None:
        """Whether the models that ``settings`` names under ``names`` are there.

        Raises :class:`EngineError` ("no_model", "bad_model"). Nothing is loaded.
        """
        from engine.inference.generator import read_language_model
        from engine.inference.models import find_embedder, find_generator, find_reranker

        if "embedder" in names:
            find_embedder(self.folder, settings.embedder)
        if "generator" in names:
            read_language_model(find_generator(self.folder, settings.generator))
        if "reranker" in names and settings.reranker:
            find_reranker(self.folder, settings.reranker)

    def let_go(self) -> None:
        """Load all anew when they are needed next."""
        with self._loading:
            self._embedder = self._embedder if self.embedder_given else None
            self._reranker = self._given_reranker
            self._generator = None
            self._abilities.clear()

    def use(self, settings: Settings) -> None:
        """From now on load what ``settings`` name, in the way that they say. Models that are
        loaded otherwise are let go; whoever works with one keeps it until done."""
        with self._loading:
            changed = settings.differing(self._settings)
            self._settings = settings
            if changed & {"embedder", "compute", "threads"} and not self.embedder_given:
                self._embedder = None
            if changed & {"reranker", "threads"}:
                self._reranker = self._given_reranker
            if changed & {"generator", "context_tokens", "gpu_layers", "threads"}:
                self._generator = None
                self._abilities.clear()

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
