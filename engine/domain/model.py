"""Models as a person sees them: what is installed, what is recommended, what is on its way.

The JSON form of each is its fields; :func:`from_json` reads one back.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields, is_dataclass
from typing import Any, Literal, TypeVar, get_type_hints

ModelKind = Literal["embedder", "reranker", "generator", "adapter"]
Verdict = Literal["fits", "tight", "too_large", "unknown"]
InstallState = Literal[
    "waiting", "running", "checking", "paused", "failed", "done", "cancelled"
]  # fmt: skip

UNFINISHED: tuple[InstallState, ...] = ("waiting", "running", "checking", "paused", "failed")
WORKING: tuple[InstallState, ...] = ("waiting", "running", "checking")

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Fit:
    """Whether a model's memory is there. ``needed_bytes`` is weights, context and what is
    computed in between, on processor and GPU together; ``gpu_bytes`` of it lie on the GPU.
    ``context_tokens`` is what would be read at once: less than asked for, where only that
    fits. ``available_bytes`` can be had now, ``total_bytes`` at most, and
    ``gpu_available_bytes`` on a GPU that can be used: 0 without one."""

    verdict: Verdict
    needed_bytes: int
    context_bytes: int
    context_tokens: int
    gpu_layers: int
    gpu_bytes: int
    available_bytes: int
    total_bytes: int
    gpu_available_bytes: int = 0


@dataclass(frozen=True, slots=True)
class InstalledModel:
    """``name`` is what the settings and the commands call it; ``title`` what people do. A
    ``default`` one comes with the program; an ``active`` one is what the settings name.

    Of a generator, ``answers`` is "compose" or "quote" once it was examined and "" before, and
    ``ability`` says how it did. Of an embedder, ``ability`` is what it learned of the library, and
    ``reindex_s`` is how long all passages would
    take, None while nobody can tell. A model with a ``problem`` cannot be used.
    """

    name: str
    title: str
    kind: ModelKind
    path: str
    size_bytes: int
    default: bool
    active: bool
    parameters: int = 0
    quantization: str = ""
    licence: str = ""
    languages: tuple[str, ...] = ()
    context_tokens: int = 0
    layers: int = 0
    fit: Fit | None = None
    answers: str = ""
    ability: str = ""
    reindex_s: float | None = None
    problem: str = ""
    hint: str = ""


@dataclass(frozen=True, slots=True)
class RecommendedModel:
    """``size_bytes`` is what is downloaded; ``installed`` the name under which it is here
    already, or ""."""

    name: str
    title: str
    kind: ModelKind
    purpose: str
    licence: str
    languages: tuple[str, ...]
    parameters: int
    context_tokens: int
    size_bytes: int
    source: str
    page: str
    fit: Fit | None = None
    installed: str = ""
    reindex_s: float | None = None


@dataclass(frozen=True, slots=True)
class Install:
    """A model on its way here. ``total_bytes`` and ``eta_s`` are None while unknown; ``file``
    is what is worked on. ``checked`` says how its content was verified, once it was. ``code``,
    ``message`` and ``hint`` are those of the error of one that failed."""

    id: str
    name: str
    title: str
    kind: ModelKind
    how: Literal["download", "import"]
    origin: str
    state: InstallState
    file: str = ""
    done_bytes: int = 0
    total_bytes: int | None = None
    rate: float = 0.0
    eta_s: float | None = None
    checked: str = ""
    code: str = ""
    message: str = ""
    hint: str = ""


@dataclass(frozen=True, slots=True)
class RemovedModel:
    """``restore`` brings it back until ``until``, in seconds since 1970."""

    name: str
    kind: ModelKind
    restore: str
    until: float


def to_json(value: Any) -> dict[str, Any]:
    return asdict(value)


def from_json(cls: type[T], value: dict[str, Any]) -> T:
    """A value of ``cls`` out of its JSON form; fields that it does not know are left out."""
    hints = get_type_hints(cls)
    known = {field.name for field in fields(cls)}  # type: ignore[arg-type]
    return cls(**{name: _read(hints[name], item) for name, item in value.items() if name in known})


def _read(hint: Any, item: Any) -> Any:
    if isinstance(item, list):
        return tuple(item)
    if isinstance(item, dict):
        inner = next(one for one in (hint, *getattr(hint, "__args__", ())) if is_dataclass(one))
        return from_json(inner, item)  # type: ignore[arg-type]
    return item
