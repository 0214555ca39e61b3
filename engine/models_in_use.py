"""The models of a profile, loaded when first needed and kept: embedder, generator, reranker.

The trap: several threads may want a model at once, and it must be loaded only once; of
generators, which are large, one is kept at a time. A model that is no longer wanted is let go,
never closed: an answer in flight may still hold it, and it ends with the last who does. Loading
takes up to a minute (an embedder is made ready for the machine once), and whoever changes the
settings must not wait for that: so each kind has a lock for its loading, and what was loaded is
kept only if nobody has changed their mind meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Lock
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

_OF_EMBEDDER = frozenset({"embedder", "compute", "threads"})
_OF_RERANKER = frozenset({"reranker", "threads"})
_OF_GENERATOR = frozenset({"generator", "adapters", "context_tokens", "gpu_layers", "threads"})


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
        self._loading_embedder, self._loading_generator = Lock(), Lock()
        self._loading_reranker = Lock()
        self._changing = Lock()  # held for a moment only
        self._era = 0  # counts the times that all was let go

    def check(self, settings: Settings, names: frozenset[str]) -> None:
        """Whether the models that ``settings`` names under ``names`` are there.

        Raises :class:`EngineError` ("no_model", "bad_model"). Nothing is loaded.
        """
        from engine.inference.adapters import attached, check_fits
        from engine.inference.generator_loading import read_language_model
        from engine.inference.models import (
            find_adapter,
            find_embedder,
            find_generator,
            find_reranker,
        )

        if "embedder" in names:
            find_embedder(self.folder, settings.embedder)
        if "generator" in names:
            read_language_model(find_generator(self.folder, settings.generator))
        if "reranker" in names and settings.reranker:
            find_reranker(self.folder, settings.reranker)
        if "adapters" in names:
            for one in map(attached, settings.adapters):
                model = find_generator(self.folder, one.model)
                check_fits(find_adapter(self.folder, one.adapter), model)

    def let_go(self) -> None:
        """Load all anew when they are needed next."""
        with self._changing:
            self._era += 1
            self._embedder = self._embedder if self.embedder_given else None
            self._reranker = self._given_reranker
            self._generator = None
            self._abilities.clear()

    def use(self, settings: Settings) -> None:
        """From now on load what ``settings`` name, in the way that they say. Models that are
        loaded otherwise are let go; whoever works with one keeps it until done."""
        with self._changing:
            changed = settings.differing(self._settings)
            self._settings = settings
            if changed & _OF_EMBEDDER and not self.embedder_given:
                self._embedder = None
            if changed & _OF_RERANKER:
                self._reranker = self._given_reranker
            if changed & _OF_GENERATOR:
                self._generator = None
                self._abilities.clear()

    @property
    def ready(self) -> bool:
        """Whether the embedder can be had without being prepared for this machine first."""
        return self.embedder_given or self.cache.exists()

    @property
    def embedder(self) -> Embedder:
        with self._loading_embedder:
            embedder, settings, era = self._embedder, self._settings, self._era
            if embedder is None:
                embedder = self.load_embedder(settings.embedder)
                with self._changing:
                    if self._still(settings, era, _OF_EMBEDDER):
                        self._embedder = embedder
            return embedder

    def load_embedder(self, name: str) -> Embedder:
        from engine.inference.embedder import load_embedder
        from engine.inference.models import find_embedder

        settings = self._settings
        folder = find_embedder(self.folder, name)
        embedder = load_embedder(
            folder, cache_dir=self.cache, threads=settings.threads, backend=settings.compute
        )
        self._loaded(embedder, folder)
        return embedder

    def is_embedder(self, key: str) -> bool:
        """Whether the embedder that the settings name has this key. Nothing is loaded."""
        from engine.inference.models import find_embedder, model_key

        if self.embedder_given:
            return self._embedder is not None and self._embedder.info.key == key
        try:
            return model_key(find_embedder(self.folder, self._settings.embedder)) == key
        except EngineError:
            return False

    @property
    def wants_reranker(self) -> bool:
        return bool(self._settings.reranker) or self._reranker is not None

    @property
    def reranker(self) -> Reranker:
        """Raises :class:`EngineError` ("no_model", "bad_model") when the settings name none
        that can be used."""
        from engine.inference.models import find_reranker
        from engine.inference.reranker import load_reranker

        with self._loading_reranker:
            reranker, settings, era = self._reranker, self._settings, self._era
            if reranker is None:
                folder = find_reranker(self.folder, settings.reranker)
                reranker = load_reranker(folder, threads=settings.threads)
                with self._changing:
                    if self._still(settings, era, _OF_RERANKER):
                        self._reranker = reranker
            return reranker

    def generator(self, name: str | None = None) -> Generator:
        """The model of the settings, or another one; one at a time is kept in memory."""
        if self._given_generator is not None:
            return self._given_generator
        from engine.inference.adapters import adapters_of
        from engine.inference.generator_loading import load_generator

        path = self._generator_path(name)
        with self._loading_generator:
            generator, settings, era = self._generator, self._settings, self._era
            if generator is not None and generator.info.path == path:
                return generator
            generator = self._generator = None  # before the next one needs its memory
            generator = load_generator(
                path,
                context_tokens=settings.context_tokens,
                threads=settings.threads,
                gpu_layers=settings.gpu_layers,
                cache_dir=self.cache,
                adapters=adapters_of(self.folder, settings.adapters, name or settings.generator),
            )
            with self._changing:
                if self._still(settings, era, _OF_GENERATOR):
                    self._generator = generator
            return generator

    def _still(self, settings: Settings, era: int, names: frozenset[str]) -> bool:
        """Whether what was loaded by ``settings`` is what is wanted now."""
        return era == self._era and not settings.differing(self._settings) & names

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
        from engine.inference.adapters import adapters_of
        from engine.inference.models import model_key

        if self._given_generator is not None:
            return f"given-{self._given_generator.info.name}"
        key = model_key(self._generator_path(name))
        adapters = adapters_of(
            self.folder, self._settings.adapters, name or self._settings.generator
        )
        return "+".join([key, *(f"{model_key(one.path)}@{one.scale:g}" for one in adapters)])

    def _generator_path(self, name: str | None) -> Path:
        from engine.inference.models import find_generator

        return find_generator(self.folder, name or self._settings.generator)
