"""What requests and responses look like: the wire forms of the domain, described.

Only a description: the values themselves are made by :mod:`engine.domain.wire`, which the
command line prints too.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

Mode = Literal["hybrid", "vector", "keyword"]
AnswerMode = Literal["auto", "quote", "compose"]
SourceStatus = Literal["pending", "indexed", "skipped", "failed"]

Question = Annotated[str, Field(max_length=100_000, examples=["When does the lease end?"])]
Collection = Annotated[str | None, Field(description="Only files of this collection.")]
FileGlob = Annotated[str | None, Field(description="Only files whose path or name matches.")]


class Shape(BaseModel):
    model_config = ConfigDict(extra="allow")


class Request(BaseModel):
    model_config = ConfigDict(extra="forbid")


class SearchRequest(Request):
    query: Question
    limit: int = Field(10, ge=1, le=1000)
    mode: Mode = "hybrid"
    collection: Collection = None
    file: FileGlob = None


class AskRequest(Request):
    question: Question
    collection: Collection = None
    file: FileGlob = None
    mode: AnswerMode | None = Field(None, description="Instead of the setting “answer_mode”.")
    model: str | None = Field(None, description="A GGUF file of the profile's models folder.")
    stream: bool = Field(True, description="Server-sent events; else one JSON answer.")


class ExplainRequest(Request):
    question: Question
    file: str = Field(max_length=4096, examples=["lease.pdf"])
    limit: int = Field(10, ge=1, le=1000)
    collection: Collection = None


class AddRequest(Request):
    paths: list[str] = Field(min_length=1, max_length=1000, examples=[["/home/me/Documents"]])
    collection: str = "default"


class PathsRequest(Request):
    paths: list[str] = Field(min_length=1, max_length=1000)


class ReindexRequest(Request):
    paths: list[str] = Field(default_factory=list, max_length=1000)
    failed_only: bool = False


class SettingsRequest(Request):
    values: dict[str, Any] = Field(examples=[{"polite": False}])


class LocationShape(Shape):
    """The first span's fields, and all spans: page and characters, sheet and cells, slide,
    lines, part, time or box, whichever the format has."""

    spans: list[dict[str, Any]]


class ArmsShape(BaseModel):
    vector: int | None
    keyword: int | None


class HitShape(Shape):
    rank: int
    score: float
    path: str
    paths: list[str]
    title: str
    headings: list[str]
    text: str
    page: int | None
    location: LocationShape
    chunk_id: str
    document_id: str
    arms: ArmsShape


class HitsShape(BaseModel):
    query: str
    hits: list[HitShape]


class CitationShape(Shape):
    number: int
    start: int
    end: int
    path: str
    quote: str
    location: LocationShape
    chunk_id: str
    document_id: str


class VerdictShape(Shape):
    start: int
    end: int
    supported: bool
    reason: str


class AnswerShape(Shape):
    question: str
    answer: str
    citations: list[CitationShape]
    verdicts: list[VerdictShape]
    supported: bool
    abstained: bool
    mode: str
    model: str
    timing: dict[str, float]


class ExplanationShape(Shape):
    question: str
    path: str
    status: str
    found: bool
    reasons: list[str]
    advice: list[str]


class RootShape(BaseModel):
    id: int
    path: str
    collection: str


class RootsShape(BaseModel):
    """``sequence`` is the number of the newest event: follow the work from there."""

    roots: list[RootShape]
    sequence: int


class StatusShape(Shape):
    files: dict[str, int]
    documents: int
    chunks: int
    queue: int
    rate: float
    eta_s: float | None
    paused: bool


class FailureShape(BaseModel):
    code: str
    message: str
    hint: str


class FileShape(BaseModel):
    path: str
    size: int
    modified: float = Field(description="Seconds since 1970.")
    status: SourceStatus
    document_id: str | None
    failure: FailureShape | None


class FilesShape(BaseModel):
    """One page; ``next`` is the ``after`` of the next one, null at the end."""

    files: list[FileShape]
    next: str | None


class UnreadShape(BaseModel):
    path: str
    status: SourceStatus
    failure: FailureShape


class PassageShape(BaseModel):
    ordinal: int
    start: int
    end: int
    text: str
    headings: list[str]
    context: str
    language: str
    chunk_id: str
    location: LocationShape


class DocumentShape(BaseModel):
    id: str
    title: str
    media_type: str
    pages: int | None
    size: int
    paths: list[str]
    warnings: list[str]
    passages: int


class PassagesShape(BaseModel):
    document_id: str
    passages: list[PassageShape]
    next: int | None = Field(description="The ordinal to go on from; null at the end.")


class LocatedShape(BaseModel):
    start: int
    end: int
    locations: list[LocationShape]


class ModelShape(BaseModel):
    name: str
    kind: Literal["embedder", "generator"]
    size_bytes: int
    default: bool
    active: bool


class CountShape(BaseModel):
    count: int
    sequence: int


class PausedShape(BaseModel):
    paused: bool
