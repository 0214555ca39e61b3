"""What a machine learnt about an embedder: which form of it is fast and faithful here.

Kept in ``<cache>/<model key>/`` beside the converted model and its tokenizer, so that later
starts need neither torch nor sentence-transformers. Anything unreadable counts as absent.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from engine.inference.hardware import machine_signature

FAITHFUL_COSINE = 0.9995
RECORD_FILE, TOKENIZER_FILE, MODEL_FILE = "record.json", "tokenizer.json", "model.xml"

_SCHEMA = 1
_HEAD_START = 2.0
_PACKAGES = ("openvino", "torch", "sentence-transformers", "transformers", "tokenizers")


@dataclass(frozen=True, slots=True)
class Candidate:
    """One way to run the model, as measured; ``min_cosine`` is against float32."""

    backend: str
    tokens_per_s: float = 0.0
    min_cosine: float = 0.0
    error: str = ""

    @property
    def faithful(self) -> bool:
        return not self.error and self.min_cosine >= FAITHFUL_COSINE


@dataclass(frozen=True, slots=True)
class EmbedderRecord:
    """All that is needed to embed with the converted model, and why it was chosen.

    ``check`` is the float32 embedding of :data:`engine.inference.probe.CHECK_TEXT`.
    """

    key: str
    name: str
    dimension: int
    max_tokens: int
    languages: tuple[str, ...]
    query_prompt: str
    document_prompt: str
    pad_id: int
    machine: str
    versions: dict[str, str]
    candidates: tuple[Candidate, ...]
    check: tuple[float, ...]

    def best(self, backend: str = "auto") -> str | None:
        """The fastest faithful backend whose name starts with ``backend``, if any.

        OpenVINO gets a head start: it starts ten times sooner than torch and in less memory,
        and a probe on a busy machine is not exact.
        """
        wanted = "" if backend == "auto" else backend
        fit = [c for c in self.candidates if c.faithful and c.backend.startswith(wanted)]
        return max(fit, key=_worth).backend if fit else None

    @property
    def current(self) -> bool:
        """False once the machine or a package differs from when this was measured."""
        return self.machine == machine_signature() and self.versions == package_versions()


def package_versions() -> dict[str, str]:
    return {name: _version(name) for name in _PACKAGES}


def save_record(record: EmbedderRecord, folder: Path) -> None:
    text = json.dumps({"schema": _SCHEMA, **asdict(record)}, indent=1, ensure_ascii=False)
    (folder / RECORD_FILE).write_text(text, "utf-8")


def load_record(folder: Path) -> EmbedderRecord | None:
    """The record in ``folder``; None when it is absent, damaged or outdated."""
    record = read_record(folder)
    return record if record is not None and record.current else None


def read_record(folder: Path) -> EmbedderRecord | None:
    """The same, however old and from whatever machine."""
    try:
        data: dict[str, Any] = json.loads((folder / RECORD_FILE).read_text("utf-8"))
        if data.pop("schema") != _SCHEMA:
            return None
        data["candidates"] = tuple(Candidate(**entry) for entry in data["candidates"])
        data["languages"], data["check"] = tuple(data["languages"]), tuple(data["check"])
        return EmbedderRecord(**data)
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return None


def _worth(candidate: Candidate) -> float:
    head_start = _HEAD_START if candidate.backend.startswith("openvino") else 1.0
    return candidate.tokens_per_s * head_start


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""
