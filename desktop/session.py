"""What every page of the window works with."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desktop.background.background import Background
from desktop.engine.client import EngineClient
from desktop.engine.feed import LibraryFeed
from desktop.preferences import Preferences
from desktop.theme.theme import Theme
from desktop.widgets.banners import Banners


@dataclass(frozen=True, slots=True)
class Session:
    """``banners`` is where a page tells of an error, or offers an undo; ``background`` what the
    program is while its window is closed."""

    home: Path
    client: EngineClient
    feed: LibraryFeed
    theme: Theme
    preferences: Preferences
    banners: Banners
    background: Background
