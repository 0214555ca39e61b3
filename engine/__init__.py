"""Lectern's engine: folders in, cited answers out, wholly offline.

The public door. Importing it is cheap: the engine itself loads at first use of the name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from engine.domain.cancel import CancelToken
from engine.domain.errors import Cancelled, EngineError

if TYPE_CHECKING:
    from engine.service import Engine
    from engine.settings import Settings

__all__ = ["CancelToken", "Cancelled", "Engine", "EngineError", "Settings"]


def __getattr__(name: str) -> Any:
    if name == "Engine":
        from engine.service import Engine

        return Engine
    if name == "Settings":
        from engine.settings import Settings

        return Settings
    raise AttributeError(name)
