"""Removed models: kept for an hour, so that a removal can be undone.

They lie in ``models/.trash``, in a folder each that is named after the time of the removal.
"""

from __future__ import annotations

import shutil
import time
from pathlib import Path

from engine.domain.errors import EngineError

KEPT_S = 3600.0
_FOLDER = ".trash"


class Trash:
    def __init__(self, models: Path) -> None:
        self._models = models
        self._folder = models / _FOLDER

    def put(self, path: Path) -> tuple[str, float]:
        """Move a model here: the key that :meth:`restore` takes, and until when."""
        self.empty(older_than_s=KEPT_S)
        now = time.time()
        place = self._folder / f"{now:.3f}"
        try:
            place.mkdir(parents=True)
            path.rename(place / path.name)
        except OSError as error:
            raise EngineError(
                "busy",
                f"{path.name} cannot be moved away ({error.strerror or error}).",
                hint="Some program may be using it; try again when Lectern is started anew.",
            ) from error
        return place.name, now + KEPT_S

    def restore(self, key: str) -> Path:
        """Put a model back where it was.

        Raises :class:`EngineError` ("not_found", "usage")."""
        held = [] if "/" in key or key.startswith(".") else list((self._folder / key).glob("*"))
        if not key or not held:
            raise EngineError(
                "not_found",
                "The removed model is not kept any more.",
                hint="Download or import it again.",
            )
        target = self._models / held[0].name
        if target.exists():
            raise EngineError(
                "usage",
                f"There is a model {target.name} again.",
                hint="Remove that first to bring the old one back.",
            )
        held[0].rename(target)
        (self._folder / key).rmdir()
        return target

    def empty(self, *, older_than_s: float = 0.0) -> None:
        """Delete what was removed so long ago."""
        for place in self._folder.glob("*"):
            try:
                due = time.time() - float(place.name) >= older_than_s
            except ValueError:
                due = False
            if due:
                shutil.rmtree(place, ignore_errors=True)
