"""What requests and responses of the tasks look like."""

from __future__ import annotations

from pydantic import Field

from engine.domain.tasks import Selection
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
