"""Settings, declared once: type, default, range and description.

They live in ``settings.toml`` of the profile; what is not written there has its default.
Which profile that is says :mod:`engine.profile`.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

import tomli_w
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from engine.domain.errors import EngineError
from engine.domain.modes import AnswerMode


class Settings(BaseModel):
    """All that a user can change. Sizes are megabytes, times seconds."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    ignore: tuple[str, ...] = Field(
        (), description="Patterns of files to leave out, in the style of .gitignore"
    )
    use_gitignore: bool = Field(False, description="Leave out what a folder's .gitignore names")
    max_file_mb: int = Field(4096, ge=1, le=1 << 20, description="Larger files are skipped")
    read_timeout_s: int = Field(120, ge=1, le=3600, description="Time to read one file")
    read_memory_mb: int = Field(1024, ge=128, le=16384, description="Memory to read one file")
    read_workers: int = Field(0, ge=0, le=64, description="Reading processes; 0 chooses")

    rescan_s: int = Field(
        600, ge=5, le=604_800, description="While watching: look at every file this often"
    )
    poll_s: int = Field(
        60, ge=1, le=86_400, description="The same for network drives, which send no events"
    )
    settle_s: float = Field(0.5, ge=0.0, le=60, description="A file must be still this long")

    embedder: str = Field("default", description="Embedding model: a name in models/ or a path")
    generator: str = Field("default", description="GGUF model: a name in models/ or a path")
    reranker: str = Field(
        "", description='Cross-encoder that puts the first hits in order: as above; "" for none'
    )
    compute: Literal["auto", "openvino", "torch"] = Field(
        "auto", description="How embeddings are computed; auto takes the fastest faithful way"
    )
    threads: int = Field(0, ge=0, le=256, description="Processor threads; 0 uses every core")
    polite: bool = Field(
        True, description="Index at low priority, with fewer threads on battery or a busy machine"
    )
    mains_only: bool = Field(False, description="Index only while the machine is on mains power")
    adapters: tuple[str, ...] = Field(
        (),
        description="LoRA adapters: MODEL=ADAPTER, or MODEL=ADAPTER@0.5 for half its strength",
    )
    context_tokens: int = Field(0, ge=0, le=1 << 22, description="Context of the GGUF; 0 chooses")
    gpu_layers: int = Field(
        -1, ge=-1, le=10_000, description="Layers on the GPU; -1 all that fit, 0 none"
    )

    answer_mode: AnswerMode = Field(
        "auto",
        description="quote: the files' own sentences; compose: the model writes; auto composes"
        " with models that pass a short examination",
    )
    followups: Literal["rules", "model"] = Field(
        "rules",
        description="What rewrites follow-ups: rules at once, or a model that composes, checked",
    )
    answer_tokens: int = Field(400, ge=16, le=8192, description="Longest answer, in tokens")
    strict: bool = Field(
        False, description="Leave out what the model writes without support in the files"
    )
    first_token_s: float = Field(
        3.0,
        ge=0.2,
        le=600,
        description="A model is given as much evidence as it reads in this time",
    )
    evidence_passages: int = Field(6, ge=1, le=50, description="Passages given to an answer")

    serve_host: str = Field(
        "127.0.0.1",
        pattern=r"^[A-Za-z0-9.:_-]+$",
        description="Where “serve” listens from its next start on; another address opens the"
        " library to the network",
        json_schema_extra={"restart": True},
    )

    @classmethod
    def load(cls, home: Path) -> Settings:
        """Read ``settings.toml`` of the profile at ``home``.

        Raises :class:`EngineError` ("profile") naming the setting that is wrong.
        """
        path = home / "settings.toml"
        try:
            values = tomllib.loads(path.read_text("utf-8"))
        except FileNotFoundError:
            return cls()
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise EngineError(
                "profile",
                f"{path} cannot be read: {error}",
                hint="Correct the file, or remove it to return to the defaults.",
            ) from error
        try:
            return cls.model_validate(values)
        except ValidationError as error:
            raise EngineError(
                "profile",
                f"{path}: {_first_problem(error)}",
                hint="Correct the line, or remove it to return to the default.",
            ) from error

    def changed(self, values: Mapping[str, Any]) -> Settings:
        """These settings with ``values`` in place of some; numbers may be given as text.

        Raises :class:`EngineError` ("usage") naming the setting that is wrong.
        """
        try:
            return Settings.model_validate({**self.model_dump(), **values})
        except ValidationError as error:
            raise EngineError(
                "usage", f"{_first_problem(error)}.", hint="“settings” lists what there is."
            ) from error

    def save(self, home: Path) -> None:
        """Write what differs from the defaults, replacing the file in one step.

        Raises :class:`EngineError` ("profile") when it cannot be written.
        """
        values = self.model_dump(mode="json", exclude_defaults=True)
        draft = home / "settings.toml.new"
        try:
            home.mkdir(parents=True, exist_ok=True)
            draft.write_text(tomli_w.dumps(values), "utf-8")
            draft.replace(home / "settings.toml")
        except OSError as error:
            raise EngineError(
                "profile",
                f"The settings cannot be saved in {home} ({error.strerror}).",
                hint="Check that there is room and that you may write there; nothing has changed.",
            ) from error

    def differing(self, other: Settings) -> frozenset[str]:
        """The names of the settings that are not the same in both."""
        names = type(self).model_fields
        return frozenset(name for name in names if getattr(self, name) != getattr(other, name))


def schema() -> list[dict[str, Any]]:
    """Each setting for those that show it, in the order of their declaration.

    ``type`` is ``boolean``, ``integer``, ``number``, ``string`` or ``array`` (of strings);
    ``restart`` says that it holds from the next start of the engine on, not at once.
    """
    declared: dict[str, dict[str, Any]] = Settings.model_json_schema()["properties"]
    return [
        {
            "name": name,
            "type": one["type"],
            "default": one["default"],
            "minimum": one.get("minimum"),
            "maximum": one.get("maximum"),
            "choices": one.get("enum"),
            "description": one["description"],
            "restart": one.get("restart", False),
        }
        for name, one in declared.items()
    ]


def setting(name: str) -> dict[str, Any]:
    """One of :func:`schema`. Raises :class:`EngineError` ("usage") when there is none."""
    for one in schema():
        if one["name"] == name:
            return one
    raise EngineError(
        "usage",
        f"There is no setting “{name}”{_near(name)}.",
        hint="“settings” lists what there is.",
    )


def _first_problem(error: ValidationError) -> str:
    problem = error.errors()[0]
    name = str(problem["loc"][0]) if problem["loc"] else "settings"
    if problem["type"] == "extra_forbidden":
        return f"there is no setting “{name}”{_near(name)}"
    return f"“{name}”: {problem['msg']}"


def _near(name: str) -> str:
    from difflib import get_close_matches

    close = get_close_matches(name, Settings.model_fields, n=1)
    return f" (did you mean “{close[0]}”?)" if close else ""
