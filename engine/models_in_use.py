"""The models of a profile, loaded when first needed and kept: embedder, generator, reranker.

The traps: several threads may want a model at once, and it must be loaded only once; of
generators, which are large, one is kept at a time. Loading takes seconds, making a model ready
a minute, so each kind has a lock of its own, and a change of settings waits for none: what is
kept remembers how it was loaded, and is looked at when it is needed next. A model that is no
longer wanted is let go, never closed: an answer in flight may still hold it, and it ends with
the last who does.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING, Generic, TypeVar

from engine.domain.errors import EngineError
from engine.settings import Settings

if TYPE_CHECKING:
    from engine.answering.ability import AbilityRecord
    from engine.inference.embedder import Embedder
    from engine.inference.generator import Generator
    from engine.inference.reranker import Reranker

Model = TypeVar("Model")


class _Kept(Generic[Model]):
    """One model, and how it was loaded."""

    def __init__(self) -> None:
        self._held: tuple[Hashable, Model] | None = None
        self._loading = RLock()

    def get(self, how: Hashable, load: Callable[[], Model]) -> Model:
        """The one that was loaded in this way, else a new one in its place."""
        with self._loading:
            held = self._held
            if held is not None and held[0] == how:
                return held[1]
            held = self._held = None  # or two would be in memory for a moment
            model = load()
            self._held = (how, model)
            return model

    def drop(self) -> None:
        """Forget it, unless one is being loaded at this moment; that is looked at later."""
        if self._loading.acquire(blocking=False):
            try:
                self._held = None
            finally:
                self._loading.release()


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
        self._given_embedder = embedder
        self._given_generator = generator
        self._given_reranker = reranker
        self._embedder: _Kept[Embedder] = _Kept()
        self._generator: _Kept[Generator] = _Kept()
        self._reranker: _Kept[Reranker] = _Kept()
        self._loaded = loaded
        self._abilities: dict[str | None, AbilityRecord] = {}

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
        for kept in (self._embedder, self._generator, self._reranker):
            kept.drop()
        self._abilities.clear()

    def use(self, settings: Settings) -> None:
        """From now on load what ``settings`` name, in the way that they say. Models that are
        loaded otherwise are let go; whoever works with one keeps it until done."""
        changed = settings.differing(self._settings)
        self._settings = settings
        for kept, names in (
            (self._embedder, {"embedder", "compute", "threads"}),
            (self._generator, {"generator", "context_tokens", "gpu_layers", "threads"}),
            (self._reranker, {"reranker", "threads"}),
        ):
            if changed & names:
                kept.drop()
        self._abilities.clear()

    @property
    def ready(self) -> bool:
        """Whether the embedder can be had without being prepared for this machine first."""
        return self.embedder_given or self.cache.exists()

    @property
    def embedder(self) -> Embedder:
        if self._given_embedder is not None:
            return self._given_embedder
        settings = self._settings
        how = (settings.embedder, settings.compute, settings.threads)
        return self._embedder.get(how, lambda: self.load_embedder(settings.embedder))

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

    def is_embedder(self, key: str) -> bool:
        """Whether the embedder that the settings name has this key. Nothing is loaded."""
        from engine.inference.models import find_embedder, model_key

        if self._given_embedder is not None:
            return self._given_embedder.info.key == key
        try:
            return model_key(find_embedder(self.folder, self._settings.embedder)) == key
        except EngineError:
            return False

    @property
    def wants_reranker(self) -> bool:
        return bool(self._settings.reranker) or self._given_reranker is not None

    @property
    def reranker(self) -> Reranker:
        """Raises :class:`EngineError` ("no_model", "bad_model") when the settings name none
        that can be used."""
        from engine.inference.models import find_reranker
        from engine.inference.reranker import load_reranker

        if self._given_reranker is not None:
            return self._given_reranker
        settings = self._settings
        folder = find_reranker(self.folder, settings.reranker)
        how = (folder, settings.threads)
        return self._reranker.get(how, lambda: load_reranker(folder, threads=settings.threads))

    def generator(self, name: str | None = None) -> Generator:
        """The model of the settings, or another one; one at a time is kept in memory."""
        if self._given_generator is not None:
            return self._given_generator
        from engine.inference.generator import load_generator

        path, settings = self._generator_path(name), self._settings
        how = (path, settings.context_tokens, settings.threads, settings.gpu_layers)
        return self._generator.get(
            how,
            lambda: load_generator(
                path,
                context_tokens=settings.context_tokens,
                threads=settings.threads,
                gpu_layers=settings.gpu_layers,
                cache_dir=self.cache,
            ),
        )

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
