"""Routes about single files: the library as a table, and what is inside a file."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query

from engine.domain.listing import FileFilter, FileRow, Sort
from engine.domain.source import Status
from engine.server import library_shapes as shapes
from engine.server.paths import absolute_path
from engine.server.shapes import SourceStatus
from engine.server.state import Here, State

router = APIRouter(tags=["library"])

_PAGE = 1000
_HIGHEST = (1 << 63) - 1


@router.get("/files")
def files(  # noqa: PLR0913, PLR0917 - what a table can be asked for
    here: Here,
    status: SourceStatus | None = None,
    after: Annotated[str, Query(max_length=8192, description="“next” of the page before.")] = "",
    limit: Annotated[int, Query(ge=1, le=_PAGE)] = 200,
    below: Annotated[str | None, Query(max_length=8192)] = None,
    sort: Annotated[Sort | None, Query(description="Then pages go by “offset”.")] = None,
    descending: bool = False,
    offset: Annotated[int, Query(ge=0, le=_HIGHEST)] = 0,
    text: Annotated[str, Query(max_length=500, description="Words in the path.")] = "",
    root: Annotated[int | None, Query(ge=0, le=_HIGHEST)] = None,
    collection: Annotated[str | None, Query(max_length=200)] = None,
    kind: Annotated[
        str, Query(max_length=40, description="A suffix, or `word`, `sheet`, `mail`, …")
    ] = "",
    counts: Annotated[bool, Query(description="Count all that fit, too.")] = False,
) -> shapes.FilesShape:
    """Files with what became of each: all of them by path (``after``, ``below``), or a page of
    the table in some order and under some filter (``sort``, ``offset``)."""
    wanted = FileFilter(text, Status(status) if status else None, root, collection, kind)
    if sort is None and wanted == FileFilter(status=wanted.status):
        return _in_turn(here, after, wanted.status, below, limit)
    library = here.engine.library
    page = library.page(
        wanted, sort=sort or "path", descending=descending, offset=offset, limit=limit
    )
    counted = library.counts(wanted) if counts else None
    total = None
    if counted is not None:
        total = counted[wanted.status] if wanted.status else sum(counted.values())
    return shapes.FilesShape(
        files=[shapes.file_shape(row) for row in page],
        next=None,
        total=total,
        counts=shapes.counts_shape(counted) if counted is not None else None,
    )


def _in_turn(
    here: State, after: str, status: Status | None, below: str | None, limit: int
) -> shapes.FilesShape:
    place = absolute_path(below) if below else None
    found = here.engine.library.after(after, status=status, place=place, limit=limit + 1)
    page = found[:limit]
    return shapes.FilesShape(
        files=[shapes.file_shape(row) for row in page],
        next=page[-1].source.path if len(found) > limit else None,
        total=None,
        counts=None,
    )


@router.get("/files/{number}")
def file(number: int, here: Here) -> shapes.FileShape:
    """One file, by the id that a row has."""
    return shapes.file_shape(_found(here, number))


@router.get("/files/{number}/members")
def members(
    number: int,
    here: Here,
    after: Annotated[str, Query(max_length=8192, description="“next” of the page before.")] = "",
    limit: Annotated[int, Query(ge=1, le=_PAGE)] = 200,
) -> shapes.MembersShape:
    """The files inside an archive, a mailbox or a letter, by name."""
    _found(here, number)
    found = here.engine.library.members(number, after=after, limit=limit + 1)
    page = found[:limit]
    return shapes.MembersShape(
        members=[shapes.member_shape(one) for one in page],
        next=page[-1].member if len(found) > limit else None,
    )


def _found(here: State, number: int) -> FileRow:
    return here.engine.library.file(max(-1, min(number, _HIGHEST)))
