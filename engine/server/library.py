"""Routes about what is in the library: folders, files, progress.

Adding a folder is the one request that names a place on the disk; everything else goes by ids.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

from fastapi import APIRouter, Query
from starlette.responses import Response

from engine.domain.cancel import CancelToken
from engine.domain.errors import EngineError
from engine.domain.source import Source, Status
from engine.domain.wire import Json, failure_json, index_event_json, status_json
from engine.server import shapes
from engine.server.state import Here, State

router = APIRouter(tags=["library"])

_PAGE = 1000
_EVENTS: dict[int | str, dict[str, Any]] = {
    200: {"content": {"text/event-stream": {}}, "description": "Server-sent events."}
}


@router.get("/status")
def status(here: Here) -> shapes.StatusShape:
    """Counts, queue, rate and time left."""
    return shapes.StatusShape.model_validate(status_json(here.engine.status()))


@router.get("/roots")
def roots(here: Here) -> shapes.RootsShape:
    """The folders and files that were added."""
    return _roots(here)


@router.post("/roots")
def add(asked: shapes.AddRequest, here: Here) -> shapes.RootsShape:
    """Add folders or files; indexing starts by itself."""
    sequence = here.indexing.events.last
    here.engine.add([_path(path) for path in asked.paths], collection=asked.collection)
    return _roots(here, sequence)


@router.post("/roots/remove")
def remove(asked: shapes.PathsRequest, here: Here) -> shapes.CountShape:
    """Forget folders, or files inside them; the files themselves are never touched."""
    gone = here.engine.remove([_path(path) for path in asked.paths])
    return shapes.CountShape(count=gone, sequence=here.indexing.events.last)


@router.post("/pause")
def pause(here: Here) -> shapes.PausedShape:
    here.engine.pause()
    return shapes.PausedShape(paused=True)


@router.post("/resume")
def resume(here: Here) -> shapes.PausedShape:
    here.engine.resume()
    return shapes.PausedShape(paused=False)


@router.post("/reindex")
def reindex(asked: shapes.ReindexRequest, here: Here) -> shapes.CountShape:
    """Read files again although they did not change."""
    sequence = here.indexing.events.last
    paths = [_path(path) for path in asked.paths]
    queued = here.engine.reindex(paths, failed_only=asked.failed_only)
    return shapes.CountShape(count=queued, sequence=sequence)


@router.get("/files")
def files(
    here: Here,
    status: shapes.SourceStatus | None = None,
    after: Annotated[str, Query(max_length=8192, description="“next” of the page before.")] = "",
    limit: Annotated[int, Query(ge=1, le=_PAGE)] = 200,
    below: Annotated[str | None, Query(max_length=8192)] = None,
) -> shapes.FilesShape:
    """Files by path, with what became of each."""
    wanted = Status(status) if status else None
    place = _path(below) if below else None
    found = [file for file in here.engine.files(status=wanted, below=place) if file.path > after]
    page = found[:limit]
    more = page[-1].path if len(found) > limit else None
    return shapes.FilesShape(files=[_file(file) for file in page], next=more)


@router.get("/unread")
def unread(
    here: Here,
    status: shapes.SourceStatus = "failed",
    below: Annotated[str | None, Query(max_length=8192)] = None,
) -> list[shapes.UnreadShape]:
    """Files, and files within files, that failed or were skipped, and why."""
    found = here.engine.unread(Status(status), below=_path(below) if below else None)
    return [
        shapes.UnreadShape(path=one.path, status=one.status.value, failure=_failure(one))
        for one in found
    ]


@router.get("/warnings")
def warnings(here: Here) -> dict[shapes.Text, list[shapes.Text]]:
    """Files that are read in part or in doubt, by path."""
    return {path: list(said) for path, said in here.engine.warnings().items()}


@router.get("/events", responses=_EVENTS)
async def events(
    here: Here,
    since: Annotated[int, Query(ge=0, description="A “sequence”; events after it.")] = 0,
    until_idle: Annotated[bool, Query(description="End when nothing is left to do.")] = False,
) -> Response:
    """What indexing does, as it happens; each event carries its “sequence”."""

    def produce(cancel: CancelToken) -> Iterator[Json]:
        for number, event in here.indexing.follow(since, cancel, until_idle=until_idle):
            yield {**index_event_json(event), "sequence": number}

    return await here.streams.respond(produce)


def _roots(here: State, sequence: int | None = None) -> shapes.RootsShape:
    return shapes.RootsShape(
        roots=[
            shapes.RootShape(id=root.id, path=root.path, collection=root.collection)
            for root in here.engine.status().roots
        ],
        sequence=here.indexing.events.last if sequence is None else sequence,
    )


def _path(text: str) -> Path:
    if "\0" in text or not Path(text).is_absolute():
        raise EngineError("usage", f"{text!r} is no absolute path.", hint="Send the whole path.")
    return Path(text)


def _file(file: Source) -> shapes.FileShape:
    return shapes.FileShape(
        path=file.path,
        size=file.size,
        modified=file.mtime_ns / 1e9,
        status=file.status.value,
        document_id=file.document_id,
        failure=_failure(file) if file.failure else None,
    )


def _failure(file: Any) -> shapes.FailureShape:
    return shapes.FailureShape(**failure_json(file.failure))
