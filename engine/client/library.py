"""The library of a running engine: what :class:`engine.indexing.library.Library` offers for
commands, with the same names, values and errors."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from engine.client.connection import Connection
from engine.domain import from_wire
from engine.domain.cancel import CancelToken
from engine.domain.errors import EngineError
from engine.domain.listing import CollectionReport, IgnorePreview, RootReport


class RemoteLibrary:
    def __init__(self, engine: Connection) -> None:
        self._engine = engine

    def roots(self) -> list[RootReport]:
        return [from_wire.root_report(one) for one in self._engine.get("/roots")["roots"]]

    def collections(self) -> list[CollectionReport]:
        return [from_wire.collection_report(one) for one in self._engine.get("/collections")]

    def move(self, root: Path, collection: str) -> None:
        self._engine.patch(f"/roots/{self._id(root)}", {"collection": collection})

    def rename_collection(self, name: str, new: str) -> int:
        moved = sum(one.roots for one in self.collections() if one.name == name)
        self._engine.post("/collections/rename", {"name": name, "new": new})
        return moved

    def left_out(self) -> list[str]:
        found: list[str] = self._engine.get("/left-out")
        return found

    def ignore(self, root: Path | None = None) -> tuple[str, ...]:
        if root is None:
            return tuple(self._engine.get("/ignore")["patterns"])
        return self._root(root).ignore

    def set_ignore(self, patterns: Sequence[str], root: Path | None = None) -> None:
        if root is None:
            self._engine.put("/ignore", {"patterns": list(patterns)})
        else:
            self._engine.patch(f"/roots/{self._id(root)}", {"ignore": list(patterns)})

    def preview_ignore(
        self,
        patterns: Sequence[str],
        root: Path | None = None,
        *,
        cancel: CancelToken,  # noqa: ARG002 - the engine's part
    ) -> IgnorePreview:
        body = {"patterns": list(patterns), "root": None if root is None else self._id(root)}
        told = self._engine.post("/ignore/preview", body)
        return IgnorePreview(
            told["leaving"],
            told["coming"],
            tuple(told["leaving_paths"]),
            tuple(told["coming_paths"]),
        )

    def _id(self, root: Path) -> int:
        return self._root(root).id

    def _root(self, root: Path) -> RootReport:
        from engine.indexing.user_paths import absolute

        wanted = str(absolute(root))
        for one in self.roots():
            if one.path == wanted:
                return one
        raise EngineError(
            "not_found",
            f"{wanted} is not one of the library's folders.",
            hint="“status” lists them.",
        )
