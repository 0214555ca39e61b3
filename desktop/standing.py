"""Where a person stands in the window, so that another one can take its place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from desktop.engine.calls import Json
from desktop.viewer.place import Place

PageName = Literal["ask", "library", "tasks", "models", "settings"]


@dataclass(frozen=True, slots=True)
class Standing:
    """``conversation`` in its wire form (its id is None where nothing was asked yet), ``draft``
    what is typed and not asked, ``section`` the number of the one of the settings, ``places`` and
    ``place`` what the viewer shows, if it does."""

    page: PageName
    conversation: Json
    draft: str
    section: int = 0
    places: tuple[Place, ...] = ()
    place: int = 0
