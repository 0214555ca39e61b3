"""What a model file says of itself: from the header of a GGUF, from the files of a folder.

Headers are read once for each state of a file: a list of models must cost nothing.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import lru_cache
from math import prod
from pathlib import Path
from typing import Any

from engine.domain.errors import EngineError
from engine.inference.adapters import check_adapter
from engine.inference.memory import Size
from engine.inference.models import ModelFile, find_embedder, model_key, model_languages
from engine.inference.record import load_record
from engine.inference.repack import resident_bytes
from engine.installing.checking import check_generator, safetensors_header
from engine.models_in_use import ModelsInUse
from engine.settings import Settings


@dataclass(frozen=True, slots=True)
class Described:
    """``size`` is that of a generator; ``shape`` layers and width of an embedder, (0, 0) where
    unknown. ``problem`` says why it cannot be used."""

    title: str
    parameters: int = 0
    quantization: str = ""
    licence: str = ""
    languages: tuple[str, ...] = ()
    context_tokens: int = 0
    size: Size | None = None
    weights_bytes: int = 0
    shape: tuple[int, int] = (0, 0)
    problem: str = ""
    hint: str = ""


def describe(file: ModelFile) -> Described:
    try:
        state = file.path.stat()
        return _described(file, state.st_mtime_ns, state.st_size)
    except OSError as error:
        return Described(file.name, problem=f"It cannot be read ({error.strerror or error}).")


def work_of(models: ModelsInUse, settings: Settings) -> float:
    """Seconds that the embedder in use takes for a token, divided by its work for it; 0 when
    it was not measured on this machine."""
    try:
        folder = find_embedder(models.folder, settings.embedder)
        record = load_record(models.cache / model_key(folder))
    except (EngineError, OSError):
        return 0.0
    best = record.best(settings.compute) if record is not None else None
    speeds = (
        [one.tokens_per_s for one in record.candidates if one.backend == best] if record else []
    )
    work = _work(*_shape(folder))
    return 1 / (speeds[0] * work) if speeds and speeds[0] and work else 0.0


def reindex_s(layers: int, width: int, work: float) -> float | None:
    """How long all passages take an embedder of that shape; ``work`` is their tokens times
    :func:`work_of`."""
    seconds = _work(layers, width) * work
    return seconds or None


def _work(layers: int, width: int) -> float:
    """Multiplications for a token, but for attention: the vocabulary costs nothing."""
    return 12.0 * layers * width * width


@lru_cache(maxsize=256)
def _described(file: ModelFile, _changed_ns: int, _size: int) -> Described:
    if file.kind == "generator":
        return _generator(file)
    if file.kind == "adapter":
        return _adapter(file)
    return _folder(file)


def _generator(file: ModelFile) -> Described:
    title = file.name.removesuffix(".gguf")
    try:
        info = check_generator(file.path)
    except EngineError as error:
        return Described(title, problem=error.message, hint=error.hint)
    return Described(
        title=title,
        parameters=info.parameters,
        quantization=info.quantization,
        licence=info.licence,
        context_tokens=info.context_tokens,
        weights_bytes=info.size_bytes,
        size=Size(
            weights_bytes=resident_bytes(info),
            kv_bytes_per_token=info.kv_bytes_per_token,
            layers=info.layers,
            vocabulary=info.vocabulary,
            context_tokens=info.context_tokens,
        ),
    )


def _adapter(file: ModelFile) -> Described:
    title = file.name.removesuffix(".gguf")
    try:
        info = check_adapter(file.path)
    except EngineError as error:
        return Described(title, problem=error.message, hint=error.hint)
    return Described(title, parameters=info.parameters, licence=info.licence)


def _folder(file: ModelFile) -> Described:
    weights = [*file.path.glob("*.safetensors")] or [*file.path.glob("*.bin")]
    parameters, problem, hint = 0, "", ""
    try:
        for path in weights:
            shapes = safetensors_header(path) if path.suffix == ".safetensors" else {}
            parameters += sum(prod(shape) for shape in shapes.values())
            parameters += path.stat().st_size // 4 if path.suffix == ".bin" else 0
    except EngineError as error:
        problem, hint = error.message, error.hint
    config = _config(file.path)
    return Described(
        title=file.name,
        parameters=parameters,
        licence=_card_licence(file.path / "README.md"),
        languages=model_languages(file.path),
        context_tokens=_most_tokens(file.path, config),
        weights_bytes=sum(path.stat().st_size for path in weights),
        shape=_shape(file.path),
        problem=problem,
        hint=hint,
    )


def _shape(folder: Path) -> tuple[int, int]:
    config = _config(folder)
    layers = config.get("num_hidden_layers", config.get("n_layers"))
    width = config.get("hidden_size", config.get("dim"))
    return (layers, width) if isinstance(layers, int) and isinstance(width, int) else (0, 0)


def _most_tokens(folder: Path, config: dict[str, Any]) -> int:
    limit = _json(folder / "sentence_bert_config.json").get("max_seq_length")
    limit = limit or config.get("max_position_embeddings")
    return limit if isinstance(limit, int) else 0


def _config(folder: Path) -> dict[str, Any]:
    return _json(folder / "config.json")


def _json(path: Path) -> dict[str, Any]:
    try:
        value = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return value if isinstance(value, dict) else {}


def _card_licence(card: Path) -> str:
    """The ``license:`` of a model card's front matter."""
    try:
        head = card.read_text("utf-8", "replace")[:20_000]
    except OSError:
        return ""
    front = re.match(r"---\n(.*?)\n---", head, re.DOTALL)
    found = re.search(r"^license:\s*([\w.\-+ ]+)", front[1], re.MULTILINE) if front else None
    return found[1].strip() if found else ""
