"""A profile's models: what is here, what could be, and what fits this machine."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from threading import Timer

from engine.domain.cancel import CancelToken
from engine.domain.errors import EngineError
from engine.domain.model import (
    Fit,
    Install,
    InstalledModel,
    ModelKind,
    RecommendedModel,
    RemovedModel,
)
from engine.inference.adapters import attached
from engine.inference.hardware import available_memory_bytes, gpu_memory_bytes, total_memory_bytes
from engine.inference.memory import Room, Size, folder_fit, generator_fit
from engine.inference.models import DEFAULT_NAMES, ModelFile, list_models
from engine.installing.catalogue import Entry, entry_of, recommended
from engine.installing.copying import How
from engine.installing.describing import Described, describe, reindex_s, work_of
from engine.installing.installs import Installs
from engine.installing.trash import KEPT_S, Trash
from engine.models_in_use import ModelsInUse
from engine.settings import Settings


class ModelLibrary:
    """``settings`` gives those in force; ``tokens`` how many all passages have together;
    ``held`` the folder of the embedder that the present index needs; ``learned`` what that
    learned of the library, in words."""

    def __init__(
        self,
        home: Path,
        models: ModelsInUse,
        settings: Callable[[], Settings],
        *,
        tokens: Callable[[], int],
        held: Callable[[], Path | None],
        learned: Callable[[], str] = lambda: "",
    ) -> None:
        self._home = home
        self._models = models
        self._settings = settings
        self._tokens = tokens
        self._held = held
        self._learned = learned
        self._installs = Installs(models.folder)
        self._trash = Trash(models.folder)
        self._trash.empty(older_than_s=KEPT_S)
        self._emptying: list[Timer] = []

    def close(self) -> None:
        self._installs.close()
        for timer in self._emptying:
            timer.cancel()
        self._trash.empty(older_than_s=KEPT_S)

    # What is here

    def installed(self) -> list[InstalledModel]:
        """Every model of this machine, the packaged ones first."""
        room, tokens, speed = room_now(), self._tokens(), self._speed()
        titles = {entry.name: entry for entry in recommended(self._home)}
        return [
            self._installed(file, titles.get(file.name), room, tokens * speed)
            for file in list_models(self._models.folder)
        ]

    def recommended(self) -> list[RecommendedModel]:
        room, work = room_now(), self._tokens() * self._speed()
        here = {file.name.lower() for file in list_models(self._models.folder)}
        settings = self._settings()
        return [
            RecommendedModel(
                name=entry.name,
                title=entry.title,
                kind=entry.kind,
                purpose=entry.purpose,
                licence=entry.licence,
                languages=entry.languages,
                parameters=entry.parameters,
                context_tokens=entry.context_tokens,
                size_bytes=entry.size_bytes,
                source=entry.files[0].url,
                page=entry.page,
                fit=_fit_of_entry(entry, room, settings),
                installed=entry.name if entry.name.lower() in here else "",
                reindex_s=reindex_s(entry.layers, entry.hidden_size, work)
                if entry.kind == "embedder"
                else None,
            )
            for entry in recommended(self._home)
        ]

    def fit(self, name: str, *, context_tokens: int = 0, gpu_layers: int = -1) -> Fit:
        """Whether a generator would fit with these settings, be it installed or recommended.

        Raises :class:`EngineError` ("not_found").
        """
        room = room_now()
        for file in list_models(self._models.folder):
            if file.kind == "generator" and self._is_called(file, name):
                size = describe(file).size
                if size is not None:
                    return generator_fit(
                        size, room, context_tokens=context_tokens, gpu_layers=gpu_layers
                    )
        size = _size_of_entry(entry_of(self._home, name))
        return generator_fit(size, room, context_tokens=context_tokens, gpu_layers=gpu_layers)

    # Coming

    def download(self, name: str) -> Install:
        """Start to download a recommended model, or the GGUF file at an address. This, and
        going on with it, is the one thing that opens a connection."""
        return self._installs.download(entry_of(self._home, name))

    def bring_in(self, path: Path, *, how: How = "auto") -> Install:
        """Start to import a GGUF file or the folder of an embedder or a reranker."""
        return self._installs.bring_in(path, how=how)

    def installs(self) -> list[Install]:
        """What is under way, paused or failed."""
        return self._installs.listed()

    def pause(self, number: str) -> Install:
        return self._installs.pause(number)

    def go_on(self, number: str) -> Install:
        return self._installs.resume(number)

    def cancel(self, number: str) -> Install:
        return self._installs.cancel(number)

    def give_up_all(self) -> None:
        """Before all that Lectern keeps is removed."""
        for install in self._installs.listed():
            self._installs.cancel(install.id)

    def follow(self, cancel: CancelToken, *, only: str = "") -> Iterator[Install]:
        return self._installs.follow(cancel, only=only)

    # Going

    def remove(self, name: str) -> RemovedModel:
        """Move a model to the trash, where it is kept for an hour.

        Raises :class:`EngineError` ("not_found", "busy", "usage").
        """
        file = self.named(name)
        if file.default:
            raise EngineError(
                "usage",
                f"{file.name} comes with Lectern and stays.",
                hint="Use another model; this one takes little room.",
            )
        if self._is_active(file) or file.path == self._held():
            raise EngineError(
                "busy",
                f"{file.name} is in use.",
                hint=_before_it_goes(file.kind)
                if self._is_active(file)
                else "It answers until all passages are embedded by the new model; remove it then.",
            )
        key, until = self._trash.put(file.path)
        self._empty_in(KEPT_S + 1)
        return RemovedModel(name=file.name, kind=file.kind, restore=key, until=until)

    def _empty_in(self, seconds: float) -> None:
        timer = Timer(seconds, self._trash.empty, kwargs={"older_than_s": KEPT_S})
        timer.daemon = True
        timer.start()
        self._emptying = [one for one in self._emptying if one.is_alive()] + [timer]

    def restore(self, key: str) -> str:
        """Bring a removed model back; its name."""
        return self._trash.restore(key).name

    def named(self, name: str) -> ModelFile:
        """The installed model of that name. Raises :class:`EngineError` ("not_found")."""
        for file in list_models(self._models.folder):
            if self._is_called(file, name):
                return file
        raise EngineError(
            "not_found",
            f"There is no model “{name}” here.",
            hint="“models list” shows those there are, “models recommended” those to download.",
        )

    def _installed(
        self, file: ModelFile, entry: Entry | None, room: Room, work: float
    ) -> InstalledModel:
        found = describe(file)
        if entry is not None:
            found = replace(
                found,
                title=entry.title,
                licence=found.licence or entry.licence,
                languages=entry.languages or found.languages,
            )
        answers, ability = self._ability(file)
        return InstalledModel(
            name=file.name,
            title=found.title,
            kind=file.kind,
            path=str(file.path),
            size_bytes=file.size_bytes,
            default=file.default,
            active=self._is_active(file),
            parameters=found.parameters,
            quantization=found.quantization,
            licence=found.licence,
            languages=found.languages,
            context_tokens=found.context_tokens,
            layers=found.size.layers if found.size else 0,
            fit=self._fit(found, room),
            answers=answers,
            ability=ability,
            reindex_s=reindex_s(*found.shape, work) if file.kind == "embedder" else None,
            problem=found.problem,
            hint=found.hint,
        )

    def _fit(self, found: Described, room: Room) -> Fit | None:
        if found.problem or not found.weights_bytes:
            return None
        if found.size is None:
            return folder_fit(found.weights_bytes, room)
        settings = self._settings()
        return generator_fit(
            found.size,
            room,
            context_tokens=settings.context_tokens,
            gpu_layers=settings.gpu_layers,
        )

    def _ability(self, file: ModelFile) -> tuple[str, str]:
        """How a generator did in its examination, if it was examined; what the embedder that
        answers now learned of the library."""
        if file.kind == "embedder" and file.path == self._held():
            return "", self._learned()
        if file.kind != "generator":
            return "", ""
        try:
            known = self._models.ability(str(file.path)).known()
        except (EngineError, OSError):
            return "", ""
        if known is None:
            return "", ""
        return "compose" if known.composes else "quote", known.summary

    def _speed(self) -> float:
        """Seconds a token times the work of the embedder in use: what another one's work is
        to be multiplied with. 0 when it was never measured."""
        return work_of(self._models, self._settings())

    def _is_active(self, file: ModelFile) -> bool:
        if file.kind == "adapter":
            named = (attached(one).adapter for one in self._settings().adapters)
            return any(self._is_called(file, one) for one in named)
        chosen = _chosen(self._settings(), file.kind)
        if file.kind != "reranker" and chosen in DEFAULT_NAMES:
            return file.default
        return bool(chosen) and self._is_called(file, chosen)

    @staticmethod
    def _is_called(file: ModelFile, name: str) -> bool:
        plain = file.name.removesuffix(".gguf")
        return name in (file.name, plain, str(file.path))


def _before_it_goes(kind: ModelKind) -> str:
    if kind == "adapter":
        return "Take it off first: models adapter MODEL --off"
    return "Use another model first, then remove this one."


def room_now() -> Room:
    return Room(available_memory_bytes(), total_memory_bytes(), gpu_memory_bytes())


def _chosen(settings: Settings, kind: ModelKind) -> str:
    chosen: dict[ModelKind, str] = {
        "embedder": settings.embedder,
        "generator": settings.generator,
        "reranker": settings.reranker,
        "adapter": "",
    }
    return chosen[kind]


def _size_of_entry(entry: Entry) -> Size:
    return Size(
        weights_bytes=entry.size_bytes,
        kv_bytes_per_token=entry.kv_bytes_per_token,
        layers=entry.layers,
        vocabulary=entry.vocabulary,
        context_tokens=entry.context_tokens,
    )


def _fit_of_entry(entry: Entry, room: Room, settings: Settings) -> Fit:
    if entry.kind != "generator":
        return folder_fit(entry.size_bytes, room)
    return generator_fit(
        _size_of_entry(entry),
        room,
        context_tokens=settings.context_tokens,
        gpu_layers=settings.gpu_layers,
    )
