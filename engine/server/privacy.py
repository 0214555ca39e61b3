"""Routes about what is kept of a person: seeing it, and removing it for good."""

from __future__ import annotations

from fastapi import APIRouter

from engine.privacy.wiping import confirmed
from engine.server import shapes
from engine.server.state import Here

router = APIRouter(prefix="/privacy", tags=["privacy"])

_ANSWERS_END_S = 5.0


@router.get("")
def privacy(here: Here) -> shapes.PrivacyShape:
    """What is stored where, how large it is, and what can be wiped."""
    return shapes.PrivacyShape.model_validate(here.engine.privacy())


@router.post("/wipe")
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
