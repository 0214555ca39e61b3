"""Routes to the models: what is here, what could be, and bringing it here.

A download is the only thing that opens a connection beyond this machine; it begins with a
request to ``/models/installs`` (or to go on with one) and with nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

from fastapi import APIRouter, Query
from fastapi import Path as InPath
from starlette.responses import Response

from engine.domain.cancel import CancelToken
from engine.domain.errors import EngineError
from engine.domain.model import to_json
from engine.domain.wire import Json
from engine.server import model_shapes as shapes
from engine.server.state import Here

router = APIRouter(prefix="/models", tags=["models"])

Id = Annotated[str, InPath(max_length=40)]
Name = Annotated[str, InPath(max_length=400, description="As listed.")]
_EVENTS: dict[int | str, dict[str, Any]] = {
    200: {"content": {"text/event-stream": {}}, "description": "Server-sent events."}
}


@router.get("")
def installed(here: Here) -> list[shapes.ModelShape]:
    """Models on this machine, with what they need and whether that is there."""
    found = here.engine.model_library.installed()
    return [shapes.ModelShape.model_validate(to_json(one)) for one in found]


@router.get("/recommended")
def recommended(here: Here) -> list[shapes.RecommendedShape]:
    """Models that can be downloaded. Looking at the list opens no connection."""
    found = here.engine.model_library.recommended()
    return [shapes.RecommendedShape.model_validate(to_json(one)) for one in found]


@router.get("/fit")
def fit(
    here: Here,
    name: Annotated[str, Query(max_length=400)],
    context_tokens: Annotated[int, Query(ge=0, le=1 << 24)] = 0,
    gpu_layers: Annotated[int, Query(ge=-1, le=10_000)] = -1,
) -> shapes.FitShape:
    """Whether a language model would fit this machine with these settings."""
    found = here.engine.model_library.fit(
        name, context_tokens=context_tokens, gpu_layers=gpu_layers
    )
    return shapes.FitShape.model_validate(to_json(found))


@router.get("/installs")
def installs(here: Here) -> list[shapes.InstallShape]:
    """What is on its way here, paused or failed."""
    return [_install(one) for one in here.engine.model_library.installs()]


@router.get("/installs/events", responses=_EVENTS)
async def events(
    here: Here,
    only: Annotated[str, Query(max_length=40, description="One install, to its end.")] = "",
) -> Response:
    """Each install as it is now and whenever it changes."""
    library = here.engine.model_library

    def produce(cancel: CancelToken) -> Iterator[Json]:
        for one in library.follow(cancel, only=only):
            yield {"event": "install", **to_json(one)}

    return await here.streams.respond(produce)


@router.post("/installs")
def download(asked: shapes.DownloadRequest, here: Here) -> shapes.InstallShape:
    """Download a model. This opens a connection to the place that its address names."""
    return _install(here.engine.model_library.download(asked.name))


@router.post("/import")
def bring_in(asked: shapes.ImportRequest, here: Here) -> shapes.InstallShape:
    """Import a model that is on this machine already."""
    if "\0" in asked.path or not Path(asked.path).is_absolute():
        raise EngineError(
            "usage", f"{asked.path!r} is no absolute path.", hint="Send the whole path."
        )
    return _install(here.engine.model_library.bring_in(Path(asked.path), how=asked.how))


@router.post("/installs/{number}/pause")
def pause(number: Id, here: Here) -> shapes.InstallShape:
    """Stop for now; what has arrived is kept."""
    return _install(here.engine.model_library.pause(number))


@router.post("/installs/{number}/resume")
def resume(number: Id, here: Here) -> shapes.InstallShape:
    """Go on, also after a failure or in an engine that was started anew."""
    return _install(here.engine.model_library.go_on(number))


@router.delete("/installs/{number}")
def cancel(number: Id, here: Here) -> shapes.InstallShape:
    """Give up, and throw away what has arrived."""
    return _install(here.engine.model_library.cancel(number))


@router.delete("/{name}")
def remove(name: Name, here: Here) -> shapes.RemovedShape:
    """Remove a model; it can be brought back for an hour."""
    return shapes.RemovedShape.model_validate(to_json(here.engine.model_library.remove(name)))


@router.post("/restore")
def restore(asked: shapes.RestoreRequest, here: Here) -> shapes.RestoredShape:
    """Bring a removed model back."""
    return shapes.RestoredShape(name=here.engine.model_library.restore(asked.restore))


def _install(one: Any) -> shapes.InstallShape:
    return shapes.InstallShape.model_validate(to_json(one))
