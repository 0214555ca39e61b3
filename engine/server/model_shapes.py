"""What requests and responses about models look like: the values of :mod:`engine.domain.model`."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, Field

from engine.domain.model import InstallState, ModelKind, Verdict
from engine.server.shapes import Request, Shape, Text


class FitShape(BaseModel):
    """``needed_bytes`` on processor and GPU together; ``context_tokens`` what would be read."""

    verdict: Verdict
    needed_bytes: int
    context_bytes: int
    context_tokens: int
    gpu_layers: int
    gpu_bytes: int
    available_bytes: int
    total_bytes: int
    gpu_available_bytes: int


class ModelShape(Shape):
    name: Text
    title: Text
    kind: ModelKind
    path: Text
    size_bytes: int
    default: bool = Field(description="It comes with the program.")
    active: bool = Field(description="The settings name it.")
    fit: FitShape | None
    answers: Literal["", "compose", "quote"]
    reindex_s: float | None = Field(description="Time for all passages, of an embedder.")
    problem: Text


class RecommendedShape(Shape):
    name: Text
    title: Text
    kind: ModelKind
    purpose: Text
    licence: Text
    size_bytes: int
    source: Text
    fit: FitShape | None
    installed: Text


class InstallShape(Shape):
    id: str
    name: Text
    title: Text
    kind: ModelKind
    how: Literal["download", "import"]
    origin: Text
    state: InstallState
    done_bytes: int
    total_bytes: int | None
    rate: float = Field(description="Bytes a second.")
    eta_s: float | None
    checked: Text
    code: str
    message: Text
    hint: Text


class DownloadRequest(Request):
    name: Text = Field(description="A recommended model, or the https address of a GGUF file.")


class ImportRequest(Request):
    path: Text = Field(description="A GGUF file, or the folder of an embedder or a reranker.")
    how: Literal["auto", "copy", "link"] = Field(
        "auto", description="auto: a hard link, or a copy where there can be none."
    )


class RestoreRequest(Request):
    restore: Text = Field(description="The key that its removal gave.")


class RemovedShape(BaseModel):
    name: Text
    kind: ModelKind
    restore: str
    until: float


class RestoredShape(BaseModel):
    name: Text
