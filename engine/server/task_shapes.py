"""What requests and responses of the tasks look like."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from engine.domain.modes import AnswerMode
from engine.domain.tasks import Label, Length, Rewriting, Selection
from engine.server.shapes import Collection, FileGlob, Request, Shape, Text


class SelectionRequest(Request):
    """The files that a task works on; all of them where nothing is said."""

    collection: Collection = None
    file: FileGlob = None
    paths: list[Text] = Field(
        default_factory=list, max_length=10_000, description="Only these files and folders."
    )

    def selection(self) -> Selection:
        return Selection(self.collection, self.file, tuple(self.paths))


class TopicsRequest(SelectionRequest):
    anew: bool = Field(False, description="Group everything anew, even where topics still fit.")


class MapRequest(SelectionRequest):
    topic: int | None = Field(None, description="Only the documents of this topic.")


class DifferencesRequest(Request):
    before: Text = Field(examples=["/home/me/lease-2023.txt"])
    after: Text = Field(examples=["/home/me/lease-2024.txt"])


class PlacedShape(Shape):
    document_id: str
    path: Text
    title: Text
    topic: int
    similarity: float
    x: float
    y: float


class MapShape(Shape):
    documents: list[PlacedShape]


class ChangeShape(Shape):
    kind: str
    before: Text
    after: Text


class ChangesShape(Shape):
    changes: list[ChangeShape]


class LabelRequest(Request):
    name: Text = Field(examples=["invoice"])
    description: Text = ""


class ClassifyRequest(SelectionRequest):
    labels: list[LabelRequest] = Field(
        default_factory=list,
        max_length=500,
        description="Else those of the set as it was, or every tag given by hand.",
    )
    set: str = Field("labels", min_length=1, max_length=100)
    automatic: bool = Field(True, description="New files get their label too.")
    least: float = Field(0.5, ge=0, le=1, description="Below this confidence: none of them.")

    def wanted(self) -> list[Label]:
        return [Label(one.name, one.description) for one in self.labels]


class TagRequest(SelectionRequest):
    tag: Text = Field(examples=["invoice"])
    remove: bool = False


class SetRequest(Request):
    set: str = Field("labels", min_length=1, max_length=100)


class TaggedCountShape(Shape):
    count: int


class TagCountShape(Shape):
    tag: Text
    label_set: str
    by_hand: int
    found: int


class TagsShape(Shape):
    tags: list[TagCountShape]


class TaggedShape(Shape):
    document_id: str
    path: Text
    tag: Text
    label_set: str
    confidence: float
    by_hand: bool


class TaggedFilesShape(Shape):
    files: list[TaggedShape]


class SummariseRequest(SelectionRequest):
    length: Length = "medium"
    mode: AnswerMode | None = Field(None, description="Instead of the setting “answer_mode”.")
    model: str | None = Field(None, description="A GGUF file of the profile's models folder.")
    chat: str | None = Field(
        None, max_length=40, description="Summarise this conversation, not files."
    )


class ChangesRequest(SelectionRequest):
    keep: bool = Field(True, description="Compare with the files as they are now next time.")


class RewriteRequest(Request):
    text: Text = Field(examples=["Their is a mistake."])
    how: Rewriting
    language: str = Field("", max_length=40, description="Of a translation: `German`.")
    model: str | None = Field(None, description="A GGUF file of the profile's models folder.")


class TextRequest(Request):
    document: Text = Field(examples=["/home/me/lease.pdf"])


class TextShape(Shape):
    text: str


class ExtractRequest(SelectionRequest):
    form: dict[str, Any] = Field(
        alias="schema",
        description="JSON Schema of an object with plain properties.",
        examples=[{"type": "object", "properties": {"rent": {"type": "number"}}}],
    )
    mode: AnswerMode | None = Field(
        None,
        description="“quote” picks values out by their labels, “compose” lets the model fill the"
        " form in; without it, the setting “answer_mode”.",
    )
    model: str | None = Field(None, description="A GGUF file of the profile's models folder.")


class GenerateRequest(Request):
    template: Text = Field(examples=["letter"])
    named: bool = Field(True, description="`template` is a name; else the template itself.")
    values: dict[str, Any] = Field(default_factory=dict)
    collection: Collection = None
    file: FileGlob = None


class TemplateFormShape(Shape):
    name: str
    values: list[str]
    several: list[str] = Field(description="Those of the values that are lists.")


class AdaptRequest(SelectionRequest):
    minutes: float | None = Field(
        None, gt=0, le=1440, description="About how long it may take; the rest is left out."
    )


class AdaptedShape(Shape):
    """Shares of questions whose passage is among the first five, before and after."""

    kept: bool
    reason: str
    questions: int
    documents: int
    seconds: float
    made: float
    checked_by: int
    new_before: float | None
    new_after: float | None
    unseen_before: float | None
    unseen_after: float | None
    general_before: float | None
    general_after: float | None
    strength: float


class AdaptationShape(Shape):
    adapted: AdaptedShape | None = Field(description="What is in use; null: nothing was learned.")


class TemplatesShape(Shape):
    templates: list[str]
    forms: list[TemplateFormShape] = Field(description="What each wants to be told.")
