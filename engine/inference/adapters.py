"""LoRA adapters: small GGUF files that change what a language model writes.

Which one goes with which model stands in the settings as ``MODEL=ADAPTER`` or
``MODEL=ADAPTER@0.5``, the number being how strongly it counts. An adapter is made for one model:
one of another architecture is refused here, one whose layers have other sizes by llama.cpp.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from engine.domain.errors import EngineError
from engine.inference.gguf import GgufInfo, read_gguf
from engine.inference.models import DEFAULT_NAMES, PACKAGED_GENERATOR, find_adapter

_MOST = 100.0


@dataclass(frozen=True, slots=True)
class Adapter:
    path: Path
    scale: float = 1.0


@dataclass(frozen=True, slots=True)
class Attached:
    """An entry of the settings: names, as a person wrote them."""

    model: str
    adapter: str
    scale: float = 1.0

    def __str__(self) -> str:
        return f"{self.model}={self.adapter}" + ("" if self.scale == 1.0 else f"@{self.scale:g}")


def attached(entry: str) -> Attached:
    """Raises :class:`EngineError` ("usage") for an entry that is none."""
    model, equals, rest = entry.partition("=")
    name, at, scale = rest.rpartition("@")
    if not at:
        name, scale = rest, "1"
    try:
        strength = float(scale)
    except ValueError:
        name, strength = rest, 1.0
    if not equals or not model.strip() or not name.strip() or not _is_scale(strength):
        raise EngineError(
            "usage",
            f"“{entry}” does not say which adapter goes with which model.",
            hint="Write MODEL=ADAPTER, or MODEL=ADAPTER@0.5 for half its strength.",
        )
    return Attached(model.strip(), name.strip(), strength)


def adapters_of(models_dir: Path, entries: Iterable[str], model: str) -> list[Adapter]:
    """Those that go with a generator, by the name it is asked for.

    Raises :class:`EngineError` ("usage", "no_model").
    """
    wanted = _plain(model)
    return [
        Adapter(find_adapter(models_dir, one.adapter), one.scale)
        for one in map(attached, entries)
        if _plain(one.model) == wanted
    ]


def check_adapter(path: Path) -> GgufInfo:
    """The header of a LoRA adapter. Raises :class:`EngineError` ("bad_model")."""
    info = read_gguf(path)
    if info.adapter != "lora":
        raise EngineError(
            "bad_model",
            f"{path.name} is no LoRA adapter"
            + (f" but one of the kind “{info.adapter}”." if info.adapter else "."),
            hint="Choose a GGUF file that llama.cpp's convert_lora_to_gguf.py made.",
        )
    return info


def check_fits(adapter: Path, model: Path) -> None:
    """Raises :class:`EngineError` ("bad_model") for an adapter of another kind of model."""
    made_for, here = check_adapter(adapter).architecture, read_gguf(model).architecture
    if made_for != here:
        raise EngineError(
            "bad_model",
            f"{adapter.name} was made for a model of the kind “{made_for}”; {model.name} is of"
            f" the kind “{here}”.",
            hint="Choose an adapter that was made for this very model.",
        )


def _is_scale(value: float) -> bool:
    return math.isfinite(value) and abs(value) <= _MOST


def _plain(model: str) -> str:
    name = "default" if model in DEFAULT_NAMES or model == PACKAGED_GENERATOR[2] else model
    return name.removesuffix(".gguf")
