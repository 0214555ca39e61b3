"""What models are called in OpenAI's API, and what each name stands for.

``lectern`` answers from the library; ``lectern:raw`` is the model alone. A GGUF file's name
does the same with that file.
"""

from __future__ import annotations

import time
from dataclasses import dataclass

from fastapi import APIRouter
from pydantic import BaseModel

from engine.inference.models import list_models
from engine.server.state import Here

LIBRARY = "lectern"
RAW = ":raw"

router = APIRouter(tags=["openai"])


class ModelEntry(BaseModel):
    id: str
    object: str = "model"
    created: int
    owned_by: str = "lectern"


class ModelList(BaseModel):
    object: str = "list"
    data: list[ModelEntry]


@dataclass(frozen=True, slots=True)
class Chosen:
    """``model`` is a GGUF's name, None for the one of the settings."""

    model: str | None
    raw: bool


def chosen(name: str) -> Chosen:
    bare = name.removesuffix(RAW)
    return Chosen(None if bare == LIBRARY else bare, raw=name.endswith(RAW))


@router.get("/models")
def models(here: Here) -> ModelList:
    """The library, the models behind it, and each of them without it."""
    files = list_models(here.engine.models.folder)
    generators = [LIBRARY, *(model.name for model in files if model.kind == "generator")]
    names = [name + form for name in generators for form in ("", RAW)]
    names += [model.name for model in files if model.kind == "embedder"]
    now = int(time.time())
    return ModelList(data=[ModelEntry(id=name, created=now) for name in dict.fromkeys(names)])


@router.get("/models/{name}")
def model(name: str, here: Here) -> ModelEntry:
    from engine.domain.errors import EngineError

    found = next((entry for entry in models(here).data if entry.id == name), None)
    if found is None:
        raise EngineError("not_found", f"There is no model {name!r}.", hint="See /v1/models.")
    return found
