"""Routes about what is kept of a person: seeing it, removing it, and what others may see."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter
from starlette.responses import Response

from engine.privacy.wiping import confirmed
from engine.server import shapes
from engine.server.state import Here

router = APIRouter(tags=["privacy"])

_ANSWERS_END_S = 5.0
_ZIP: dict[int | str, dict[str, Any]] = {
    200: {"content": {"application/zip": {}}, "description": "A ZIP file."}
}


@router.get("/privacy")
def privacy(here: Here) -> shapes.PrivacyShape:
    """What is stored where, how large it is, and what can be wiped."""
    return shapes.PrivacyShape.model_validate(here.engine.privacy())


@router.post("/privacy/wipe")
def wipe(asked: shapes.WipeRequest, here: Here) -> shapes.WipedShape:
    """Remove some of it for good. Answers that are being written end; your own files stay.

    It needs the word that `GET /privacy` gives under `confirm`.
    """
    confirmed(asked.what, asked.confirm)
    with here.indexing.standing_still():
        here.streams.end_all(_ANSWERS_END_S)
        told = here.engine.wipe(asked.what, confirm=asked.confirm)
        here.indexing.events.clear()
    return shapes.WipedShape.model_validate(told)


@router.post("/diagnostics", response_model=None, responses=_ZIP)
def diagnostics(here: Here) -> Response:
    """A bundle for somebody who helps: versions, machine, settings, numbers, kinds of problems
    and the log, without any text, question or name of yours."""
    return Response(here.engine.diagnostics(), media_type="application/zip")
