"""What the table shows: which files, in which order."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.engine.calls import Json
from desktop.tasks.wish import Scope
from engine.domain.listing import Sort
from engine.domain.source import Status


@dataclass(frozen=True, slots=True)
class FileQuery:
    """``kind`` is what people call some kinds of files, as the engine knows them; ``folder`` the
    path of ``root``."""

    text: str = ""
    status: Status | None = None
    kind: str = ""
    root: int | None = None
    folder: str = ""
    collection: str | None = None
    sort: Sort = "name"
    descending: bool = False

    @property
    def filtered(self) -> bool:
        """Whether a person asked for less than everything."""
        return bool(self._narrowed or self.root is not None or self.collection)

    @property
    def scope(self) -> Scope | None:
        """What it is all of: a folder, a collection, the library; None for less."""
        if self._narrowed:
            return None
        return Scope(self.collection, (self.folder,) if self.folder else ())

    @property
    def _narrowed(self) -> bool:
        return bool(self.text or self.status or self.kind)

    def parameters(self) -> Json:
        return {
            "text": self.text or None,
            "status": self.status.value if self.status else None,
            "kind": self.kind or None,
            "root": self.root,
            "collection": self.collection,
            "sort": self.sort,
            "descending": self.descending,
        }
