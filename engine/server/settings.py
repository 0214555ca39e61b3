"""Routes to the settings: what there is, what is set, and changing it without a restart."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter

from engine.indexing.indexer import SETTINGS as OF_INDEXING
from engine.server import shapes
from engine.server.state import Here
from engine.settings import schema

router = APIRouter(prefix="/settings", tags=["settings"])


@router.get("")
def settings(here: Here) -> dict[str, Any]:
    return here.engine.settings.model_dump(mode="json")


@router.get("/schema")
def described() -> list[shapes.SettingShape]:
    """What can be set: type, default, range, choices and meaning of each setting."""
    return [shapes.SettingShape.model_validate(one) for one in schema()]


@router.patch("")
def change(asked: shapes.SettingsRequest, here: Here) -> dict[str, Any]:
    """Save settings and work with them at once; what is being answered goes on as it began.

    A value that cannot work is refused, and then nothing is changed.
    """
    before = here.engine.settings
    after = here.engine.change_settings(asked.values)
    if after.differing(before) & OF_INDEXING:
        here.indexing.restart()
    return after.model_dump(mode="json")
