"""Routes to the tasks. Long ones send server-sent events: `working` with the time left, `remark`,
then their results; hanging up cancels them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from fastapi import APIRouter
from starlette.responses import Response

from engine.domain.cancel import CancelToken
from engine.domain.task_wire import change_json, placed_json, task_event_json
from engine.domain.tasks import TaskEvent
from engine.domain.wire import Json
from engine.server import task_shapes as shapes
from engine.server.state import Here, State
from engine.server.streams import EVENT_STREAM

router = APIRouter(tags=["tasks"])

_EVENTS: dict[int | str, dict[str, Any]] = {
    200: {
        "content": {EVENT_STREAM: {}},
        "description": "Events `working`, `remark`, then the results.",
    }
}


@router.post("/topics", responses=_EVENTS, response_model=None)
async def topics(asked: shapes.TopicsRequest, here: Here) -> Response:
    """What the files are about; ends with a `topics` event."""
    return await _streamed(
        here,
        lambda cancel: here.engine.tasks.topics(asked.selection(), anew=asked.anew, cancel=cancel),
    )


@router.post("/topics/map")
def topic_map(asked: shapes.MapRequest, here: Here) -> shapes.MapShape:
    """Where each document lies, in the unit square, as the topics were found last."""
    found = here.engine.tasks.topic_map(asked.selection(), topic=asked.topic)
    return shapes.MapShape.model_validate({"documents": [placed_json(one) for one in found]})


@router.post("/duplicates", responses=_EVENTS, response_model=None)
async def duplicates(asked: shapes.SelectionRequest, here: Here) -> Response:
    """Files that are alike: an `alike` event for each group of `same`, `nearly` the same, or
    `version`."""
    return await _streamed(
        here, lambda cancel: here.engine.tasks.duplicates(asked.selection(), cancel=cancel)
    )


@router.post("/differences")
def differences(asked: shapes.DifferencesRequest, here: Here) -> shapes.ChangesShape:
    """What differs between two documents, named by their paths or ids."""
    found = here.engine.tasks.differences(asked.before, asked.after)
    return shapes.ChangesShape.model_validate({"changes": [change_json(one) for one in found]})


async def _streamed(here: State, task: Callable[[CancelToken], Iterator[TaskEvent]]) -> Response:
    def produce(cancel: CancelToken) -> Iterator[Json]:
        yield from map(task_event_json, task(cancel))
        yield {"event": "done"}

    return await here.streams.respond(produce)
