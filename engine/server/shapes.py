"""What requests and responses look like: the wire forms of the domain, described.

Only a description: the values themselves are made by :mod:`engine.domain.wire`, which the
command line prints too.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, PlainSerializer, PlainValidator, WithJsonSchema

from engine.domain.conversation import Choices
from engine.domain.modes import AnswerMode, Mode

SourceStatus = Literal["pending", "indexed", "skipped", "failed"]

_LONGEST = 100_000


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("a text is expected")
    if len(value) > _LONGEST:
        raise ValueError(f"a text may have {_LONGEST} characters at most")
    return value


# File names need not be Unicode: what is not comes as lone surrogates, which pydantic's own
# strings refuse.
Text = Annotated[
    str,
    PlainValidator(_text),
    PlainSerializer(lambda value: value, return_type=Any),
    WithJsonSchema({"type": "string", "maxLength": _LONGEST}),
]
Question = Annotated[Text, Field(examples=["When does the lease end?"])]
Collection = Annotated[Text | None, Field(description="Only files of this collection.")]
FileGlob = Annotated[
    Text | None,
    Field(description="Only files whose path or name matches; several patterns have a line each."),
]


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
    chat: str | None = Field(
        None, max_length=40, description="The id of a conversation, or `last`."
    )
    model: str | None = Field(None, description="A GGUF file of the profile's models folder.")
    strict: bool | None = Field(None, description="Leave out what the files do not support.")
    every: bool | None = Field(
        None, description="Go through every file, or never; by default the wording decides."
    )
    stream: bool = Field(True, description="Server-sent events; else one JSON answer.")


class ExplainRequest(Request):
    question: Question
    file: Text = Field(examples=["lease.pdf"])
    limit: int = Field(10, ge=1, le=1000)
    collection: Collection = None


class ReindexRequest(Request):
    paths: list[Text] = Field(default_factory=list, max_length=1000)
    failed_only: bool = False


class SettingsRequest(Request):
    values: dict[str, Any] = Field(
        description="By name; `GET /settings/schema` says what there is.",
        examples=[{"polite": False}],
    )


class SettingShape(BaseModel):
    name: str
    type: Literal["boolean", "integer", "number", "string", "array"]
    default: Any
    minimum: float | None
    maximum: float | None
    choices: list[str] | None
    description: str
    restart: bool = Field(description="Whether it holds from the next start of the engine on.")


class PlaceShape(BaseModel):
    name: str
    path: Text
    size_bytes: int
    holds: str
    goes_with: list[str] = Field(description="What is to be wiped for this to go.")


class ChoiceShape(BaseModel):
    what: str
    removes: str
    size_bytes: int


class PrivacyShape(BaseModel):
    home: Text
    places: list[PlaceShape]
    choices: list[ChoiceShape]
    confirm: str
    never_touched: str


class WipeRequest(Request):
    what: str = Field(examples=["conversations"])
    confirm: str = Field(examples=["wipe"])


class RemovedShape(BaseModel):
    name: str
    path: Text
    size_bytes: int


class LeftShape(BaseModel):
    name: str
    reason: str


class WipedShape(BaseModel):
    what: str
    removed: list[RemovedShape]
    size_bytes: int
    left: list[LeftShape] = Field(description="What could not be removed, and why.")


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
    path: Text
    paths: list[Text]
    title: Text
    headings: list[Text]
    text: Text
    page: int | None
    location: LocationShape
    chunk_id: str
    document_id: str
    arms: ArmsShape


class HitsShape(BaseModel):
    query: Text
    hits: list[HitShape]


class CitationShape(Shape):
    number: int
    start: int
    end: int
    path: Text
    quote: Text
    location: LocationShape
    chunk_id: str
    document_id: str


class VerdictShape(Shape):
    start: int
    end: int
    supported: bool
    reason: str


class AnswerShape(Shape):
    question: Text
    answer: Text
    citations: list[CitationShape]
    verdicts: list[VerdictShape]
    supported: bool
    abstained: bool
    mode: str
    model: str
    timing: dict[str, float]


class ExplanationShape(Shape):
    question: Text
    path: Text
    status: str
    found: bool
    reasons: list[Text]
    advice: list[Text]


class StatusShape(Shape):
    files: dict[str, int]
    documents: int
    chunks: int
    queue: int
    rate: float
    eta_s: float | None
    paused: bool
    resting: bool = Field(description="Waits for mains power, as `mains_only` says.")


class FailureShape(BaseModel):
    code: str
    message: Text
    hint: str


class UnreadShape(BaseModel):
    path: Text
    status: SourceStatus
    failure: FailureShape


class PassageShape(BaseModel):
    ordinal: int
    start: int
    end: int
    text: Text
    headings: list[Text]
    context: str
    language: str
    chunk_id: str
    location: LocationShape


class DocumentShape(BaseModel):
    id: str
    title: Text
    media_type: str
    pages: int | None
    size: int
    paths: list[Text]
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


class CountShape(BaseModel):
    count: int
    sequence: int


class PausedShape(BaseModel):
    paused: bool


class ChoicesShape(Request):
    """How a conversation's questions are to be answered; null: as the settings say. Only kept
    here: whoever asks sends them along."""

    mode: AnswerMode | None = None
    model: Text | None = None
    strict: bool | None = None
    every: bool | None = None

    def value(self) -> Choices:
        return Choices(self.mode, self.model, self.strict, self.every)


class BeginRequest(Request):
    question: Question
    collection: Collection = None
    file: FileGlob = None
    choices: ChoicesShape = Field(default_factory=ChoicesShape)


class ConversationChange(Request):
    """What is left out stays as it is; a collection or file of null lifts that restriction."""

    title: Text | None = None
    pinned: bool | None = None
    collection: Collection = None
    file: FileGlob = None
    choices: ChoicesShape | None = None


class RatingRequest(Request):
    rating: Literal[-1, 0, 1]
    number: int = Field(0, ge=0, description="The turn's number; 0: the last one.")
    comment: Text = ""


class ConversationShape(BaseModel):
    id: str
    title: Text
    created: float
    updated: float
    collection: Text | None
    file: Text | None
    pinned: bool
    deleted: float | None
    turns: int
    choices: ChoicesShape


class ExchangeShape(Shape):
    number: int
    asked: float
    question: Text
    understood: Text
    answer: Text
    citations: list[CitationShape]
    verdicts: list[VerdictShape]
    abstained: bool
    finished: bool
    rating: int
    hits: list[HitShape]
    uncertain: bool


class TurnsShape(BaseModel):
    """A page of turns; ``next`` is the number to go on from, null at the end."""

    exchanges: list[ExchangeShape]
    next: int | None


class TalkShape(ConversationShape):
    exchanges: list[ExchangeShape]


class FoundShape(ConversationShape):
    number: int = Field(description="The turn; 0: the title.")
    excerpt: Text


class RatedShape(BaseModel):
    number: int
