"""Routes about the library as a whole: counts, progress, what was not read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any

from fastapi import APIRouter, Query
from starlette.responses import Response

from engine.domain.cancel import CancelToken
from engine.domain.source import Status
from engine.domain.wire import Json, index_event_json, status_json
from engine.server import shapes
from engine.server.library_shapes import failure_shape
from engine.server.paths import absolute_path
from engine.server.state import Here

router = APIRouter(tags=["library"])

_EVENTS: dict[int | str, dict[str, Any]] = {
    200: {"content": {"text/event-stream": {}}, "description": "Server-sent events."}
}


@router.get("/status")
def status(here: Here) -> shapes.StatusShape:
    """Counts, queue, rate and time left."""
    return shapes.StatusShape.model_validate(status_json(here.engine.status()))


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
    paths = [absolute_path(path) for path in asked.paths]
    queued = here.engine.reindex(paths, failed_only=asked.failed_only)
    return shapes.CountShape(count=queued, sequence=sequence)


@router.get("/unread")
def unread(
    here: Here,
    status: shapes.SourceStatus = "failed",
    below: Annotated[str | None, Query(max_length=8192)] = None,
) -> list[shapes.UnreadShape]:
    """Files, and files within files, that failed or were skipped, and why."""
    found = here.engine.unread(Status(status), below=absolute_path(below) if below else None)
    return [
        shapes.UnreadShape(
            path=one.path, status=one.status.value, failure=failure_shape(one.failure)
        )
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
