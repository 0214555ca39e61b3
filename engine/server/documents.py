"""Routes to what a citation points at: a document's text, places in it, its original bytes.

Documents go by id; no path from a client is ever opened. The bytes are those of the file that
was indexed: one that has changed since is refused, since a citation would point elsewhere.
"""

from __future__ import annotations

import mimetypes
from pathlib import Path as FilePath
from typing import Annotated

from fastapi import APIRouter, Path, Query
from starlette.responses import FileResponse, Response

from engine.domain.document import Location, locate
from engine.domain.errors import EngineError
from engine.domain.source import INSIDE, FileState
from engine.domain.wire import location_json
from engine.server import shapes
from engine.server.state import Here, State
from engine.store import documents, passage_rows, sources
from engine.store.passage_rows import Passage

router = APIRouter(prefix="/documents", tags=["documents"])

DocumentId = Annotated[str, Path(max_length=100, description="A hit's `document_id`.")]
_PAGE = 500
_HARMLESS = {"X-Content-Type-Options": "nosniff", "Content-Security-Policy": "sandbox"}


@router.get("/{document_id}")
def document(document_id: DocumentId, here: Here) -> shapes.DocumentShape:
    row, paths, passages = _described(here, document_id)
    return shapes.DocumentShape(
        id=row.id,
        title=row.title,
        media_type=row.media_type,
        pages=row.pages,
        size=row.size,
        paths=list(paths),
        warnings=list(row.warnings),
        passages=passages,
    )


@router.get("/{document_id}/passages")
def passages(
    document_id: DocumentId,
    here: Here,
    after: Annotated[int, Query(ge=-1, description="`next` of the page before.")] = -1,
    limit: Annotated[int, Query(ge=1, le=_PAGE)] = 100,
) -> shapes.PassagesShape:
    """The document's text in order, each passage with its place in the original."""
    _described(here, document_id)
    found = here.engine.passages(document_id, first=after + 1, count=limit + 1)
    page = found[:limit]
    return shapes.PassagesShape(
        document_id=document_id,
        passages=[shapes.PassageShape.model_validate(one) for one in page],
        next=page[-1]["ordinal"] if len(found) > limit else None,
    )


@router.get("/{document_id}/location")
def location(
    document_id: DocumentId,
    here: Here,
    start: Annotated[int, Query(ge=0)],
    end: Annotated[int, Query(ge=1)],
) -> shapes.LocatedShape:
    """Where the characters from `start` to `end` of the document's text stand in the original,
    passage by passage."""
    _described(here, document_id)
    if end <= start:
        raise EngineError("usage", "`end` must be greater than `start`.")
    found = [
        shapes.LocationShape.model_validate(location_json(_located(one, start, end)))
        for one in passage_rows.overlapping(here.engine.catalog, document_id, start, end)
    ]
    return shapes.LocatedShape(start=start, end=end, locations=found)


@router.get("/{document_id}/file", response_class=FileResponse)
def original(document_id: DocumentId, here: Here) -> Response:
    """The original file, as it was indexed; of a file in an archive, what is unpacked of it."""
    row, paths, _ = _described(here, document_id)
    catalog = here.engine.catalog
    for path in paths:
        outer = sources.outer_path(catalog, path)
        known = _unchanged(here, outer)
        if known is None:
            continue
        if outer == path:
            return FileResponse(path, media_type=_kind(path), headers=_HARMLESS)
        member = path.removeprefix(outer + INSIDE)
        data = here.engine.member_bytes(known, member, row.id.partition("#")[0])
        if data is not None:
            return Response(data, media_type=_kind(path), headers=_HARMLESS)
    raise EngineError(
        "not_found",
        "The file has changed or is gone since it was indexed.",
        hint="Ask again in a moment: what changed is being indexed.",
    )


def _described(here: State, document_id: str) -> tuple[documents.DocumentRow, tuple[str, ...], int]:
    found = documents.described(here.engine.catalog, document_id)
    if found is None:
        raise EngineError(
            "not_found",
            "There is no such document.",
            hint="It may have been removed or changed; search again.",
        )
    return found


def _located(one: Passage, start: int, end: int) -> Location:
    return locate(one.segments, max(0, start - one.start), min(end, one.end) - one.start)


def _kind(path: str) -> str:
    return mimetypes.guess_type(path)[0] or "application/octet-stream"


def _unchanged(here: State, path: str) -> FileState | None:
    """What the catalogue knows of a file on disk, if that is still so."""
    known = sources.state(here.engine.catalog, path)
    try:
        status = FilePath(path).stat()
    except OSError:
        return None
    same = known is not None and (known.size, known.mtime_ns) == (
        status.st_size,
        status.st_mtime_ns,
    )
    return known if same else None
