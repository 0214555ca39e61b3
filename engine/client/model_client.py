"""The model library of a running engine: the same calls as
:class:`engine.installing.library.ModelLibrary`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Literal
from urllib.parse import quote

from engine.client.connection import Connection
from engine.domain.cancel import CancelToken
from engine.domain.model import (
    Install,
    InstalledModel,
    RecommendedModel,
    RemovedModel,
    from_json,
)


class ModelClient:
    def __init__(self, engine: Connection) -> None:
        self._engine = engine

    def installed(self) -> list[InstalledModel]:
        return [from_json(InstalledModel, one) for one in self._engine.get("/models")]

    def recommended(self) -> list[RecommendedModel]:
        return [from_json(RecommendedModel, one) for one in self._engine.get("/models/recommended")]

    def download(self, name: str) -> Install:
        return from_json(Install, self._engine.post("/models/installs", {"name": name}))

    def bring_in(self, path: Path, *, how: Literal["auto", "copy", "link"] = "auto") -> Install:
        body = {"path": str(path.absolute()), "how": how}
        return from_json(Install, self._engine.post("/models/import", body))

    def installs(self) -> list[Install]:
        return [from_json(Install, one) for one in self._engine.get("/models/installs")]

    def pause(self, number: str) -> Install:
        return from_json(Install, self._engine.post(f"/models/installs/{number}/pause"))

    def go_on(self, number: str) -> Install:
        return from_json(Install, self._engine.post(f"/models/installs/{number}/resume"))

    def cancel(self, number: str) -> Install:
        return from_json(Install, self._engine.delete(f"/models/installs/{number}"))

    def follow(self, cancel: CancelToken, *, only: str = "") -> Iterator[Install]:
        path = f"/models/installs/events?only={only}"
        for value in self._engine.events("GET", path, cancel=cancel):
            yield from_json(Install, value)

    def remove(self, name: str) -> RemovedModel:
        gone = self._engine.delete(f"/models/{quote(name, safe='')}")
        return from_json(RemovedModel, gone)

    def restore(self, key: str) -> str:
        return str(self._engine.post("/models/restore", {"restore": key})["name"])
