"""The profile's engine for one command: the one that runs already, or one of our own.

So models are loaded once, and a command does the same either way.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from engine.client.engine_client import EngineClient
    from engine.service import Engine

    AnyEngine = Engine | EngineClient


def open_engine(home: Path | None) -> AnyEngine:
    """A context manager. Raises :class:`EngineError` "profile" as the engine does, "busy" when
    another version of Lectern has the profile open."""
    from engine.profile.home import profile_home
    from engine.profile.running import find

    profile = profile_home(home)
    running = find(profile)
    if running is not None:
        if (stranger := running.stranger()) is not None:
            raise stranger
        from engine.client.engine_client import EngineClient

        return EngineClient(profile, running)
    from engine.service import Engine

    return Engine(home)
