"""What is measured: how is searched, and with which settings.

``mode=keyword``, ``answer_mode=compose,evidence_passages=8``, a JSON object or a TOML or JSON file
all name one; what is not named is as in the profile.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, get_args

from engine.domain.errors import EngineError
from engine.domain.modes import Mode
from engine.settings import Settings

_FORMS = "Write name=value,name=value, a JSON object, or the path of a TOML or JSON file."


@dataclass(frozen=True, slots=True)
class Configuration:
    """``changed`` are the settings that differ from the profile's, by name. ``mode`` is of the
    search; answers are always made from a search with both arms."""

    settings: Settings
    mode: Mode = "hybrid"
    changed: Mapping[str, Any] = field(default_factory=dict)

    @property
    def name(self) -> str:
        parts = [f"mode={self.mode}"] if self.mode != "hybrid" else []
        parts += [f"{name}={value}" for name, value in self.changed.items()]
        return ", ".join(parts) or "the profile's settings"

    @property
    def asks(self) -> bool:
        return self.mode == "hybrid"


def configuration(base: Settings, text: str = "") -> Configuration:
    """Raises :class:`EngineError` ("usage") for a form or a setting that there is not."""
    values = _values(text) if text.strip() else {}
    mode = values.pop("mode", "hybrid")
    if mode not in get_args(Mode):
        raise EngineError(
            "usage", f"There is no search mode “{mode}”.", hint="hybrid, vector or keyword"
        )
    return Configuration(base.changed(values), mode, values)


def _values(text: str) -> dict[str, Any]:
    if text.lstrip().startswith("{"):
        return _object(text, text)
    path = Path(text)
    if path.suffix in (".toml", ".json") and path.is_file():
        content = path.read_text("utf-8")
        return _toml(content, path) if path.suffix == ".toml" else _object(content, str(path))
    values: dict[str, Any] = {}
    for part in text.split(","):
        name, equals, value = part.partition("=")
        if not equals:
            raise EngineError("usage", f"“{part}” names no settings.", hint=_FORMS)
        values[name.strip()] = value.strip()
    return values


def _object(text: str, where: str) -> dict[str, Any]:
    try:
        values = json.loads(text)
    except json.JSONDecodeError as error:
        raise EngineError("usage", f"{where} is not JSON ({error.msg}).", hint=_FORMS) from error
    if not isinstance(values, dict):
        raise EngineError("usage", f"{where} is no JSON object.", hint=_FORMS)
    return values


def _toml(text: str, path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise EngineError("usage", f"{path} is not TOML ({error}).", hint=_FORMS) from error
