"""What requests and responses about folders and files look like; see :mod:`shapes`."""

from __future__ import annotations

from pydantic import BaseModel, Field

from engine.domain.errors import Failure
from engine.domain.listing import FileRow, Forgotten, Member, RootReport
from engine.domain.source import Source, Status
from engine.domain.wire import failure_json
from engine.server.shapes import FailureShape, Request, SourceStatus, Text

_MOST_PATHS = 1000


class AddRequest(Request):
    paths: list[Text] = Field(
        min_length=1, max_length=_MOST_PATHS, examples=[["/home/me/Documents"]]
    )
    collection: Text | None = Field(
        None, description="Default: `default`, or where they are already."
    )
    ignore: list[Text] | None = Field(None, max_length=1000, examples=[["*.log", "drafts/"]])
    partial: bool = Field(False, description="Add what can be added, and say what cannot.")


class PathsRequest(Request):
    paths: list[Text] = Field(min_length=1, max_length=_MOST_PATHS)


class RootChange(Request):
    """What is left out stays as it is."""

    collection: Text | None = None
    ignore: list[Text] | None = Field(None, max_length=1000)


class RenameRequest(Request):
    name: Text
    new: Text


class IgnoreRequest(Request):
    patterns: list[Text] = Field(max_length=1000, examples=[["*.log", "drafts/"]])


class PreviewRequest(IgnoreRequest):
    root: int | None = Field(None, description="A root's id; none: the patterns hold everywhere.")


class ForgottenShape(BaseModel):
    path: Text
    files: int = 0
    root: bool
    collection: Text = ""
    ignore: list[Text] = []
    left_out: list[Text] = []

    @classmethod
    def of(cls, one: Forgotten) -> ForgottenShape:
        return cls(
            path=one.path,
            files=one.files,
            root=one.root,
            collection=one.collection,
            ignore=list(one.ignore),
            left_out=list(one.left_out),
        )


class RestoreRequest(Request):
    removed: list[ForgottenShape] = Field(min_length=1, max_length=_MOST_PATHS)


class RemovedShape(BaseModel):
    """``removed`` is what `POST /roots/restore` puts back."""

    count: int
    sequence: int
    removed: list[ForgottenShape]


class RootShape(BaseModel):
    id: int
    path: Text
    collection: Text
    ignore: list[Text]
    files: dict[SourceStatus, int]
    scanning: bool = Field(description="It was not compared with the disk yet.")
    problem: FailureShape | None = Field(description="Why it cannot be looked into.")


class RefusedShape(BaseModel):
    path: Text
    failure: FailureShape


class RootsShape(BaseModel):
    """``sequence`` is the number of the newest event: follow the work from there."""

    roots: list[RootShape]
    sequence: int
    refused: list[RefusedShape] = []


class CollectionShape(BaseModel):
    name: Text
    roots: int
    files: dict[SourceStatus, int]


class IgnoreShape(BaseModel):
    patterns: list[Text]


class PreviewShape(BaseModel):
    """How many files would leave the library and come into it, and some of them."""

    leaving: int
    coming: int
    leaving_paths: list[Text]
    coming_paths: list[Text]


class FileShape(BaseModel):
    id: int
    root: int
    path: Text
    size: int
    modified: float = Field(description="Seconds since 1970.")
    indexed: float | None = Field(description="When its status was settled; null while it waits.")
    status: SourceStatus
    document_id: str | None
    media_type: str
    pages: int | None
    passages: int
    members: int = Field(description="Files inside it.")
    failure: FailureShape | None


class FilesShape(BaseModel):
    """One page. ``next`` is the ``after`` of the next one where files come by path, null at the
    end; ``total`` and ``counts`` (by status, whatever status was asked for) are there if asked
    for."""

    files: list[FileShape]
    next: Text | None
    total: int | None
    counts: dict[SourceStatus, int] | None


class MemberShape(BaseModel):
    path: Text
    member: Text
    status: SourceStatus
    document_id: str | None
    failure: FailureShape | None
    passages: int


class MembersShape(BaseModel):
    """``next`` is the ``after`` of the next page; null at the end."""

    members: list[MemberShape]
    next: Text | None


def failure_shape(failure: Failure) -> FailureShape:
    return FailureShape(**failure_json(failure))


def counts_shape(counts: dict[Status, int]) -> dict[SourceStatus, int]:
    return {status.value: number for status, number in counts.items()}


def root_shape(root: RootReport) -> RootShape:
    return RootShape(
        id=root.id,
        path=root.path,
        collection=root.collection,
        ignore=list(root.ignore),
        files=counts_shape(root.files),
        scanning=root.scanning,
        problem=failure_shape(root.problem) if root.problem else None,
    )


def file_shape(row: FileRow) -> FileShape:
    source: Source = row.source
    return FileShape(
        id=source.id,
        root=source.root_id,
        path=source.path,
        size=source.size,
        modified=source.mtime_ns / 1e9,
        indexed=row.indexed,
        status=source.status.value,
        document_id=source.document_id,
        media_type=row.media_type,
        pages=row.pages,
        passages=row.passages,
        members=row.members,
        failure=failure_shape(source.failure) if source.failure else None,
    )


def member_shape(one: Member) -> MemberShape:
    return MemberShape(
        path=one.path,
        member=one.member,
        status=one.status.value,
        document_id=one.document_id,
        failure=failure_shape(one.failure) if one.failure else None,
        passages=one.passages,
    )
